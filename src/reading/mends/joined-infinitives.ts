// "asked them to stop the shelling, to spare the hospitals and to open the road": infinitives in a row all hang on who asks. A
// parse hangs the second on the first as its purpose, and takes a verb like "open" or "negotiate" for a noun or an adjective.
import { classesOf, type Language, type Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

const TAKERS: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'conj'])
const MISHUNG: ReadonlySet<string> = new Set(['advcl', 'acl', 'xcomp'])
const NOMINALS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** What may stand behind a verb and not behind a noun. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])

interface Draft {
  readonly heads: Int16Array
  readonly labels: string[]
  readonly tags: string[]
  readonly lemmas: string[]
  readonly feats: Parse['feats'][number][]
}

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? ''

const isVerbOnly = (word: string, { wordClasses }: Language): boolean => {
  const classes = classesOf(wordClasses, word)
  return classes.some((name) => name.startsWith('v-')) && !classes.some((name) => name.startsWith('n-'))
}

const isVerbToo = (word: string, { wordClasses }: Language): boolean =>
  classesOf(wordClasses, word).some((name) => name.startsWith('v-'))

/** "to" with an infinitive behind it, that hangs on a verb. */
const isFirst = (parse: Parse, tokens: readonly Token[], i: number): boolean =>
  parse.tags[i] === 'VERB' &&
  norm(tokens, i - 1) === 'to' &&
  parse.labels[i - 1] === 'mark' &&
  TAKERS.has(parse.labels[i] ?? '') &&
  (parse.heads[i] ?? -1) >= 0

/** Where the row ends at the latest: at a stop, or where a clause with a finite verb of its own begins. */
const endOf = (parse: Parse, tokens: readonly Token[], from: number): number => {
  let i = from
  while (i < tokens.length && ![';', ':', '.', '?', '!'].includes(tokens[i]?.text ?? '')) {
    if (parse.feats[i]?.verbForm === 'fin' && (parse.tags[i] === 'VERB' || parse.tags[i] === 'AUX')) break
    i++
  }
  return i
}

/** "to station a deterrent": the noun right behind, hung elsewhere while the verb was taken for a noun; -1 where there is none. */
const objectBehind = (draft: Draft, at: number): number => {
  let k = at + 1
  while (k < draft.tags.length && BEFORE_NOUNS.has(draft.tags[k] ?? '') && (draft.heads[k] as number) > k) k++
  const isNoun = draft.tags[k] === 'NOUN' || draft.tags[k] === 'PROPN'
  return isNoun && k > at + 1 ? k : -1
}
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])

const joinAsVerb = (draft: Draft, tokens: readonly Token[], at: number, first: number): void => {
  const above = draft.heads[at] as number
  const base = { ...draft.feats[at], verbForm: 'inf' as const }
  draft.tags[at] = 'VERB'
  draft.lemmas[at] = norm(tokens, at)
  draft.feats[at] = base
  // "open corridors" taken for an adjective with its noun.
  if (above > at && (draft.labels[at] === 'amod' || draft.labels[at] === 'compound')) {
    draft.labels[above] = 'obj'
    draft.heads[above] = at
    for (let k = 0; k < at; k++)
      if (draft.heads[k] === above && (draft.labels[k] === 'cc' || draft.labels[k] === 'case')) draft.heads[k] = at
  }
  draft.heads[at] = first
  draft.labels[at] = 'conj'
  const object = objectBehind(draft, at)
  if (object >= 0) {
    draft.heads[object] = at
    draft.labels[object] = 'obj'
  }
  for (let k = at + 1; k < draft.heads.length; k++)
    if (draft.heads[k] === at && draft.labels[k] === 'nmod') draft.labels[k] = 'obl'
}

/** The parse with infinitives in a row joined to the first. */
export const withJoinedInfinitives = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (language.objectMayLead) return parse
  let draft: Draft | null = null
  const open = (): Draft =>
    (draft ??= {
      heads: Int16Array.from(parse.heads),
      labels: [...parse.labels],
      tags: [...parse.tags],
      lemmas: [...parse.lemmas],
      feats: [...parse.feats],
    })
  // A member of a row begins none of its own: what hung on the second has been put on the first.
  const joined = new Set<number>()
  for (let first = 2; first < tokens.length - 3; first++) {
    if (joined.has(first) || !isFirst(parse, tokens, first)) continue
    const end = endOf(parse, tokens, first + 1)
    const closing = tokens.findIndex(
      (token, k) => k > first && k < end - 1 && token.norm === 'to' && parse.tags[k - 1] === 'CCONJ',
    )
    for (let i = first + 2; i < end; i++) {
      const before = norm(tokens, i - 1)
      const marked = before === 'to' && i - 1 > first
      const joins = marked ? i - 2 : i - 1
      const byAnd = parse.tags[joins] === 'CCONJ'
      const byComma = marked && tokens[joins]?.text === ',' && closing > i
      if (!byAnd && !byComma) continue
      const rel = parse.labels[i] ?? ''
      if (parse.tags[i] === 'VERB') {
        const hung = parse.heads[i] ?? -1
        if (marked && MISHUNG.has(rel) && hung >= first && hung < i) {
          open().labels[i] = 'conj'
          open().heads[i] = first
          joined.add(i)
        }
        continue
      }
      if (!NOMINALS.has(parse.tags[i] ?? '') || tokens[i]?.text !== norm(tokens, i)) continue
      const isVerb = marked
        ? isVerbToo(norm(tokens, i), language) && OBJECTS.has(parse.tags[i + 1] ?? '')
        : isVerbOnly(norm(tokens, i), language) && rel === 'conj'
      if (!isVerb) continue
      joinAsVerb(open(), tokens, i, first)
      joined.add(i)
      if (marked) {
        open().heads[i - 1] = i
        open().labels[i - 1] = 'mark'
        open().tags[i - 1] = 'PART'
      }
    }
  }
  return draft === null ? parse : { ...parse, ...(draft as Draft) }
}
