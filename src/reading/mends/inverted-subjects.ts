// "Am Dienstag signalisierte die Union Beweglichkeit", "Zur Überraschung vieler sprang die Gewerkschaft auf": where something else
// opens a German main clause, the noun right behind its verb is the subject. A parse may see the first half of a compound in it,
// or the object; and in what the verb is about a name of the subject.
import type { CaseForms, Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, hasChild, isFinite, isVerbal } from './walk.js'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl', 'expl:pv'])
const ASTRAY: ReadonlySet<string> = new Set(['obj', 'compound', 'obl', 'iobj', 'obl:arg'])
/** Words of the noun phrase before its noun: "die neue deutsche Regierung". */
const LONGEST_PHRASE = 4
/** Words that may open the clause before its verb; a text without marks has any number. */
const LONGEST_OPENING = 40

/** The noun of the phrase that an article opens right behind the verb, if it may be a subject by its form; -1 where none is. */
const nounBehind = (parse: Parse, tokens: readonly Token[], verb: number, forms: CaseForms): number => {
  let at = verb + 1
  if (parse.tags[at] === 'ADV') at++
  const article = tokens[at]?.norm ?? ''
  if (parse.tags[at] !== 'DET' || forms.obliqueArticles.has(article)) return -1
  for (let k = at + 1; k <= at + LONGEST_PHRASE && k < tokens.length; k++) {
    if (parse.tags[k] === 'ADJ' || parse.tags[k] === 'NUM') continue
    if (parse.tags[k] !== 'NOUN') return -1
    // "der Union": of or to her, and never she herself.
    return forms.divided.has(article) && forms.isFeminine(tokens[k]?.norm ?? '') ? -1 : k
  }
  return -1
}

/** The verb that the finite one only helps. */
const contentOf = (parse: Parse, finite: number): number => {
  const above = parse.heads[finite] ?? -1
  return parse.tags[finite] === 'AUX' && above > finite && isVerbal(parse, above) ? above : finite
}

/** Whether what stands between the last mark and the verb opens the clause and cannot be its subject: with a preposition, or an adverb. */
const isOpened = (parse: Parse, tokens: readonly Token[], finite: number, verb: number): boolean => {
  let from = finite
  while (from > 0 && finite - from <= LONGEST_OPENING && tokens[from - 1]?.kind === 'word') from--
  if (from === finite || finite - from > LONGEST_OPENING) return false
  const tops = Array.from({ length: finite - from }, (_, k) => from + k).filter(
    (k) => (parse.heads[k] ?? -1) < from || (parse.heads[k] ?? -1) >= finite,
  )
  return tops.every(
    (k) =>
      parse.tags[k] === 'ADV' ||
      (parse.tags[k] === 'NOUN' || parse.tags[k] === 'PROPN' ? hasChild(parse, k, 'case') : isStray(parse, k, verb)),
  )
}

/** "Zur Überraschung vieler": no article is a subject. */
const isStray = (parse: Parse, k: number, verb: number): boolean =>
  parse.tags[k] === 'DET' && parse.labels[k] === 'nsubj' && parse.heads[k] === verb && parse.tags[k - 1] === 'NOUN'

/** The clause with the noun as its subject; what the noun was taken for a part of becomes the object. */
const withSubject = (parse: Parse, noun: number, finite: number, verb: number): Parse => {
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  const whole = labels[noun] === 'compound' ? (heads[noun] ?? -1) : -1
  for (const child of childrenAt(parse, verb)) {
    if (!isStray(parse, child, verb)) continue
    heads[child] = child - 1
    labels[child] = 'nmod'
  }
  if (whole >= 0) {
    for (let k = finite + 1; k < noun; k++) if (heads[k] === whole && parse.tags[k] !== 'ADV') heads[k] = noun
    labels[whole] = 'obj'
  }
  heads[noun] = verb
  labels[noun] = hasChild(parse, verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  return { ...parse, heads, labels }
}

/** "sagte die Stadt Wärmestuben zu": no name of hers; the bare noun behind the subject is what the verb is about. */
const withThingBehind = (parse: Parse, tokens: readonly Token[], noun: number, verb: number): Parse => {
  const thing = noun + 1
  const isBare =
    tokens[thing]?.kind === 'word' &&
    parse.labels[thing] === 'appos' &&
    parse.heads[thing] === noun &&
    parse.entities[thing] === 'O' &&
    (parse.tags[thing] === 'NOUN' || parse.feats[thing]?.number === 'plur') &&
    childrenAt(parse, thing).every((c) => c > thing)
  if (!isBare || parse.heads[noun] !== verb || hasChild(parse, verb, 'obj')) return parse
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  heads[thing] = verb
  labels[thing] = 'obj'
  return { ...parse, heads, labels }
}

/** "kündigte die Union Widerstand an": what the subject does something about is no part of its name. */
const withNameEnded = (parse: Parse, noun: number): Parse => {
  const thing = noun + 1
  const runsOn = parse.entities[thing]?.startsWith('I-') && parse.heads[thing] === parse.heads[noun]
  if (!runsOn || parse.labels[noun] !== 'nsubj' || parse.labels[thing] !== 'obj') return parse
  return { ...parse, entities: parse.entities.map((entity, k) => (k === thing ? 'O' : entity)) }
}

/** The parse with such nouns as subjects. */
export const withInvertedSubjects = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const forms = language.caseForms
  if (forms === null) return parse
  let found = parse
  for (let finite = 1; finite < tokens.length - 2; finite++) {
    if (!isFinite(found, finite)) continue
    const noun = nounBehind(found, tokens, finite, forms)
    if (noun < 0) continue
    const verb = contentOf(found, finite)
    if (found.labels[noun] === 'nsubj') found = withNameEnded(withThingBehind(found, tokens, noun, verb), noun)
    if (!ASTRAY.has(found.labels[noun] ?? '')) continue
    const above = found.heads[noun] ?? -1
    const isHalf = found.labels[noun] === 'compound' && found.heads[above] === verb && found.tags[above] === 'NOUN'
    const isCased = hasChild(found, noun, 'case')
    if ((above !== verb && !isHalf) || isCased || !isOpened(found, tokens, finite, verb)) continue
    const rivals = childrenAt(found, verb).filter(
      (c) => SUBJECTS.has(found.labels[c] ?? '') && !isStray(found, c, verb) && !(isHalf && c === above),
    )
    if (rivals.length === 0) found = withNameEnded(withSubject(found, noun, finite, verb), noun)
  }
  return found
}
