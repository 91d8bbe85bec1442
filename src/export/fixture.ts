// A small dossier for the golden files, with everything that is hard to carry.
import {
  type Article,
  articleId,
  identify,
  type NamingId,
  type PartialDate,
  type RevisionId,
  type StatementDraft,
} from '../dossier/index.js'
import { type Coding, defaultOptions, type NetworkOptions, network, networkWindows } from '../network/index.js'
import type { ExportedNetwork, ExportedStatement, ExportInput } from './exporter.js'

const article = (source: string, text: string, more: Partial<Article>): Article => ({
  id: articleId(source, text),
  source,
  title: null,
  lang: 'de',
  published: null,
  publisher: null,
  text,
  boilerplate: [],
  ...more,
})

const hard = article(
  'note-1',
  'Menü\nFreedonia fordert "sofort, und ohne\nBedingung" den Abzug. Sylvania lehnt ab, solange geschossen wird. = 1+1',
  {
    title: '=HYPERLINK("https://example.org";"Abzug")',
    published: '2025-03-14' as PartialDate,
    publisher: 'Example Post',
    boilerplate: [{ begin: 0, end: 4, reason: 'menu' }],
  },
)
const silent = article('note-2', 'Das Wetter bleibt schön. 🌞', { published: '2025-03' as PartialDate })

const statement = (quote: string, more: Partial<StatementDraft>): ExportedStatement => {
  const begin = hard.text.indexOf(quote)
  const draft: StatementDraft = {
    article: hard.id,
    begin,
    end: begin + quote.length,
    quote,
    speaker: null,
    actor: 'Freedonia',
    party: 'Freedonia',
    via: [],
    act: 'demand',
    sign: 1,
    strength: 3,
    topic: 'withdrawal',
    issue: 'territory.river',
    option: 'full',
    condition: null,
    temporary: false,
    said: null,
    saidBasis: null,
    certainty: 'narrated',
    confidence: 0.75,
    why: { rule: 'demand-verb', words: [{ begin: 15, end: 22 }] },
    ...more,
  }
  return { ...identify(draft), standpoint: 'machine', takenIn: '2025-03-15T08:00:00.000Z', replacedBy: null }
}

const conditionQuote = 'solange geschossen wird'
const conditionBegin = hard.text.indexOf(conditionQuote)
const demand = statement('Freedonia fordert "sofort, und ohne\nBedingung" den Abzug', {
  speaker: { begin: 5, end: 14, text: 'Freedonia' },
  via: ['Example Wire', '@example'],
})
const refusal = statement(`Sylvania lehnt ab, ${conditionQuote}`, {
  actor: 'Sylvania',
  party: null,
  act: 'reject',
  sign: -1,
  condition: {
    begin: conditionBegin,
    end: conditionBegin + conditionQuote.length,
    quote: conditionQuote,
    head: 'WHILE',
  },
  temporary: true,
  said: '2025-03-13' as PartialDate,
  saidBasis: 'worked-out',
})
const rejected: ExportedStatement = { ...statement('= 1+1', { topic: '-1' }), standpoint: 'rejected' }

const plain = ({ standpoint: _, takenIn: __, replacedBy: ___, ...rest }: ExportedStatement) => rest
const machine = { kind: 'machine', name: 'rules 0.1.0' } as const

export const sampleDossier: ExportInput = {
  casebook: 'river',
  created: '2025-03-15T07:00:00.000Z',
  articles: [hard, silent].map((each) => ({ ...each, takenIn: '2025-03-15T08:00:00.000Z' })),
  readings: [
    {
      article: hard.id,
      lang: 'de',
      attributions: [
        {
          form: 'Direct',
          message: [{ begin: 23, end: 50 }],
          speaker: [{ begin: 5, end: 14 }],
          cue: [],
          frame: [],
          addressee: [],
        },
      ],
      statements: [demand, refusal, rejected].map(plain),
      unread: [{ article: hard.id, begin: 0, end: 4, quote: 'Menü', reason: 'unclear' }],
      by: machine,
      readAt: '2025-03-15T08:00:00.000Z',
    },
  ],
  statements: [refusal, demand, rejected],
  revisions: [demand, refusal, rejected].map(({ id }, i) => ({
    id: `r-0000000000000000000${i}` as RevisionId,
    article: hard.id,
    statement: id,
    action: 'read',
    replaces: null,
    cancels: null,
    by: machine,
    at: '2025-03-15T08:00:00.000Z',
    note: null,
  })),
  namings: [
    {
      id: 'n-00000000000000000000' as NamingId,
      action: 'merge',
      kind: 'actor',
      issue: null,
      what: 'Sylvania (government)',
      into: 'Sylvania',
      by: { kind: 'person', name: 'Anna "A." Müller' },
      at: '2025-03-16T08:00:00.000Z',
      note: 'one house',
    },
    {
      id: 'n-00000000000000000001' as NamingId,
      action: 'undo',
      cancels: 'n-00000000000000000000' as NamingId,
      by: { kind: 'person', name: 'Ben' },
      at: '2025-03-17T08:00:00.000Z',
      note: null,
    },
  ],
}

const DAY = 86_400_000
const coded = (id: string, day: number, party: string, issue: string, agreement: number) => ({
  id,
  order: id,
  document: 'd',
  from: day * DAY,
  to: day * DAY,
  begin: 0,
  end: 1,
  values: { party, issue, agreement },
  utterance: null,
})
const coding: Coding = {
  type: 'statements',
  variables: [
    { name: 'party', type: 'short text' },
    { name: 'issue', type: 'short text' },
    { name: 'agreement', type: 'integer' },
  ],
  documents: [{ id: 'd', title: '', author: '', source: '', section: '', type: '' }],
  statements: [
    coded('s1', 20_000, 'Freedonia & Sons', 'river', 1),
    coded('s2', 20_001, 'Freedonia & Sons', 'river', 1),
    coded('s3', 20_040, 'Sylvania "West"', 'river', -1),
    coded('s4', 20_041, '=Sum', 'a, b\nc', 1),
    { ...coded('s5', 0, 'Sylvania "West"', 'a, b\nc', -1), from: null, to: null },
  ],
  entities: [
    { variable: 'party', label: 'Freedonia & Sons', attributes: { Type: 'state <1>' }, colour: '#1f77b4' },
    { variable: 'party', label: 'Nobody', attributes: {}, colour: null },
  ],
}
const asked: NetworkOptions = {
  ...defaultOptions({
    variable1: { name: 'party', ofDocument: false },
    variable2: { name: 'issue', ofDocument: false },
    qualifier: 'agreement',
  }),
  qualifierAggregation: 'subtract',
  isolates: true,
  timeWindow: 'months',
  windowSize: 1,
}
/** Two kinds of nodes, a negative weight, names that are hard to carry, one node without ties and one statement without a day. */
const sampleNetwork: ExportedNetwork = {
  network: network(coding, asked),
  windows: networkWindows(coding, asked),
  label: (_, name) => (name === 'river' ? 'The river' : name),
}
const ties: NetworkOptions = { ...asked, networkType: 'onemode', qualifierAggregation: 'conflict' }
/** One kind of nodes, tied by what they disagree on. */
export const sampleTies: ExportedNetwork = {
  network: network(coding, ties),
  windows: networkWindows(coding, ties),
  label: (_, name) => name,
}

/** With what is reckoned from a dossier beside what it holds. */
export const sampleExport: ExportInput = {
  ...sampleDossier,
  matrix: {
    asOf: '2025-03-14',
    parties: [
      { id: 'Freedonia', label: 'Freedonia & Sons' },
      { id: 'Sylvania', label: 'Sylvania' },
    ],
    issues: [
      { id: 'territory.river', label: '=the river' },
      { id: 'territory.silent', label: 'nobody spoke' },
    ],
    cells: [
      {
        party: 'Freedonia',
        issue: 'territory.river',
        sign: 1,
        strength: 3,
        redline: true,
        divided: false,
        temporary: true,
        condition: { head: 'WHILE', quote: conditionQuote },
        certainty: 'narrated',
        said: null,
        utterances: 1,
        statements: [demand.id],
      },
    ],
  },
  network: sampleNetwork,
  page: '<!doctype html><title>Brief</title>\n',
}
