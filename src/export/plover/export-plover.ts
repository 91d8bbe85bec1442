import { type Act, precisionOf } from '../../dossier/index.js'
import { type Utterance, utterances } from '../../provenance/index.js'
import { commitsParty } from '../committing.js'
import { row } from '../csv/cell.js'
import type { Exporter } from '../exporter.js'

/**
 * PLOVER's event types (the successor of CAMEO) for our acts; `null` where PLOVER has none. What CAMEO calls a public
 * statement (01) or an appeal (02) PLOVER has dropped, so red lines, hedges, openness and proposals have no event.
 */
const EVENTS: Readonly<Record<Act, readonly [event: string, mode: string] | null>> = {
  demand: ['DEMAND', ''],
  call_talks: ['DEMAND', 'meet'],
  accept: ['AGREE', ''],
  promise: ['AGREE', 'cooperate'],
  offer: ['CONCEDE', ''],
  reject: ['REJECT', ''],
  refuse_talks: ['REJECT', 'meet'],
  threaten: ['THREATEN', ''],
  redline: null,
  propose: null,
  open: null,
  hedge: null,
}

const COLUMNS = [
  'id',
  'date',
  'source',
  'actor',
  'target',
  'event',
  'mode',
  'issue',
  'articles',
  'statements',
  'publisher',
  'text',
]

export const plover: Exporter<string> = {
  name: 'plover',
  title: 'Table of events after PLOVER, one a row (CSV)',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  loses:
    'nearly everything this program is about: red lines, proposals, openness and hedges (PLOVER has no event for them), rumours, statements that commit no party or whose day is not known, conditions, sign, strength, options, certainty, chains of relays, and at whom a demand is aimed (target is empty: the words are not asked for it); reports of one utterance become one event.',
  export: (input) => {
    const articles = new Map<string, (typeof input.articles)[number]>(
      input.articles.map((article) => [article.id, article]),
    )
    const inForce = input.statements.filter(commitsParty)
    const published = (id: string) => articles.get(id)?.published ?? null
    const rows = utterances(inForce, { published: ({ article }) => published(article) }).flatMap((utterance) => {
      const event = eventOf(utterance)
      if (event === null) return []
      const [first] = utterance.statements
      const sources = [...new Set(utterance.statements.map(({ article }) => article))]
      const outlets = [...new Set(sources.flatMap((id) => articles.get(id)?.publisher ?? []))].sort()
      return [
        row([
          first.id,
          utterance.day,
          utterance.holder,
          first.actor,
          null,
          ...event,
          utterance.issue,
          sources.length,
          utterance.statements.map(({ id }) => id).join('; '),
          outlets.join('; '),
          first.quote,
        ]),
      ]
    })
    return `${row(COLUMNS)}${rows.join('')}`
  },
}

/** An event has a day; a month is none. Of several acts told of one utterance the first that PLOVER knows. */
const eventOf = ({ said, statements }: Utterance): readonly [string, string] | null =>
  said !== null && precisionOf(said) === 'day'
    ? (statements.flatMap(({ act }) => (EVENTS[act] ? [EVENTS[act]] : []))[0] ?? null)
    : null
