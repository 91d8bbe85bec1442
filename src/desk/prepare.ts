// What the screens show first, reckoned before anybody asks, step by step: a question that comes meanwhile is answered between
// two of them. In small dossiers nearly everything is reckoned within a click, so only the first pages are.
import type { Dossier } from './dossier.js'
import { byArticle, byRelay, byVoice } from './lookup.js'
import { materialOf } from './material.js'
import type { NetworkRoomQuestion } from './network/room.js'
import { movementsOnIssue } from './pages/issue.js'
import { CHANGES_ON_A_PAGE } from './pages/told-changes.js'
import { prepareSearch } from './search/search-view.js'
import { prepareTraces } from './trace-view.js'

/** As many as the screens ask for when nothing else is said. */
export const SHOWN_FIRST = 8
export const CELL_EVIDENCE = 24

export interface Readiness {
  readonly done: number
  readonly of: number
}

/** From so many statements on, the other rooms are made ready as well. */
const LARGE = 5000

const WHENEVER = { asOf: null, knownOn: null } as const
/** As the room opens. */
const FIRST_NETWORK: Omit<NetworkRoomQuestion, 'lang'> = {
  mode: 'onemode',
  who: 'party',
  what: 'issue',
  aggregation: 'congruence',
  normalization: 'no',
  from: null,
  to: null,
}
interface Whenever {
  readonly asOf: null
  readonly knownOn: null
  readonly lang: string
}

/** What is asked of the desk here. */
interface Rooms {
  overview(asked: { readonly since: null; readonly most: number; readonly lang: string }): Promise<unknown>
  matrix(asked: Whenever & { readonly evidence: number }): Promise<unknown>
  issues(asked: Whenever): Promise<unknown>
  actors(lang: string): Promise<unknown>
  articles(): Promise<unknown>
  collisions(asked: Whenever): Promise<unknown>
  briefDraft(asked: Whenever & { readonly since: null; readonly party: null; readonly issue: null }): Promise<unknown>
  dealRoom(asked: Whenever & { readonly readings: readonly []; readonly adopted: readonly [] }): Promise<unknown>
  leverage(asked: Whenever): Promise<unknown>
  timeline(issue: string, asked: Whenever & { readonly lanes: number }): Promise<unknown>
  issue(id: string, asked: Whenever & { readonly most: number }): Promise<unknown>
  actor(id: string, asked: Whenever & { readonly most: number }): Promise<unknown>
  networkRoom(asked: NetworkRoomQuestion): Promise<unknown>
}

type Step = () => Promise<unknown>

const firstPages = (desk: Rooms, lang: string): readonly Step[] => [
  () => desk.overview({ since: null, most: SHOWN_FIRST, lang }),
  () => desk.matrix({ ...WHENEVER, lang, evidence: CELL_EVIDENCE }),
  () => desk.issues({ ...WHENEVER, lang }),
  () => desk.actors(lang),
]

const otherRooms = (desk: Rooms, lang: string): readonly Step[] => [
  () => desk.briefDraft({ ...WHENEVER, since: null, party: null, issue: null, lang }),
  () => desk.dealRoom({ ...WHENEVER, readings: [], adopted: [], lang }),
  () => desk.leverage({ ...WHENEVER, lang }),
  () => desk.networkRoom({ ...FIRST_NETWORK, lang }),
]

/** What pages of single parties, issues and statements look things up in. */
const lookups = async (dossier: Dossier): Promise<readonly Step[]> => {
  const material = await materialOf(dossier)
  const issues = [...new Set(material.statements.flatMap(({ issue }) => issue ?? []))]
  return [
    async () => [byArticle, byVoice, byRelay].map((group) => group(material.statements)),
    () => prepareTraces(dossier),
    ...issues.map((issue) => () => movementsOnIssue(dossier, material, issue, WHENEVER)),
  ]
}

/** Pages of single issues and of the parties that spoke most, as they are opened. */
const singlePages = async (dossier: Dossier, desk: Rooms, languages: readonly string[]): Promise<readonly Step[]> => {
  const { statements, casebook } = await materialOf(dossier)
  const times = new Map<string, number>()
  for (const { party } of statements) if (party !== null) times.set(party, (times.get(party) ?? 0) + 1)
  const parties = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_PARTIES)
  const spoken = new Set(statements.flatMap(({ issue }) => issue ?? []))
  const issues = casebook.issues.filter(({ id }) => spoken.has(id))
  return languages.flatMap((lang) => {
    const asked = { ...WHENEVER, most: CHANGES_ON_A_PAGE, lang }
    const ofIssue = (id: string): Step => {
      return async () => [
        await desk.issue(id, asked),
        await desk.timeline(id, { ...WHENEVER, lanes: LANES_SHOWN, lang }),
      ]
    }
    const ofParty = (id: string): Step => {
      return () => desk.actor(id, asked)
    }
    return [...issues.map(({ id }) => ofIssue(id)), ...parties.map(([id]) => ofParty(id))]
  })
}

/** Of the small timeline on the page of an issue. */
const LANES_SHOWN = 6

/** Each answer takes some hundred kilobytes. */
const MOST_PARTIES = 60

/** Lets questions that wait be answered. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** `tell` is called before the first step and after each. */
export const prepareDesk = async (
  dossier: Dossier,
  desk: Rooms,
  languages: readonly string[],
  tell: (readiness: Readiness) => void,
): Promise<void> => {
  const { statements } = await materialOf(dossier)
  const isLarge = statements.length >= LARGE
  const steps: readonly Step[] = [
    ...languages.flatMap((lang) => firstPages(desk, lang)),
    () => desk.articles(),
    () => prepareSearch(dossier),
    ...languages.map((lang) => () => desk.collisions({ ...WHENEVER, lang })),
    ...(isLarge
      ? [
          ...(await lookups(dossier)),
          ...languages.flatMap((lang) => otherRooms(desk, lang)),
          ...(await singlePages(dossier, desk, languages)),
        ]
      : []),
  ]
  tell({ done: 0, of: steps.length })
  for (const [at, step] of steps.entries()) {
    await step()
    tell({ done: at + 1, of: steps.length })
    await rest()
  }
}
