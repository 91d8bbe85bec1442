// What reports say beside positions: contacts and forecasts.
import { z } from 'zod'
import { date, offset } from '../view-schemas.js'

const voice = z.enum(['actor', 'expert', 'medium', 'anonymous', 'author'])
const status = z.enum(['held', 'planned', 'wanted', 'refused', 'cancelled', 'denied', 'rumoured', 'disputed'])
const person = z.strictObject({ actor: z.string(), party: z.string().nullable() })

export const remarkViewSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['forecast', 'contact', 'agenda', 'question']),
  article: z.string(),
  articleTitle: z.string(),
  source: z.string(),
  publisher: z.string().nullable(),
  published: date.nullable(),
  begin: offset,
  end: offset,
  quote: z.string(),
  context: z.strictObject({ text: z.string(), begin: offset, end: offset }),
  actor: z.string().nullable().describe('Without one: the author, or nobody named; "voice" tells which'),
  voice,
  party: z.string().nullable(),
  via: z.array(z.string()),
  topic: z.string(),
  issue: z.string().nullable(),
  issueLabel: z.string().nullable(),
  said: date.nullable(),
  certainty: z.string(),
  confidence: z.number().nullable(),
  standpoint: z.enum(['machine', 'confirmed', 'added', 'rejected']),
})

export const contactViewSchema = z.strictObject({
  form: z.enum(['meeting', 'call', 'letter', 'talks', 'mediation', 'visit', 'summit']),
  when: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(person),
  mediators: z.array(person),
  statuses: z.array(status),
  told: z.array(
    z.strictObject({ remark: z.string(), status, by: z.string().nullable(), voice, said: date.nullable() }),
  ),
  absent: z.array(z.array(z.string())).describe('Sides of the matter of which nobody takes part'),
})

export const predictionViewSchema = z.strictObject({
  remark: z.string(),
  actor: z.string().nullable(),
  voice,
  party: z.string().nullable(),
  likelihood: z.enum(['certain', 'likely', 'possible', 'unlikely', 'excluded']),
  said: date.nullable(),
  condition: z.strictObject({ head: z.string(), quote: z.string() }).nullable(),
  horizon: z.strictObject({ kind: z.enum(['dates', 'span', 'vague']), quote: z.string() }).nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  state: z.enum(['open', 'due', 'happened', 'not', 'unclear']),
  resolution: z
    .strictObject({
      outcome: z.string(),
      on: z.string().nullable(),
      by: z.string(),
      at: z.string(),
      note: z.string().nullable(),
    })
    .nullable(),
})
