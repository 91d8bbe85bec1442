// "Developing countries demanded more", "Warring clans agreed": a participle right before its noun may be taken for a verb with
// that noun for its object, and then nobody is left to be the subject. A bare plural before a verb that lacks one is it.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childAmong } from './walk.js'

const OBJECTS: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp', 'iobj'])
const NOT_ALONE: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'expl', 'aux', 'aux:pass', 'cop'])

/** Whether the words from `from` to `to` are one stretch without a comma. */
const isUnbroken = (parse: Parse, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (parse.tags[k] === 'PUNCT') return false
  return true
}

const isPastForm = (parse: Parse, i: number): boolean =>
  parse.tags[i] === 'VERB' && (parse.feats[i]?.verbForm === 'fin' || parse.feats[i]?.tense === 'past')

/** The verb whose subject the noun behind a participle is: what the participle hangs on, or what hangs on the noun. -1 for none. */
const verbOf = (parse: Parse, participle: number, noun: number): number => {
  const above = parse.heads[participle] ?? -1
  if (above > noun && parse.labels[participle] !== 'csubj')
    return isPastForm(parse, above) && childAmong(parse, above, NOT_ALONE) < 0 && isUnbroken(parse, noun, above)
      ? above
      : -1
  for (let k = noun + 1; k < parse.heads.length; k++)
    if (parse.heads[k] === noun && parse.labels[k] === 'acl')
      return isPastForm(parse, k) && childAmong(parse, k, OBJECTS) >= 0 && isUnbroken(parse, noun, k) ? k : -1
  return -1
}

const OPENERS: ReadonlySet<string> = new Set(['CCONJ', 'NOUN', 'PROPN', 'ADV'])

const withSubject = (parse: Parse, participle: number, noun: number, verb: number): Parse => {
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  const feats = [...parse.feats]
  const above = heads[participle] ?? -1
  if (above !== verb) {
    const opens = above >= 0 && heads[above] === -1 && OPENERS.has(parse.tags[above] ?? '')
    heads[verb] = opens ? -1 : above
    labels[verb] = opens ? 'root' : (labels[participle] as string)
    if (opens) {
      heads[above] = verb
      labels[above] = parse.tags[above] === 'CCONJ' ? 'cc' : parse.tags[above] === 'ADV' ? 'advmod' : 'obl'
    }
  }
  heads[noun] = verb
  labels[noun] = 'nsubj'
  heads[participle] = noun
  labels[participle] = 'amod'
  feats[verb] = { ...feats[verb], verbForm: 'fin', mood: 'ind', tense: 'past' }
  return { ...parse, heads, labels, feats }
}

/** The parse with such nouns for subjects. */
export const withLeadingParticiples = (parse: Parse, tokens: readonly Token[], { objectMayLead }: Language): Parse => {
  if (objectMayLead) return parse
  let found = parse
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (found.tags[i] !== 'VERB' || found.feats[i]?.verbForm !== 'ger') continue
    const noun = i + 1
    const isItsObject = found.heads[noun] === i && found.labels[noun] === 'obj'
    if (!isItsObject || found.tags[noun] !== 'NOUN' || found.feats[noun]?.number !== 'plur') continue
    if (childAmong(found, i, NOT_ALONE) >= 0) continue
    const verb = verbOf(found, i, noun)
    if (verb >= 0) found = withSubject(found, i, noun, verb)
  }
  return found
}
