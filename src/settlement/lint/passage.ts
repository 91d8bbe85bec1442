// A text laid out for the lint: its sentences with everything the pack finds in them, offsets into the raw text.
import { type LexiconWord, lexiconWords } from '../../casebook/index.js'
import { type Span, spanOf } from '../../dossier/index.js'
import { fold, type Range, sentences } from '../../text/index.js'
import type { Hit } from './lexicon.js'
import type { Mark, Pack, Turn } from './pack.js'
import { type NameFinder, type Signals, signalsIn } from './signals.js'

export interface Sentence {
  readonly index: number
  readonly text: string
  readonly paragraph: number
  readonly isHeading: boolean
  readonly words: readonly LexiconWord[]
  /** Without those under a lookalike of the same provision. */
  readonly marks: readonly { readonly mark: Mark; readonly hits: readonly Hit[] }[]
  readonly turns: ReadonlyMap<Turn, readonly Hit[]>
  readonly signals: Signals
  /** A range of the sentence as a span of the raw text. */
  readonly span: (range: Range) => Span
}

/** "Article 8. Monitoring": in words, a piece without an end mark that titles what follows. */
const LONGEST_TITLE = 8

/** "Article 8.", "§ 3", "4.": the number of a piece and nothing else. */
const isNumber = (words: readonly LexiconWord[], { units }: Pack): boolean =>
  words.length <= 2 &&
  /^(?:\d+|[ivx]+)$/.test(words.at(-1)?.text ?? '') &&
  (words.length < 2 || units.find(words).has('reference'))

const touches = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to

const withoutLookalikes = (found: ReadonlyMap<Mark, readonly Hit[]>): Sentence['marks'] => {
  const lookalikes = [...found].filter(([{ kind }]) => kind === 'lookalike')
  return [...found].flatMap(([mark, hits]) => {
    if (mark.kind === 'lookalike') return []
    const own =
      mark.element === null
        ? hits.filter(
            (hit) =>
              !lookalikes.some(
                ([{ provision }, places]) =>
                  provision === mark.provision && places.some((place) => touches(place, hit)),
              ),
          )
        : hits
    return own.length === 0 ? [] : [{ mark, hits: own }]
  })
}

export const layOut = (raw: string, pack: Pack, names: NameFinder): readonly Sentence[] => {
  const folded = fold(raw)
  return sentences(folded.text, pack.language.sentenceRules).map(({ begin, end, paragraph, kind }, index) => {
    const text = folded.text.slice(begin, end)
    const words = lexiconWords(text)
    return {
      index,
      text,
      paragraph,
      isHeading:
        kind === 'heading' || (words.length <= LONGEST_TITLE && !/[.!?;:]\W*$/u.test(text)) || isNumber(words, pack),
      words,
      marks: withoutLookalikes(pack.marks.find(words)),
      turns: pack.turns.find(words),
      signals: signalsIn(text, words, pack, names),
      span: (range) => {
        const { begin: from, end: to } = folded.toRaw(begin + range.begin, begin + range.end)
        return spanOf(raw, from, to)
      },
    }
  })
}

export const rangeOfHit = ({ words }: Pick<Sentence, 'words'>, { from, to }: Hit): Range => ({
  begin: words[from]?.begin ?? 0,
  end: words[to - 1]?.end ?? 0,
})

export const whole = ({ text }: Pick<Sentence, 'text'>): Range => ({ begin: 0, end: text.length })
