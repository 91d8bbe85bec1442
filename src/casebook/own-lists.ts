// Proposals and rival readings that a person writes beside the casebook: one entry or a list of them, as YAML. Checked like
// the casebook's own; all complaints at once.
import { type Complaint, complaint } from '../dossier/index.js'
import { byLine, duplicateIds, referenceComplaints, taken } from './check.js'
import { type CasebookParts, type Placed, readList } from './read-files.js'
import { type Casebook, type Proposal, proposalSchema, type RivalReading, rivalReadingSchema } from './schema.js'
import { readYaml, type YamlFile } from './yaml-file.js'

export type CheckedList<T> =
  | { readonly ok: true; readonly entries: readonly T[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const asList = (file: YamlFile): YamlFile =>
  typeof file.value === 'object' && file.value !== null && !Array.isArray(file.value)
    ? { ...file, value: [file.value], lineOf: (path) => file.lineOf(path.slice(1)) }
    : file

type Parse<T> = Parameters<typeof readList<T>>[1]

const check = <T extends { readonly id: string }>(
  text: string,
  place: string,
  schema: Parse<T>,
  references: (entries: readonly Placed<T>[]) => readonly Complaint[],
): CheckedList<T> => {
  const file = readYaml(place, text)
  const complaints: Complaint[] = [...file.complaints]
  const entries = complaints.length > 0 ? [] : readList(asList(file), schema, complaints)
  complaints.push(...duplicateIds(entries), ...references(entries))
  if (entries.length === 0 && complaints.length === 0)
    complaints.push(complaint('empty', 'the file holds nothing; write at least one entry ("- id: …")', place, 1))
  if (complaints.length > 0) return { ok: false, complaints: complaints.toSorted(byLine) }
  return { ok: true, entries: entries.map(({ value }) => value) }
}

const partsWith = (casebook: Casebook, parts: Partial<CasebookParts>): CasebookParts => ({
  head: null,
  actors: [],
  offices: [],
  issues: taken(casebook.issues, [], casebook.head.id),
  rules: [],
  proposals: [],
  mechanisms: [],
  complaints: [],
  ...parts,
})

const actorIds = ({ actors }: Casebook): ReadonlySet<string> => new Set(actors.map(({ id }) => id))

export const checkProposals = (text: string, place: string, casebook: Casebook): CheckedList<Proposal> =>
  check<Proposal>(text, place, proposalSchema, (own) => {
    const proposals = [...taken(casebook.proposals, own, casebook.head.id), ...own]
    return referenceComplaints(partsWith(casebook, { proposals }), actorIds(casebook))
  })

/** Whether the statements are in the dossier is for those to say who have it. */
export const checkReadings = (text: string, place: string, casebook: Casebook): CheckedList<RivalReading> =>
  check<RivalReading>(text, place, rivalReadingSchema, (own) =>
    own.flatMap(({ value, place: file, lineOf }) => {
      const issue = casebook.issues.find(({ id }) => id === value.issue)
      if (!issue) return [complaint('unknown-issue', `no issue has the id "${value.issue}"`, file, lineOf(['issue']))]
      if (value.option === null || issue.options.some(({ id }) => id === value.option)) return []
      const message = `${value.issue} has no option "${value.option}"`
      return [complaint('unknown-option', message, file, lineOf(['option']))]
    }),
  )
