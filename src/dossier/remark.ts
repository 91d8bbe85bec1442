// What a report says beside positions, and what people ask of it all the same: who forecasts what, who talks with whom,
// what is to be talked about, and what somebody asks. None of it is a stance, so none of it ever makes a cell of the matrix.
import { z } from 'zod'
import { articleIdSchema, type RemarkId, remarkId, remarkIdSchema } from './ids.js'
import { dateBasisSchema, partialDateSchema } from './partial-date.js'
import { mentionSchema } from './span.js'
import { certaintySchema, conditionSchema, reasonSchema } from './statement.js'

/** Whose voice it is: somebody who acts for himself or others, an expert, a medium, people without a name, or the text's own author. */
export const voiceSchema = z.enum(['actor', 'expert', 'medium', 'anonymous', 'author'])
export type Voice = z.infer<typeof voiceSchema>

/** Somebody who takes part: canonical English name, and whom he represents, `null` where he represents nobody known. */
export const participantSchema = z.object({ actor: z.string().min(1), party: z.string().min(1).nullable() }).readonly()
export type Participant = z.infer<typeof participantSchema>

const participants = z.array(participantSchema).readonly()

/** Words of the article that name a stretch of time. */
const placed = { begin: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string().min(1) }

/**
 * By when a forecast is to come true, as exactly as the words tell: dates ("by the end of the year"), a stretch counted
 * from the day it is said ("within weeks": no number is made up for it), or words that say neither ("soon").
 */
export const horizonSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('dates'),
      ...placed,
      from: partialDateSchema.nullable(),
      until: partialDateSchema.nullable(),
      basis: dateBasisSchema,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('span'),
      ...placed,
      /** How many units at least and at most; `null` where the words give no number ("a few weeks"). */
      least: z.number().nonnegative().nullable(),
      most: z.number().nonnegative().nullable(),
      unit: z.enum(['hour', 'day', 'week', 'month', 'year']),
      vague: z.boolean(),
    })
    .readonly(),
  z.object({ kind: z.literal('vague'), ...placed }).readonly(),
])
export type Horizon = z.infer<typeof horizonSchema>

/** How sure the forecaster is by his words. */
export const likelihoodSchema = z.enum(['certain', 'likely', 'possible', 'unlikely', 'excluded'])
export type Likelihood = z.infer<typeof likelihoodSchema>

export const contactFormSchema = z.enum(['meeting', 'call', 'letter', 'talks', 'mediation', 'visit', 'summit'])
export type ContactForm = z.infer<typeof contactFormSchema>

/** What the words say has become of it: `wanted` is asked for or offered, `refused` asked for and declined, `denied` said never to have been. */
export const contactStatusSchema = z.enum([
  'held',
  'planned',
  'wanted',
  'refused',
  'cancelled',
  'denied',
  'rumoured',
  'disputed',
])
export type ContactStatus = z.infer<typeof contactStatusSchema>

export const agendaStateSchema = z.enum(['announced', 'discussed', 'undetermined'])
export type AgendaState = z.infer<typeof agendaStateSchema>

const base = {
  article: articleIdSchema,
  begin: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1),
  /** The mention that names who says it, or `null` where the text names nobody. */
  speaker: mentionSchema.nullable(),
  /** Canonical English name of who says it; `null` where it is the author's own word or nobody is named. */
  actor: z.string().min(1).nullable(),
  voice: voiceSchema,
  /** Whom the speaker represents. It commits nobody: a forecast or an appointment is no position. */
  party: z.string().min(1).nullable(),
  /** Who passed it on, nearest to the speaker first. */
  via: z.array(z.string()).readonly(),
  /** The thing in a few words. */
  topic: z.string(),
  /** Issue id of the casebook, or `null` where the casebook has none for it. */
  issue: z.string().nullable(),
  said: partialDateSchema.nullable(),
  saidBasis: dateBasisSchema.nullable(),
  certainty: certaintySchema,
  /** 0 to 1: the reader's own estimate; `null` for a person's coding. */
  confidence: z.number().min(0).max(1).nullable(),
  why: reasonSchema.nullable(),
}

const forecastShape = {
  kind: z.literal('forecast'),
  ...base,
  likelihood: likelihoodSchema,
  condition: conditionSchema.nullable(),
  horizon: horizonSchema.nullable(),
}
const contactShape = {
  kind: z.literal('contact'),
  ...base,
  form: contactFormSchema,
  participants,
  mediators: participants,
  status: contactStatusSchema,
  /** When it takes place, as far as the words tell; not when it is told. */
  when: partialDateSchema.nullable(),
  place: z.string().min(1).nullable(),
}
const agendaShape = { kind: z.literal('agenda'), ...base, state: agendaStateSchema }
const questionShape = { kind: z.literal('question'), ...base }

const id = { id: remarkIdSchema }
export const remarkSchema = z.discriminatedUnion('kind', [
  z.object({ ...id, ...forecastShape }).readonly(),
  z.object({ ...id, ...contactShape }).readonly(),
  z.object({ ...id, ...agendaShape }).readonly(),
  z.object({ ...id, ...questionShape }).readonly(),
])
export type Remark = z.infer<typeof remarkSchema>
export type RemarkKind = Remark['kind']
export type Forecast = Extract<Remark, { kind: 'forecast' }>
export type Contact = Extract<Remark, { kind: 'contact' }>
export type Agenda = Extract<Remark, { kind: 'agenda' }>
export type Question = Extract<Remark, { kind: 'question' }>

type Draft<R extends Remark> = R extends Remark ? Omit<R, 'id'> : never
export type RemarkDraft = Draft<Remark>

/** The id is made from what is said; confidence, reasons and the speaker's mention make no new remark. */
export const identifyRemark = (draft: RemarkDraft & { readonly id?: RemarkId }): Remark => {
  const { id: _, ...said } = draft
  return { id: idOf(said as RemarkDraft), ...said } as Remark // the union's members differ in `kind` and go through unchanged
}

const idOf = (draft: RemarkDraft): RemarkId =>
  remarkId(
    draft.kind,
    draft.article,
    String(draft.begin),
    String(draft.end),
    draft.actor ?? '',
    draft.voice,
    draft.party ?? '',
    draft.via.join('\0'),
    draft.topic,
    draft.issue ?? '',
    draft.said ?? '',
    draft.certainty,
    ...own(draft),
  )

const named = (people: readonly Participant[]): string =>
  people.map(({ actor, party }) => `${actor}\0${party ?? ''}`).join('\0\0')

const own = (draft: RemarkDraft): readonly string[] => {
  switch (draft.kind) {
    case 'forecast': {
      const { condition, horizon, likelihood } = draft
      return [
        likelihood,
        condition ? `${condition.begin}-${condition.end}-${condition.head}` : '',
        horizon ? JSON.stringify(Object.entries(horizon).sort(([a], [b]) => (a < b ? -1 : 1))) : '',
      ]
    }
    case 'contact':
      return [
        draft.form,
        draft.status,
        named(draft.participants),
        named(draft.mediators),
        draft.when ?? '',
        draft.place ?? '',
      ]
    case 'agenda':
      return [draft.state]
    case 'question':
      return []
  }
}

/** Every piece of the article a remark claims to quote, for checking; the remark's own words first. */
export const quotedBy = (
  remark: Remark,
): readonly { readonly begin: number; readonly end: number; readonly quote: string }[] => [
  remark,
  ...(remark.speaker ? [{ ...remark.speaker, quote: remark.speaker.text }] : []),
  ...(remark.kind === 'forecast' && remark.condition ? [remark.condition] : []),
  ...(remark.kind === 'forecast' && remark.horizon ? [remark.horizon] : []),
]
