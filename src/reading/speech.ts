// Who says what: every piece of reported speech with its speaker, by the verbs, nouns and prepositions of saying, by
// quotation marks, and in German by the subjunctive that goes on after an attributed sentence.
import type { AttributionForm, Range } from '../dossier/index.js'
import type { Quotation } from '../text/index.js'
import type { ActorMention } from './actors/mention.js'
import type { Attributed } from './attributed.js'
import { type Document, quotationsTouching, type Tongue } from './document.js'
import { type Discourse, type Holder, type HolderContext, holderAt, holderOfMention } from './holders.js'
import {
  childWith,
  extent,
  label,
  lemma,
  norm,
  offsets,
  type Sentence,
  startsToldClause,
  subtree,
  tag,
} from './sentence.js'
import { clauseBetween, holdersOfVerb, isStatePassive } from './verb-holders.js'

/** One attribution, in offsets of the folded text. */
export interface Speech {
  readonly form: AttributionForm
  readonly message: readonly Range[]
  readonly cue: readonly Range[]
  readonly speaker: Holder | null
  readonly speakerRange: Range | null
  readonly frame: readonly Range[]
  readonly kind: 'say' | 'think' | 'source'
  readonly cueLemma: string
  readonly sentence: number
}

const WORDS_OF_A_QUOTE = 3
/** Letters looked at to count them: a quotation may run over pages. */
const ENOUGH_OF_A_QUOTE = 120
const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

const within = (range: Range, at: number): boolean => at >= range.begin && at < range.end
const overlapping = (a: Range, b: Range): boolean => a.begin < b.end && b.begin < a.end

export interface SpeechContext {
  readonly document: Document
  readonly tongue: Tongue
  readonly mentions: readonly ActorMention[]
  readonly discourse: Discourse
  readonly index: number
  /** Speakers of the attributions whose cue stands in the sentence. */
  readonly attributed: readonly Attributed[]
}

/** Outer quotations that touch the sentence and hold more than a word or two. */
const quotesIn = (document: Document, s: Sentence): readonly Quotation[] =>
  quotationsTouching(document, s.begin, s.end).filter(
    (q) =>
      overlapping(q, s) &&
      countWords(document.folded.text.slice(q.begin, Math.min(q.end, q.begin + ENOUGH_OF_A_QUOTE))) >= WORDS_OF_A_QUOTE,
  )

const insideQuote = (quotes: readonly Quotation[], s: Sentence, i: number): boolean =>
  quotes.some((q) => within(q, s.tokens[i]?.begin ?? -1))

/** Whether a quotation is the message itself and not a fragment inside an indirect one: it is set off by colon, comma or sentence edge. */
const isWhole = (s: Sentence, q: Quotation): boolean => {
  const first = s.tokens.findIndex((t) => t.begin >= q.begin)
  if (first < 0) return false
  if (q.begin < s.begin || first <= 1) return true
  const before = s.tokens[first - 1]?.kind === 'quote' ? s.tokens[first - 2] : s.tokens[first - 1]
  return before === undefined || before.text === ':' || before.text === ','
}

const holderContext = (context: SpeechContext, speaker: Holder | null): HolderContext => ({
  language: context.tongue.language,
  mentions: context.mentions,
  discourse: context.discourse,
  sentence: context.index,
  speaker,
})

const rangeOf = (s: Sentence, i: number): Range => ({
  begin: s.tokens[i]?.begin ?? s.begin,
  end: s.tokens[i]?.end ?? s.end,
})

const trimmed = (s: Sentence, from: number, to: number): Range | null => {
  let [a, b] = [from, to]
  const edge = (i: number): boolean => s.tokens[i]?.kind === 'mark' || s.tokens[i]?.kind === 'quote'
  while (a < b && edge(a)) a++
  while (b > a && edge(b - 1)) b--
  return b > a ? offsets(s, a, b) : null
}

const MESSAGE = new Set(['ccomp', 'parataxis', 'csubj', 'dislocated'])
const SUBORDINATORS = new Set(['dass', 'that', 'ob', 'whether', 'wie', 'how', 'warum', 'why', 'wann', 'when', 'if'])

/** The tokens of a reported clause; a phrase with its preposition that a parse made the head of it goes with the verb of saying ("sagte am 14. Juni, …"). */
const behindPhrase = (s: Sentence, clause: number): readonly [number, number] => {
  const [from, to] = extent(subtree(s, clause))
  if (tag(s, clause) !== 'NOUN' || label(s, from) !== 'case') return [from, to]
  const comma = s.tokens.findIndex((t, i) => i > clause && i < to - 2 && t.text === ',')
  return comma < 0 ? [from, to] : [comma + 1, to]
}

/** Token ranges of the clause a verb of saying reports, without quotation marks as the guide. */
const clauseMessage = (s: Sentence, verb: number, strong: boolean): readonly Range[] => {
  // ", sagte X": the verb hangs on the message.
  if (label(s, verb) === 'parataxis') {
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
  const between = clauseBetween(s, verb)?.clause
  const clauses = (s.children[verb] ?? []).filter(
    (c) => MESSAGE.has(label(s, c)) && tag(s, c) !== 'PUNCT' && c !== between,
  )
  const best = clauses.map((c) => behindPhrase(s, c)).sort((x, y) => y[1] - y[0] - (x[1] - x[0]))[0]
  if (best && best[1] - best[0] >= 2) {
    const [from, to] = best
    // A clause that swallowed its own verb of saying is a wrong parse; keep the side that is longer.
    const range =
      verb >= from && verb < to
        ? verb - from > to - verb
          ? trimmed(s, from, verb)
          : trimmed(s, verb + 1, to)
        : trimmed(s, from, to)
    if (range) return [range]
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
  if (told && comma !== undefined && comma >= 4 && s.tokens.length - verb < 30) {
    const range = trimmed(s, 0, comma)
    if (range && !SUBORDINATORS.has(norm(s, comma + 1))) return [range]
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

const nearestMention = (s: Sentence, verb: number, context: SpeechContext): Holder | null => {
  // Hoping and fearing without a subject ("es bleibt zu hoffen") is nobody's.
  if (!context.tongue.language.speechVerbs.has(lemma(s, verb)) || s.parse.feats[verb]?.verbForm === 'inf') return null
  const people = context.mentions.filter((m) => m.kind !== 'place' && m.kind !== 'medium')
  const after = people.find((m) => m.from > verb && m.from <= verb + 4)
  const before = people.filter((m) => m.to <= verb && m.to >= verb - 6).at(-1)
  const mention = after ?? before
  return mention ? holderOfMention(s, mention) : null
}

const bySource = (s: Sentence, context: SpeechContext): readonly Speech[] => {
  const { language } = context.tongue
  const found: Speech[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const word = norm(s, i)
    let holder: Holder | null = null
    let range: readonly [number, number] | null = null
    if (word === 'zufolge') {
      const mention = context.mentions.filter((m) => m.to <= i && m.to >= i - 2).at(-1)
      const noun = [...Array(i).keys()].reverse().find((k) => k >= i - 3 && tag(s, k) === 'NOUN')
      if (mention) {
        holder = holderOfMention(s, mention)
        const around = language.sourceNouns.has(norm(s, mention.from - 1)) ? mention.from - 1 : mention.from
        range = [around, i + 1]
      } else if (noun !== undefined) {
        holder = holderAt(s, noun, holderContext(context, null))
        range = [extent(subtree(s, noun).filter((k) => k <= i))[0], i + 1]
      }
    } else if (language.sourcePrepositions.has(word) && word !== 'zufolge') {
      const at = norm(s, i + 1) === 'to' ? i + 2 : i + 1
      if (word === 'according' && norm(s, i + 1) !== 'to') continue
      if (word === 'per' && tag(s, i + 1) !== 'PROPN') continue
      const mention = context.mentions.find((m) => m.to > at && m.from <= at + 3)
      const noun = [0, 1, 2, 3].map((k) => at + k).find((k) => tag(s, k) === 'NOUN' || tag(s, k) === 'PROPN')
      if (mention) {
        holder = holderOfMention(s, mention)
        range = [i, mention.to]
      } else if (noun !== undefined) {
        holder = holderAt(s, noun, holderContext(context, null))
        range = [i, noun + 1]
      }
    } else if (word === 'nach' && language.sourceNouns.size > 0) {
      const noun = [1, 2, 3].map((k) => i + k).find((k) => language.sourceNouns.has(norm(s, k)))
      if (noun !== undefined) {
        const mention = context.mentions.find((m) => m.from > i && m.from <= noun + 3)
        if (mention) {
          holder = holderOfMention(s, mention)
          range = [i, Math.max(mention.to, noun + 1)]
        }
      }
    }
    if (!holder || !range) continue
    const [from, to] = range
    const sides = [trimmed(s, 0, from), trimmed(s, to, s.tokens.length)].filter((r) => r !== null)
    const whole = sides.filter((r) => countWords(context.document.folded.text.slice(r.begin, r.end)) >= 2)
    if (whole.length === 0) continue
    found.push({
      form: 'Indirect',
      message: whole,
      cue: [rangeOf(s, i)],
      speaker: holder,
      speakerRange: { begin: holder.begin, end: holder.end },
      frame: [],
      kind: 'source',
      cueLemma: word,
      sentence: context.index,
    })
  }
  return found
}

/** "…, so Rounds.", "so der Sprecher weiter". */
const bySo = (s: Sentence, context: SpeechContext): Speech | null => {
  for (let i = 2; i < s.tokens.length - 1; i++) {
    if (norm(s, i) !== 'so') continue
    const before = s.tokens[i - 1]
    if (before?.text !== ',' && before?.kind !== 'quote') continue
    const mention = context.mentions.find((m) => m.from === i + 1 || (m.from > i && m.from <= i + 2))
    const verb = [...Array(s.tokens.length).keys()].find(
      (k) => k > i && (tag(s, k) === 'VERB' || tag(s, k) === 'AUX') && k < (mention?.from ?? 0),
    )
    if (!mention || verb !== undefined) continue
    const quotes = quotesIn(context.document, s).filter((q) => isWhole(s, q) && q.begin < (s.tokens[i]?.begin ?? 0))
    const holder = holderOfMention(s, mention)
    const range = trimmed(s, 0, i)
    if (!range && quotes.length === 0) continue
    return {
      form: quotes.length > 0 ? 'Direct' : 'Indirect',
      message: quotes.length > 0 ? quotes.map((q) => ({ begin: q.begin, end: q.end })) : range ? [range] : [],
      cue: [rangeOf(s, i)],
      speaker: holder,
      speakerRange: { begin: holder.begin, end: holder.end },
      frame: [],
      kind: 'say',
      cueLemma: 'so',
      sentence: context.index,
    }
  }
  return null
}

/** Words before a colon that may name a speaker: "Selenskyj an EU:". */
const BEFORE_COLON = 6

/** "Kiew: Kein Frieden ohne Garantien", "Merz to unions: Wait": a line that begins with a name and a colon is what the name says. */
const byColon = (s: Sentence, context: SpeechContext): Speech | null => {
  const first = context.mentions.find((m) => m.from === 0)
  if (!first || first.kind === 'medium' || (first.kind === 'place' && first.party === null)) return null
  const colon = s.tokens.findIndex((t, i) => i >= first.to && i <= first.to + BEFORE_COLON && t.text === ':')
  if (colon < 0 || colon > s.tokens.length - 3) return null
  const addressed = s.tokens.slice(first.to, colon)
  if (addressed.length > 0 && !context.mentions.some((m) => m.from === first.to + 1 && m.to === colon)) return null
  const range = trimmed(s, colon + 1, s.tokens.length)
  if (!range) return null
  const named = holderOfMention(s, first)
  const speaker: Holder = named.kind === 'place' ? { ...named, kind: 'body' } : named
  return {
    form: 'Indirect',
    message: [range],
    cue: [rangeOf(s, colon)],
    speaker,
    speakerRange: { begin: speaker.begin, end: speaker.end },
    frame: [],
    kind: 'say',
    cueLemma: ':',
    sentence: context.index,
  }
}

/** All attributions whose cue stands in the sentence, outermost first. Remembers the speaker for the sentences to come. */
export const speechIn = (s: Sentence, context: SpeechContext): readonly Speech[] => {
  const { language } = context.tongue
  const quotes = quotesIn(context.document, s)
  const found: Speech[] = [...bySource(s, context)]
  const so = bySo(s, context)
  if (so) found.push(so)
  for (let i = 0; i < s.tokens.length; i++) {
    if (tag(s, i) !== 'VERB') continue
    const word = lemma(s, i)
    const says = language.speechVerbs.has(word)
    const thinks = !says && language.thoughtVerbs.has(word)
    if (!says && !thinks) continue
    const nested = insideQuote(quotes, s, i)
    const direct = nested ? [] : quotes.filter((q) => isWhole(s, q))
    const form: AttributionForm = direct.length > 0 && says ? 'Direct' : 'Indirect'
    const message =
      form === 'Direct'
        ? direct.map((q) => ({ begin: q.begin, end: q.end }))
        : clauseMessage(s, i, !nested && (says || s.tokens[i - 1]?.text === ','))
    if (message.length === 0) continue
    const own = holdersOfVerb(s, i, holderContext(context, null))[0] ?? null
    const passive = childWith(s, i, 'aux:pass', 'nsubj:pass') >= 0 || isStatePassive(s, i, language)
    const cued = context.attributed.find((one) => one.cue.some((cue) => within(cue, s.tokens[i]?.begin ?? -1)))?.holder
    // "Aus dem Kreml hiess es": who says so is no subject.
    const named = language.attribution.sourceVerbs.has(word) ? (cued ?? own) : (own ?? cued)
    const speaker = named ?? (passive || nested ? null : nearestMention(s, i, context))
    found.push({
      form,
      message,
      cue: [rangeOf(s, i)],
      speaker,
      speakerRange: speaker && within(s, speaker.begin) ? { begin: speaker.begin, end: speaker.end } : null,
      frame: [],
      kind: says ? 'say' : 'think',
      cueLemma: word,
      sentence: context.index,
    })
  }
  const line = found.length === 0 ? byColon(s, context) : null
  if (line) found.push(line)
  if (found.length === 0) {
    const free = freeSpeech(s, context, quotes)
    if (free) found.push(free)
  }
  const said = found.find((f) => f.kind === 'say' && f.speaker) ?? found.find((f) => f.speaker)
  if (said?.speaker) {
    context.discourse.lastSpeaker = said.speaker
    context.discourse.lastSpoken = context.index
  }
  return found.sort((a, b) => length(b) - length(a))
}

const length = (speech: Speech): number => speech.message.reduce((sum, range) => sum + range.end - range.begin, 0)

/** A quotation or a Konjunktiv sentence without a cue of its own goes on with the last speaker. */
const freeSpeech = (s: Sentence, context: SpeechContext, quotes: readonly Quotation[]): Speech | null => {
  const speaker = context.discourse.lastSpeaker
  if (!speaker || s.heading) return null
  const base = {
    cue: [],
    speaker,
    speakerRange: null,
    frame: [],
    kind: 'say' as const,
    cueLemma: '',
    sentence: context.index,
  }
  const whole = quotes.filter((q) => q.begin <= s.begin + 2 || q.end - q.begin > (s.end - s.begin) / 2)
  if (whole.length > 0) return { ...base, form: 'Direct', message: whole.map((q) => ({ begin: q.begin, end: q.end })) }
  if (context.tongue.language.subjunctiveReports) {
    const root = s.parse.heads.findIndex((h) => h === -1)
    const finite = [root, ...(s.children[root] ?? []).filter((c) => ['aux', 'aux:pass', 'cop'].includes(label(s, c)))]
    const reported = finite.some(
      (i) =>
        s.parse.feats[i]?.mood === 'sub' &&
        (s.parse.feats[i]?.tense === 'pres' ||
          // The plural has no other form for it ("Andernfalls würden die Fahrer streiken"); right behind what he said it is his.
          (context.tongue.language.isPluralVerb(norm(s, i)) && context.index - context.discourse.lastSpoken === 1)),
    )
    const range = trimmed(s, 0, s.tokens.length)
    if (reported && range) return { ...base, form: 'IndirectFreeIndirect', message: [range] }
  }
  return null
}

/** The attributions that cover an offset, outermost first. */
export const speechAt = (all: readonly Speech[], at: number): readonly Speech[] =>
  all.filter((speech) => speech.message.some((range) => within(range, at))).sort((a, b) => length(b) - length(a))

/** For every sentence what has a message that touches it; sentences stand in text order. */
export const messagesBySentence = <T extends { readonly message: readonly Range[] }>(
  all: readonly T[],
  sentences: readonly Sentence[],
): readonly (readonly T[])[] => {
  const found: T[][] = sentences.map(() => [])
  const firstEndingAfter = (at: number): number => {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as Sentence).end <= at) low = middle + 1
      else high = middle
    }
    return low
  }
  for (const speech of all) {
    const touched = new Set<number>()
    for (const range of speech.message) {
      for (
        let i = firstEndingAfter(range.begin);
        i < sentences.length && (sentences[i] as Sentence).begin < range.end;
        i++
      )
        touched.add(i)
    }
    for (const i of touched) found[i]?.push(speech)
  }
  return found
}
