// Short answers: "The union agreed. The company did not." Whose they are stands there, and what of in the statement before.
import { identify, type Statement } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { mentionAt } from './actors/mention.js'
import type { Prepared } from './actors/remember-persons.js'
import type { Setting } from './assemble.js'
import { coordinated, type Holder, type HolderContext } from './holders.js'
import { isPossessiveMark, norm, offsets, type Sentence, tag } from './sentence.js'
import { negate } from './stances/candidate.js'
import { clauseSigns } from './stances/clause.js'
import { beingAt } from './word-class.js'

/** A statement of this sentence or the one before, with the words it was read from. */
export interface Answered {
  readonly statement: Statement
  readonly setting: Setting
}

interface Found {
  readonly from: number
  readonly to: number
  readonly how: (typeof HOWS)[number]
  readonly holders: readonly Holder[]
}

/** Longest name of a holder and longest answer, in words. */
const LONGEST_NAME = 7
const LONGEST = 12
const BEGINNING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const NAMING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'NUM', 'CCONJ'])
const HOWS = ['same', 'neither', 'denied', 'affirmed', 'opposed'] as const

const isMark = (s: Sentence, i: number): boolean => tag(s, i) === 'PUNCT' || s.tokens[i]?.kind === 'mark'

const isLast = (s: Sentence, to: number): boolean => s.tokens.every((_, i) => i < to || isMark(s, i))

/** Stretches between marks and joining words, end exclusive. */
const stretches = (
  s: Sentence,
  { joining, fillers }: Language['shortAnswers'],
): readonly (readonly [number, number])[] => {
  // "Moscow, however, did not."
  const isAside = (i: number): boolean =>
    s.tokens[i]?.text === ',' && (fillers.has(norm(s, i + 1)) || fillers.has(norm(s, i - 1)))
  const found: (readonly [number, number])[] = []
  let from = 0
  for (let i = 0; i <= s.tokens.length; i++) {
    const ends = i === s.tokens.length || (isMark(s, i) && !isAside(i))
    if (!ends && !joining.has(norm(s, i))) continue
    if (i > from && i - from <= LONGEST) found.push([from, i])
    from = i + 1
  }
  return found
}

/** The words a `#` stands for, as tokens; `null` where the stretch is no such answer. */
const holderIn = (
  s: Sentence,
  tokens: readonly number[],
  row: readonly string[],
  { auxiliaries }: Language['shortAnswers'],
): readonly number[] | null => {
  const at = row.indexOf('#')
  const size = tokens.length - (row.length - 1)
  if (size < 1 || size > LONGEST_NAME) return null
  const fits = (word: string, i: number): boolean =>
    word === '@' ? tag(s, i) === 'AUX' || auxiliaries.has(norm(s, i)) : norm(s, i).replace('’', "'") === word
  for (let k = 0; k < row.length; k++) {
    if (k === at) continue
    const i = tokens[k < at ? k : k + size - 1] as number
    if (!fits(row[k] as string, i)) return null
  }
  const name = tokens.slice(at, at + size)
  return BEGINNING.has(tag(s, name[0] as number)) && name.every((i) => NAMING.has(tag(s, i)) || isPossessiveMark(s, i))
    ? name
    : null
}

const holdersOf = (s: Sentence, name: readonly number[], context: HolderContext): readonly Holder[] => {
  const named = name.find((i) => mentionAt(context.mentions, i) !== null)
  const mention = named === undefined ? null : mentionAt(context.mentions, named)
  const noun = mention?.head ?? name.findLast((i) => tag(s, i) === 'NOUN')
  return noun === undefined
    ? []
    : coordinated(s, noun, context).filter(
        ({ kind, party, sure }) =>
          kind !== 'medium' &&
          kind !== 'expert' &&
          kind !== 'place' &&
          (party !== null || sure || isSomebody(s, noun, context.language)),
      )
}

const isSomebody = (s: Sentence, i: number, language: Language): boolean =>
  beingAt(s, i, language) === 'people' || beingAt(s, i, language) === 'body'

const answersIn = (s: Sentence, context: HolderContext): readonly Found[] => {
  const words = context.language.shortAnswers
  return stretches(s, words).flatMap(([from, to]): readonly Found[] => {
    const all = Array.from({ length: to - from }, (_, k) => from + k)
    for (const tokens of [all, all.filter((i) => !words.fillers.has(norm(s, i)) && !isMark(s, i))])
      for (const how of HOWS)
        for (const row of words[how]) {
          // "Paris as well, …": without an auxiliary only where nothing goes on behind it.
          if (!row.includes('@') && !isLast(s, to)) continue
          const name = holderIn(s, tokens, row, words)
          const holders = name === null ? [] : holdersOf(s, name, context)
          if (holders.length > 0) return [{ from, to, how, holders }]
        }
    return []
  })
}

type Stance = Pick<Statement, 'act' | 'sign' | 'strength'>

/** What the answer says of what was held; `null` where it fits none of it. */
const stanceOf = (how: Found['how'], { statement, setting }: Answered): Stance | null => {
  const { act, sign, strength } = statement
  const isDenied = clauseSigns(setting.sentence, setting.candidate.at, setting.language).negated
  const isNo = isDenied || act === 'reject' || act === 'refuse_talks' || sign === -1
  if (how === 'same') return { act, sign, strength }
  if (how === 'neither') return isNo ? { act, sign, strength } : null
  const { entry } = setting.candidate
  const yes = isDenied ? (entry ?? negate(act, sign, strength)) : null
  // "Moscow disagrees": to what was denied it says yes, and to what was not, no.
  if (how === 'affirmed' || (how === 'opposed' && isDenied))
    return yes && { act: yes.act, sign: yes.sign, strength: yes.strength }
  if (isDenied) return { act, sign, strength }
  return act === 'threaten' || act === 'redline' ? null : negate(act, sign, strength)
}

/** Of this sentence what stands before the answer, else the last of the one before. */
const answered = <A extends Answered>(
  { from, holders }: Found,
  here: readonly A[],
  before: readonly A[],
): A | undefined => {
  const isOther = ({ statement }: Answered): boolean => holders.every(({ actor }) => actor !== statement.actor)
  const own = here.filter(({ setting }) => setting.candidate.at < from)
  return (own.length > 0 ? own : from <= 1 ? before : []).findLast(isOther)
}

/**
 * Who tells the answer: the article itself, where the words before it are another sentence's or stand in quotation marks. A rumour
 * stays one.
 */
const tellingOf = ({ statement }: Answered, isHere: boolean): Pick<Statement, 'certainty' | 'via' | 'modes'> => {
  const { certainty, via, modes } = statement
  if (certainty === 'rumour' || (isHere && certainty !== 'quoted'))
    return modes ? { certainty, via, modes } : { certainty, via }
  return { certainty: 'narrated', via: [] }
}

/** What the short answers of a sentence come to; `before` are the statements of the sentence before it. */
export const shortAnswers = <A extends Answered>(
  { sentence: s, tongue: { language }, mentions }: Prepared,
  here: readonly A[],
  before: readonly A[],
  context: Pick<HolderContext, 'discourse' | 'sentence'>,
): readonly A[] => {
  if (here.length === 0 && before.length === 0) return []
  return answersIn(s, { ...context, language, mentions, speaker: null }).flatMap((found): readonly A[] => {
    const whose = answered(found, here, before)
    const stance = whose ? stanceOf(found.how, whose) : null
    if (!whose || !stance) return []
    const { document } = whose.setting
    const raw = ({ begin, end }: { readonly begin: number; readonly end: number }) => {
      const range = document.folded.toRaw(begin, end)
      return { ...range, text: document.article.text.slice(range.begin, range.end) }
    }
    const { begin, end, text: quote } = raw(offsets(s, found.from, found.to))
    const { id: _, modes: __, ...told } = whose.statement
    return found.holders.map((holder) => ({
      ...whose,
      statement: identify({
        ...told,
        ...stance,
        ...tellingOf(whose, here.includes(whose)),
        begin,
        end,
        quote,
        speaker: raw(holder),
        actor: holder.actor,
        party: holder.party,
        condition: null,
        why: { rule: 'short-answer', words: [{ begin, end }] },
      }),
    }))
  })
}
