import type { Act } from '../../dossier/index.js'
import { classesOf, type Language } from '../../language/index.js'
import { coordinated, type Holder, holderAt, mentionAt } from '../holders.js'
import { childWith, extent, head, label, lemma, norm, type Sentence, subtree, tag } from '../sentence.js'
import { holdersOfVerb } from '../verb-holders.js'
import type { Candidate } from './candidate.js'
import { clauseSigns } from './clause.js'
import type { StanceContext } from './context.js'
import { clip, trimmedExtent } from './extent.js'
import { fittingEntry, isObjectOf, nounEntries } from './lookup.js'
import { doubtOf, isTalks, shapeOf, withEnding, withTalks } from './shape.js'
import { acting } from './whose.js'

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

/** "von Chefgärtner Karl Muster": the name right behind a title that nobody has filed; the word itself where none stands there. */
const bearerAt = (s: Sentence, i: number, { mentions }: StanceContext): number => {
  const isTitled =
    tag(s, i) === 'NOUN' &&
    mentionAt(mentions, i) === null &&
    (label(s, i + 1) === 'appos' || label(s, i + 1) === 'flat') &&
    mentionAt(mentions, i + 1)?.kind === 'person'
  return isTitled ? i + 1 : i
}

/** Whether what hangs on a noun of stance is its owner: "Moskaus", "of Kyiv", "der Verteidigung". */
const ownsNoun = (s: Sentence, c: number, act: Act, context: StanceContext): boolean => {
  if (!OWNERS.has(label(s, c))) return false
  const preposition = childWith(s, c, 'case')
  const word = preposition < 0 ? '' : norm(s, preposition)
  // "the threat of a deployment": what comes, and not who threatens.
  if (word === 'of' && act === 'threaten') return false
  const people = tag(s, c) === 'NOUN' && isPeople(s, c, context.language)
  const named = mentionAt(context.mentions, bearerAt(s, c, context)) !== null
  return OWNER_CASES.has(word) && (named || label(s, c) === 'nmod:poss' || people)
}

/** Who owns a noun of stance by what hangs on it or stands beside it; empty where nobody does. */
export const ownersOf = (s: Sentence, i: number, act: Act, context: StanceContext): readonly Holder[] => {
  const owner = (s.children[i] ?? []).find((c) => ownsNoun(s, c, act, context))
  if (owner !== undefined) return acting(coordinated(s, bearerAt(s, owner, context), context))
  const beside = context.mentions.find((m) => (m.to === i || m.from === i + 1) && m.kind !== 'place')
  return beside ? [holderAt(s, beside.head, context)].filter((h) => h !== null) : []
}

/** Nouns with an owner and a thing: "die Forderung Moskaus nach …", "Kyiv's demand for …". */
export const nounStance = (s: Sentence, i: number, context: StanceContext): Candidate | null => {
  const fit = fittingEntry(s, i, nounEntries(s, i, context.lexicon), context.language)
  if (!fit) return null
  const children = s.children[i] ?? []
  const owns = (c: number): boolean => ownsNoun(s, c, fit.entry.act, context)
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
      ? acting(coordinated(s, bearerAt(s, owner, context), context))
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
