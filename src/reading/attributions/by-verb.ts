// Attributions by a verb of saying or thinking: cue, speaker, addressee, message and the clause that frames it.
import type { AttributionForm, Range } from '../../dossier/index.js'
import { childWith, label, lemma, norm, type Sentence, tag } from '../sentence.js'
import { addresseeOf } from './addressee.js'
import { behindQuotation } from './behind-quotation.js'
import type { Found, View } from './found.js'
import { type FoundMessage, type Group, messageOf, objectMessage } from './message.js'
import { cueTokens, isCue, isFinal, messageRange, range, runs, type Tokens } from './spans.js'
import { speakerOf } from './speaker.js'

const isQuotation = (view: View, { begin, end }: Range): boolean =>
  view.quotes.some((q) => q.open <= begin + 1 && q.open >= begin - 1 && (q.close ?? q.end) >= end - 2)

/** What is left of the sentence around the message: the clause that attributes it. */
const frameOf = (view: View, verb: number, found: FoundMessage): readonly Tokens[] => {
  const { sentence: s } = view
  const first = found.parts[0] as Tokens
  const last = found.parts.at(-1) as Tokens
  if (found.where === 'before' || found.where === 'around') {
    const stop = found.where === 'around' ? last[0] : endOfSentence(s)
    let from = first[1]
    if (s.tokens[from]?.kind === 'quote') from++
    return from < stop ? [[from, stop]] : []
  }
  return first[0] > 0 ? [[startOfClause(s, verb), first[0]]] : []
}

const endOfSentence = (s: Sentence): number => {
  let to = s.tokens.length
  while (to > 1 && (isFinal(s, to - 1) || s.tokens[to - 1]?.kind === 'quote')) to--
  return to
}

/** A coordinated verb's clause begins with its "und"; any other where the sentence does. */
const startOfClause = (s: Sentence, verb: number): number => {
  if (label(s, verb) !== 'conj') return 0
  const cc = childWith(s, verb, 'cc')
  return cc >= 0 && cc < verb ? cc : 0
}

export interface ByVerb extends Found {
  readonly verb: number
  readonly kind: 'clause' | 'object'
}

const formOf = (view: View, message: readonly Range[]): AttributionForm =>
  message.every((m) => isQuotation(view, m)) ? 'Direct' : 'Indirect'

const inWords = (view: View, verb: number, group: Group, found: FoundMessage): ByVerb => {
  const message = found.parts.map((p) => messageRange(view, p))
  return {
    verb,
    kind: 'clause',
    form: formOf(view, message),
    message,
    speaker: group.speaker ? range(view, group.speaker) : null,
    cue: runs([...group.cue, ...(view.words.wholeSentences ? [] : found.withCue)]).map((r) => range(view, r)),
    frame: frameOf(view, verb, found).map((r) => range(view, r)),
    addressee: group.addressee ? range(view, group.addressee) : null,
  }
}

const outside = (found: FoundMessage, tokens: Tokens | null): Tokens | null =>
  tokens && found.parts.some(([a, b]) => tokens[0] < b && tokens[1] > a) ? null : tokens

const MAIN = new Set(['root', 'conj', 'parataxis'])

/** "Moskau fordert ein Ende der Sanktionen." The sentence as a whole tells what was said. */
const reported = (view: View, group: Group): ByVerb | null => {
  const { sentence: s } = view
  const { verb } = group
  if (!view.words.objectVerbs.has(lemma(s, verb)) || !MAIN.has(label(s, verb)) || s.heading) return null
  if (!group.speaker) return null
  const [first, behind] = group.speaker
  const names = [...Array(behind - first).keys()].map((k) => first + k).filter((k) => tag(s, k) === 'NOUN')
  if (names.length === 1 && view.language.isThing(lemma(s, names[0] as number).toLowerCase())) return null
  const object = (s.children[verb] ?? []).some(
    (c) =>
      (label(s, c).startsWith('obj') || label(s, c).startsWith('obl')) &&
      ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'VERB'].includes(tag(s, c)),
  )
  if (!object) return null
  return {
    verb,
    kind: 'object',
    form: 'Reported',
    message: [{ begin: s.tokens[0]?.begin ?? s.begin, end: s.tokens.at(-1)?.end ?? s.end }],
    speaker: range(view, group.speaker),
    cue: [],
    frame: [],
    addressee: group.addressee ? range(view, group.addressee) : null,
  }
}

export const byVerb = (view: View): readonly ByVerb[] => {
  const { sentence: s, words } = view
  const found: ByVerb[] = []
  for (let verb = 0; verb < s.tokens.length; verb++) {
    if (view.quoted[verb] || !isCue(view, verb)) continue
    const group: Group = {
      verb,
      cue: cueTokens(view, verb),
      speaker: speakerOf(view, verb),
      addressee: addresseeOf(view, verb),
    }
    const quotation = behindQuotation(view, verb, group.cue)
    if (quotation) {
      const speaker = quotation.speaker ?? group.speaker
      found.push(
        inWords(
          view,
          verb,
          {
            ...group,
            speaker: outside(quotation.found, speaker),
            addressee: outside(quotation.found, group.addressee),
          },
          quotation.found,
        ),
      )
      continue
    }
    const message = messageOf(view, group)
    if (message) {
      const addressee = outside(message, group.addressee)
      found.push(inWords(view, verb, { ...group, speaker: outside(message, group.speaker), addressee }, message))
      continue
    }
    if (words.wholeSentences) {
      const whole = reported(view, group)
      if (whole) found.push(whole)
      continue
    }
    const object = objectMessage(view, group)
    if (object && norm(s, group.cue[0] as number) !== 'to')
      found.push({
        ...inWords(view, verb, group, object),
        form: 'Reported',
        kind: 'object',
        frame: [],
        addressee: null,
      })
  }
  return found
}

/** Small quotations inside a message or beside its cue are the speaker's own words. */
export const fragmentsOf = (view: View, found: readonly Found[]): readonly Found[] => {
  if (!view.words.fragments) return []
  const { sentence: s, document } = view
  return view.quotes.flatMap((q) => {
    if (q.close === null || q.open < s.begin || q.close > s.end) return []
    const text = document.folded.text.slice(q.begin, q.end)
    const owner = found.find((f) => f.form !== 'Direct' && f.message.some((m) => m.begin <= q.open && m.end > q.end))
    const covered = found.some(
      (f) => f.form === 'Direct' && f.message.some((m) => m.begin <= q.open + 1 && m.end >= q.end),
    )
    const words = text.split(/\s+/u)
    const name = words.every((w) => /^\p{Lu}/u.test(w) || /^\P{L}/u.test(w))
    if (!owner || covered || name) return []
    const quote = { begin: q.open, end: q.close + 1 }
    if (owner.form === 'Reported' && 'verb' in owner) {
      const verb = owner.verb as number
      const first = s.tokens.findIndex((t) => t.begin >= quote.begin)
      const last = s.tokens.findIndex((t) => t.begin >= quote.end)
      const end = endOfSentence(s)
      const pieces: readonly Tokens[] = [[0, first], ...(last > 0 && last < end ? [[last, end] as const] : [])]
      const cue = runs(cueTokens(view, verb)).map((r) => range(view, r))
      return [
        {
          ...owner,
          form: 'Direct' as const,
          message: [quote],
          cue,
          frame: pieces.filter(([a, b]) => b > a).map((r) => range(view, r)),
        },
      ]
    }
    return [{ ...owner, form: 'Direct' as const, message: [{ begin: q.open, end: q.close + 1 }] }]
  })
}

export const wholeSentence = (view: View): Range => {
  const { sentence: s } = view
  return { begin: s.tokens[0]?.begin ?? s.begin, end: s.tokens.at(-1)?.end ?? s.end }
}
