// What is to be linted: a text, somebody's own proposal, or a proposal or mechanism of the casebook.
import {
  type Casebook,
  casebooksFolder,
  checkProposals,
  findCasebooks,
  loadCasebook,
  type Mechanism,
  type Proposal,
} from '../../casebook/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import { chooseLanguage, type Language, languages } from '../../language/index.js'
import { tokenize } from '../../text/index.js'
import { DEFAULT_CASEBOOK } from '../casebook-named.js'

export type LintSubject =
  | { readonly kind: 'text'; readonly source: string; readonly text: string; readonly language: Language }
  | { readonly kind: 'proposal'; readonly source: string; readonly proposal: Proposal }
  | { readonly kind: 'mechanism'; readonly source: string; readonly mechanism: Mechanism }

export type LintAsked =
  | { readonly ok: true; readonly subject: LintSubject }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const refuse = (code: string, message: string, place: string): LintAsked => ({
  ok: false,
  complaints: [complaint(code, message, place)],
})

/** A file's text; YAML by its name is a proposal, all else an agreement. */
export const lintFile = (source: string, text: string, casebook: Casebook): LintAsked => {
  if (text.trim() === '')
    return refuse('empty-text', 'there is nothing to read; give an agreement or a proposal', source)
  if (/\.ya?ml$/i.test(source)) {
    if (casebook.issues.length === 0)
      return refuse(
        'no-issues',
        `the casebook "${casebook.head.id}" has no issues; name that of the case with --case`,
        source,
      )
    const own = checkProposals(text, source, casebook)
    if (!own.ok) return own
    const [proposal, second] = own.entries
    if (!proposal || second)
      return refuse('several-proposals', 'the file holds several proposals; one at a time', source)
    return { ok: true, subject: { kind: 'proposal', source, proposal } }
  }
  const language = chooseLanguage(tokenize(text))
  if (language === null) {
    const known = languages.map(({ name, code }) => `${name} (${code})`).join(', ')
    return refuse(
      'unknown-language',
      `the text is in none of the languages that are read, or too short: ${known}`,
      source,
    )
  }
  return { ok: true, subject: { kind: 'text', source, text, language } }
}

/** Name of the casebook that comes with the program and holds a proposal or mechanism of this id; the default one where none does. */
export const caseHolding = async (id: string): Promise<string> => {
  for (const { id: name, folder } of await findCasebooks(casebooksFolder())) {
    const loaded = await loadCasebook(folder)
    if (loaded.ok && [...loaded.casebook.proposals, ...loaded.casebook.mechanisms].some((one) => one.id === id))
      return name
  }
  return DEFAULT_CASEBOOK
}

export const lintById = (id: string, { proposals, mechanisms, head }: Casebook): LintAsked => {
  const proposal = proposals.find((one) => one.id === id)
  if (proposal) return { ok: true, subject: { kind: 'proposal', source: id, proposal } }
  const mechanism = mechanisms.find((one) => one.id === id)
  if (mechanism) return { ok: true, subject: { kind: 'mechanism', source: id, mechanism } }
  const ids = [...proposals, ...mechanisms].map((one) => one.id).join(', ')
  const known = ids === '' ? '; name another with --case' : `; known are ${ids}`
  return refuse(
    'unknown-proposal',
    `there is no such file, and the casebook "${head.id}" has no proposal or mechanism of that id${known}`,
    id,
  )
}
