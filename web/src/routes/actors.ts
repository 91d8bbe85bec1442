import { type Asked, askedOf, NOTHING_ASKED, parseAsked } from './asked.js'
import type { Codec } from './codec.js'

export interface ActorsRoute {
  readonly view: 'actors'
  readonly filter: string
}

/** Which stances are shown: one kind, or those on a condition, or red lines. */
export const STANCE_FILTERS = [
  'refuses',
  'demands',
  'offers',
  'accepts',
  'threatens',
  'open',
  'conditional',
  'redlines',
] as const
export type StanceFilter = (typeof STANCE_FILTERS)[number]

export interface ActorRoute extends Asked {
  readonly view: 'actor'
  readonly actor: string
  /** `null`: all of them. */
  readonly only: StanceFilter | null
}

export const actorScreen = (
  actor: string,
  { only = null, ...asked }: Partial<Asked> & { readonly only?: StanceFilter | null } = {},
): ActorRoute => ({ view: 'actor', actor, only, ...NOTHING_ASKED, ...asked })

export const actorsCodec: Codec<ActorsRoute | ActorRoute> = {
  views: ['actors', 'actor'],
  parse: ([head, actor, ...rest], query) => {
    if (head !== 'actors' || rest.length > 0) return null
    if (actor === undefined) return { view: 'actors', filter: query.get('filter') ?? '' }
    const only = STANCE_FILTERS.find((one) => one === query.get('only')) ?? null
    return { view: 'actor', actor, only, ...parseAsked(query) }
  },
  format: (screen) =>
    screen.view === 'actors'
      ? { path: ['actors'], query: { filter: screen.filter || null } }
      : { path: ['actors', screen.actor], query: { only: screen.only, ...askedOf(screen) } },
}
