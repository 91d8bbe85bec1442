// What a condition is about: which things it wants done or sees left undone, who is to act, and whether it asks to be believed.
import type { ConditionExpr, ConditionReading } from '../../dossier/index.js'

/** Lemmas, of all languages together: a condition may be read from any, or written by a person. */
export interface HingeWords {
  /** Of leaving undone what was asked. */
  readonly defiance: ReadonlySet<string>
  /** Of being believed. */
  readonly credible: ReadonlySet<string>
}

export interface Touched {
  /** Issue id, or the word for the thing. */
  readonly thing: string
  readonly done: boolean
}

export interface Touches {
  readonly things: readonly Touched[]
  /** Who acts, in the order of the condition. */
  readonly who: readonly string[]
  /** The condition is that something be believed. */
  readonly credible: boolean
}

export const touchesOf = ({ head, expr }: ConditionReading, words: HingeWords): Touches => {
  const things = new Map<string, Touched>()
  const who = new Set<string>()
  let credible = false
  const walk = (part: ConditionExpr, done: boolean): void => {
    switch (part.op) {
      case 'and':
      case 'or':
        for (const one of part.parts) walk(one, done)
        return
      case 'not':
        return walk(part.part, !done)
      case 'atom': {
        const lemma = part.predicate.toLowerCase()
        if (part.who !== null) who.add(part.who)
        if (words.credible.has(lemma)) credible = true
        for (const one of part.about) walk(one, words.defiance.has(lemma) ? !done : done)
        return
      }
      case 'thing':
      case 'quantity':
        things.set(`${part.name} ${done}`, { thing: part.name, done })
    }
  }
  walk(expr, head !== 'UNLESS')
  return { things: [...things.values()], who: [...who], credible }
}
