// Reported speech without a verb of saying: ", so Muster", "Kiew: …", and the quotation or subjunctive that goes on with the last speaker.
import type { Quotation } from '../text/index.js'
import { type Holder, holderAt, holderOfMention } from './holders.js'
import { isVerb, label, lemma, norm, type Sentence, tag } from './sentence.js'
import { holderContext, isWhole, quotesIn, rangeOf, type Speech, type SpeechContext, trimmed } from './speech-parts.js'
import { beingAt } from './word-class.js'

/** Words between "so" and the noun of whoever is meant: "so der sichtlich müde Landrat". */
const BEFORE_NOUN = 4

/** Whom the words right behind "so" name: somebody known, or whoever an article and a noun of people or bodies tell. */
const sourceBehind = (
  s: Sentence,
  so: number,
  context: SpeechContext,
): { readonly holder: Holder; readonly to: number } | null => {
  const { language } = context.tongue
  // "so die Beobachter": an assessment, whoever made it.
  const assessing = (i: number, holder: Holder): Holder =>
    language.expertNouns.has(norm(s, i)) ? { ...holder, kind: 'expert' } : holder
  const mention = context.mentions.find((m) => m.from > so && m.from <= so + 2)
  if (mention) {
    const verb = s.tokens.findIndex((_, k) => k > so && k < mention.from && isVerb(s, k))
    return verb < 0 ? { holder: assessing(mention.head, holderOfMention(s, mention)), to: mention.to } : null
  }
  if (tag(s, so + 1) !== 'DET') return null
  for (let k = so + 2; k <= so + 1 + BEFORE_NOUN; k++) {
    if (tag(s, k) === 'ADJ' || tag(s, k) === 'ADV') continue
    const being = beingAt(s, k, language)
    if (tag(s, k) !== 'NOUN' || (being !== 'people' && being !== 'body')) return null
    const holder = holderAt(s, k, holderContext(context, null))
    if (holder === null) return null
    return { holder: assessing(k, holder), to: k + 1 }
  }
  return null
}

/** "…, so Rounds.", "so der Sprecher weiter". */
export const bySo = (s: Sentence, context: SpeechContext): Speech | null => {
  const { soWords } = context.tongue.language.attribution
  for (let i = 2; i < s.tokens.length - 1; i++) {
    if (!soWords.has(norm(s, i))) continue
    const before = s.tokens[i - 1]
    if (before?.text !== ',' && before?.kind !== 'quote') continue
    const source = sourceBehind(s, i, context)
    if (source === null) continue
    // "Man werde, so Muster, niemanden schicken": what stands behind goes on with it.
    const close = s.tokens.findIndex((t, k) => k >= source.to && t.kind !== 'word')
    const [begin, next] = [s.tokens[i]?.begin ?? 0, s.tokens[close + 1]]
    // "„Beim ersten Schuss“, so Holm, „kommen wir zurück“" is one quotation; one further on may be anybody's.
    const goesOn = next?.kind === 'quote' ? next.begin : -1
    const quotes = quotesIn(context.document, s).filter(
      (q) => isWhole(s, q) && (q.begin < begin || Math.abs(q.begin - goesOn) <= 1),
    )
    const { holder } = source
    const range = trimmed(s, 0, i)
    if (!range && quotes.length === 0) continue
    const rest = s.tokens[close]?.text === ',' ? trimmed(s, close + 1, s.tokens.length) : null
    return {
      form: quotes.length > 0 ? 'Direct' : 'Indirect',
      message:
        quotes.length > 0
          ? quotes.map((q) => ({ begin: q.begin, end: q.end }))
          : [range, rest].filter((one) => one !== null),
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
export const byColon = (s: Sentence, context: SpeechContext): Speech | null => {
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

/** What a sentence holds of announced speech that goes on without quotation marks. */
export const announcedIn = (s: Sentence, { voice, index }: SpeechContext): Speech | null => {
  if (voice === undefined) return null
  const from = s.tokens.findIndex(({ begin }) => begin >= voice.begin)
  const message = from < 0 ? null : trimmed(s, from, s.tokens.length)
  if (message === null) return null
  const { speaker, verb } = voice
  return {
    form: 'Direct',
    message: [message],
    cue: verb < 0 ? [] : [rangeOf(s, verb)],
    speaker,
    speakerRange: s.begin <= speaker.begin && speaker.begin < s.end ? { begin: speaker.begin, end: speaker.end } : null,
    frame: [],
    kind: 'say',
    cueLemma: verb < 0 ? '' : lemma(s, verb),
    sentence: index,
  }
}

/** Sentences over which somebody goes on without being named. */
const REACH = 10

const isSpeaker = ({ kind, party }: Holder): boolean => kind === 'person' || party !== null

/** "Muster ging einen Schritt weiter. Der Vertrag sei zu kündigen": who took a stand in the sentence before, in the same paragraph. */
const told = (s: Sentence, { tongue, discourse, index }: SpeechContext): Holder | null => {
  if (!tongue.language.subjunctiveReports || discourse.paragraph !== s.paragraph) return null
  const [first] = [...discourse.persons, ...discourse.bodies]
    .filter((one) => one.speaks && one.sentence === index - 1 && one.holder.sure && isSpeaker(one.holder))
    .sort((a, b) => a.holder.begin - b.holder.begin)
  return first?.holder ?? null
}

/** A quotation or a Konjunktiv sentence without a cue of its own goes on with the last speaker. */
export const freeSpeech = (s: Sentence, context: SpeechContext, quotes: readonly Quotation[]): Speech | null => {
  const { lastSpeaker, lastSpoken } = context.discourse
  if (s.heading) return null
  const isNear = context.index - lastSpoken === 1
  const speaker = isNear
    ? lastSpeaker
    : (told(s, context) ?? (context.index - lastSpoken <= REACH ? lastSpeaker : null))
  if (!speaker) return null
  const base = {
    cue: [],
    speaker,
    speakerRange: null,
    frame: [],
    kind: 'say' as const,
    cueLemma: '',
    sentence: context.index,
  }
  // "Er verwies auf „große Fortschritte im Land“": the quotation is part of what somebody tells.
  const root = s.tokens[s.parse.heads.indexOf(-1)]?.begin ?? s.begin
  const whole = quotes.filter(
    (q) => q.begin <= s.begin + 2 || (q.end - q.begin > (s.end - s.begin) / 2 && root >= q.begin && root < q.end),
  )
  if (whole.length > 0) return { ...base, form: 'Direct', message: whole.map((q) => ({ begin: q.begin, end: q.end })) }
  if (context.tongue.language.subjunctiveReports) {
    const at = s.parse.heads.indexOf(-1)
    const finite = [at, ...(s.children[at] ?? []).filter((c) => ['aux', 'aux:pass', 'cop'].includes(label(s, c)))]
    const { isPluralVerb, attribution } = context.tongue.language
    const isSubjunctive = (i: number): boolean =>
      s.parse.feats[i]?.mood === 'sub' || attribution.subjunctiveToo.has(norm(s, i))
    const reported = finite.some(
      (i) =>
        (s.parse.feats[i]?.mood === 'sub' && s.parse.feats[i]?.tense === 'pres') ||
        // The plural has no other form for it ("Andernfalls würden die Fahrer streiken"); right behind what he said it is his.
        (isNear && isSubjunctive(i) && isPluralVerb(norm(s, i))),
    )
    const range = trimmed(s, 0, s.tokens.length)
    if (reported && range) return { ...base, form: 'IndirectFreeIndirect', message: [range] }
  }
  return null
}
