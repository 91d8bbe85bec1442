// What a person says of names: that two are one, that one is called otherwise, and that this is taken back.
import type { Act } from '../../archive/index.js'
import {
  type Complaint,
  complaint,
  type NamedKind,
  type Naming,
  type NamingDraft,
  namingIdSchema,
  type RemarkJudgement,
  type Revision,
  revisionIdSchema,
  type Statement,
} from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { type KnownThings, knownThings, type Thing } from './known-things.js'
import { type Named, namedOf, underNames } from './named.js'

export type NamingDone =
  | {
      readonly ok: true
      readonly naming: Naming
      /** Statements that are called otherwise than before, by id. */
      readonly statements: readonly string[]
    }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

type Refused = { readonly ok: false; readonly complaints: readonly Complaint[] }

const refused = (code: string, message: string, place: string): Refused => ({
  ok: false,
  complaints: [complaint(code, message, place)],
})

/** `what` counts as `into` from now on, and is known by its name. */
export const mergeThings = async (
  dossier: Dossier,
  kind: NamedKind,
  what: string,
  into: string,
  act: Act,
): Promise<NamingDone> => {
  const known = await knownThings(dossier)
  const [one, other] = [known.find(kind, what), known.find(kind, into)]
  if (!one.ok || !other.ok)
    return { ok: false, complaints: [...(one.ok ? [] : one.complaints), ...(other.ok ? [] : other.complaints)] }
  const against = objection(known, one.thing, other.thing, [what, into])
  if (against) return against
  const { thing } = one
  return enter(
    dossier,
    known,
    { action: 'merge', kind, issue: thing.issue, what: thing.key, into: other.thing.key },
    act,
  )
}

const objection = (
  { named: { casebook } }: KnownThings,
  one: Thing,
  other: Thing,
  [what, into]: readonly [string, string],
): Refused | null => {
  if (one.issue !== other.issue)
    return refused(
      'other-issue',
      `"${what}" and "${into}" are options of two issues; if the issues are one, merge these first: parley merge issue ${one.issue} ${other.issue}`,
      what,
    )
  if (one.key === other.key) return refused('same-name', `"${what}" and "${into}" are one already; name two`, what)
  if (one.kind !== 'issue') return null
  const [from, to] = [one, other].map(({ key }) => casebook.issues.find(({ id }) => id === key))
  if (from?.role === 'rest')
    return refused('rest-issue', `"${what}" holds whatever no other issue covers, so it cannot be another one`, what)
  const clashes = (from?.options ?? []).filter((option) => {
    const twin = to?.options.find(({ id }) => id === option.id)
    return twin !== undefined && twin.name.en !== option.name.en
  })
  if (clashes.length === 0) return null
  const ids = clashes.map(({ id }) => id).join(', ')
  return refused(
    'option-clash',
    `both issues have the options ${ids}, under different names; call them alike first if they mean the same: parley rename option ${one.key}:${clashes[0]?.id} "…"`,
    what,
  )
}

/** `lang`: the name is for readers of this language only; `null` for all, and then an actor is known by it everywhere. */
export const renameThing = async (
  dossier: Dossier,
  kind: NamedKind,
  what: string,
  name: string,
  lang: string | null,
  act: Act,
): Promise<NamingDone> => {
  const known = await knownThings(dossier)
  const found = known.find(kind, what)
  const complaints = [...(found.ok ? [] : found.complaints)]
  const wanted = name.trim()
  if (wanted === '') complaints.push(complaint('no-name', 'a name needs at least one letter', what))
  if (!found.ok || wanted === '') return { ok: false, complaints }
  const bearer = known.bearerOf(found.thing, wanted)
  if (bearer !== null)
    return refused(
      'name-taken',
      `"${bearer}" goes by this name; if both are one: parley merge ${kind} "${what}" "${bearer}"; else choose another name`,
      wanted,
    )
  const { issue, key } = found.thing
  return enter(dossier, known, { action: 'rename', kind, issue, what: key, name: wanted, lang }, act)
}

export type Undone =
  | NamingDone
  | { readonly ok: true; readonly revision: Revision; readonly statements: readonly string[] }
  | { readonly ok: true; readonly judgement: RemarkJudgement; readonly statements: readonly string[] }

/** Takes back an entry of the log, about names (n-…) or about a statement (r-…); an undo is such an entry too. */
export const undoEntry = async (dossier: Dossier, id: string, act: Act): Promise<Undone> => {
  const naming = namingIdSchema.safeParse(id)
  if (naming.success) return enter(dossier, await knownThings(dossier), { action: 'undo', cancels: naming.data }, act)
  const revision = revisionIdSchema.safeParse(id)
  if (!revision.success)
    return refused('no-entry', 'an entry of the log is called n-… or r-…; parley log lists them', id)
  const judged = await dossier.archive.undo(revision.data, act)
  if (!judged.ok && judged.complaints.some(({ code }) => code === 'unknown-revision')) {
    const ofRemark = await dossier.archive.undoRemarkJudgement(revision.data, act)
    return ofRemark.ok ? { ...ofRemark, statements: [] } : ofRemark
  }
  return judged.ok ? { ...judged, statements: [judged.revision.statement] } : judged
}

const enter = async (dossier: Dossier, known: KnownThings, draft: NamingDraft, act: Act): Promise<NamingDone> => {
  const outcome = await dossier.archive.name(draft, act)
  if (!outcome.ok) return outcome
  const log = await dossier.archive.namings()
  return { ok: true, naming: outcome.naming, statements: concerned(known, await namedOf(dossier), log, outcome.naming) }
}

/** Statements that an entry gave other names or ids, and those of an issue or option it gave another label. */
const concerned = (
  { statements, named: before }: KnownThings,
  after: Named,
  log: readonly Naming[],
  entry: Naming,
): readonly string[] => {
  let origin = entry
  while (origin.action === 'undo') {
    const { cancels } = origin
    origin = log.find(({ id }) => id === cancels) as Naming
  }
  const labelled = origin.action === 'rename' ? origin : null
  return statements.flatMap((statement) => {
    const [a, b] = [underNames(statement, before.names), underNames(statement, after.names)]
    const isOther =
      a.actor !== b.actor ||
      a.party !== b.party ||
      a.issue !== b.issue ||
      a.option !== b.option ||
      a.via.join('\0') !== b.via.join('\0')
    return isOther || (labelled !== null && isAbout(b, labelled, after)) ? [statement.id] : []
  })
}

const isAbout = (
  { actor, party, issue, option }: Statement,
  { kind, issue: of, what }: Extract<Naming, { action: 'rename' }>,
  { names }: Named,
): boolean => {
  if (kind === 'actor') return [actor, party].some((name) => name !== null && names.keyOfActor(name) === what)
  if (kind === 'issue') return issue === what
  return issue !== null && issue === names.issue(of ?? '') && option === what
}
