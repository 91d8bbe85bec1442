// Files that came through a screen: what they hold is shown first, then they are read, article by article.
import { complaint, type PartialDate } from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'
import { readIntoDossier } from '../read-into.js'
import { titleOf } from '../statement-view.js'
import { type TakenIn, takeInBytes } from '../take-in.js'
import type { IntakeEventView, LookView } from './views.js'

export interface Sent {
  /** The file's name; its ending tells how it is read. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Publication date of articles that carry none. */
  readonly published: PartialDate | null
}

export const lookInto = async ({ archive }: Dossier, { name, bytes, published }: Sent): Promise<LookView> => {
  const { articles, complaints } = await takeInBytes(name, bytes, published)
  const looked: LookView['articles'][number][] = []
  for (const article of articles) {
    const [id] = await archive.articlesWithText(article.text)
    const twin = id ? await archive.article(id) : null
    looked.push({
      id: article.id,
      title: titleOf(article),
      published: article.published,
      lang: article.lang,
      characters: article.text.length,
      twin: twin && { id: twin.id, title: titleOf(twin) },
    })
  }
  return { version: 1, articles: looked, complaints }
}

/** Events of one sending, as they happen; ends early when `signal` says so, and what is finished stays. */
export const takeInSent = async function* (
  dossier: Dossier,
  { name, bytes, published }: Sent,
  signal: AbortSignal,
): AsyncGenerator<IntakeEventView> {
  const { articles, complaints }: TakenIn = await takeInBytes(name, bytes, published)
  const known = await twinsOf(dossier, articles)
  const fresh = articles.filter(({ id }) => !known.has(id))
  yield {
    kind: 'begin',
    total: articles.length,
    complaints: [
      ...complaints,
      ...[...known].map(([id, title]) =>
        complaint('same-text', `the dossier holds this text already, as "${title}"; it was not taken in again`, id),
      ),
    ],
  }
  // Told as they happen: the reading calls back, the stream is asked.
  const waiting: IntakeEventView[] = []
  let wake = (): void => {}
  let over = false
  const reading = readIntoDossier(dossier, fresh, {
    signal,
    onProgress: ({ article, reading: read, was, done, total }) => {
      const { statements, unread } = read
      waiting.push({
        kind: 'article',
        id: article.id,
        title: titleOf(article),
        was,
        statements: statements.length,
        unread: unread.length,
        done,
        total,
      })
      wake()
    },
  }).finally(() => {
    over = true
    wake()
  })
  // Whoever goes away early asks for nothing more; what went wrong then is nobody's to hear.
  reading.catch(() => {})
  for (;;) {
    while (waiting.length > 0) yield waiting.shift() as IntakeEventView
    if (over) break
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  const { done, total, stopped } = await reading
  yield { kind: 'end', done, total, stopped }
}

/** Articles whose text the dossier holds under another name: their ids, with the title they have there. */
const twinsOf = async ({ archive }: Dossier, articles: TakenIn['articles']): Promise<ReadonlyMap<string, string>> => {
  const twins = new Map<string, string>()
  for (const { id, text } of articles) {
    const [held] = (await archive.articlesWithText(text)).filter((other) => other !== id)
    const twin = held === undefined ? null : await archive.article(held)
    if (twin) twins.set(id, titleOf(twin))
  }
  return twins
}
