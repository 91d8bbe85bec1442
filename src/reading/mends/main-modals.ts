// "Kiew will keine Zölle", "Rom möchte, dass Wien zahlt": a modal of wanting without any other verb in its clause is the verb of
// it. A parse looks for the verb it should help, and makes a noun the head of the clause.
import type { CaseForms, Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt, hasChild, isVerbal } from './walk.js'

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const OUTER: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis', 'conj', 'advcl', 'acl:relcl'])

const wants = (parse: Parse, i: number, { wantsAlone }: Language, tokens: readonly Token[]): boolean =>
  isVerbal(parse, i) && parse.feats[i]?.verbForm === 'fin' && wantsAlone.has(tokens[i]?.norm ?? '')

const isMark = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'quote'

/** "weist den Plan zurück und will Garantien": the verb that a modal right behind a joining word goes on from; -1 where it is not so. */
const goesOnFrom = (parse: Parse, tokens: readonly Token[], modal: number): number => {
  if (parse.tags[modal - 1] !== 'CCONJ') return -1
  const [from] = segmentAt(tokens, modal - 1)
  for (let k = modal - 2; k >= from; k--) if (parse.tags[k] === 'VERB' && parse.feats[k]?.verbForm === 'fin') return k
  return -1
}

/** The words between the marks around `i`, [from, to). */
const segmentAt = (tokens: readonly Token[], i: number): readonly [number, number] => {
  let [from, to] = [i, i + 1]
  while (from > 0 && !isMark(tokens, from - 1)) from--
  while (to < tokens.length && !isMark(tokens, to)) to++
  return [from, to]
}

/** "will die Truppen, die dort stehen, abziehen": an infinitive that a clause parts from its modal. */
const waitsBehind = (parse: Parse, tokens: readonly Token[], to: number): boolean => {
  for (let k = to; k < tokens.length; k++) {
    if (parse.tags[k] !== 'VERB' || parse.feats[k]?.verbForm !== 'inf') continue
    const [from] = segmentAt(tokens, k)
    let helped = false
    for (let j = from; j < tokens.length && !(j > k && isMark(tokens, j)); j++) helped ||= j !== k && isVerbal(parse, j)
    const hasMark = hasChild(parse, k, 'mark')
    if (!helped && !hasMark) return true
  }
  return false
}

/** Whether a noun or pronoun shows by its form that it is the subject, or that it is none. */
const shown = (
  parse: Parse,
  tokens: readonly Token[],
  i: number,
  forms: CaseForms,
): 'subject' | 'object' | 'either' => {
  const word = tokens[i]?.norm ?? ''
  if (parse.tags[i] === 'PRON')
    return forms.nominative.has(word) ? 'subject' : forms.obliquePronouns.has(word) ? 'object' : 'either'
  const articles = childrenAt(parse, i).flatMap((c) =>
    c < i && parse.tags[c] === 'DET' ? [tokens[c]?.norm ?? ''] : [],
  )
  if (articles.some((article) => forms.obliqueArticles.has(article))) return 'object'
  if (forms.divided.has(articles[0] ?? '')) return forms.isFeminine(word) ? 'object' : 'subject'
  return 'either'
}

/** "Bürgschaften wollte der Minister": a form that is never plural, beside what is. */
const disagrees = (parse: Parse, tokens: readonly Token[], i: number, modal: number, forms: CaseForms): boolean =>
  parse.tags[i] === 'NOUN' && parse.feats[i]?.number === 'plur' && !forms.wantMany.has(tokens[modal]?.norm ?? '')

/** The clause with the modal on top. */
const withModalOnTop = (
  parse: Parse,
  tokens: readonly Token[],
  modal: number,
  forms: CaseForms,
  language: Language,
): Parse | null => {
  const first = goesOnFrom(parse, tokens, modal)
  const [begin, to] = segmentAt(tokens, modal)
  const from = first < 0 ? begin : modal
  const inside = (k: number): boolean => k >= from && k < to
  const tops: number[] = []
  for (let k = from; k < to; k++) if (!inside(parse.heads[k] ?? -1) && parse.tags[k] !== 'PUNCT') tops.push(k)
  const top = tops.includes(modal) ? modal : (tops.find((k) => OUTER.has(parse.labels[k] ?? '')) ?? tops[0])
  if (top === undefined) return null
  const heads = Int16Array.from(parse.heads)
  const labels = [...parse.labels]
  heads[modal] = first < 0 ? (parse.heads[top] ?? -1) : first
  labels[modal] =
    first >= 0
      ? 'conj'
      : OUTER.has(labels[top] ?? '')
        ? (labels[top] as string)
        : heads[modal] === -1
          ? 'root'
          : 'parataxis'
  for (let k = from; k < to; k++) {
    const above = heads[k] ?? -1
    if (k === modal) continue
    const crosses = k < modal === above > modal
    // "wollen auch die Polen nicht": the no of the clause, which a parse hung on its last noun.
    const isNo = above > modal && above < k && language.negations.has(tokens[k]?.norm ?? '')
    if (!inside(above) || crosses || isNo || parse.tags[above] === 'CCONJ') heads[k] = modal
  }
  const isMessage = language.frames.thatWords.has(tokens[to + 1]?.norm ?? '')
  // "Rom will nicht, dass Wien zahlt": a parse takes the clause of what is wanted for the whole.
  const wanted = heads[modal] ?? -1
  if (isMessage && first < 0 && wanted > to + 1 && isVerbal(parse, wanted)) {
    heads[modal] = parse.heads[wanted] ?? -1
    labels[modal] = parse.labels[wanted] ?? 'root'
    heads[wanted] = modal
    labels[wanted] = 'ccomp'
  }
  for (let k = to; k < heads.length; k++)
    if (inside(heads[k] ?? -1) && (isVerbal(parse, k) || isMark(tokens, k) || heads[k] === top)) {
      const isClause = isVerbal(parse, k) && isMessage
      if (isMark(tokens, k) || isClause || (heads[k] === top && top !== modal && labels[k] !== 'conj')) heads[k] = modal
      // "…, doch Wien lehnte ab" is no part of what is wanted.
      const isJoined = isClause && labels.some((label, c) => label === 'cc' && heads[c] === k)
      if (isClause) labels[k] = isJoined ? 'conj' : 'ccomp'
    }
  if (first >= 0) {
    heads[modal - 1] = modal
    labels[modal - 1] = 'cc'
  }
  const own = [...heads.keys()].filter((k) => heads[k] === modal && inside(k))
  const isBare = (k: number): boolean =>
    NAMING.has(parse.tags[k] ?? '') && !labels.some((label, c) => label === 'case' && heads[c] === k)
  const bare = own.filter(isBare)
  const sure = bare.find((k) => shown(parse, tokens, k, forms) === 'subject')
  const isOpen = (k: number): boolean =>
    shown(parse, tokens, k, forms) === 'either' && !disagrees(parse, tokens, k, modal, forms)
  const subject = sure ?? (first < 0 ? bare.find(isOpen) : undefined)
  const object = bare.findLast((k) => k !== subject)
  if (object === undefined && !isMessage) return null
  for (const k of own) {
    if (k === subject) labels[k] = 'nsubj'
    else if (k === object) labels[k] = 'obj'
    else if (NAMING.has(parse.tags[k] ?? '')) labels[k] = 'obl'
    else if (parse.tags[k] === 'ADV' || parse.tags[k] === 'ADJ' || parse.tags[k] === 'PART') labels[k] = 'advmod'
  }
  return { ...parse, heads, labels, tags: parse.tags.map((tag, k) => (k === modal ? 'VERB' : tag)) }
}

/** The parse with such modals as verbs of their own. */
export const withMainModals = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  const forms = language.caseForms
  if (forms === null) return parse
  let found = parse
  for (let i = 1; i < tokens.length; i++) {
    if (!wants(found, i, language, tokens)) continue
    const [from, to] = segmentAt(tokens, i)
    let alone = to - from > 1
    for (let k = goesOnFrom(found, tokens, i) < 0 ? from : i; k < to; k++) alone &&= k === i || !isVerbal(found, k)
    if (alone && i < to && !waitsBehind(found, tokens, to))
      found = withModalOnTop(found, tokens, i, forms, language) ?? found
  }
  return found
}
