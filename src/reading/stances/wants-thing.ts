// "Kiew will mehr Flugabwehr", "Die Gewerkschaft möchte, dass …": a modal verb that stands alone is the verb of its clause. No
// treebank has enough of them for the parser to know, so the words around it are looked at as they stand.
import { type Holder, holderAt, mentionAt } from '../holders.js'
import { extent, head, isVerb, label, norm, type Sentence, tag } from '../sentence.js'
import type { Candidate } from './candidate.js'
import type { StanceContext } from './context.js'
import { clip, trimmedExtent } from './extent.js'
import { isTalks, shapeOf, withTalks } from './shape.js'

const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

const isMark = (s: Sentence, i: number): boolean => s.tokens[i]?.kind === 'mark' || s.tokens[i]?.kind === 'quote'

/** "… und wird den Hafen nicht aufgeben". */
const opensSecondVerb = (s: Sentence, i: number): boolean =>
  tag(s, i) === 'CCONJ' && isVerb(s, i + 1) && s.parse.feats[i + 1]?.verbForm === 'fin'

/** The stretch around a token without marks, and without a second verb joined to it. */
const stretchAt = (s: Sentence, i: number): readonly [number, number] => {
  let [from, to] = [i, i + 1]
  while (from > 0 && !isMark(s, from - 1)) from--
  while (to < s.tokens.length && !isMark(s, to) && !opensSecondVerb(s, to)) to++
  return [from, to]
}

/** Whoever stands right before the verb, or right behind it where something else leads. */
const subjectBeside = (s: Sentence, i: number, from: number, context: StanceContext): number => {
  const isSubject = (k: number): boolean =>
    k >= from && (mentionAt(context.mentions, k) !== null || tag(s, k) === 'NOUN' || tag(s, k) === 'PRON')
  if (isSubject(i - 1) && (!context.language.frames.objectPronouns.has(norm(s, i - 1)) || i - 1 === from)) return i - 1
  for (let k = i + 1; k < i + 4; k++) {
    if (mentionAt(context.mentions, k) !== null || tag(s, k) === 'PRON') return k
    if (tag(s, k) !== 'DET') return -1
  }
  return -1
}

const holdersOf = (s: Sentence, k: number, context: StanceContext): readonly Holder[] => {
  const mention = mentionAt(context.mentions, k)
  if (mention?.kind === 'place') return []
  const holder = holderAt(s, mention?.head ?? k, context)
  return holder === null ? [] : [holder]
}

/** A modal verb of wanting with a thing and no verb of its own; `null` for every other word. */
export const wantsThing = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const { language } = context
  if (tag(s, i) !== 'AUX' || !language.wantsAlone.has(norm(s, i))) return null
  const [from, end] = stretchAt(s, i)
  // A parse may give it to the verb of the next clause ("Die Kurden wollen Autonomie, Damaskus will davon nichts hören").
  if (label(s, i) === 'aux' && head(s, i) >= from && head(s, i) < end) return null
  for (let k = from; k < end; k++) if (k !== i && isVerb(s, k)) return null
  const subject = subjectBeside(s, i, from, context)
  if (subject < 0) return null
  const things: number[] = []
  for (let k = i + 1; k < end; k++) {
    if (k === subject || mentionAt(context.mentions, subject) === mentionAt(context.mentions, k)) {
      if (k === subject || mentionAt(context.mentions, k) !== null) continue
    }
    if (NOMINALS.has(tag(s, k))) things.push(k)
  }
  const told = end < s.tokens.length - 1 && language.frames.thatWords.has(norm(s, end + 1))
  if (!told && things.length === 0) return null
  const to = told ? s.tokens.length : end
  const holders = holdersOf(s, subject, context)
  const negated = s.tokens.slice(from, end).some((token) => language.negations.has(token.norm))
  const [begins, ends] = trimmedExtent(s, clip([from, to], context.messageAt(i)))
  const [coreFrom, coreTo] = things.length > 0 ? extent(things) : [i + 1, to]
  const talks = things.some((k) => isTalks(s, k, language))
  const shape = withTalks(
    negated && !told ? { act: 'reject', sign: -1, strength: 3 } : { act: 'demand', sign: 1, strength: 3 },
    talks,
  )
  return {
    rule: 'verb',
    ...shapeOf(shape),
    holders,
    bySpeaker: false,
    at: i,
    from: begins,
    to: ends,
    coreFrom,
    coreTo: Math.max(coreTo, coreFrom + 1),
    doubt: holders.length === 0 ? 'no-holder' : null,
  }
}
