// "Kyiv wants the ban lifted": the participle says what shall become of the object. A parse takes it for a past tense with a
// subject of its own ("the ban lifted"), and the verb of wanting is left without a thing.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childAmong } from './walk.js'

/** Most words between the verb and the participle behind its object. */
const BETWEEN = 9

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'conj', 'acl', 'advcl', 'xcomp', 'parataxis'])
const OPENERS: ReadonlySet<string> = new Set(['mark', 'aux', 'aux:pass', 'cc', 'cop'])

const SUBJECTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass'])
const OBJECTS: ReadonlySet<string> = new Set(['obj'])

/** The participle behind the object of the verb at `i` with its noun, `null` where there is none. */
const participleOf = (
  parse: Parse,
  tokens: readonly Token[],
  i: number,
): { readonly verb: number; readonly noun: number } | null => {
  for (let k = i + 2; k <= Math.min(i + BETWEEN, tokens.length - 1); k++) {
    if (tokens[k]?.kind !== 'word') return null
    if (parse.tags[k] !== 'VERB' || parse.feats[k]?.tense !== 'past' || !CLAUSES.has(parse.labels[k] ?? '')) continue
    if (childAmong(parse, k, OPENERS) >= 0) return null
    const above = parse.heads[k] ?? -1
    if (parse.labels[k] === 'acl') return above > i && parse.heads[above] === i ? { verb: k, noun: above } : null
    const own = childAmong(parse, k, SUBJECTS)
    const noun = own < 0 ? childAmong(parse, i, OBJECTS) : own
    return above === i && noun > i && noun < k && parse.tags[noun] !== 'PRON' ? { verb: k, noun } : null
  }
  return null
}

/** The parse with such participles below the object of the verb of wanting. */
export const withWantedParticiples = (parse: Parse, tokens: readonly Token[], { frames }: Language): Parse => {
  if (frames.wantingDone.size === 0) return parse
  let found = parse
  for (let i = 0; i < tokens.length - 2; i++) {
    if (found.tags[i] !== 'VERB' || !frames.wantingDone.has(found.lemmas[i] ?? '')) continue
    const wanted = participleOf(found, tokens, i)
    if (wanted === null) continue
    const { verb, noun } = wanted
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    const feats = [...found.feats]
    heads[noun] = i
    labels[noun] = 'obj'
    heads[verb] = noun
    labels[verb] = 'acl'
    feats[verb] = { verbForm: 'part', tense: 'past' }
    found = { ...found, heads, labels, feats }
  }
  return found
}
