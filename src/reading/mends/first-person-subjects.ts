// "Wir werden die Ukraine weiter unterstützen": a pronoun of the first person in the case of subjects is the subject, and no name
// beside it is one. A parse sees no case in a name and finds two subjects, or takes the name for the only one.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, hasChild, isFinite } from './walk.js'

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass'])
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
/** What a parse takes the pronoun for where it has given its place away. */
const MISTAKEN: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'obl:arg'])

/** The verb whose subject stands right before or behind the finite verb at `i`; -1 where a noun or adjective is said of it. */
const verbOf = (parse: Parse, i: number): number => {
  const verb = HELPING.has(parse.labels[i] ?? '') ? (parse.heads[i] ?? -1) : i
  return verb >= 0 && parse.tags[verb] === 'VERB' && !hasChild(parse, verb, 'cop') ? verb : -1
}

/** The verb whose subject the pronoun is: by the parse, or because the finite verb stands beside it. */
const verbOfPronoun = (parse: Parse, i: number): number => {
  const above = parse.heads[i] ?? -1
  if (SUBJECTS.has(parse.labels[i] ?? '')) return above < 0 ? -1 : verbOf(parse, above)
  if (!MISTAKEN.has(parse.labels[i] ?? '') || hasChild(parse, i, 'case')) return -1
  const beside = [i + 1, i - 1].find((k) => isFinite(parse, k))
  const verb = beside === undefined ? -1 : verbOf(parse, beside)
  return verb === above ? verb : -1
}

/** The parse with such pronouns as the only subjects. */
export const withFirstPersonSubjects = (
  parse: Parse,
  tokens: readonly Token[],
  { firstPerson, caseForms }: Language,
): Parse => {
  if (caseForms === null) return parse
  let labels: string[] | null = null
  tokens.forEach(({ norm }, i) => {
    if (!caseForms.nominative.has(norm) || !(firstPerson.singular.has(norm) || firstPerson.plural.has(norm))) return
    const verb = verbOfPronoun(parse, i)
    if (verb < 0) return
    const others = childrenAt(parse, verb).filter(
      (c) => c !== i && SUBJECTS.has(parse.labels[c] ?? '') && NAMING.has(parse.tags[c] ?? ''),
    )
    if (others.length === 0 && SUBJECTS.has(parse.labels[i] ?? '')) return
    labels ??= [...parse.labels]
    labels[i] = 'nsubj'
    for (const other of others) labels[other] = 'obj'
  })
  return labels === null ? parse : { ...parse, labels }
}
