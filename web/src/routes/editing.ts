import type { Codec } from './codec.js'

/** Who changed what in the dossier. */
export interface LogRoute {
  readonly view: 'log'
  /** Only what this person did. */
  readonly person: string | null
}

/** Where articles are taken in. */
export interface IntakeRoute {
  readonly view: 'take-in'
}

export const editingCodec: Codec<LogRoute | IntakeRoute> = {
  views: ['log', 'take-in'],
  parse: ([head, ...rest], query) => {
    if (rest.length > 0) return null
    if (head === 'log') return { view: 'log', person: query.get('person') }
    return head === 'take-in' ? { view: 'take-in' } : null
  },
  format: (screen) =>
    screen.view === 'log' ? { path: ['log'], query: { person: screen.person } } : { path: ['take-in'], query: {} },
}
