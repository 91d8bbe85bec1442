import {
  type AnchorHTMLAttributes,
  createContext,
  type MouseEvent,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react'
import { keepPlaces } from './kept-scroll.js'
import { formatRoute, parseRoute, type Route, type Screen } from './route.js'

/** The same functions as long as the language is the same. */
interface Moves {
  readonly href: (screen: Screen) => string
  /** Where the visit is at this moment: after waiting for an answer, what was drawn last may be another place. */
  readonly screenNow: () => Screen
  /** `replace` for moves nobody wants to step back through, such as the stops of the date slider. */
  readonly go: (screen: Screen, how?: 'push' | 'replace') => void
  readonly setLang: (lang: string) => void
  /** One step back inside the workbench, or to `otherwise` where the visit began here. */
  readonly back: (otherwise: Screen) => void
}

interface Navigation extends Moves {
  readonly route: Route
}

const CHANGED = 'parley:address'

const subscribe = (listener: () => void) => {
  window.addEventListener('popstate', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

const address = (): string => window.location.pathname + window.location.search

const splitAddress = (text: string): readonly [string, string] => {
  const query = text.indexOf('?')
  return query < 0 ? [text, ''] : [text.slice(0, query), text.slice(query)]
}

/** Steps made since the visit began, kept in the history entry itself so that it survives a reload. */
const depth = (): number => (typeof history.state?.depth === 'number' ? history.state.depth : 0)

const screenNow = (): Screen => parseRoute(...splitAddress(address())).screen

const move = (to: string, how: 'push' | 'replace') => {
  if (to === address()) return
  const from = window.location.pathname
  if (how === 'push') {
    keepPlaces()
    history.pushState({ depth: depth() + 1 }, '', to)
  } else history.replaceState({ ...history.state, depth: depth() }, '', to)
  window.dispatchEvent(new Event(CHANGED))
  // Another page begins at its top; another state of the same one stays where it is.
  if (window.location.pathname !== from) document.querySelector('[data-scrolls="main"]')?.scrollTo(0, 0)
}

const NavigationContext = createContext<Navigation | null>(null)
const MovesContext = createContext<Moves | null>(null)

export const useNavigation = (): Navigation => {
  const navigation = useContext(NavigationContext)
  if (navigation === null) throw new Error('used outside of NavigationProvider')
  return navigation
}

/** For whoever only leads somewhere: nothing is drawn anew when the address changes. */
const useMoves = (): Moves => {
  const moves = useContext(MovesContext)
  if (moves === null) throw new Error('used outside of NavigationProvider')
  return moves
}

export const NavigationProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const here = useSyncExternalStore(subscribe, address)
  const route = useMemo(() => parseRoute(...splitAddress(here)), [here])
  const { lang } = route
  const moves = useMemo((): Moves => {
    const href = (screen: Screen) => formatRoute({ lang, screen })
    return {
      href,
      screenNow,
      go: (screen: Screen, how: 'push' | 'replace' = 'push') => move(href(screen), how),
      back: (otherwise: Screen) => (depth() > 0 ? history.back() : move(href(otherwise), 'replace')),
      setLang: (next: string) => move(formatRoute({ lang: next, screen: screenNow() }), 'replace'),
    }
  }, [lang])
  const navigation = useMemo((): Navigation => ({ route, ...moves }), [route, moves])
  return (
    <MovesContext value={moves}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </MovesContext>
  )
}

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly to: Screen
  readonly how?: 'push' | 'replace'
}

/** A real link (open in a new tab, copy the address) that does not reload the page. */
export const Link = ({ to, how = 'push', onClick, ...rest }: LinkProps) => {
  const { href, go } = useMoves()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    event.preventDefault()
    go(to, how)
  }
  return <a {...rest} href={href(to)} onClick={follow} />
}
