// Drift of who says it: another mouth, one source or several, a medium that is no longer named.
import { overlaps, type Range } from '../../dossier/index.js'
import type { RelayCase } from '../relay-case.js'
import type { Drift } from './drift.js'
import { cite, type Report, wordsIn } from './report.js'

interface Voice {
  readonly actor: string
  /** Where the report names it. */
  readonly at: Range | null
  /** State, government or organisation: the party itself in another word. */
  readonly isBody: boolean
}

/** Who is heard: of those through whom the words went, the last before the media. */
const voiceOf = (report: Report, relays: RelayCase): Voice => {
  const { actor, via, speaker } = report.statement
  const { camps } = relays
  const teller = via.filter((name) => camps.knows(name) && !camps.isMedium(name)).at(-1) ?? actor
  return {
    actor: teller,
    at: (teller === actor ? speaker : null) ?? mentionOf(report, relays, teller),
    isBody: relays.isBody(teller) || teller === report.statement.party,
  }
}

/** The nearest place that names an actor: in the statement's own sentences, else anywhere. */
const mentionOf = (report: Report, relays: RelayCase, actor: string): Range | null => {
  const { text } = report.article
  const names = relays.namesOf(actor)
  const own = report.sentences.filter((sentence) => overlaps(sentence, report.statement))
  for (const range of [...own, ...report.sentences]) {
    const sentence = text.slice(range.begin, range.end)
    for (const name of names) {
      const at = sentence.indexOf(name)
      if (at >= 0) return { begin: range.begin + at, end: range.begin + at + name.length }
    }
  }
  return null
}

const isUnnamed = ({ statement }: Report, voice: Voice, relays: RelayCase): boolean =>
  statement.certainty === 'anonymous' || relays.isCollective(voice.actor) || relays.isUnnamed(voice.actor)

type Number = 'one' | 'many' | null

/** Words before a mention in which its article may stand: "a senior Western". */
const REACH = 4

const numberOf = ({ article, language, sentences }: Report, at: Range | null): Number => {
  if (!language || !at) return null
  const { sources, single } = language.relay
  const sentence = sentences.find((range) => overlaps(range, at)) ?? at
  const words = wordsIn(article.text, sentence)
  const inside = words.filter((word) => overlaps(word, at))
  const ending = (set: ReadonlySet<string>) => inside.find(({ text }) => set.has(text) || endsIn(text, set))
  const first = words.findIndex((word) => overlaps(word, at))
  const before = words.slice(Math.max(0, first - REACH), Math.max(0, first))
  const alone = [...before, ...inside].some(({ text }) => single.has(text))
  const [one, many, either] = [ending(sources.one), ending(sources.many), ending(sources.either)]
  if (many) return 'many'
  if (one) return 'one'
  return either ? (alone ? 'one' : 'many') : null
}

/** German joins nouns: "Regierungsbeamte". */
const endsIn = (word: string, set: ReadonlySet<string>): boolean => {
  for (const noun of set) if (word.length > noun.length + 2 && word.endsWith(noun)) return true
  return false
}

export const voices = (a: Report, b: Report, relays: RelayCase): readonly Drift[] => {
  const [x, y] = [voiceOf(a, relays), voiceOf(b, relays)]
  const spans = { from: x.at && cite(a, x.at), to: y.at && cite(b, y.at), where: 'statement' } as const
  const [unnamed, unnamedToo] = [isUnnamed(a, x, relays), isUnnamed(b, y, relays)]
  if (unnamed && unnamedToo) {
    const [one, other] = [numberOf(a, x.at), numberOf(b, y.at)]
    return one !== null && other !== null && one !== other ? [{ kind: 'source-number', ...spans, what: null }] : []
  }
  if (x.actor === y.actor) return []
  // "Kyiv" for its president is less exact, but the same mouth.
  if ((x.isBody && !unnamed) || (y.isBody && !unnamedToo)) return []
  return [{ kind: 'speaker-swapped', ...spans, what: y.actor }]
}

const mediaOf = ({ statement }: Report, { camps }: RelayCase): readonly string[] =>
  statement.via.filter((name) => camps.isMedium(name) || !camps.knows(name))

export const hops = (a: Report, b: Report, relays: RelayCase): readonly Drift[] => {
  const [x, y] = [mediaOf(a, relays), mediaOf(b, relays)]
  const plain = { where: 'statement' } as const
  const spanOf = (report: Report, name: string) => {
    const at = mentionOf(report, relays, name)
    return at && cite(report, at)
  }
  // Who is the outlet itself has not been left out.
  const missing = (list: readonly string[], others: readonly string[], { article }: Report) =>
    list.filter((name) => !others.includes(name) && article.publisher !== name)
  return [
    ...missing(x, y, b).map((name) => ({
      kind: 'source-dropped' as const,
      from: spanOf(a, name),
      to: null,
      what: name,
      ...plain,
    })),
    ...missing(y, x, a).map((name) => ({
      kind: 'source-added' as const,
      from: null,
      to: spanOf(b, name),
      what: name,
      ...plain,
    })),
  ]
}
