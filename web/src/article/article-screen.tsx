import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useEdits } from '../edits/use-edits.js'
import { api, usePrefetch, useView } from '../fetch-view.js'
import { Link, useNavigation } from '../navigation.js'
import { type ArticleRoute, articlesScreen } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import { useEscape } from '../shell/use-keys.js'
import type { ArticleView, RoomView } from '../views.js'
import { useWords } from '../words/index.js'
import { ArticleText } from './article-text.js'
import { EditForm } from './edit-form.js'
import { Handles } from './handles.js'
import { History } from './history.js'
import { ReadingList } from './reading-list.js'
import { RoomBar } from './room-bar.js'
import { chosenOf, isFiltered, nextUnchecked, rowsOf } from './rows.js'
import { SelectionHint } from './selection-hint.js'
import { useInStep } from './use-in-step.js'
import { useRoom } from './use-room.js'

const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const Head = ({ article }: { readonly article: ArticleView }) => {
  const { words, dates } = useWords()
  const { back } = useNavigation()
  return (
    <header className="article-head">
      <p className="crumbs">
        <button type="button" onClick={() => back(articlesScreen())} aria-keyshortcuts="Escape">
          ‹ {words.controls.back}
        </button>
        <Link to={articlesScreen()}>{words.article.whole}</Link>
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
  const { lang } = useWords()
  const url = api(`articles/${encodeURIComponent(route.article)}/room`, { lang })
  const room = useView<RoomView>(url)
  if (room.state === 'waiting') return <Waiting />
  if (room.state === 'failed') return <ProblemMessage problem={room.problem} />
  return <ReadingRoom room={room.value} url={url} route={route} />
}

interface Props {
  readonly room: RoomView
  /** Where the room is asked for. */
  readonly url: string
  readonly route: ArticleRoute
}

const ReadingRoom = ({ room, url, route }: Props) => {
  const { words, lang } = useWords()
  const { go, back } = useNavigation()
  const screen = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const edits = useEdits()
  const { article } = room
  // The form shows names at once.
  usePrefetch([api('vocabulary', { asOf: article.published, lang })])
  const chosen = chosenOf(route)
  const { statement, unread, remark: aside, least, only } = route
  const rows = useMemo(
    () => rowsOf(room, { statement, unread, remark: aside, least, only }),
    [room, statement, unread, aside, least, only],
  )
  const work = useRoom({ room, url, rows, route, edits, text })
  const { draft, setDraft, range, row } = work
  const editing = draft !== null

  const { follow, holdStill } = useInStep(screen)
  // Text and list in step: what is chosen in one comes into view in both; so does what is being written.
  useEffect(() => {
    if (chosen === null && !editing) return
    holdStill()
    const behavior = reducedMotion() ? 'auto' : 'smooth'
    screen.current
      ?.querySelector(editing ? '.article-text .draft' : '.article-text .chosen')
      ?.scrollIntoView({ block: editing ? 'nearest' : 'center', behavior })
    screen.current
      ?.querySelector('.card[aria-current="true"]')
      ?.closest('.room-card')
      ?.scrollIntoView({ block: 'nearest', behavior })
  }, [chosen, editing, holdStill])

  useEscape(
    useCallback(() => {
      if (editing) setDraft(null)
      else back(articlesScreen())
    }, [back, editing, setDraft]),
  )

  const choose = useCallback(
    (kind: 'statement' | 'unread' | 'remark', of: string) => {
      // A click that ends a marking of words chooses nothing.
      if (window.getSelection()?.isCollapsed === false) return
      go(
        {
          ...route,
          statement: kind === 'statement' ? of : null,
          unread: kind === 'unread' ? Number(of) : null,
          remark: kind === 'remark' ? of : null,
        },
        'replace',
      )
    },
    [go, route],
  )
  // Marks are laid out anew only when the text, the filter or what is written changes.
  const shown = useMemo(() => {
    if (!isFiltered({ least, only })) return article
    const ids = new Set(rows.map(({ of }) => of))
    return { ...article, statementsIn: article.statementsIn.filter(({ id }) => ids.has(id)) }
  }, [article, rows, least, only])
  const fields = draft?.fields ?? null
  const remark = row?.kind === 'remark' ? row.remark : null

  const gone = statement !== null && row === null
  return (
    <div className="article-screen" ref={screen} data-editing={editing}>
      <section className="article-side" tabIndex={0} aria-label={words.article.text} onScroll={() => follow('text')}>
        <Head article={article} />
        {gone && <p className="notice">{words.article.missing}</p>}
        <div className="text-and-handles" ref={text}>
          <ArticleText article={shown} chosen={chosen} draft={fields} remark={remark} onChoose={choose} />
          {range && edits.mayEdit && <Handles root={text} text={article.text} range={range} onMove={work.move} />}
          {!editing && edits.mayEdit && <SelectionHint root={text} text={article.text} onAdd={() => void work.add()} />}
        </div>
      </section>
      <section
        className="reading-list"
        aria-label={words.article.statements}
        data-list={editing ? undefined : ''}
        onScroll={() => follow('list')}
      >
        {draft ? (
          <EditForm
            article={article}
            draft={draft}
            onChange={setDraft}
            onSave={() => void work.save()}
            onCancel={() => setDraft(null)}
            marked={work.marked}
          />
        ) : (
          <>
            <RoomBar
              room={room}
              route={route}
              mayEdit={edits.mayEdit}
              onNext={() => work.choose(nextUnchecked(rows, chosen))}
              onBack={(which) => void work.back(which)}
            />
            {route.log ? (
              <History
                room={room}
                about={statement ?? aside ?? room.passages.find(({ begin }) => begin === unread)?.id ?? null}
                onClose={() => go({ ...route, log: false }, 'replace')}
              />
            ) : (
              <ReadingList
                room={room}
                rows={rows}
                route={route}
                mayEdit={edits.mayEdit}
                onJudge={work.judgeById}
                onCorrect={work.correct}
                onAdd={() => void work.add()}
              />
            )}
          </>
        )}
      </section>
    </div>
  )
}
