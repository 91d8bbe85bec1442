// "Deutschland sei bereit, …, sagte Merz", "das Angebot ist keine Grundlage für Gespräche, sagte …": a copula in what somebody
// says. A parse that has seen few of them hangs name, copula and predicate one by one on the verb of saying.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const COPULAR: ReadonlySet<string> = new Set(['cop', 'aux', 'aux:pass'])
const SMALL: ReadonlySet<string> = new Set(['ADV', 'PART'])
const ENDS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'SCONJ'])

/** The adjective or noun that ends the predicate of a copula; -1 where another word stands there. */
const predicateOf = (parse: Parse, tokens: readonly Token[], copula: number): number => {
  let at = copula + 1
  while (SMALL.has(parse.tags[at] ?? '')) at++
  const hasArticle = parse.tags[at] === 'DET'
  if (hasArticle) at++
  while (hasArticle && parse.tags[at] === 'ADJ') at++
  const isEnd = at + 1 >= tokens.length || ENDS.has(parse.tags[at + 1] ?? '')
  return parse.tags[at] === (hasArticle ? 'NOUN' : 'ADJ') && isEnd ? at : -1
}

const topOf = (parse: Parse, at: number, copula: number): number => {
  let top = at
  for (let steps = 0; steps < copula; steps++) {
    const above = parse.heads[top] ?? -1
    if (above < 0 || above >= copula || !NAMING.has(parse.tags[above] ?? '')) return top
    top = above
  }
  return top
}

/** The parse with such clauses in one piece, below the verb that tells them. */
export const withPredicates = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let found = parse
  for (let copula = 1; copula < tokens.length - 2; copula++) {
    const isFinite = found.tags[copula] === 'AUX' && found.feats[copula]?.verbForm === 'fin'
    if (!isFinite || !language.frames.being.has(found.lemmas[copula] ?? '')) continue
    // A copula of the name before it is that of what the name is said to be.
    if (COPULAR.has(found.labels[copula] ?? '') && (found.heads[copula] ?? -1) > copula) continue
    const adjective = predicateOf(found, tokens, copula)
    if (adjective < 0 || !NAMING.has(found.tags[copula - 1] ?? '')) continue
    const subject = topOf(found, copula - 1, copula)
    const verb = found.heads[subject] ?? -1
    const below = found.heads[adjective] ?? -1
    if (verb <= adjective || found.tags[verb] !== 'VERB' || (below !== verb && below !== copula)) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    for (let k = copula + 1; k < tokens.length; k++) if (heads[k] === copula) heads[k] = adjective
    heads[adjective] = verb
    labels[adjective] = 'ccomp'
    heads[copula] = adjective
    labels[copula] = 'cop'
    heads[subject] = adjective
    labels[subject] = 'nsubj'
    // "sagte Merz": who says so had been taken for the object.
    const speaker = verb + 1
    const hasSubject = labels.some((label, k) => heads[k] === verb && label === 'nsubj')
    if (!hasSubject && heads[speaker] === verb && labels[speaker] === 'obj') labels[speaker] = 'nsubj'
    found = { ...found, heads, labels }
  }
  return found
}
