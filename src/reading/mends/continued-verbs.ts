// "Der Kanzler sagte Hilfe zu, lehnte Raketen aber ab": where word order is free, a finite verb right behind a comma or "und"
// that has no subject goes on with the clause before. A parse often takes it for a complement of the first verb, or its
// object for its subject.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, verbAbove } from './walk.js'

const HUNG_BELOW: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'parataxis', 'acl'])
const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl'])

/** A plural noun is no subject of a verb in the singular. */
const disagrees = (parse: Parse, noun: number, finite: string, language: Language): boolean =>
  parse.tags[noun] === 'NOUN' && parse.feats[noun]?.number === 'plur' && !language.isPluralVerb(finite)

/** The parse with such verbs joined to the one they go on with. */
export const withContinuedVerbs = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let heads: Int16Array | null = null
  let labels: string[] | null = null
  for (let f = 2; f < tokens.length - 1; f++) {
    if (parse.feats[f]?.verbForm !== 'fin' || (parse.tags[f] !== 'VERB' && parse.tags[f] !== 'AUX')) continue
    const before = tokens[f - 1]?.text
    if (before !== ',' && parse.tags[f - 1] !== 'CCONJ') continue
    const above = parse.heads[f] ?? -1
    const verb = parse.tags[f] === 'AUX' && above > f && parse.tags[above] === 'VERB' ? above : f
    const rel = parse.labels[verb] ?? ''
    const first = verbAbove(parse, verb)
    if (first < 0 || first >= f || (rel !== 'conj' && !(HUNG_BELOW.has(rel) && before === ','))) continue
    const children = [...childrenAt(parse, verb), ...(verb === f ? [] : childrenAt(parse, f))]
    if (children.some((c) => parse.labels[c] === 'mark')) continue
    const subjects = children.filter((c) => SUBJECTS.has(parse.labels[c] ?? ''))
    const opposed = children.some((c) => language.frames.buts.has(tokens[c]?.norm ?? ''))
    const isObject = (c: number): boolean =>
      c > f &&
      (disagrees(parse, c, tokens[f]?.norm ?? '', language) ||
        // "…, lehnte die Lieferung aber ab".
        (opposed &&
          before === ',' &&
          parse.tags[c] === 'NOUN' &&
          language.isThing((parse.lemmas[c] ?? '').toLowerCase())))
    if (!subjects.every(isObject)) continue
    // "hieß es, werde geprüft": told, and without a subject of its own.
    if (rel !== 'conj' && parse.feats[f]?.mood === 'sub') continue
    // The clause before has a subject, and is no condition with its verb in front.
    if (!childrenAt(parse, first).some((c) => SUBJECTS.has(parse.labels[c] ?? '') && c < f)) continue
    labels ??= [...parse.labels]
    for (const c of subjects) labels[c] = 'obj'
    if (rel === 'conj') continue
    heads ??= Int16Array.from(parse.heads)
    labels[verb] = 'conj'
    heads[verb] = first
  }
  return labels === null ? parse : { ...parse, heads: heads ?? parse.heads, labels }
}
