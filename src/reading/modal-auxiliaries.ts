// "Die Gebiete wolle er später zurückholen": a modal verb with an infinitive behind it is its auxiliary, also where a parse takes
// it for a verb of its own because an object stands in front.
import type { Language, Parse } from '../language/index.js'
import type { Token } from '../text/index.js'

/** As what a parse hangs such a modal on its infinitive. */
const MISTAKEN: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'conj', 'dep'])

const isModal = (parse: Parse, i: number, { modals }: Language): boolean =>
  parse.tags[i] === 'VERB' &&
  parse.feats[i]?.verbForm === 'fin' &&
  modals.has(parse.lemmas[i] ?? '') &&
  MISTAKEN.has(parse.labels[i] ?? '')

/** The parse with such modals as auxiliaries; what hung on one hangs on its infinitive. */
export const withModalAuxiliaries = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let found = parse
  for (let i = 0; i < tokens.length; i++) {
    const verb = found.heads[i] ?? -1
    if (verb <= i || found.feats[verb]?.verbForm !== 'inf' || !isModal(found, i, language)) continue
    const children = found.heads.reduce((list: number[], head, k) => (head === i ? [...list, k] : list), [])
    const hasSubject = (at: number): boolean =>
      found.labels.some((label, k) => label === 'nsubj' && found.heads[k] === at)
    // "…, wenn er es wolle, … abziehen": a clause of its own.
    if (children.some((k) => found.labels[k] === 'mark') || (hasSubject(i) && hasSubject(verb))) continue
    if (tokens.slice(i + 1, verb).some((token) => token.text === ',')) continue
    const heads = Int16Array.from(found.heads, (head) => (head === i ? verb : head))
    found = {
      ...found,
      heads,
      labels: found.labels.map((label, k) => (k === i ? 'aux' : label)),
      tags: found.tags.map((tag, k) => (k === i ? 'AUX' : tag)),
    }
  }
  return found
}
