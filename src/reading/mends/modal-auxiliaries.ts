// "Die Gebiete wolle er später zurückholen": a modal verb with an infinitive behind it is its auxiliary, also where a parse takes
// it for a verb of its own because an object stands in front. "Zudem solle Kiew verzichten": so is a form that can be nothing
// else, also where a tagger took it for an article.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childAmong, childrenAt, hasChild } from './walk.js'

/** As what a parse hangs such a modal on its infinitive. */
const MISTAKEN: ReadonlySet<string> = new Set(['advcl', 'ccomp', 'parataxis', 'conj', 'dep'])

const isModal = (parse: Parse, i: number, { modals }: Language): boolean =>
  parse.tags[i] === 'VERB' &&
  parse.feats[i]?.verbForm === 'fin' &&
  modals.has(parse.lemmas[i] ?? '') &&
  MISTAKEN.has(parse.labels[i] ?? '')

/** "Der Vorstand will dagegen verhandeln": the bare infinitive that a parse hung below the modal as its complement; -1 where none is. */
const infinitiveBelow = (parse: Parse, tokens: readonly Token[], i: number, { modals }: Language): number => {
  if (parse.tags[i] !== 'VERB' || parse.feats[i]?.verbForm !== 'fin' || !modals.has(parse.lemmas[i] ?? '')) return -1
  const verb = childrenAt(parse, i).find((c) => c > i && COMPLEMENTS.has(parse.labels[c] ?? '')) ?? -1
  if (verb < 0 || parse.tags[verb] !== 'VERB' || parse.feats[verb]?.verbForm !== 'inf') return -1
  const own = childAmong(parse, verb, HAS_OWN)
  const isApart = tokens.slice(i + 1, verb).some((token) => token.text === ',')
  return own >= 0 || isApart ? -1 : verb
}
const COMPLEMENTS: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])
const HAS_OWN: ReadonlySet<string> = new Set(['mark', 'nsubj', 'nsubj:pass', 'aux'])

/** The infinitive as the head of the clause, with all that hung on the modal. */
const withInfinitiveAbove = (parse: Parse, modal: number, verb: number): Parse => {
  const heads = Int16Array.from(parse.heads, (head, k) => (head === modal && k !== verb ? verb : head))
  heads[verb] = parse.heads[modal] ?? -1
  heads[modal] = verb
  const labels = [...parse.labels]
  labels[verb] = parse.labels[modal] ?? 'root'
  labels[modal] = 'aux'
  return { ...parse, heads, labels, tags: parse.tags.map((tag, k) => (k === modal ? 'AUX' : tag)) }
}

/** The infinitive that a word stands under, over what it was hung on by mistake; -1 where there is none. */
const infinitiveAbove = (parse: Parse, i: number): number => {
  let at = parse.heads[i] ?? -1
  while (at >= 0 && parse.tags[at] !== 'VERB') at = parse.heads[at] ?? -1
  return at > i && parse.feats[at]?.verbForm === 'inf' ? at : -1
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** "Zudem solle Kiew auf die Insel verzichten": the form as the auxiliary, and the name it was taken for the article of as the subject. */
const withMistakenForm = (parse: Parse, i: number, verb: number, lemma: string): Parse => {
  const noun = parse.heads[i] ?? -1
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  heads[i] = verb
  labels[i] = 'aux'
  if (noun !== verb && NAMING.has(parse.tags[noun] ?? '') && heads[noun] === verb) {
    if (!labels.some((label, k) => label.startsWith('nsubj') && heads[k] === verb)) labels[noun] = 'nsubj'
    for (let k = noun + 1; k < verb; k++)
      if (heads[k] === noun && labels[k] === 'nmod') {
        heads[k] = verb
        labels[k] = 'obl'
      }
  }
  const put = <T>(values: readonly T[], value: T): readonly T[] => values.map((one, k) => (k === i ? value : one))
  return {
    ...parse,
    heads,
    labels,
    tags: put(parse.tags, 'AUX'),
    lemmas: put(parse.lemmas, lemma),
    feats: put(parse.feats, { verbForm: 'fin', mood: 'sub', tense: 'pres' }),
  }
}

/** The parse with such modals as auxiliaries; what hung on one hangs on its infinitive. */
export const withModalAuxiliaries = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.objectMayLead) return parse
  let found = parse
  for (let i = 0; i < tokens.length; i++) {
    const below = infinitiveBelow(found, tokens, i, language)
    if (below >= 0) found = withInfinitiveAbove(found, i, below)
    const lemma = language.reportedModals.get(tokens[i]?.norm ?? '')
    if (lemma === undefined || found.tags[i] === 'AUX' || found.tags[i] === 'VERB') continue
    const verb = infinitiveAbove(found, i)
    if (verb >= 0) found = withMistakenForm(found, i, verb, lemma)
  }
  for (let i = 0; i < tokens.length; i++) {
    const verb = found.heads[i] ?? -1
    if (verb <= i || found.feats[verb]?.verbForm !== 'inf' || !isModal(found, i, language)) continue
    const children = childrenAt(found, i)
    // "…, wenn er es wolle, … abziehen": a clause of its own.
    if (
      children.some((k) => found.labels[k] === 'mark') ||
      (hasChild(found, i, 'nsubj') && hasChild(found, verb, 'nsubj'))
    )
      continue
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
