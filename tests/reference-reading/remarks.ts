// What the reference reading records beside positions, as remarks of our own schema. Its 24 acts name forecasts, questions
// and agenda items; who takes part in a contact stands in its words only and is told here record by record.
import {
  type Article,
  type Contact,
  type Horizon,
  identifyRemark,
  type Likelihood,
  type Participant,
  parsePartialDate,
  type Remark,
  type RemarkId,
  spanOf,
  type Voice,
} from '../../src/dossier/index.js'
import { saidOn } from './edtf.js'
import { issueOf, nameOf, PARTIES, REPORTS } from './mapping.js'
import { conditionOf, type ReferenceReading } from './positions.js'
import { type ReferenceRecord, referenceId } from './records.js'

export interface ReferenceRemarks {
  readonly remarks: readonly Remark[]
  /** Remark ids by reference id ("002-47"); several where a record holds several. Throws where it holds none. */
  readonly remarksOf: (reference: string) => readonly RemarkId[]
  /** "002-47" of a remark, to be read in a failing test. */
  readonly remarkName: (id: string) => string
}

/** Issues of the reference reading that only say what kind of remark it is. */
const NO_ISSUE: ReadonlySet<string> = new Set([
  'process.contacts',
  'process.agenda',
  'process.timing',
  'process.announcement',
  'territory.land',
  'war.situation',
  'war.escalation',
  'war.responsibility',
  'mechanism.flank-defence',
])

const LIKELIHOODS: Readonly<Record<string, Likelihood>> = {
  '000-20': 'possible',
  '001-17': 'possible',
  '002-11': 'possible',
  '002-47': 'possible',
  '002-54': 'possible',
  '002-57': 'certain',
  '003-19': 'possible',
  '004-05': 'possible',
}

/** By when, in the words of the quote. */
const HORIZONS: Readonly<Record<string, readonly [words: string, horizon: Record<string, unknown>]>> = {
  '000-20': ['in the foreseeable future', { kind: 'vague' }],
  '001-17': ['im nächsten Jahr', { kind: 'dates', from: '2025', until: '2025', basis: 'worked-out' }],
  '002-11': ['am Dienstag', { kind: 'dates', from: '2025-03-18', until: '2025-03-18', basis: 'worked-out' }],
  '002-47': ['innerhalb weniger Wochen', { kind: 'span', least: null, most: null, unit: 'week', vague: true }],
}

const TRUMP: Participant = { actor: 'Donald Trump', party: 'United States' }
const PUTIN: Participant = { actor: 'Vladimir Putin', party: 'Russia' }
const WITKOFF: Participant = { actor: 'Steve Witkoff', party: 'United States' }
const state = (name: string): Participant => ({ actor: name, party: name })

type ContactOf = Pick<Contact, 'form' | 'status'> & Partial<Pick<Contact, 'participants' | 'mediators' | 'place'>>

const CONTACTS: Readonly<Record<string, ContactOf & { readonly when?: string }>> = {
  '000-30': {
    form: 'talks',
    status: 'wanted',
    participants: [{ actor: 'Volodymyr Zelensky', party: 'Ukraine' }, PUTIN],
  },
  '001-10': { form: 'meeting', status: 'held', participants: [state('NATO')], place: 'Brussels' },
  '002-01': { form: 'call', status: 'planned', participants: [TRUMP, PUTIN], when: '2025-03-18' },
  '002-15': { form: 'talks', status: 'held', participants: [state('Ukraine'), state('Russia')] },
  '002-38': { form: 'meeting', status: 'held', participants: [WITKOFF, PUTIN] },
  '002-40': { form: 'meeting', status: 'held', participants: [WITKOFF, TRUMP] },
  '003-05': { form: 'mediation', status: 'denied', mediators: [state('Qatar'), state('Turkey')] },
  '003-06': { form: 'mediation', status: 'rumoured', mediators: [state('Qatar'), state('Turkey')] },
  // Names nobody: "attempts to mediate so far without success".
  '003-22': { form: 'mediation', status: 'held' },
}

const AGENDA: Readonly<Record<string, 'announced' | 'discussed' | 'undetermined'>> = {
  '001-10': 'discussed',
  '001-12': 'discussed',
  '001-13': 'discussed',
  '001-14': 'discussed',
  '002-05': 'announced',
  '002-12': 'discussed',
  '002-13': 'announced',
  '002-14': 'announced',
  '002-35': 'undetermined',
  '004-09': 'discussed',
  '004-19': 'discussed',
}

const VOICES: Readonly<Record<ReferenceRecord['speaker_kind'], Voice>> = {
  author: 'author',
  person: 'actor',
  state: 'actor',
  government: 'actor',
  organisation: 'actor',
  coalition: 'actor',
  anonymous: 'anonymous',
  expert: 'expert',
  media: 'medium',
}

const baseOf = (record: ReferenceRecord, article: Article) => {
  const voice = VOICES[record.speaker_kind]
  // The narrated contacts of the reading carry the day of the event, which the contact has for itself.
  const isEvent = CONTACTS[referenceId(record)]?.when !== undefined
  const said = saidOn(record.said_on, record.said_on_basis)
  return {
    ...spanOf(article.text, record.begin, record.end),
    article: article.id,
    speaker: null,
    actor: voice === 'author' ? null : nameOf(record.speaker),
    voice,
    party: PARTIES[record.party] ?? null,
    via: record.via.map(nameOf).filter((name) => name !== null),
    topic: record.issue === 'territory.land' ? 'land' : record.value,
    issue: NO_ISSUE.has(record.issue) ? null : issueOf(record.issue),
    ...(isEvent ? { said: null, saidBasis: null } : said),
    certainty: record.mode === 'opinion' ? ('narrated' as const) : record.mode,
    confidence: null,
    why: null,
  }
}

const horizonOf = (record: ReferenceRecord, text: string): Horizon | null => {
  const found = HORIZONS[referenceId(record)]
  if (!found) return null
  const [words, horizon] = found
  const begin = text.indexOf(words, record.begin)
  if (begin < 0 || begin >= record.end) throw new Error(`${record.id}: "${words}" does not stand in the quote`)
  return { ...horizon, ...spanOf(text, begin, begin + words.length) } as Horizon // of the kind the table names
}

const remarksIn = (record: ReferenceRecord, article: Article): readonly Remark[] => {
  const id = referenceId(record)
  const base = baseOf(record, article)
  const found: Remark[] = []
  if (record.act === 'predict')
    found.push(
      identifyRemark({
        kind: 'forecast',
        ...base,
        likelihood: LIKELIHOODS[id] ?? 'likely',
        condition: conditionOf(record, article.text),
        horizon: horizonOf(record, article.text),
      }),
    )
  if (record.act === 'question') found.push(identifyRemark({ kind: 'question', ...base }))
  const agenda = AGENDA[id]
  if (agenda) found.push(identifyRemark({ kind: 'agenda', ...base, state: agenda }))
  const contact = CONTACTS[id]
  if (contact) {
    const { when, ...told } = contact
    found.push(
      identifyRemark({
        kind: 'contact',
        ...base,
        participants: [],
        mediators: [],
        place: null,
        ...told,
        when: when === undefined ? null : parsePartialDate(when),
      }),
    )
  }
  return found
}

export const referenceRemarks = ({ articles, records }: ReferenceReading): ReferenceRemarks => {
  const bySeed = new Map(REPORTS.map(({ seed }, i) => [seed, articles[i] as Article]))
  const found = records.map((record) => [record, remarksIn(record, bySeed.get(record.seed) as Article)] as const)
  const ids = new Map(found.map(([record, all]) => [referenceId(record), all.map(({ id }) => id)]))
  const names = new Map(found.flatMap(([record, all]) => all.map(({ id }) => [id as string, referenceId(record)])))
  return {
    remarks: found.flatMap(([, all]) => all),
    remarksOf: (reference) => {
      const own = ids.get(reference) ?? []
      if (own.length === 0) throw new Error(`${reference} holds no remark`)
      return own
    },
    remarkName: (id) => names.get(id) ?? id,
  }
}
