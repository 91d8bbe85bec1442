// A statement while a person writes it. Dates stay as they were typed until they are sent.
import type {
  EditView,
  GuessView,
  RoomRemarkView,
  StandingView,
  StatementInputView,
  StatementView,
  VocabularyView,
} from '../views.js'

export type Fields = GuessView['input']
export type Field =
  | 'begin'
  | 'speaker'
  | 'actor'
  | 'party'
  | 'act'
  | 'issue'
  | 'option'
  | 'topic'
  | 'condition'
  | 'said'

export interface Draft {
  /** The statement it takes the place of; `null`: a new one. */
  readonly statement: string | null
  readonly seen: string | null
  /** The remark that turned out to be a position: rejected as soon as this statement is in. */
  readonly remark: Pick<RoomRemarkView, 'id' | 'seen'> | null
  readonly fields: Fields
  readonly saidTyped: string
  readonly note: string
  /** Fields the reading has filled in and nobody has touched. */
  readonly guessed: ReadonlySet<string>
  readonly from: GuessView['from'] | null
  /** Codes of what is wrong, by field. */
  readonly faults: Readonly<Partial<Record<Field | 'other', readonly string[]>>>
}

export const draftOfStatement = (one: StatementView, standing: StandingView | undefined): Draft => ({
  statement: one.id,
  seen: standing?.seen ?? null,
  remark: null,
  fields: {
    begin: one.begin,
    end: one.end,
    speaker: one.speaker && { begin: one.speaker.begin, end: one.speaker.end },
    actor: one.actor,
    party: one.party,
    via: one.via,
    act: one.act,
    sign: one.sign,
    strength: one.strength,
    topic: one.topic,
    issue: one.issue,
    option: one.option,
    condition: one.condition && { begin: one.condition.begin, end: one.condition.end, head: one.condition.head },
    temporary: one.temporary,
    said: one.said,
    saidBasis: one.saidBasis,
    certainty: one.certainty,
  },
  saidTyped: one.said ?? '',
  note: '',
  guessed: new Set(),
  from: null,
  faults: {},
})

const GUESSABLE: ReadonlySet<string> = new Set(
  'actor party act sign strength issue option topic condition said'.split(' '),
)

/** Of a remark its holder is taken where the reading names none for these words. */
export const draftOfGuess = ({ input, from }: GuessView, remark: RoomRemarkView | null = null): Draft => ({
  statement: null,
  seen: null,
  remark: remark && { id: remark.id, seen: remark.seen },
  fields: { ...input, actor: input.actor ?? remark?.actor ?? null },
  saidTyped: input.said ?? '',
  note: '',
  guessed: new Set(
    Object.entries(input).flatMap(([field, value]) =>
      value === null || value === false || !GUESSABLE.has(field) ? [] : [field],
    ),
  ),
  from,
  faults: {},
})

/** An edit that met a conflict, to be gone over. */
export const draftOfEdit = (edit: EditView): Draft | null => {
  if (!('with' in edit)) return null
  const { speaker = null, condition = null, via = [], temporary = false, saidBasis = null, ...rest } = edit.with
  return {
    statement: edit.action === 'correct' ? edit.statement : null,
    seen: edit.action === 'correct' ? edit.seen : null,
    remark: null,
    fields: { ...rest, speaker, condition, via, temporary, saidBasis },
    saidTyped: edit.with.said ?? '',
    note: edit.note ?? '',
    guessed: new Set(),
    from: null,
    faults: {},
  }
}

/** Changed by hand: no guess any more, and no longer wrong until it is looked at again. */
export const changed = (draft: Draft, change: Partial<Fields>): Draft => {
  const touched = Object.keys(change)
  return {
    ...draft,
    fields: { ...draft.fields, ...change },
    guessed: new Set([...draft.guessed].filter((field) => !touched.includes(field))),
    faults: Object.fromEntries(Object.entries(draft.faults).filter(([field]) => !touched.includes(field))),
  }
}

/** A year, a month, or a day as people type it; `undefined`: no date. */
export const readDate = (typed: string, readDay: (text: string) => string | null): string | null | undefined => {
  const text = typed.trim()
  if (text === '') return null
  if (/^\d{4}$/.test(text)) return text
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? text : undefined
  return readDay(text) ?? undefined
}

export type Checked =
  | { readonly ok: true; readonly statement: StatementInputView }
  | { readonly ok: false; readonly faults: Draft['faults'] }

/** What can be told without asking; the server looks again, and at the casebook. */
export const check = (
  draft: Draft,
  readDay: (text: string) => string | null,
  isAct: (text: string) => boolean,
): Checked => {
  const { fields } = draft
  const { actor, act, sign, strength, issue } = fields
  const faults: { [field in Field | 'other']?: readonly string[] } = {}
  const said = readDate(draft.saidTyped, readDay)
  const topic = fields.topic?.trim() || null
  if (actor === null || actor.trim() === '') faults.actor = ['no-holder']
  if (act === null || !isAct(act)) faults.act = ['no-act']
  if (topic === null && issue === null) faults.topic = ['no-topic']
  if (said === undefined) faults.said = ['no-such-date']
  if (fields.condition && fields.condition.end <= fields.condition.begin) faults.condition = ['empty-span']
  if (Object.keys(faults).length > 0 || actor === null || act === null || said === undefined)
    return { ok: false, faults }
  return {
    ok: true,
    statement: {
      ...fields,
      via: [...fields.via],
      actor,
      // The form offers only what the server's lists hold; it says so itself where they do not agree.
      act: act as StatementInputView['act'],
      sign: sign ?? 0,
      strength: strength ?? 2,
      topic: topic ?? issue ?? '',
      condition: fields.condition as StatementInputView['condition'],
      said,
      saidBasis: said === null ? null : said === fields.said ? fields.saidBasis : 'stated',
      certainty: fields.certainty as StatementInputView['certainty'],
    },
  }
}

const FIELDS: readonly Field[] = [
  'begin',
  'speaker',
  'actor',
  'party',
  'act',
  'issue',
  'option',
  'topic',
  'condition',
  'said',
]

/** Complaints of the server ("with.issue", "with.condition.begin") at the fields they are about. */
export const faultsOf = (complaints: readonly { readonly code: string; readonly place: string }[]) => {
  const faults: { [field in Field | 'other']?: string[] } = {}
  for (const { code, place } of complaints) {
    const name = place.split('.')[1]
    const field = FIELDS.find((one) => one === name) ?? 'other'
    faults[field] = [...(faults[field] ?? []), code]
  }
  return faults
}

/** Choosing an act fills in what it usually means. */
export const withAct = (draft: Draft, act: string, acts: VocabularyView['acts']): Draft => {
  const usual = acts.find((one) => one.act === act)
  return changed(draft, { act, ...(usual ? { sign: usual.sign, strength: usual.strength } : {}) })
}
