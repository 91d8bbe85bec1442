// Names, issues and options of the reference reading in those of the sample casebook. A record that needs a decision of
// its own is named by its id; the rest follows from its fields.
import type { Act, Sign } from '../../src/dossier/index.js'

/** Reports by file, with the dates domain.md §1 gives them, as exactly as it does; sources as in the gold coding. */
export const REPORTS: readonly {
  readonly seed: string
  readonly source: string
  readonly lang: string
  readonly published: string
}[] = [
  { seed: '000_5ac0efa51e2591ac.txt', source: 'report-000', lang: 'en', published: '2022' },
  { seed: '001_fbebe9b541a5adf2.txt', source: 'report-001', lang: 'de', published: '2024-12' },
  { seed: '002_d3691be0234ce99a.txt', source: 'report-002', lang: 'de', published: '2025-03-17' },
  { seed: '003_9fa1950a3167ef65.txt', source: 'report-003', lang: 'de', published: '2024-08-20' },
  { seed: '004_54dbc5d08dd860c9.txt', source: 'report-004', lang: 'de', published: '2024-03' },
]

export const PARTIES: Readonly<Record<string, string | null>> = {
  RU: 'Russia',
  UA: 'Ukraine',
  US: 'United States',
  NATO: 'NATO',
  FR: 'France',
  PL: 'Poland',
  BALTICS: 'Baltic states',
  // Legislators commit no government, and "none" nobody.
  'US-Congress': null,
  none: null,
}

/** Speakers and relays whose name in the reading is not the canonical one. `null`: the article itself, which is no hop. */
const NAMES: Readonly<Record<string, string | null>> = {
  'Russia (government)': 'Russia',
  'Ukraine (government)': 'Ukraine',
  'United States (government)': 'United States',
  'The Kremlin': 'Kremlin',
  'Mike Waltz': 'Michael Waltz',
  'NATO diplomats (unnamed)': 'anonymous NATO diplomats',
  'US officials (unnamed)': 'US officials',
  'Western allies of Ukraine': 'Western allies',
  'CNN State of the Union': 'CNN',
  'CNN State of the Union (interview with Witkoff)': 'CNN',
  'RBC-Ukraine (interview)': 'RBC-Ukraine',
  'US television (not named in the seed)': 'US television',
  'Russian state television (not named in the seed)': 'Russian state television',
  "Moscow's rejection as reported": 'Russia',
  'French media reports': 'French media',
  'author of the commentary': null,
  article: null,
}
export const nameOf = (name: string): string | null => (name in NAMES ? (NAMES[name] as string | null) : name)

/** Parties and their people relay too; what they tell of others is `reported`. */
export const RELAYS_THAT_TAKE_SIDES: ReadonlySet<string> = new Set(['Kremlin', 'Steve Witkoff', 'Russia'])

/** Twelve acts of ours for twenty-four. `null`: by itself no position; by sign where a stance is confirmed or assessed. */
export const actOf = (act: string, sign: Sign, issue: string | null): Act | null => {
  switch (act) {
    case 'accept':
    case 'demand':
    case 'hedge':
    case 'offer':
    case 'open':
    case 'promise':
    case 'propose':
    case 'redline':
    case 'refuse_talks':
    case 'reject':
    case 'threaten':
      return act
    case 'question':
      return 'hedge'
    case 'discuss':
      return 'open'
    case 'announce':
      return sign < 0 ? 'reject' : 'promise'
    case 'assess':
    case 'confirm':
    case 'deny':
    case 'state':
      if (sign < 0) return issue?.startsWith('process.') ? 'refuse_talks' : 'reject'
      return act === 'state' ? 'demand' : null
    default:
      return null
  }
}

/** What parties aim at in the war can be agreed with nobody: no issue of the casebook. */
const NO_TERMS: ReadonlySet<string> = new Set(['war.western-aim'])

/** Issues of the reference reading under another name in the casebook. */
const ISSUES: Readonly<Record<string, string>> = {
  'process.ceasefire-talks': 'process.negotiations',
  'security.us-aid': 'security.foreign-aid',
  'security.arms-deliveries': 'security.foreign-aid',
  'security.mobilisation': 'security.demilitarisation',
  'military.western-troops': 'security.western-troops',
  'ceasefire.enforcement': 'ceasefire.monitoring',
  'process.redlines': 'other',
  'politics.self-determination': 'politics.elections',
}
export const issueOf = (issue: string): string | null => (NO_TERMS.has(issue) ? null : (ISSUES[issue] ?? issue))

interface Decision {
  readonly issue?: string
  readonly option?: string
  /** Our sign is for or against the thing the issue is about; theirs for or against the value. */
  readonly sign?: Sign
  readonly act?: Act
  readonly party?: null
  /** Another reading of a sentence that is coded already; a dossier holds one. */
  readonly again?: true
}

/** Where `value` says which option is meant, or turns the sign round. */
export const DECISIONS: Readonly<Record<string, Decision>> = {
  '000-27': { option: 'renounced', sign: -1 },
  '000-28': { option: 'deferred' },
  '000-29': { option: 'special-status' },
  '000-30': { option: 'leaders' },
  // Aims are told here as what somebody wants and no longer wants.
  '001-03': { act: 'propose' },
  // Announced before he was in office: commits nobody.
  '001-07': { option: 'reduced', sign: -1, act: 'reject', party: null },
  '001-08': { option: 'increased', act: 'promise' },
  '001-10': { option: 'increased' },
  '001-13': { option: 'zone' },
  '001-14': { option: 'peacekeepers' },
  '001-20': { option: 'for-controlled-territory' },
  '001-21': { option: 'land-aside' },
  '001-24': { option: 'neutral' },
  '001-25': { option: 'non-nuclear', sign: -1 },
  '001-26': { option: 'demilitarised' },
  '001-27': { option: 'required' },
  '002-04': { option: 'thirty-days' },
  '002-17': { option: 'thirty-days' },
  '002-18': { option: 'thirty-days' },
  '002-19': { option: 'thirty-days' },
  '002-20': { option: 'thirty-days' },
  '002-23': { option: 'lasting' },
  '002-24': { option: 'none', sign: -1 },
  '002-25': { option: 'mobilisation-halt' },
  // "far-reaching demands", of which the report names none there.
  '002-28': { issue: 'other' },
  '002-32': { option: 'renounced', sign: -1 },
  '002-33': { option: 'peacekeepers' },
  '002-34': { option: 'peacekeepers' },
  // Whose "philosophy" is accepted, and of what, nobody says.
  '002-43': { issue: 'other' },
  '002-45': { issue: 'ceasefire.general' },
  '002-55': { issue: 'other' },
  '002-56': { issue: 'other' },
  '002-62': { option: 'free-choice', sign: 1 },
  '002-63': { sign: 1 },
  '003-10': { option: 'ukraine-cedes' },
  '004-17': { again: true },
}

/** Heads of conditions that have another name with us. `SUCHTHAT` is a property of the thing and no condition of the stance. */
export const HEADS: Readonly<Record<string, 'EXCHANGE' | null>> = { FOR: 'EXCHANGE', SUCHTHAT: null }

/** Where the words of a condition stand, in UTF-16 units of the report, if not all over the statement's own span. */
export const CONDITION_WORDS: Readonly<Record<string, readonly [begin: number, end: number]>> = {
  '001-20': [2259, 2338],
  '001-21': [2476, 2521],
  '002-23': [1952, 1998],
  '002-29': [2399, 2534],
  '003-02': [119, 186],
  '003-04': [322, 360],
  '003-10': [804, 843],
}
