// Long for a reason: the four rules (verbs, adjectives, nouns, modals) share the shaping of acts that stands before them.
// Every stance that grammar and lexicon propose in one sentence. Rules only propose; whether a candidate becomes a
// statement is decided where holder, thing and source are known.
import type { Act, Sign, Strength } from '../../dossier/index.js'
import { classesOf, type Language, type StanceEntry } from '../../language/index.js'
import { coordinated, type Holder, holderAt, holdersOfVerb, mentionAt } from '../holders.js'
import { childWith, extent, head, label, lemma, norm, type Sentence, subjectOf, subtree, tag } from '../sentence.js'
import { attributiveStance } from './attributive.js'
import { type Candidate, negate } from './candidate.js'
import { type ClauseSigns, clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { listed } from './lists.js'
import { fittingEntry, isObjectOf, nounEntries, type StanceLexicon, takesItsNoun, turnedAt } from './lookup.js'

interface Shape {
  readonly act: Act
  readonly sign: Sign
  readonly strength: Strength
  /** The word that ended the thing and so turned the sign. */
  readonly endedAt?: number | null
}

const isTalksWord = (word: string, language: Language): boolean =>
  language.talks.some((start) => word.startsWith(start) || (start.length > 6 && word.includes(start)))

const THING = new Set(['obj', 'iobj', 'obl', 'obl:arg', 'ccomp', 'xcomp', 'nmod', 'acl', 'conj', 'nsubj:pass'])

/** Whether the thing of a stance is talks: the head of a complement, or what hangs right below it ("die Wiederaufnahme von Verhandlungen"). */
const isTalks = (s: Sentence, at: number, language: Language): boolean =>
  // "bereit zu Gesprächen", hung the wrong way round.
  (label(s, at) === 'advmod' && tag(s, head(s, at)) === 'NOUN' && isTalksWord(norm(s, head(s, at)), language)) ||
  (s.children[at] ?? []).some(
    (c) =>
      THING.has(label(s, c)) &&
      (isTalksWord(norm(s, c), language) ||
        (s.children[c] ?? []).some(
          (k) =>
            ['nmod', 'obj', 'xcomp', 'obl', 'obl:arg', 'conj'].includes(label(s, k)) &&
            (tag(s, c) !== 'VERB' || label(s, k) !== 'nsubj') &&
            isTalksWord(norm(s, k), language),
        )),
  )

/** Asking, offering, accepting talks is one act; refusing them another. */
const withTalks = (shape: Shape, talks: boolean): Shape => {
  if (!talks) return shape
  if (['demand', 'propose', 'offer', 'open'].includes(shape.act) && shape.sign === 1)
    return { ...shape, act: 'call_talks' }
  if (shape.act === 'reject' && shape.sign === -1) return { ...shape, act: 'refuse_talks' }
  return shape
}

const TURNED_BY_ENDINGS: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'promise', 'threaten'])

/** "demand an end to X" is against X: the verb or noun right below the stance word turns the sign. */
const withEnding = (s: Sentence, shape: Shape, at: number, language: Language): Shape => {
  return withEndingAt(
    s,
    shape,
    (s.children[at] ?? []).filter((c) => ENDED.has(label(s, c)) && c > at - 12),
    language,
  )
}

/** The same for chosen things. */
const withEndingAt = (s: Sentence, shape: Shape, things: readonly number[], language: Language): Shape => {
  if (shape.sign !== 1 || !TURNED_BY_ENDINGS.has(shape.act)) return shape
  const ending = things.find((c) => isEnding(s, c, language))
  const negated = things.some(
    (c) =>
      (tag(s, c) === 'VERB' || tag(s, c) === 'AUX') &&
      (s.children[c] ?? []).some((k) => language.negations.has(norm(s, k)) && label(s, k) === 'advmod'),
  )
  if ((ending !== undefined) === negated) return shape
  return { ...shape, sign: -1, endedAt: negated ? null : (ending ?? null) }
}

const ENDED = new Set(['obj', 'ccomp', 'xcomp', 'obl', 'obl:arg', 'nmod', 'acl', 'advcl', 'nsubj:pass'])

/** "Ende", "einstellen", "Truppenabzug", "give up". */
const isEnding = (s: Sentence, i: number, language: Language): boolean => {
  const particle = childWith(s, i, 'compound:prt')
  const word = lemma(s, i).toLowerCase()
  if (particle >= 0 && language.endings.has(`${word} ${norm(s, particle)}`)) return true
  if (language.endings.has(word)) return true
  return tag(s, i) === 'NOUN' && [...language.endings].some((ending) => ending.length > 4 && word.endsWith(ending))
}

const absolute = (shape: Shape, signs: ClauseSigns): Shape =>
  signs.absolute && (shape.act === 'reject' || shape.act === 'demand' || shape.act === 'refuse_talks')
    ? shape.act === 'demand'
      ? { ...shape, strength: 4 }
      : { act: 'redline', sign: shape.sign, strength: 4 }
    : shape

const clip = (range: readonly [number, number], into: readonly [number, number]): readonly [number, number] => [
  Math.max(range[0], into[0]),
  Math.min(range[1], into[1]),
]

const trimmedExtent = (s: Sentence, range: readonly [number, number]): readonly [number, number] => {
  let [from, to] = range
  const edge = (i: number): boolean =>
    s.tokens[i]?.kind === 'mark' ||
    s.tokens[i]?.kind === 'quote' ||
    ['und', 'and', 'but', 'aber', 'sowie', 'dass', 'that'].includes(norm(s, i))
  while (from < to && edge(from)) from++
  while (to > from && (s.tokens[to - 1]?.kind === 'mark' || s.tokens[to - 1]?.kind === 'quote')) to--
  return [from, to]
}

/** The clause with its complements and conditions, but without clauses that only carry it (", sagte X") and further conjuncts. */
export const spanOf = (s: Sentence, i: number, within: readonly [number, number]): readonly [number, number] => {
  const words = subtree(
    s,
    i,
    // A full stop hangs on the verb too and would draw in whatever stands between.
    (c) =>
      !(
        label(s, c) === 'parataxis' ||
        label(s, c) === 'punct' ||
        (label(s, c) === 'conj' && (tag(s, c) === 'VERB' || tag(s, c) === 'AUX'))
      ),
  )
  return trimmedExtent(s, clip(extent(words), within))
}

const doubtOf = (signs: ClauseSigns, holders: readonly Holder[]): Candidate['doubt'] =>
  signs.question ? 'question' : signs.conditional ? 'hypothetical' : holders.length === 0 ? 'no-holder' : null

/** Rows of a verb; those of a copula where a noun with its preposition is the predicate ("ist gegen den Beitritt"). */
const verbEntries = (s: Sentence, i: number, { verbs }: StanceLexicon): readonly StanceEntry[] | undefined => {
  if (tag(s, i) !== 'NOUN') return verbs.get(lemma(s, i))
  const [copula, preposition] = [childWith(s, i, 'cop'), childWith(s, i, 'case')]
  if (copula < 0 || preposition < 0) return undefined
  return verbs.get(lemma(s, copula))?.filter((entry) => entry.words.includes(norm(s, preposition)))
}

/** "the truce that Kyiv had proposed": where the thing of a relative clause with a subject of its own begins. */
const thingBefore = (s: Sentence, i: number): number => {
  const noun = head(s, i)
  if (noun < 0 || noun > i || !takesItsNoun(s, i)) return i
  return extent(
    subtree(s, noun, (c) => c < noun && ['det', 'amod', 'nummod', 'compound', 'nmod:poss'].includes(label(s, c))),
  )[0]
}

/** Lexical verbs: "Moskau fordert …", "Kyiv rejected …". */
const verbStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const fit = fittingEntry(s, i, verbEntries(s, i, context.lexicon), context.language)
  if (!fit) return null
  const { entry, clause } = fit
  if (context.language.needsSpeaker.has(entry.lemma) && !context.speakerAt(i)) return null
  const signs = clauseSigns(s, i, context.language)
  if (signs.planned && !context.speakerAt(i)) return null
  const turn = turnedAt(s, clause, entry)
  let shape: Shape = turn >= 0 ? { act: 'reject', sign: -1, strength: 3 } : entry
  // "nicht grundsätzlich gegen …" stands right before the preposition, wherever a parse hangs it.
  const beforeTurn = turn >= 0 && [turn - 1, turn - 2].some((k) => context.language.negations.has(norm(s, k)))
  const idiomNegation = [...entry.words, ...entry.needs].some((word) => context.language.negations.has(word))
  if ((signs.negated || beforeTurn) && !idiomNegation) {
    const opposite = negate(shape.act, shape.sign, shape.strength)
    if (!opposite) return null
    shape = opposite
  }
  // Refusing to support something fully is a reservation.
  if (shape.act === 'reject' && subtree(s, i).some((k) => context.language.whole.has(norm(s, k))))
    shape = { act: 'hedge', sign: 0, strength: 0 }
  const speaker = context.speakerAt(i)
  const bySpeaker = entry.words.some((word) => context.language.speakerIdioms.has(`${entry.lemma} ${word}`))
  const subjects = bySpeaker ? (speaker ? [speaker] : []) : holdersOfVerb(s, i, context)
  let holders = subjects
  let demanded = false
  // "Die Ukraine müsse … akzeptieren": what somebody else must do is the speaker's demand.
  if (
    (signs.modality === 'must' || signs.modality === 'should') &&
    speaker &&
    !subjects.some((h) => h.actor === speaker.actor) &&
    !bySpeaker
  ) {
    const sign: Sign = signs.negated ? -1 : shape.sign === 0 ? 1 : shape.sign
    shape = { act: 'demand', sign, strength: signs.modality === 'must' ? 4 : 2 }
    holders = [speaker]
    demanded = true
  } else if (
    (signs.modality === 'could' || signs.modality === 'can') &&
    (shape.act === 'accept' || shape.act === 'offer')
  ) {
    shape = { act: 'open', sign: shape.sign, strength: 1 }
  }
  shape = absolute(
    withTalks(demanded ? shape : withEnding(s, shape, i, context.language), isTalks(s, i, context.language)),
    signs,
  )
  const [begins, to] = spanOf(s, i, context.messageAt(i))
  const from = Math.min(begins, thingBefore(s, i))
  const subject = subjectOf(s, i)
  const things = clause.filter((k) => k !== subject)
  const [coreFrom, coreTo] = extent(things)
  return {
    rule: demanded ? 'verb-demanded' : 'verb',
    entry,
    ...shapeOf(shape),
    holders,
    bySpeaker: bySpeaker || demanded,
    at: i,
    from,
    to,
    coreFrom,
    coreTo: Math.max(coreTo, to),
    doubt: doubtOf(signs, holders),
  }
}

const shapeOf = (shape: Shape): Pick<Candidate, 'act' | 'sign' | 'strength' | 'endedAt'> => ({
  act: shape.act,
  sign: shape.sign,
  strength: shape.strength,
  endedAt: shape.endedAt ?? null,
})

/** The verb or copula an adjective hangs on, over at most two nouns ("ist bereit zu Gesprächen" with "bereit" below "Gesprächen"). */
const governingVerb = (s: Sentence, i: number): number => {
  let at = head(s, i)
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (tag(s, at) === 'VERB' || tag(s, at) === 'AUX' || childWith(s, at, 'cop') >= 0) return at
    at = head(s, at)
  }
  return head(s, i) >= 0 ? head(s, i) : i
}

/** Predicative adjectives: "Kiew ist bereit, …", "der Plan sei inakzeptabel". */
const adjectiveStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const rel = label(s, i)
  const predicative =
    childWith(s, i, 'cop') >= 0 ||
    rel === 'xcomp' ||
    rel === 'advcl' ||
    rel === 'obj' ||
    rel === 'advmod' ||
    rel === 'acl'
  if (!predicative || rel === 'amod') return null
  const verb = childWith(s, i, 'cop') < 0 ? governingVerb(s, i) : i
  const fit = fittingEntry(
    s,
    i,
    context.lexicon.adjectives.get(lemma(s, i)) ?? context.lexicon.adjectives.get(norm(s, i)),
    context.language,
    // "bezweifelte offen die Eignung für …": an adverb of a verb has no phrase of its own there.
    rel === 'advmod' && tag(s, verb) === 'VERB' ? i : verb,
  )
  if (!fit) return null
  const signs = clauseSigns(s, i, context.language)
  const outer = verb === i ? signs : clauseSigns(s, verb, context.language)
  const negated = signs.negated !== (verb !== i && outer.negated)
  let shape: Shape = fit.entry
  const idiomNegation = fit.entry.needs.some((need) => context.language.negations.has(need))
  if (negated && !idiomNegation) {
    const opposite = negate(shape.act, shape.sign, shape.strength)
    if (!opposite) return null
    shape = opposite
  }
  const bySpeaker = context.language.speakerAdjectives.has(fit.entry.lemma)
  const speaker = context.speakerAt(i)
  const holders = bySpeaker ? (speaker ? [speaker] : []) : holdersOfVerb(s, verb, context)
  shape = absolute(withTalks(withEnding(s, shape, i, context.language), isTalks(s, i, context.language)), signs)
  const [from, to] = spanOf(s, verb, context.messageAt(i))
  return {
    rule: 'adjective',
    entry: fit.entry,
    ...shapeOf(shape),
    holders,
    bySpeaker,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    doubt: doubtOf({ ...signs, conditional: signs.conditional || outer.conditional }, holders),
  }
}

const OWNERS = new Set(['nmod', 'nmod:poss', 'amod', 'obl', 'compound', 'nmod:agent', 'appos'])
const OWNER_CASES = new Set(['von', 'vom', 'of', 'by', 'from', 'aus', 'durch', "'s", "'", ''])

const AGENT_CASES = new Set(['durch', 'by'])

/** "die Forderung der Verteidigung": people without a name. */
const isPeople = (s: Sentence, i: number, language: Language): boolean => {
  const word = lemma(s, i).toLowerCase()
  return !language.isThing(word) && PEOPLE.has(classesOf(language.wordClasses, word)[0] ?? '')
}
const PEOPLE: ReadonlySet<string> = new Set([
  'n-people',
  'n-government',
  'n-group',
  'n-leader',
  'n-official',
  'n-party',
  'n-job',
])

/** "wies Vorschläge der Europäer zurück, Truppen zu entsenden": what is proposed may hang on the verb that answers it. */
const thingsBehind = (s: Sentence, i: number, { lexicon }: StanceContext): readonly number[] => {
  const verb = head(s, i)
  if (verb < 0 || !lexicon.verbs.has(lemma(s, verb))) return []
  return (s.children[verb] ?? []).filter(
    (c) =>
      c > i &&
      (['xcomp', 'ccomp', 'advcl', 'acl'].includes(label(s, c)) ||
        // "rejected the opposition's demand for elections": right behind the noun, hung on the verb.
        (label(s, c).startsWith('obl') && extent(subtree(s, c))[0] === i + 1)),
  )
}

/** Nouns with an owner and a thing: "die Forderung Moskaus nach …", "Kyiv's demand for …". */
const nounStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const fit = fittingEntry(s, i, nounEntries(s, i, context.lexicon), context.language)
  if (!fit) return null
  const children = s.children[i] ?? []
  const owns = (c: number): boolean => {
    if (!OWNERS.has(label(s, c))) return false
    const preposition = childWith(s, c, 'case')
    const word = preposition < 0 ? '' : norm(s, preposition)
    // "the threat of a deployment": what comes, and not who threatens.
    if (word === 'of' && fit.entry.act === 'threaten') return false
    const people = tag(s, c) === 'NOUN' && isPeople(s, c, context.language)
    return OWNER_CASES.has(word) && (mentionAt(context.mentions, c) !== null || label(s, c) === 'nmod:poss' || people)
  }
  const doer = (c: number): boolean =>
    owns(c) && (s.children[c] ?? []).some((k) => label(s, k) === 'case' && AGENT_CASES.has(norm(s, k)))
  // "die Ablehnung des Plans durch Moskau": who did it stands behind, often hung below the thing.
  const owner = [...children, ...children.flatMap((c) => s.children[c] ?? [])].find(doer) ?? children.find(owns)
  const beside = context.mentions.find((m) => (m.to === i || m.from === i + 1) && m.kind !== 'place')
  // "die Drohung Moskaus mit …": a parse may hang the thing below the owner.
  const below = owner === undefined ? [] : (s.children[owner] ?? [])
  const own = [...children, ...below].filter(
    (c) =>
      c !== owner &&
      ['nmod', 'acl', 'ccomp', 'xcomp', 'advcl', 'obl', 'csubj', 'parataxis'].includes(label(s, c)) &&
      c > i,
  )
  const verb = head(s, i)
  const things = own.length > 0 || owner === undefined ? own : thingsBehind(s, i, context)
  if (things.length === 0) return null
  let holders =
    owner !== undefined
      ? coordinated(s, owner, context)
      : beside
        ? [holderAt(s, beside.head, context)].filter((h) => h !== null)
        : []
  const adjective = children.find(
    (c) => label(s, c) === 'amod' && context.mentions.some((m) => c >= m.from && c < m.to),
  )
  if (holders.length === 0 && adjective !== undefined)
    holders = [holderAt(s, adjective, context)].filter((h) => h !== null)
  // "X hat die Forderung erhoben": the verb's subject owns it where the noun is its object.
  if (
    holders.length === 0 &&
    verb >= 0 &&
    isObjectOf(s, i) &&
    tag(s, verb) === 'VERB' &&
    !context.lexicon.verbs.has(lemma(s, verb))
  )
    holders = holdersOfVerb(s, verb, context)
  const signs = clauseSigns(s, i, context.language)
  const shape = withTalks(withEnding(s, fit.entry, i, context.language), isTalks(s, i, context.language))
  const words = [...subtree(s, i, (c) => label(s, c) !== 'acl:relcl' && label(s, c) !== 'conj')]
  if (own.length === 0) for (const thing of things) words.push(...subtree(s, thing))
  words.sort((a, b) => a - b)
  const [from, to] = trimmedExtent(s, clip(extent(words), context.messageAt(i)))
  const [coreFrom, coreTo] = extent(things.flatMap((t) => subtree(s, t)).sort((a, b) => a - b))
  return {
    rule: 'noun',
    entry: fit.entry,
    ...shapeOf(shape),
    holders,
    bySpeaker: false,
    at: i,
    from,
    to,
    coreFrom,
    coreTo,
    doubt: doubtOf({ ...signs, conditional: false }, holders),
  }
}

/** Modal clauses inside a message, and announcements: "X muss …", "we will …", "Kiew will …". */
const modalStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const { language } = context
  const signs = clauseSigns(s, i, language)
  if (
    signs.modality === null ||
    (signs.planned && !context.speakerAt(i)) ||
    (language.discussing.has(lemma(s, i)) && signs.modality !== 'must')
  )
    return null
  const speaker = context.speakerAt(i)
  const subjects = holdersOfVerb(s, i, context)
  const word = lemma(s, i)
  const own = subjects.some(
    (h) => speaker !== null && (h.actor === speaker.actor || (h.party !== null && h.party === speaker.party)),
  )
  let shape: Shape | null = null
  let holders: readonly Holder[] = []
  let bySpeaker = false
  if (signs.modality === 'must' || signs.modality === 'should') {
    if (!speaker || signs.hearsay) return null
    const strength: Strength = signs.modality === 'must' ? 4 : 2
    const ends = language.endings.has(word)
    shape = {
      act: 'demand',
      sign: signs.negated !== ends ? -1 : 1,
      strength,
      endedAt: ends && !signs.negated ? i : null,
    }
    holders = [speaker]
    bySpeaker = true
  } else if (signs.modality === 'can' && signs.negated && speaker) {
    shape = { act: 'reject', sign: -1, strength: 3 }
    holders = [speaker]
    bySpeaker = true
  } else if (signs.modality === 'want' || signs.modality === 'will') {
    const announced = signs.modality === 'want' || own
    if (!announced) return null
    holders = signs.modality === 'want' ? subjects : own && speaker ? [speaker] : subjects
    if (holders.length === 0) return null
    if (signs.negated) shape = { act: 'reject', sign: -1, strength: 3 }
    else if (language.endings.has(word)) shape = { act: 'offer', sign: -1, strength: 2, endedAt: i }
    else if (language.harms.has(word)) shape = { act: 'threaten', sign: 1, strength: 3 }
    else if (language.helps.has(word)) shape = { act: 'promise', sign: 1, strength: signs.modality === 'want' ? 2 : 3 }
    else if (signs.modality === 'want')
      shape = { act: 'propose', sign: language.endings.has(word) ? -1 : 1, strength: 2 }
  }
  if (!shape) return null
  shape = absolute(withTalks(shape, isTalks(s, i, language)), signs)
  const [from, to] = spanOf(s, i, context.messageAt(i))
  return {
    rule: `modal-${signs.modality}`,
    ...shapeOf(shape),
    holders,
    bySpeaker,
    at: i,
    from,
    to,
    coreFrom: from,
    coreTo: to,
    doubt: doubtOf(signs, holders),
  }
}

/** A stance verb's list, each thing with the sign that its own words give it. */
const withList = (s: Sentence, candidate: Candidate, context: StanceContext): readonly Candidate[] => {
  const { entry } = candidate
  return listed(s, candidate, {
    trim: (range) => trimmedExtent(s, range),
    shapeFor: (thing) =>
      entry && candidate.act === entry.act && candidate.rule === 'verb'
        ? { ...shapeOf(withEndingAt(s, entry, [thing], context.language)), strength: candidate.strength }
        : shapeOf(candidate),
  })
}

export const findStances = (s: Sentence, context: StanceContext): readonly Candidate[] => {
  const found: Candidate[] = []
  const verbsWithStance = new Set<number>()
  for (let i = 0; i < s.tokens.length; i++) {
    const kind = tag(s, i)
    const told = attributiveStance(s, i, context)
    if (told) {
      found.push(told)
      continue
    }
    if (kind === 'VERB' || kind === 'AUX') {
      const stance =
        verbStance(s, i, context) ?? (kind === 'VERB' || s.children[i]?.length ? modalStance(s, i, context) : null)
      if (stance) {
        found.push(...withList(s, stance, context))
        verbsWithStance.add(i)
      }
    } else if (kind === 'ADJ' || kind === 'ADV') {
      const stance = adjectiveStance(s, i, context)
      if (stance) found.push(stance)
      else if (childWith(s, i, 'cop') >= 0) {
        const modal = modalStance(s, i, context)
        if (modal) found.push(modal)
      }
    } else if (kind === 'NOUN') {
      const stance = nounStance(s, i, context)
      // "lehnt die Forderung ab": the noun below a stance verb counts only with an owner of its own.
      if (stance && !(verbsWithStance.has(head(s, i)) && stance.holders.length === 0)) found.push(stance)
      else if (!stance && childWith(s, i, 'cop') >= 0) {
        const predicate = verbStance(s, i, context) ?? modalStance(s, i, context)
        if (predicate) found.push(predicate)
      }
    }
  }
  return found
}
