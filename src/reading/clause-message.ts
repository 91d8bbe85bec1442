// Which words of a sentence a verb of saying reports, by its clauses and commas, without quotation marks as the guide.
import type { Range } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import { goesOnBehind, insertionAt } from './insertion.js'
import { isBehindSemicolon, isStillTold } from './semicolons.js'
import { childWith, extent, label, norm, type Sentence, startsToldClause, subtree, tag } from './sentence.js'
import { trimmed } from './speech-parts.js'
import { clauseBetween } from './verb-holders.js'

const MESSAGE = new Set(['ccomp', 'parataxis', 'csubj', 'dislocated'])
const SUBORDINATORS = new Set(['dass', 'that', 'ob', 'whether', 'wie', 'how', 'warum', 'why', 'wann', 'when', 'if'])

/** The tokens of a reported clause; a phrase with its preposition that a parse made the head of it goes with the verb of saying ("sagte am 14. Juni, …"). */
const behindPhrase = (s: Sentence, clause: number): readonly [number, number] => {
  const [from, to] = extent(subtree(s, clause))
  if (tag(s, clause) !== 'NOUN' || label(s, from) !== 'case') return [from, to]
  const comma = s.tokens.findIndex((t, i) => i > clause && i < to - 2 && t.text === ',')
  return comma < 0 ? [from, to] : [comma + 1, to]
}

/** "said that it keeps out, and that the parties should talk": a second clause with the same mark may hang on the verb itself. */
const endOfJoined = (s: Sentence, verb: number, [from, to]: readonly [number, number]): number =>
  (s.children[verb] ?? [])
    .filter((c) => c >= to && label(s, c) === 'conj')
    .map((c) => extent(subtree(s, c, (k) => label(s, k) !== 'punct')))
    .filter(
      ([begin]) =>
        SUBORDINATORS.has(norm(s, from)) && s.tokens.slice(begin, begin + 3).some((t) => t.norm === norm(s, from)),
    )
    .reduce((end, [, stop]) => Math.max(end, stop), to)

/**
 * "Oslo will verhandeln, Rom fordert Zölle": where the finite verb stands second, words of saying behind their message begin with
 * the verb (", sagte X") or with "wie"; with the subject first it is a clause of its own.
 */
const hasSubjectFirst = (s: Sentence, verb: number, language: Language): boolean => {
  const subject = childWith(s, verb, 'nsubj')
  if (!language.objectMayLead || subject < 0 || subject > verb || tag(s, subject) === 'PRON') return false
  const [from] = extent(subtree(s, subject).filter((k) => k <= subject))
  return s.tokens[from - 1]?.text === ','
}

/** Words behind a verb of saying at the end of a sentence: "the minister told reporters in Oslo on Monday". */
const LONGEST_TAIL = 10

/**
 * "Talks would resume only after the hostages were freed, the minister said.": in English a subject between a comma and a verb of
 * saying that ends the sentence tells all that stands before, though a parse hung only the last clause of it there.
 */
const beforeTail = (s: Sentence, verb: number, language: Language): Range | null => {
  const isTail = s.tokens.length - verb <= LONGEST_TAIL && s.parse.feats[verb]?.verbForm === 'fin'
  if (language.objectMayLead || !isTail) return null
  const subject = childWith(s, verb, 'nsubj')
  if (subject < 0 || subject > verb || verb - subject > 2) return null
  const [from] = extent(subtree(s, subject).filter((k) => k <= subject))
  const comma = from - 1
  if (comma < 3 || s.tokens[comma]?.text !== ',') return null
  for (let k = verb + 1; k < s.tokens.length - 1; k++)
    if (s.tokens[k]?.kind !== 'word' || tag(s, k) === 'VERB' || SUBORDINATORS.has(norm(s, k))) return null
  const finite = [...Array(comma).keys()].filter((k) => s.parse.feats[k]?.verbForm === 'fin')
  const opensAside = tag(s, 0) === 'SCONJ' || (tag(s, 0) === 'ADP' && label(s, 0) === 'mark')
  const isAside = opensAside && !s.tokens.slice(0, comma).some(({ text }) => text === ',')
  return finite.length > 0 && !isAside ? trimmed(s, 0, comma) : null
}

/** Token ranges of the clause a verb of saying reports, without quotation marks as the guide. */
export const clauseMessage = (s: Sentence, verb: number, strong: boolean, language: Language): readonly Range[] => {
  const put = insertionAt(s, verb)
  if (put !== null && goesOnBehind(s, put[0], put[1] + 1, language))
    return [trimmed(s, 0, put[0]), trimmed(s, put[1], s.tokens.length)].filter((range) => range !== null)
  const isTail = !hasSubjectFirst(s, verb, language)
  // ", sagte X": the verb hangs on the message.
  if (label(s, verb) === 'parataxis' && isTail && !isBehindSemicolon(s, verb)) {
    const host = s.parse.heads[verb] ?? -1
    const own = new Set(subtree(s, verb))
    if (host >= 0) {
      const rest = subtree(s, host).filter((i) => !own.has(i))
      const [from, to] = extent(rest)
      const [a, b] = extent([...own].sort((x, y) => x - y))
      if (b >= to || a > host) {
        const range = trimmed(s, from, Math.min(to, a > from ? a : to))
        if (range) return [range]
      }
    }
  }
  const before = beforeTail(s, verb, language)
  if (before !== null) return [before]
  const between = clauseBetween(s, verb)?.clause
  const offered = (s.children[verb] ?? []).filter(
    (c) => MESSAGE.has(label(s, c)) && tag(s, c) !== 'PUNCT' && c !== between,
  )
  const later = offered.filter((c) => c > verb && isBehindSemicolon(s, c))
  const clauses = later.length < offered.length ? offered.filter((c) => !later.includes(c)) : offered
  const best = clauses.map((c) => behindPhrase(s, c)).sort((x, y) => y[1] - y[0] - (x[1] - x[0]))[0]
  if (best && best[1] - best[0] >= 2) {
    const from = best[0]
    const to = endOfJoined(s, verb, best)
    // A clause that swallowed its own verb of saying is a wrong parse; keep the side that is longer.
    const range =
      verb >= from && verb < to
        ? verb - from > to - verb
          ? trimmed(s, from, verb)
          : trimmed(s, verb + 1, to)
        : trimmed(s, from, to)
    const rest = clauses === offered ? [] : later.filter((c) => isStillTold(s, c, language))
    if (range) return [range, ...rest.flatMap((c) => trimmed(s, ...extent(subtree(s, c))) ?? [])]
  }
  if (!strong) return []
  // "…, dass …" behind the verb.
  for (let i = verb + 1; i < s.tokens.length && i < verb + 25; i++) {
    if (SUBORDINATORS.has(norm(s, i)) && (s.tokens[i - 1]?.text === ',' || norm(s, i) === 'that')) {
      const range = trimmed(s, i, s.tokens.length)
      return range ? [range] : []
    }
  }
  // A comma straight before the verb, and nothing but a subject behind: the message stands before it.
  const comma = [...Array(verb).keys()]
    .reverse()
    .find((i) => i >= verb - 8 && (s.tokens[i]?.text === ',' || s.tokens[i]?.kind === 'quote'))
  // ("…, X zu nennen" is no verb of saying behind its message.)
  const told = s.parse.feats[verb]?.verbForm !== 'inf'
  if (told && isTail && comma !== undefined && comma >= 4 && s.tokens.length - verb < 30) {
    const range = trimmed(s, 0, comma)
    // "He wants arms, and Smith promised some": a clause beside the one before has not told it.
    const isBeside = tag(s, comma + 1) === 'CCONJ' && label(s, verb) === 'conj'
    if (range && !isBeside && !SUBORDINATORS.has(norm(s, comma + 1))) return [range]
  }
  // "X erklärte, Y sei …", "sagte er: …"
  for (let i = verb + 1; i < s.tokens.length - 3 && i < verb + 14; i++) {
    const text = s.tokens[i]?.text
    if (text === ',' || text === ':') {
      const relative =
        !startsToldClause(s, i + 1) &&
        (s.parse.feats[i + 1]?.pronType === 'rel' ||
          ['der', 'die', 'das', 'who', 'which', 'und', 'and'].includes(norm(s, i + 1)))
      if (text === ':' || !relative) {
        const range = trimmed(s, i + 1, s.tokens.length)
        return range ? [range] : []
      }
    }
  }
  return []
}
