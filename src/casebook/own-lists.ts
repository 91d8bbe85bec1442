// Proposals, rival readings, offers, threats and tripwires that a person writes beside the casebook: one entry or a list of them, as YAML. Checked like
// the casebook's own; all complaints at once.
import type { z } from 'zod'
import { type Complaint, complaint } from '../dossier/index.js'
import { byLine, duplicateIds, referenceComplaints, taken } from './check.js'
import { type LeverageEntry, leverageSchema } from './leverage-schema.js'
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

const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const eachEntry = (file: YamlFile, change: (entry: unknown, at: number) => unknown): YamlFile =>
  Array.isArray(file.value) ? { ...file, value: file.value.map(change) } : file

/** Who writes a proposal of his own need only say its elements; it is called after its file. */
const withProposalDefaults = (file: YamlFile): YamlFile => {
  const name = (file.place.split(/[\\/]/).at(-1) ?? '').replace(/\.ya?ml$/, '') || 'proposal'
  return eachEntry(file, (entry, at) => {
    if (!isEntry(entry)) return entry
    const title = entry.title ?? { en: name }
    return { id: `own-${at + 1}`, owner: [], date: null, status: 'floated', about: title, ...entry, title }
  })
}

/** The entries without the keys their schema does not know, so that those keys hide no other fault. */
const withoutUnknownKeys = (file: YamlFile, schema: z.ZodType): YamlFile =>
  eachEntry(file, (entry) => {
    const parsed = schema.safeParse(entry)
    const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('\0')
    const unknown = new Set(
      (parsed.error?.issues ?? []).flatMap((issue) =>
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => pathOf([...issue.path, key])) : [],
      ),
    )
    const strip = (part: unknown, path: readonly PropertyKey[]): unknown => {
      if (Array.isArray(part)) return part.map((one, i) => strip(one, [...path, i]))
      if (!isEntry(part)) return part
      return Object.fromEntries(
        Object.entries(part).flatMap(([key, one]) =>
          unknown.has(pathOf([...path, key])) ? [] : [[key, strip(one, [...path, key])]],
        ),
      )
    }
    return unknown.size === 0 ? entry : strip(entry, [])
  })

type Parse<T> = Parameters<typeof readList<T>>[1]

const check = <T extends { readonly id: string }>(
  text: string,
  place: string,
  schema: Parse<T>,
  references: (entries: readonly Placed<T>[]) => readonly Complaint[],
  prepare: (file: YamlFile) => YamlFile = (file) => file,
  rescue: (entry: Readonly<Record<string, unknown>>) => T | null = () => null,
): CheckedList<T> => {
  const file = prepare(asList(readYaml(place, text)))
  const complaints: Complaint[] = [...file.complaints]
  const entries = complaints.length > 0 ? [] : readList(file, schema, complaints)
  const isWhole = complaints.length === 0
  const stripped = isWhole ? file : withoutUnknownKeys(file, schema)
  const readable = isWhole ? entries : readList(stripped, schema, [])
  const rescued =
    isWhole || !Array.isArray(stripped.value)
      ? []
      : stripped.value.flatMap((entry: unknown, i): readonly Placed<T>[] => {
          if (!isEntry(entry) || schema.safeParse(entry).success) return []
          const value = rescue(entry)
          return value === null ? [] : [{ value, place, lineOf: (path) => file.lineOf([i, ...path]) }]
        })
  complaints.push(...duplicateIds(readable), ...references([...readable, ...rescued]))
  if (entries.length === 0 && complaints.length === 0)
    complaints.push(complaint('empty', 'the file holds nothing; write at least one entry ("- id: …")', place, 1))
  if (complaints.length > 0) return { ok: false, complaints: complaints.toSorted(byLine) }
  return { ok: true, entries: entries.map(({ value }) => value) }
}

const partsWith = (casebook: Pick<Casebook, 'issues'> & Named, parts: Partial<CasebookParts>): CasebookParts => ({
  head: null,
  actors: [],
  offices: [],
  issues: taken(casebook.issues, [], casebook.head.id),
  rules: [],
  proposals: [],
  mechanisms: [],
  leverage: [],
  complaints: [],
  ...parts,
})

interface Named {
  readonly head: { readonly id: string }
}

const actorIds = ({ actors }: { readonly actors: readonly { readonly id: string }[] }): ReadonlySet<string> =>
  new Set(actors.map(({ id }) => id))

/** What a proposal may name: plain data, so that a file can be checked where a screen stands. */
export interface ProposalScope extends Pick<Casebook, 'issues'>, Named {
  readonly actors: readonly { readonly id: string }[]
  readonly proposals: readonly { readonly id: string }[]
}

/** Of those of the casebook only the id is asked for: they were checked with it. */
const idOnly = ({ id }: { readonly id: string }): Proposal => ({
  ...{ id, title: { en: id }, about: { en: id }, owner: [], date: null, status: 'floated' },
  ...{ elements: [], derivedFrom: [] },
})

/** `id`, `title`, `owner`, `date`, `status` and `about` may be left out. */
export const checkProposals = (text: string, place: string, casebook: ProposalScope): CheckedList<Proposal> =>
  check<Proposal>(
    text,
    place,
    proposalSchema,
    (own) => {
      const proposals = [...taken(casebook.proposals.map(idOnly), own, casebook.head.id), ...own]
      return referenceComplaints(partsWith(casebook, { proposals }), actorIds(casebook))
    },
    withProposalDefaults,
    // What names things, whatever else is wrong with the entry, so that its ids are checked at once with the rest.
    ({ owner, elements, derivedFrom }) => {
      const names = { id: 'unread', title: { en: '-' }, about: { en: '-' }, date: null, status: 'floated' }
      const parsed = proposalSchema.safeParse({ ...names, owner: owner ?? [], elements, derivedFrom })
      return parsed.success ? parsed.data : null
    },
  )

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

/** Whom an entry names, whatever else is wrong with it. */
const namesOfLeverage = (entry: Readonly<Record<string, unknown>>): LeverageEntry | null => {
  const list = (key: string): unknown => entry[key] ?? []
  const branch = (key: string): unknown => {
    const part = (one: unknown, name: string): unknown =>
      isEntry(one) && isEntry(one[name]) ? { who: one[name].who ?? null } : {}
    return isEntry(entry[key])
      ? { condition: part(entry[key], 'condition'), consequence: part(entry[key], 'consequence') }
      : null
  }
  const named =
    entry.kind === 'tripwire'
      ? { actor: list('actor'), responder: list('responder') }
      : { speaker: list('speaker'), addressee: list('addressee'), offer: branch('offer'), threat: branch('threat') }
  const kind = entry.kind === 'tripwire' ? 'tripwire' : 'strategy'
  const parsed = leverageSchema.safeParse({ kind, id: 'unread', title: { en: '-' }, owner: list('owner'), ...named })
  return parsed.success ? parsed.data : null
}

/** Offers, threats and tripwires; whether statements they name are in the dossier is for those to say who have it. */
export const checkLeverage = (text: string, place: string, casebook: Casebook): CheckedList<LeverageEntry> =>
  check<LeverageEntry>(
    text,
    place,
    leverageSchema,
    (own) => referenceComplaints(partsWith(casebook, { leverage: own }), actorIds(casebook)),
    (file) => file,
    namesOfLeverage,
  )
