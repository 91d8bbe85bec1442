import { type FormEvent, useEffect, useRef, useState } from 'react'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { type Screen, searchScreen } from '../route.js'
import type { DossierView } from '../views.js'
import { languages, useWords } from '../words/index.js'
import { rooms, START } from './rooms.js'
import { applyTheme, storedTheme, type Theme } from './theme.js'

const DossierFigures = () => {
  const { words, dates, lang } = useWords()
  const dossier = useView<DossierView>(api('dossier', { lang }))
  if (dossier.state !== 'here') return <div className="figures" />
  const { name, casebook, articles, statements, unread, firstSaid, lastSaid } = dossier.value
  const figures = [
    name,
    words.dossier.articles(articles),
    words.dossier.statements(statements),
    words.dossier.unread(unread),
    ...(firstSaid === null || lastSaid === null
      ? []
      : [words.dossier.span(dates.long(firstSaid), dates.long(lastSaid))]),
  ]
  return (
    <div className="figures" title={[casebook.title, ...figures].join(' · ')}>
      <strong>{casebook.title}</strong>
      {figures.map((figure) => (
        <span key={figure} className="quiet">
          {figure}
        </span>
      ))}
    </div>
  )
}

/** On the search screen what has been chosen there stays. */
const searchFor = (screen: Screen, text: string): Screen =>
  screen.view === 'search' ? { ...screen, query: text.trim(), page: 1 } : searchScreen({ query: text.trim() })

const SearchField = () => {
  const { words } = useWords()
  const { route, go } = useNavigation()
  const { screen } = route
  const asked = screen.view === 'search' ? screen.query : ''
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(searchFor(screen, text))
  }
  // On the search screen results follow the typing; elsewhere Enter leads there.
  useEffect(() => {
    if (screen.view !== 'search' || text.trim() === asked) return
    const timer = setTimeout(() => go(searchFor(screen, text), 'replace'), 250)
    return () => clearTimeout(timer)
  }, [text, asked, screen, go])
  return (
    <form role="search" onSubmit={submit}>
      <input
        type="search"
        data-search
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={`${words.views.search}  /`}
        aria-label={words.controls.searchFor}
        aria-keyshortcuts="/"
      />
    </form>
  )
}

const ThemeSwitch = () => {
  const { words } = useWords()
  const [theme, setTheme] = useState<Theme>(storedTheme)
  const choose = (next: Theme) => {
    applyTheme(next)
    setTheme(next)
  }
  return (
    <select
      aria-label={words.controls.theme}
      value={theme}
      onChange={(event) => choose(event.target.value as Theme)}
      data-theme-switch
    >
      <option value="auto">{words.controls.auto}</option>
      <option value="light">{words.controls.light}</option>
      <option value="dark">{words.controls.dark}</option>
    </select>
  )
}

const LanguageSwitch = () => {
  const { words, lang } = useWords()
  const { setLang } = useNavigation()
  return (
    <fieldset className="switch" aria-label={words.controls.language}>
      {Object.entries(languages).map(([code, { language }]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={language}
          aria-label={language}
          aria-pressed={code === lang}
          onClick={() => setLang(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}

const Rooms = () => {
  const { words } = useWords()
  const { view } = useNavigation().route.screen
  const bar = useRef<HTMLElement>(null)
  // Where the bar is too narrow for all, the entry of the room one is in is scrolled into sight.
  useEffect(() => {
    const entry = bar.current?.querySelector<HTMLElement>(`[aria-current="page"][data-views~="${view}"]`)
    if (bar.current && entry) bar.current.scrollLeft = entry.offsetLeft - bar.current.offsetLeft - 24
  }, [view])
  return (
    <nav ref={bar} aria-label={words.views.label}>
      {rooms.map((room) => (
        <Link
          key={room.key}
          to={room.to}
          data-views={room.views.join(' ')}
          aria-current={room.views.includes(view) ? 'page' : undefined}
          aria-keyshortcuts={`g ${room.key}`}
        >
          {room.label(words)}
        </Link>
      ))}
    </nav>
  )
}

export const TopBar = ({ onKeys }: { readonly onKeys: () => void }) => {
  const { words } = useWords()
  const { view } = useNavigation().route.screen
  return (
    <header className="top-bar" data-searching={view === 'search'}>
      <div className="brand">
        <Link to={START} className="wordmark">
          Parley
        </Link>
        <DossierFigures />
      </div>
      <div className="tools">
        <SearchField />
        <LanguageSwitch />
        <ThemeSwitch />
        <button type="button" className="round" onClick={onKeys} aria-label={words.controls.keys} aria-keyshortcuts="?">
          ?
        </button>
      </div>
      <Rooms />
    </header>
  )
}
