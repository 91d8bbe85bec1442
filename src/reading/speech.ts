// Who says what: every piece of reported speech with its speaker, by the verbs, nouns and prepositions of saying, by
// quotation marks, and in German by the subjunctive that goes on after an attributed sentence.
import type { AttributionForm, Range } from '../dossier/index.js'
import type { Language } from '../language/index.js'
import type { Quotation } from '../text/index.js'
import type { ActorMention } from './actors/mention.js'
import { clauseMessage } from './clause-message.js'
import { newest } from './discourse.js'
import { type Holder, holderAt, holderOfMention } from './holders.js'
import { quotedBehindColon } from './quoted-behind-colon.js'
import { sayingWordOf } from './saying-phrases.js'
import { childWith, extent, isPassive, isVerb, label, lemma, norm, type Sentence, subtree, tag } from './sentence.js'
import { byPosition, sourceOf, toldBefore } from './speech-beside.js'
import {
  countWords,
  holderContext,
  insideQuote,
  isWhole,
  ofOneShape,
  quotesIn,
  rangeOf,
  type Speech,
  type SpeechContext,
  trimmed,
  voiceAt,
  within,
} from './speech-parts.js'
import { announcedIn, byColon, bySo, freeSpeech } from './speech-without-verb.js'
import { saysNothingBehind } from './stances/clause.js'
import { holdersOfVerb, isStatePassive } from './verb-holders.js'
import { viewpointAt } from './viewpoints.js'
import { holderOfWish, wishFrameAt } from './wish-frames.js'

export type { Speech, SpeechContext } from './speech-parts.js'

const nearestMention = (
  s: Sentence,
  verb: number,
  message: readonly Range[],
  context: SpeechContext,
): Holder | null => {
  // Hoping and fearing without a subject ("es bleibt zu hoffen") is nobody's.
  if (!context.tongue.language.speechVerbs.has(lemma(s, verb)) || s.parse.feats[verb]?.verbForm === 'inf') return null
  const people = context.mentions.filter((m) => m.kind !== 'place' && m.kind !== 'medium')
  // Who is spoken of behind it does not say it: "was quoted as saying that Kyiv must leave".
  const isSpokenOf = (m: ActorMention): boolean => message.some((range) => within(range, s.tokens[m.head]?.begin ?? -1))
  const isOfAnother = (m: ActorMention): boolean => s.tokens.some((_, k) => k > verb && k < m.from && isVerb(s, k))
  const after = people.find((m) => m.from > verb && m.from <= verb + 4 && !isSpokenOf(m) && !isOfAnother(m))
  const near = people.filter((m) => m.to <= verb && m.to >= verb - 6)
  // "Holm, the envoy for Syria, said": the land is that of his office.
  const isBeside = (m: ActorMention): boolean => label(s, m.head) === 'nmod' && childWith(s, m.head, 'case') >= 0
  const last = near.at(-1)
  const before = (last && isBeside(last) ? near.findLast((m) => m.kind === 'person' && !isBeside(m)) : last) ?? last
  const mention = after ?? before
  return mention ? holderOfMention(s, mention) : null
}

const bySource = (s: Sentence, context: SpeechContext): readonly Speech[] => {
  const { language } = context.tongue
  const found: Speech[] = []
  for (let i = 0; i < s.tokens.length; i++) {
    const word = norm(s, i)
    const viewpoint = viewpointAt(s, i, context)
    let holder: Holder | null = null
    let range: readonly [number, number] | null = null
    const wish = wishFrameAt(s, i, language)
    if (wish) {
      holder = holderOfWish(s, wish, context)
      range = [i, wish.comma]
    } else if (word === 'zufolge') {
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
    } else if (viewpoint) {
      holder = viewpoint.holder
      range = viewpoint.range
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

/** Whoever announces by a verb of saying what he is to say: "Black said on Monday:". */
export const announcerOf = (s: Sentence, verb: number, context: SpeechContext): Holder | null => {
  const cued = context.attributed.find((one) => one.cue.some((cue) => within(cue, s.tokens[verb]?.begin ?? -1)))
  const [own] = holdersOfVerb(s, verb, holderContext(context, null))
  const speaker = own ?? cued?.holder ?? nearestMention(s, verb, [], context)
  return speaker?.kind === 'medium' ? null : speaker
}

/** All attributions whose cue stands in the sentence, outermost first. Remembers the speaker for the sentences to come. */
export const speechIn = (s: Sentence, context: SpeechContext): readonly Speech[] => {
  const { language } = context.tongue
  const quotes = quotesIn(context.document, s)
  const found: Speech[] = [...bySource(s, context), ...byPosition(s, context)]
  const so = bySo(s, context)
  if (so) found.push(so)
  const announced = announcedIn(s, context)
  if (announced) found.push(announced)
  for (let i = 0; i < s.tokens.length; i++) {
    if (tag(s, i) !== 'VERB' || context.voice?.verb === i) continue
    const word = lemma(s, i)
    const says = language.speechVerbs.has(word) || sayingWordOf(s, i, language) >= 0
    const thinks = !says && language.thoughtVerbs.has(word)
    if ((!says && !thinks) || saysNothingBehind(s, i, language)) continue
    const at = s.tokens[i]?.begin ?? -1
    const voice = voiceAt(context, at)
    const nested = voice !== null || insideQuote(quotes, s, i)
    const direct = nested || tellsOnBehind(s, i, quotes, language) ? [] : quotes.filter((q) => isWhole(s, q))
    const form: AttributionForm = direct.length > 0 && says ? 'Direct' : 'Indirect'
    const message =
      form === 'Direct'
        ? direct.map((q) => ({ begin: q.begin, end: q.end }))
        : clauseMessage(s, i, !nested && (says || s.tokens[i - 1]?.text === ','), language)
    if (message.length === 0) continue
    const own = holdersOfVerb(s, i, holderContext(context, voice))[0] ?? null
    const passive = childWith(s, i, 'aux:pass', 'nsubj:pass') >= 0 || isStatePassive(s, i, language)
    const cued = context.attributed.find((one) => one.cue.some((cue) => within(cue, at)))?.holder
    // "Aus dem Kreml hiess es": who says so is no subject.
    const named = language.attribution.sourceVerbs.has(word)
      ? (entourageOf(s, i, context) ?? cued ?? sourceOf(s, i, context) ?? own)
      : (own ?? cued)
    const speaker = named ?? (passive || nested ? null : nearestMention(s, i, message, context))
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
    const told = form === 'Direct' && speaker !== null ? toldBefore(s, i, quotes) : null
    if (told !== null) found.push({ ...(found.at(-1) as Speech), form: 'Indirect', message: [told] })
  }
  const quoted = quotedBehindColon(s, context, quotes, found)
  if (quoted) found.push(quoted)
  const line = found.length === 0 ? byColon(s, context) : null
  if (line) found.push(line)
  if (found.length === 0) {
    const free = freeSpeech(s, context, quotes)
    if (free) found.push(free)
  }
  const said = found.find((f) => f.kind === 'say' && f.speaker) ?? found.find((f) => f.speaker)
  const speaker = context.voice?.speaker ?? said?.speaker ?? speakingOf(s, context)
  if (speaker) {
    context.discourse.lastSpeaker = speaker
    context.discourse.lastSpoken = context.index
  }
  return found.sort((a, b) => length(b) - length(a)).map(ofOneShape)
}

/** "“We want peace,” said Moore, adding that Oslo should pay": what it tells is the clause behind it and not the quotation before. */
const tellsOnBehind = (
  s: Sentence,
  verb: number,
  quotes: readonly Quotation[],
  { conditionWords }: Language,
): boolean => {
  const at = s.tokens[verb]?.begin ?? s.begin
  return (
    quotes.every((q) => q.end <= at) &&
    (s.children[verb] ?? []).some(
      (c) =>
        c > verb &&
        label(s, c) === 'ccomp' &&
        (s.children[c] ?? []).some((k) => k > verb && k < c && conditionWords.that.has(norm(s, k))),
    )
  )
}

/** "hieß es in seiner Umgebung": of the person last spoken of. */
const entourageOf = (s: Sentence, verb: number, context: SpeechContext): Holder | null => {
  const { attribution, thirdPerson } = context.tongue.language
  const isHis = (s.children[verb] ?? []).some(
    (noun) =>
      attribution.entourages.has(norm(s, noun)) &&
      (s.children[noun] ?? []).some((c) => c < noun && ['he', 'she'].includes(thirdPerson.get(norm(s, c)) ?? '')),
  )
  return isHis ? (newest(context.discourse.persons, context.index)?.holder ?? null) : null
}

/** "Das Ministerium lobte den Plan": says nothing that is told, and goes on in the subjunctive of the sentences to come. */
const speakingOf = (s: Sentence, context: SpeechContext): Holder | null => {
  const { language } = context.tongue
  const root = s.parse.heads.indexOf(-1)
  if (!language.subjunctiveReports || root < 0 || s.heading || isPassive(s, root)) return null
  const word = lemma(s, root)
  if (!language.speechVerbs.has(word) && !language.attribution.objectVerbs.has(word)) return null
  if (insideQuote(quotesIn(context.document, s), s, root)) return null
  const [first, second] = holdersOfVerb(s, root, holderContext(context, null))
  const speaks = first && second === undefined && first.sure && (first.kind === 'person' || first.kind === 'body')
  return speaks ? first : null
}

const length = (speech: Speech): number => speech.message.reduce((sum, range) => sum + range.end - range.begin, 0)

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
