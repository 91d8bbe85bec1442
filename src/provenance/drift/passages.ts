// Sentences beside the statement that both articles have in nearly the same words, and what became of them: an assessment
// announced and then doubtful, large parts that became parts. Only within one language: nothing is translated.
import { overlaps, type Range } from '../../dossier/index.js'
import type { Drift } from './drift.js'
import { cite, firstRow, type Placed, type Report, wordsIn } from './report.js'
import { extentIn } from './words.js'

/** Of the shorter sentence's content words, from this share on two sentences tell the same. */
const ALIKE = 0.6
const FEWEST_SHARED = 3
/** A "not" too many means something only where nearly all else is the same. */
const NEARLY_ALL = 0.75

interface Passage {
  readonly range: Range
  readonly words: readonly Placed[]
  readonly content: ReadonlySet<string>
}

const passagesOf = (report: Report): readonly Passage[] => {
  const { article, language, statement, sentences } = report
  if (!language) return []
  const helpers = new Set([...language.modals.keys()].map((lemma) => language.searchWords(lemma)[0] ?? lemma))
  return sentences
    .filter((sentence) => !overlaps(sentence, statement))
    .map((range) => {
      const words = wordsIn(article.text, range)
      const content = words.filter(({ text }) => text.length > 2 && !language.functionWords.has(text))
      const stems = content.map(({ text }) => language.searchWords(text)[0] ?? text)
      return { range, words, content: new Set(stems.filter((stem) => !helpers.has(stem))) }
    })
}

const shared = (a: Passage, b: Passage): number => [...a.content].filter((word) => b.content.has(word)).length

const likeness = (a: Passage, b: Passage): number => {
  const common = shared(a, b)
  return common < FEWEST_SHARED ? 0 : common / Math.min(a.content.size, b.content.size)
}

const negations = ({ words }: Passage, { language }: Report): number =>
  words.filter(({ text }) => language?.negations.has(text)).length

const between = (a: Report, b: Report, x: Passage, y: Passage): readonly Drift[] => {
  const plain = { what: null, where: 'beside' } as const
  const doubts = a.language?.relay.doubts ?? []
  const [doubt, doubtToo] = [firstRow(x.words, doubts), firstRow(y.words, doubts)]
  const [extent, extentToo] = [extentIn(a, x.words), extentIn(b, y.words)]
  const turned =
    (doubt === null) !== (doubtToo === null) ||
    (likeness(x, y) >= NEARLY_ALL && !doubt && (negations(x, a) - negations(y, b)) % 2 !== 0)
  const levels = (extent?.level ?? 0) - (extentToo?.level ?? 0)
  return [
    ...(turned ? [{ kind: 'polarity-turned' as const, from: cite(a, x.range), to: cite(b, y.range), ...plain }] : []),
    ...(levels !== 0 && extent && extentToo
      ? [
          {
            kind: levels > 0 ? ('vaguer' as const) : ('more-exact' as const),
            from: cite(a, extent),
            to: cite(b, extentToo),
            ...plain,
          },
        ]
      : []),
  ]
}

export const passages = (a: Report, b: Report): readonly Drift[] => {
  if (a.language === null || a.language.code !== b.language?.code) return []
  const theirs = passagesOf(b)
  return passagesOf(a).flatMap((x) => {
    const best = theirs.reduce<Passage | null>(
      (found, y) => (likeness(x, y) >= ALIKE && (!found || likeness(x, y) > likeness(x, found)) ? y : found),
      null,
    )
    return best ? between(a, b, x, best) : []
  })
}
