// Speech that is announced and then goes on for sentences without quotation marks, as in press releases: "Responding to the report
// Secretary Black said: It makes grim reading. We will send more boats." News never says "we" of itself, and a release tells what
// must be only in somebody's mouth; so what follows is his up to the last sentence that speaks so.
import type { Prepared } from './actors/remember-persons.js'
import { type Document, quotationsTouching } from './document.js'
import { sayingWordOf } from './saying-phrases.js'
import { childWith, hasRow, lemma, norm, type Sentence, subjectOf, tag } from './sentence.js'
import { isWhole, quotesIn, within } from './speech-parts.js'

/** "Black said on Monday:": the verb of saying, and the colon behind it. */
export interface Announcement {
  readonly verb: number
  readonly colon: number
}

/** A run of sentences in one mouth, the one that announces it among them; sentences by their place in the article. */
export interface Monologue extends Announcement {
  readonly opening: number
  readonly last: number
}

/** Words between a verb of saying and its colon: "said at the meeting in Rome on Monday:". */
const TO_COLON = 10
/** Sentences that may stand between two that speak so. */
const GAP = 6
/** Sentences that say what must be, which make up for none in the first person. */
const ENOUGH_OUGHT = 2

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp'])

/** The announcement in a sentence, with its speaker between sentence and colon; `null` where there is none or a quotation follows. */
export const announcementIn = (
  document: Document,
  { sentence: s, tongue: { language }, mentions }: Prepared,
): Announcement | null => {
  const colon = s.tokens.findIndex((token) => token.text === ':')
  if (colon < 1 || s.tokens[colon + 1]?.kind === 'quote') return null
  let verb = -1
  for (let k = colon - 1; k >= 0 && k >= colon - TO_COLON && verb < 0; k--) if (tag(s, k) === 'VERB') verb = k
  if (verb < 0 || s.parse.feats[verb]?.verbForm === 'inf' || s.parse.feats[verb]?.verbForm === 'ger') return null
  if (!language.speechVerbs.has(lemma(s, verb)) && sayingWordOf(s, verb, language) < 0) return null
  // "explained the aims of the command:" lists them.
  const isObject = (s.children[verb] ?? []).some((c) => c > verb && c < colon && OBJECTS.has(s.parse.labels[c] ?? ''))
  const isNamed = mentions.some((m) => m.to <= colon && m.kind !== 'place' && m.kind !== 'medium')
  const isInQuote = quotesIn(document, s).some((q) => q.begin < (s.tokens[colon]?.begin ?? 0))
  return isObject || !isNamed || isInQuote || ownWords(s, verb, language) ? null : { verb, colon }
}

type Words = Prepared['tongue']['language']

const isOwnWord = (s: Sentence, i: number, { firstPerson }: Words): boolean =>
  // "the US" is no "us".
  (firstPerson.singular.has(norm(s, i)) || firstPerson.plural.has(norm(s, i))) &&
  !/^\p{Lu}{2}/u.test(s.tokens[i]?.text ?? '')

/** The speaker of a verb is "I" or "we". */
const ownWords = (s: Sentence, verb: number, language: Words): boolean => {
  const subject = subjectOf(s, verb)
  return subject >= 0 && isOwnWord(s, subject, language)
}

/** Words of a sentence from `from` on that only somebody speaking uses: in the first person, or of what must be. */
const voiceOf = ({ sentence: s, tongue: { language } }: Prepared, from = 0): 'own' | 'ought' | null => {
  let voice: 'ought' | null = null
  for (let i = from; i < s.tokens.length; i++) {
    if (isOwnWord(s, i, language) && tag(s, i) !== 'NUM') return 'own'
    // "It is vital that the sides talk."
    const isVital = language.speakerAdjectives.has(norm(s, i)) && childWith(s, i, 'cop') >= 0
    if (isVital || language.modals.get(norm(s, i)) === 'must') voice = 'ought'
  }
  return voice
}

/** "He added that …", "Black left for Rome": the article speaks again. */
const isTold = (document: Document, one: Prepared, speakers: ReadonlySet<string>): boolean => {
  const { sentence: s, mentions, tongue } = one
  const { language } = tongue
  if (s.heading) return true
  const closes = language.attribution.closings.some((row) => hasRow(s, row, 0, row.length) === 0)
  if (closes || announcementIn(document, one) !== null) return true
  if (mentions.some((m) => m.kind === 'person' && speakers.has(m.actor))) return true
  if (quotationsTouching(document, s.begin, s.end).length > 0 && quotesIn(document, s).some((q) => isWhole(s, q)))
    return true
  return s.tokens.some(
    (_, i) =>
      tag(s, i) === 'VERB' &&
      ['root', 'parataxis'].includes(s.parse.labels[i] ?? '') &&
      language.speechVerbs.has(lemma(s, i)) &&
      s.parse.feats[i]?.tense === 'past' &&
      s.parse.feats[i]?.verbForm === 'fin' &&
      childWith(s, i, 'nsubj') >= 0 &&
      !ownWords(s, i, language),
  )
}

const monologueFrom = (document: Document, prepared: readonly Prepared[], opening: number): Monologue | null => {
  const first = prepared[opening] as Prepared
  const announced = announcementIn(document, first)
  if (announced === null) return null
  const speakers = new Set(
    first.mentions.filter((m) => m.kind === 'person' && m.to <= announced.colon).map((m) => m.actor),
  )
  // Behind a colon that ends its line all is his; in the middle of a paragraph an author may comment on it, so the rest of that
  // paragraph at most is, and only where it says "we" at once.
  const standsApart = announced.colon === first.sentence.tokens.length - 1
  const voices = [voiceOf(first, announced.colon + 1)]
  let last = opening
  for (let k = opening + 1; k < prepared.length && k - last <= GAP + 1; k++) {
    const one = prepared[k] as Prepared
    if (one.tongue !== first.tongue || isTold(document, one, speakers)) break
    if (!standsApart && one.sentence.paragraph !== first.sentence.paragraph) break
    const voice = voiceOf(one)
    voices.push(voice)
    if (voice !== null) last = k
  }
  const isHeard = voices.includes('own') || voices.filter((voice) => voice === 'ought').length >= ENOUGH_OUGHT
  const isAtOnce = standsApart || voices.slice(0, 2).includes('own')
  return last === opening || !isHeard || !isAtOnce ? null : { ...announced, opening, last }
}

/** "We told the minister so": an author who speaks of himself may do so again anywhere. */
const isAuthors = (document: Document, { sentence: s, tongue: { language } }: Prepared): boolean => {
  const quotes = quotationsTouching(document, s.begin, s.end)
  return s.tokens.some(
    (token, i) => tag(s, i) === 'PRON' && isOwnWord(s, i, language) && !quotes.some((q) => within(q, token.begin)),
  )
}

/** For every sentence the run it stands in. A commentary has none. */
export const monologuesIn = (document: Document, prepared: readonly Prepared[]): readonly (Monologue | null)[] => {
  const found: (Monologue | null)[] = []
  let authored = false
  while (found.length < prepared.length) {
    const run: Monologue | null = authored ? null : monologueFrom(document, prepared, found.length)
    authored ||= run === null && isAuthors(document, prepared[found.length] as Prepared)
    const last = run?.last ?? found.length
    while (found.length <= last) found.push(run)
  }
  return found
}
