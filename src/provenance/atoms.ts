// Statements that surely are one utterance before anything finer is asked: one holder, issue, option, sign and amount
// within the window. There are few of them however often they are repeated, which keeps the finer questions cheap.
import type { Told } from './told.js'
import { WINDOW_DAYS } from './utterance.js'

export interface Atom {
  /** "" where nothing the casebook knows is spoken of. */
  readonly issue: string
  readonly option: string | null
  readonly sign: -1 | 0 | 1
  readonly amounts: string
  /** First and last day any member may have been said. */
  readonly first: number
  readonly last: number
  /** A month or year, where that is all that is known. */
  readonly span: string
  readonly members: readonly Told[]
  /** Days its texts state. */
  readonly days: readonly string[]
  readonly articles: readonly string[]
  /** Smallest id of its statements: a name that does not depend on the order of input. */
  readonly key: string
}

/**
 * Where no day is known, or nothing the casebook knows is spoken of, only one actor in one article can mean one thing by it, and in the
 * latter case only one statement: words may still join them.
 */
const keyOf = ({ statement, amounts, span, first, thing }: Told): string => {
  const { issue, option, sign, article, actor, id } = statement
  const alone = !thing ? id : span !== '' || first === Number.NEGATIVE_INFINITY ? `${article}${actor}` : ''
  return `${issue ?? ''}\0${option ?? ''}\0${sign}\0${amounts}\0${span}\0${alone}`
}

const atomOf = (members: readonly [Told, ...Told[]]): Atom => {
  const [{ statement, amounts, span, thing }] = members
  // Lists, for they are short and there are many.
  const days: string[] = []
  const articles: string[] = []
  let [first, last] = [members[0].first, members[0].last]
  let key: string = statement.id
  for (const told of members) {
    if (told.day !== '' && !days.includes(told.day)) days.push(told.day)
    if (articles.at(-1) !== told.statement.article) articles.push(told.statement.article)
    first = Math.min(first, told.first)
    last = Math.max(last, told.last)
    if (told.statement.id < key) key = told.statement.id
  }
  const { issue, option, sign } = statement
  return {
    issue: thing ? (issue as string) : '',
    option,
    sign,
    amounts,
    first,
    last,
    span,
    members,
    days,
    articles,
    key,
  }
}

/** Of one holder; the windows start at their first statement and do not slide, as in `utterances`. */
export const atomsOf = (group: readonly Told[]): readonly Atom[] => {
  const alike = new Map<string, [Told, ...Told[]]>()
  for (const told of group) {
    const key = keyOf(told)
    const list = alike.get(key)
    if (list) list.push(told)
    else alike.set(key, [told])
  }
  return [...alike.values()].flatMap((list) => windows(list).map(atomOf))
}

const windows = (list: readonly [Told, ...Told[]]): readonly (readonly [Told, ...Told[]])[] => {
  if (list.length === 1) return [list]
  const rising = [...list].sort((a, b) => (a.first === b.first ? 0 : a.first - b.first))
  const out: [Told, ...Told[]][] = []
  for (const told of rising) {
    const current = out.at(-1)
    const start = current?.[0].first
    if (current && (told.first === start || told.first - (start as number) <= WINDOW_DAYS)) current.push(told)
    else out.push([told])
  }
  return out
}
