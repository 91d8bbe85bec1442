// Attributions without a verb: "laut X", "X zufolge", "nach Angaben von X", "according to X", "so X", "demnach", "X: …".
import type { Range } from '../../dossier/index.js'
import { childWith, extent, head, norm, type Sentence, subtree, tag } from '../sentence.js'
import { countWords, type Found, type View } from './found.js'
import { isComma, isFinal, messageRange, nounPhrase, range, type Tokens, trimmed } from './spans.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** The head of the noun phrase a preposition opens. */
const phraseHead = (s: Sentence, preposition: number, from: number): number => {
  const by = head(s, preposition)
  if (by > preposition && NOMINAL.has(tag(s, by))) return by
  for (let k = from; k < from + 5 && k < s.tokens.length; k++) {
    if (tag(s, k) === 'PROPN' || tag(s, k) === 'PRON') return k
    if (tag(s, k) === 'NOUN') return k
    if (s.tokens[k]?.kind === 'mark') return -1
  }
  return -1
}

/** "Angaben", "Medienberichten": a compound counts by its last part. */
const isSourceNoun = (view: View, i: number): boolean => {
  const word = norm(view.sentence, i)
  const { sourceNouns } = view.language
  if (sourceNouns.has(word)) return true
  for (const noun of sourceNouns) if (noun.length > 4 && word.endsWith(noun)) return true
  return false
}

/** "Angaben | von n24", "Aussage | des Angestellten": what the parse hung elsewhere still names the source. */
const withOwner = (view: View, start: number): number => {
  const { sentence: s, language } = view
  let to = start
  if (!language.objectMayLead) return to
  for (let steps = 0; steps < 4; steps++) {
    while (tag(s, to) === 'PROPN' && s.tokens[to]?.kind === 'word') to++
    const word = norm(s, to)
    if (
      !(
        word === 'von' ||
        word === 'vom' ||
        word === 'des' ||
        word === 'eines' ||
        word === 'einer' ||
        word === 'aus' ||
        (word === 'der' && tag(s, to) === 'DET')
      )
    )
      return to
    let k = to + 1
    while (['DET', 'ADJ', 'NUM'].includes(tag(s, k))) k++
    if (tag(s, k) !== 'NOUN' && tag(s, k) !== 'PROPN') return to
    to = k + 1
  }
  return to
}

/** "Informationen des Senders France Info | zufolge": back over everything nominal. */
const beginOfPhrase = (view: View, end: number): number => {
  const { sentence: s } = view
  let from = end
  for (let k = end - 1; k >= 0 && k > end - 20; k--) {
    const kind = tag(s, k)
    const joins =
      ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(kind) ||
      ['von', 'vom', 'aus'].includes(norm(s, k)) ||
      s.tokens[k]?.kind === 'quote'
    if (!joins) break
    from = k
    // The article of another phrase: "hat die Partei Angaben zufolge".
    if (kind === 'DET' && ['die', 'das', 'den', 'ein', 'einen'].includes(norm(s, k))) break
  }
  return from
}

interface SourcePhrase {
  readonly cue: Tokens
  readonly speaker: Tokens
  readonly phrase: Tokens
}

const sourcePhrase = (view: View, i: number): SourcePhrase | null => {
  const { sentence: s, language } = view
  const word = norm(s, i)
  if (word === 'zufolge') {
    const from = beginOfPhrase(view, i)
    return from < i && i - from < 25 ? { cue: [i, i + 1], speaker: [from, i], phrase: [from, i + 1] } : null
  }
  // "ihrer Meinung nach"
  if (
    word === 'nach' &&
    language.objectMayLead &&
    tag(s, i - 1) === 'NOUN' &&
    isSourceNoun(view, i - 1) &&
    norm(s, i + 1) !== 'wie'
  ) {
    const from = Math.min(nounPhrase(view, i - 1, -1)[0], i - 1)
    if (i - from < 20) return { cue: [i, i + 1], speaker: [from, i], phrase: [from, i + 1] }
  }
  const two = language.sourcePrepositions.has(word) && norm(s, i + 1) === 'to'
  if (word === 'according' && !two) return null
  const isSource = language.sourcePrepositions.has(word)
  if (!isSource && word !== 'nach') return null
  const from = i + (two ? 2 : 1)
  if (word === 'per' && tag(s, from) !== 'PROPN') return null
  const noun = phraseHead(s, i, from)
  if (noun < 0) return null
  if (!isSource && ![noun, from, from + 1].some((k) => k >= from && k <= noun + 1 && isSourceNoun(view, k))) return null
  const [, end] = nounPhrase(view, noun, -1)
  let to = language.objectMayLead && i > 1 ? withOwner(view, noun + 1) : withOwner(view, Math.max(end, noun + 1))
  for (let k = from; k < to; k++) {
    // German: the finite verb ends the phrase, whatever the parse says.
    const finite = s.parse.feats[k]?.verbForm === 'fin' && (tag(s, k) === 'VERB' || tag(s, k) === 'AUX')
    if (finite && language.objectMayLead && !isComma(s, k - 1)) {
      let comma = -1
      for (let c = from; c < k; c++) if (isComma(s, c)) comma = c
      to = comma < 0 ? k : to
      break
    }
  }
  while (
    to > from + 1 &&
    (s.tokens[to - 1]?.kind === 'mark' || s.tokens[to - 1]?.kind === 'quote') &&
    s.tokens[to - 1]?.text !== ')'
  )
    to--
  // "laut sagte Putin": a verb right behind it, so it names nobody.
  if (to <= from) return null
  return { cue: [i, from], speaker: [from, to], phrase: [i, to] }
}

const sides = (view: View, from: number, to: number): readonly Tokens[] => {
  const { sentence: s, document } = view
  let begin = 0
  // "Er ging, während nach Angaben von X …": only the clause around it.
  for (let k = 0; k < from; k++) if (isFinal(s, k) && s.tokens[k]?.text === ';') begin = k + 1
  const both = [trimmed(view, begin, from), trimmed(view, to, s.tokens.length)].filter((r) => r !== null)
  return both.filter((r) => {
    const o = range(view, r)
    return countWords(document.folded.text.slice(o.begin, o.end)) >= 1
  })
}

export const bySource = (view: View): readonly Found[] => {
  const { sentence: s } = view
  const found: Found[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    if (view.quoted[i]) continue
    if (view.words.sourceAdverbs.has(norm(s, i)) && tag(s, i) !== 'VERB') {
      const parts = sides(view, i, i + 1)
      if (parts.length === 0) continue
      const cue = range(view, [i, i + 1])
      found.push({
        form: 'Indirect',
        message: parts.map((p) => messageRange(view, p)),
        speaker: cue,
        cue: [cue],
        frame: [cue],
        addressee: null,
      })
      continue
    }
    const phrase = sourcePhrase(view, i)
    if (!phrase) continue
    const parts = sides(view, phrase.phrase[0], phrase.phrase[1])
    const long = parts.filter((p) => p[1] - p[0] >= 3)
    const english = !view.words.wholeSentences
    const kept =
      english && long.length > 1
        ? isComma(s, phrase.phrase[0] - 1)
          ? [long[0] as Tokens]
          : long
        : long.length > 0
          ? english
            ? long
            : parts
          : parts
    if (kept.length === 0) continue
    const message = kept.map((p) => messageRange(view, p))
    const direct = message.every((m) =>
      view.quotes.some((q) => Math.abs(q.open - m.begin) <= 1 && (q.close ?? q.end) >= m.end - 2),
    )
    found.push({
      form: direct ? 'Direct' : 'Indirect',
      message,
      speaker: range(view, phrase.speaker),
      cue: [range(view, phrase.cue)],
      frame: [range(view, phrase.phrase)],
      addressee: null,
    })
  }
  return found
}

/** "…, so Rounds", "…, so der Sprecher weiter". */
export const bySo = (view: View): readonly Found[] => {
  const { sentence: s } = view
  for (let i = 2; i < s.tokens.length - 1; i++) {
    if (!view.words.soWords.has(norm(s, i))) continue
    const before = s.tokens[i - 1]
    if (before?.text !== ',' && before?.kind !== 'quote') continue
    let stop = i + 1
    while (
      stop < s.tokens.length &&
      !isFinal(s, stop) &&
      !isComma(s, stop) &&
      s.tokens[stop]?.kind !== 'quote' &&
      s.tokens[stop]?.text !== ':'
    )
      stop++
    const verbs = [...Array(stop - i).keys()].some((k) => tag(s, i + k) === 'VERB' || tag(s, i + k) === 'AUX')
    const noun = [...Array(stop - i).keys()].map((k) => i + k).find((k) => NOMINAL.has(tag(s, k)))
    if (verbs || noun === undefined || norm(s, i + 1) === 'dass') continue
    const [a, b] = extent(subtree(s, noun))
    const speaker: Tokens = [i + 1, Math.max(noun + 1, a >= i ? b : stop)]
    const left = trimmed(view, 0, before.kind === 'quote' ? i : i - 1)
    if (!left) continue
    const rest =
      isComma(s, stop) && stop < s.tokens.length - 4 && speaker[1] <= stop
        ? trimmed(view, stop + 1, s.tokens.length)
        : null
    const message = [left, ...(rest ? [rest] : [])].map((p) => messageRange(view, p))
    const direct = message.every((m) =>
      view.quotes.some((q) => Math.abs(q.open - m.begin) <= 1 && (q.close ?? q.end) >= m.end - 2),
    )
    const to = Math.max(speaker[1], rest ? stop : s.tokens.length - (isFinal(s, s.tokens.length - 1) ? 1 : 0))
    return [
      {
        form: direct ? 'Direct' : 'Indirect',
        message,
        speaker: range(view, speaker),
        cue: [range(view, [i, i + 1])],
        frame: [range(view, [before.kind === 'quote' ? i : i - 1, to])],
        addressee: null,
      },
    ]
  }
  return []
}

/** A turn of a transcript goes on to the end of its paragraph. */
const toParagraph = (view: View, { begin, end }: Range): Range => {
  const { text } = view.document.folded
  let stop = text.indexOf('\n', end)
  if (stop < 0) stop = text.length
  while (stop > end && /[\s"”“]/u.test(text[stop - 1] as string)) stop--
  return { begin, end: Math.max(end, stop) }
}

/** "Pence: Flowers won't be there", and the turns of a transcript. */
export const byColon = (view: View): readonly Found[] => {
  const { sentence: s } = view
  const first = s.tokens[0]?.kind === 'quote' ? 1 : 0
  for (let j = first + 1; j < first + 6 && j < s.tokens.length - 2; j++) {
    if (s.tokens[j]?.text !== ':') {
      if (s.tokens[j - 1]?.kind === 'mark') return []
      continue
    }
    const names = s.tokens.slice(first, j)
    if (!names.every((t) => /^\p{Lu}/u.test(t.text))) return []
    const people = names.some(
      (_, k) => s.parse.entities[first + k]?.endsWith('PER') || s.parse.entities[first + k]?.endsWith('ORG'),
    )
    const shouted = names.every((t) => /^\p{Lu}{3,}$/u.test(t.text))
    const title = (s.heading || s.begin === 0) && !view.language.objectMayLead
    if (!people && !shouted && !title) return []
    const message = trimmed(view, j + 1, s.tokens.length)
    if (!message || childWith(s, first, 'cop') >= 0) return []
    return [
      {
        form: 'Indirect',
        message: [shouted && !s.heading ? toParagraph(view, messageRange(view, message)) : messageRange(view, message)],
        speaker: range(view, [first, j]),
        cue: view.words.wholeSentences ? [] : [range(view, [j, j + 1])],
        frame: [range(view, [first, j + 1])],
        addressee: null,
      },
    ]
  }
  return []
}
