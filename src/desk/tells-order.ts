import { languageOf } from '../language/index.js'
import type { ChangeOptions } from '../positions/index.js'
import type { TakenStatement } from '../provenance/index.js'
import { fold, tokenize } from '../text/index.js'
import { contextsIn } from './context.js'

type TellsOrder = NonNullable<ChangeOptions['tellsOrder']>

interface Told {
  readonly text: string
  readonly lang: string | null
}

interface Signs {
  readonly earlier: boolean
  readonly later: boolean
}
const NONE: Signs = { earlier: false, later: false }

/**
 * Whether an article tells that one statement was made before another, by the words of their sentences: "had previously
 * ruled out" of the one, "recently, however" of the other. Signs on both sides that disagree tell nothing.
 */
export const tellsOrderIn = (articles: ReadonlyMap<string, Told>): TellsOrder => {
  const contexts = new Map<string, ReturnType<typeof contextsIn>>()
  const signsOf = (statement: TakenStatement): Signs => {
    const article = articles.get(statement.article)
    const language = article?.lang ? languageOf(article.lang) : null
    if (!article || !language) return NONE
    let contextOf = contexts.get(statement.article)
    if (!contextOf) contexts.set(statement.article, (contextOf = contextsIn(article.text, article.lang)))
    const words = tokenize(fold(contextOf(statement).text).text).map(({ norm }) => norm)
    const { earlier, later } = language.turnWords
    return { earlier: words.some((word) => earlier.has(word)), later: words.some((word) => later.has(word)) }
  }
  return (a, b) => {
    const [x, y] = [signsOf(a), signsOf(b)]
    return (x.earlier || y.later) && !x.later && !y.earlier
  }
}
