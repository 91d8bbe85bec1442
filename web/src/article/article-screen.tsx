import { useCallback, useEffect, useMemo, useRef } from 'react'
import { passes } from '../evidence/least.js'
import { api, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import type { ArticleRoute } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import { useEscape } from '../shell/use-keys.js'
import type { ArticleView } from '../views.js'
import { useWords } from '../words/index.js'
import { ArticleText } from './article-text.js'
import { ReadingList } from './reading-list.js'
import { useInStep } from './use-in-step.js'

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const Head = ({ article }: { readonly article: ArticleView }) => {
  const { words, dates } = useWords()
  const { back } = useNavigation()
  return (
    <header className="article-head">
      <p className="crumbs">
        <button type="button" onClick={() => back({ view: 'articles', filter: '' })} aria-keyshortcuts="Escape">
          ‹ {words.controls.back}
        </button>
        <Link to={{ view: 'articles', filter: '' }}>{words.article.whole}</Link>
      </p>
      <h1 lang={article.lang ?? ''}>{article.title}</h1>
      <p className="quiet">
        {article.publisher ?? words.article.unpublished} ·{' '}
        {article.published === null ? words.article.undated : dates.long(article.published)} · {article.source}
        {article.lang !== null && <> · {article.lang}</>}
      </p>
    </header>
  )
}

export const ArticleScreen = ({ route }: { readonly route: ArticleRoute }) => {
  const { words, lang } = useWords()
  const { go, back } = useNavigation()
  const screen = useRef<HTMLDivElement>(null)
  const article = useView<ArticleView>(api(`articles/${encodeURIComponent(route.article)}`, { lang }))
  const chosen = route.statement ?? (route.unread === null ? null : String(route.unread))
  const here = article.state === 'here'

  const { follow, holdStill } = useInStep(screen)
  // Text and list in step: what is chosen in one comes into view in both.
  useEffect(() => {
    if (!here || chosen === null) return
    holdStill()
    const behavior = reducedMotion() ? 'auto' : 'smooth'
    screen.current?.querySelector('.article-text .chosen')?.scrollIntoView({ block: 'center', behavior })
    screen.current?.querySelector('.card[aria-current="true"]')?.scrollIntoView({ block: 'nearest', behavior })
  }, [here, chosen, holdStill])

  useEscape(useCallback(() => back({ view: 'articles', filter: '' }), [back]))

  const { article: id, least } = route
  const choose = useCallback(
    (kind: 'statement' | 'unread', of: string) =>
      go(
        {
          view: 'article',
          article: id,
          statement: kind === 'statement' ? of : null,
          unread: kind === 'unread' ? Number(of) : null,
          least,
        },
        'replace',
      ),
    [go, id, least],
  )
  // Marks are laid out anew only when the text or the filter changes.
  const { confidence, certainty } = least
  const filtered = confidence !== null || certainty !== null
  const statement = filtered ? route.statement : null
  const whole = article.state === 'here' ? article.value : null
  const marked = useMemo(
    () =>
      whole && filtered
        ? {
            ...whole,
            statementsIn: whole.statementsIn.filter(
              (one) => one.id === statement || passes(one, { confidence, certainty }),
            ),
          }
        : whole,
    [whole, filtered, confidence, certainty, statement],
  )

  if (article.state === 'waiting') return <Waiting />
  if (article.state === 'failed') return <ProblemMessage problem={article.problem} />
  const view = article.value
  const gone = route.statement !== null && !view.statementsIn.some((one) => one.id === route.statement)
  return (
    <div className="article-screen" ref={screen}>
      <section className="article-side" tabIndex={0} aria-label={words.article.text} onScroll={follow}>
        <Head article={view} />
        {gone && <p className="notice">{words.article.missing}</p>}
        <ArticleText article={marked ?? view} chosen={chosen} onChoose={choose} />
      </section>
      <ReadingList article={view} route={route} />
    </div>
  )
}
