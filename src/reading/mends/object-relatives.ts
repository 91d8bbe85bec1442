// "einen Plan, den Kiew ablehnt", "verlangt Land, was Kiew zurückweist": in a language where the object may lead, a name right
// behind a relative pronoun is often the subject, though without an article nothing shows it. A parse takes the pronoun for the
// subject, or for the article of the name, and the clause falls apart.
import { type CaseForms, classesOf, type Language, type Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { verbsAboutThings } from '../object-first.js'
import { childrenAt, isFinite, isVerbal, verbFrom } from './walk.js'

/** A relative clause: [pronoun, end) with its subject, its verb and the finite word that closes it. */
interface Clause {
  readonly pronoun: number
  readonly subject: number
  readonly verb: number
  readonly finite: number
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', '–', ')'])
/** Longest such clause, in tokens. */
const LONGEST = 25

const joined = (parse: Parse, i: number): boolean => parse.tags[i] === 'CCONJ' && isVerbal(parse, i - 1)

/** The finite word at the end of the clause that opens at `from`; -1 where another word stands there. */
const finiteOf = (parse: Parse, tokens: readonly Token[], from: number): number => {
  let end = from
  while (end < tokens.length && end < from + LONGEST && !ENDS.has(tokens[end]?.text ?? '') && !joined(parse, end)) end++
  const last = end - 1
  // "verweigert": one form for the participle and the present.
  const isOne = isFinite(parse, last) || (parse.tags[last] === 'VERB' && parse.feats[last]?.verbForm === 'part')
  for (let k = from; k < last; k++) if (isFinite(parse, k)) return -1
  return last >= from && isOne ? last : -1
}

/** Head and end of a name, a title with a name, or an article with its noun at `from`. */
const subjectAt = (parse: Parse, tokens: readonly Token[], from: number, forms: CaseForms): [number, number] | null => {
  const hasArticle = parse.tags[from] === 'DET' && forms.relativeForms.articles.has(tokens[from]?.norm ?? '')
  let at = hasArticle ? from + 1 : from
  while (hasArticle && parse.tags[at] === 'ADJ') at++
  const head = at
  while (NAMING.has(parse.tags[at] ?? '')) at++
  if (at === head) return null
  const isName = parse.tags[at - 1] === 'PROPN' || (parse.entities[at - 1] ?? 'O') !== 'O'
  return isName || hasArticle ? [head, at] : null
}

/** "die Ukraine", "den Iran": an article with its own name, and no pronoun before a name. */
const isArticle = (tokens: readonly Token[], pronoun: number, subject: number, forms: CaseForms): boolean => {
  if (subject !== pronoun + 1) return false
  const [word, name] = [tokens[pronoun]?.norm ?? '', tokens[subject]?.norm ?? '']
  if (forms.relativeForms.ofClause.has(word)) return false
  return forms.relativeForms.feminine.has(word) ? forms.isFeminine(name) : forms.isMasculine(name)
}

const antecedentOf = (parse: Parse, tokens: readonly Token[], { pronoun, verb }: Clause, forms: CaseForms): number => {
  const word = tokens[pronoun]?.norm ?? ''
  const fits = (i: number): boolean =>
    NAMING.has(parse.tags[i] ?? '') &&
    !(forms.relativeForms.masculine.has(word) && forms.isFeminine((parse.lemmas[i] ?? '').toLowerCase()))
  const above = parse.heads[verb] ?? -1
  if (parse.labels[verb] === 'acl:relcl' && above < pronoun && fits(above)) return above
  let best = -1
  let at = pronoun - 2
  // "schlug eine Pause vor, die": what stands before a particle or a verb at the end.
  while (at > 0 && !NAMING.has(parse.tags[at] ?? '')) at--
  for (let steps = 0; at >= 0 && at < pronoun && steps < 4; at = parse.heads[at] ?? -1, steps++) {
    if (!NAMING.has(parse.tags[at] ?? '')) break
    if (fits(at)) best = at
  }
  return best
}

const BEINGS: ReadonlySet<string> = new Set([
  'n-leader',
  'n-official',
  'n-expert',
  'n-people',
  'n-government',
  'n-party',
  'n-group',
  'n-troops',
])

/** Whether the pronoun can be nothing but the object, or is it by what verb and antecedent mean. */
const isObject = (
  parse: Parse,
  tokens: readonly Token[],
  clause: Clause,
  before: number,
  language: Language,
): boolean => {
  const { relativeForms, isFeminine } = language.caseForms as CaseForms
  const word = tokens[clause.pronoun]?.norm ?? ''
  const isAboutThings = verbsAboutThings(language).has(parse.lemmas[clause.verb] ?? '')
  // "Berlin senkt die Zölle, was Washington freut": it may be the subject as well.
  if (relativeForms.ofClause.has(word)) return isAboutThings
  if (relativeForms.objects.has(word)) return true
  const noun = (parse.lemmas[before] ?? '').toLowerCase()
  if (relativeForms.datives.has(word)) return before >= 0 && isFeminine(noun)
  const acts = parse.tags[before] === 'PROPN' || classesOf(language.wordClasses, noun).some((name) => BEINGS.has(name))
  return before >= 0 && !acts && isAboutThings
}

const clauseAt = (parse: Parse, tokens: readonly Token[], pronoun: number, forms: CaseForms): Clause | null => {
  const { relativeForms } = forms
  if (tokens[pronoun - 1]?.text !== ',' || !relativeForms.all.has(tokens[pronoun]?.norm ?? '')) return null
  if (parse.tags[pronoun] !== 'PRON' && !relativeForms.objects.has(tokens[pronoun]?.norm ?? '')) return null
  const phrase = subjectAt(parse, tokens, pronoun + 1, forms)
  if (phrase === null || isArticle(tokens, pronoun, phrase[0], forms)) return null
  const finite = finiteOf(parse, tokens, phrase[1])
  if (finite < 0) return null
  const verb = parse.tags[finite] === 'AUX' && parse.tags[finite - 1] === 'VERB' ? finite - 1 : finite
  return parse.tags[verb] === 'VERB' && verb >= phrase[1] ? { pronoun, subject: phrase[0], verb, finite } : null
}

/** The clause with its verb on top, below the noun it tells of; `null` where other words hang on it that stand before it. */
const rehung = (
  parse: Parse,
  tokens: readonly Token[],
  clause: Clause,
  before: number,
  forms: CaseForms,
): Parse | null => {
  const { pronoun, subject, verb, finite } = clause
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  const inside = (k: number): boolean => k >= pronoun && k <= finite
  const top = parse.heads[verb] ?? -1
  for (let k = 0; k < heads.length; k++) {
    const above = heads[k] ?? -1
    if (inside(k) || !inside(above) || parse.tags[k] === 'PUNCT') continue
    if (inside(top) || top < 0 || k === top) return null
    heads[k] = top
  }
  for (let k = pronoun; k <= finite; k++) {
    const above = heads[k] ?? -1
    if (k === verb) continue
    const isSubject = k !== subject && (labels[k] ?? '').startsWith('nsubj') && above === verb
    if (isSubject) labels[k] = 'obj'
    if (above === pronoun || !inside(above) || (above === subject && ADVERBIAL.has(parse.tags[k] ?? ''))) {
      heads[k] = verb
      if (ADVERBIAL.has(parse.tags[k] ?? '')) labels[k] = 'advmod'
    }
  }
  heads[subject] = verb
  labels[subject] = 'nsubj'
  heads[pronoun] = verb
  labels[pronoun] = forms.relativeForms.datives.has(tokens[pronoun]?.norm ?? '') ? 'obl:arg' : 'obj'
  if (finite !== verb) {
    heads[finite] = verb
    labels[finite] = 'aux'
  }
  heads[pronoun - 1] = verb
  const isOfClause = forms.relativeForms.ofClause.has(tokens[pronoun]?.norm ?? '')
  heads[verb] = isOfClause ? verbFrom(parse, pronoun - 2) : before
  labels[verb] = isOfClause ? 'parataxis' : 'acl:relcl'
  if ((heads[verb] ?? -1) < 0 || inside(heads[verb] ?? -1)) return null
  const put = <T>(values: readonly T[], at: number, value: T): readonly T[] =>
    values.map((one, k) => (k === at ? value : one))
  const isPresent = finite === verb && parse.feats[verb]?.verbForm === 'part'
  const feats = put(parse.feats, pronoun, { ...parse.feats[pronoun], pronType: 'rel' as const })
  return {
    ...parse,
    heads,
    labels,
    tags: put(parse.tags, pronoun, 'PRON'),
    feats: isPresent ? put(feats, verb, { verbForm: 'fin', mood: 'ind', tense: 'pres' }) : feats,
  }
}
const ADVERBIAL: ReadonlySet<string> = new Set(['ADV', 'ADJ'])

/** "verlangt Land, was …": the clause before has its object; in "sagte, was …" the words behind the comma are the object. */
const isFull = (parse: Parse, tokens: readonly Token[], pronoun: number, wholes: ReadonlySet<string>): boolean => {
  const verb = verbFrom(parse, pronoun - 2)
  const before = childrenAt(parse, verb).filter((c) => c < pronoun)
  const objects = before.filter((c) => OBJECTS.has(parse.labels[c] ?? ''))
  // "Rom will die Insel behalten, was …": the object was taken for a second subject.
  const subjects = before.filter((c) => parse.labels[c] === 'nsubj')
  // "trägt alles mit, was …" takes up "alles".
  return (
    verb >= 0 && (objects.length > 0 || subjects.length > 1) && !objects.some((k) => wholes.has(tokens[k]?.norm ?? ''))
  )
}
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'obl', 'obl:arg', 'xcomp', 'ccomp', 'nsubj:pass'])

/** The parse with such clauses put right. */
export const withObjectRelatives = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const forms = language.caseForms
  if (forms === null) return parse
  let found = parse
  for (let i = 2; i < tokens.length - 2; i++) {
    const clause = clauseAt(found, tokens, i, forms)
    if (clause === null) continue
    const before = antecedentOf(found, tokens, clause, forms)
    if (!isObject(found, tokens, clause, before, language)) continue
    const isOfClause = forms.relativeForms.ofClause.has(tokens[i]?.norm ?? '')
    if (isOfClause ? !isFull(found, tokens, i, forms.relativeForms.wholes) : before < 0) continue
    found = rehung(found, tokens, clause, before, forms) ?? found
  }
  return found
}
