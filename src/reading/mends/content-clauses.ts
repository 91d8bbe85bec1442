// "Russlands Forderung, die Ukraine müsse abziehen, …": behind a noun of demanding a clause in the subjunctive of reported speech with
// its verb in second place says what is demanded. A parse takes its article for a relative pronoun, or its subject for another
// name of the noun, and what Russia demands would be what Ukraine does.
import { classesOf, type Language, type Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'

/** Words before the finite verb, and from there to the verb at the end. */
const LONGEST_SUBJECT = 6
const LONGEST_CLAUSE = 25
const TELLING: ReadonlySet<string> = new Set([
  'n-demand',
  'n-proposal',
  'n-condition',
  'n-threat',
  'n-offer',
  'n-promise',
])
const IN_SUBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])

interface Clause {
  readonly subject: number
  readonly finite: number
  readonly verb: number
}

/** The clause that opens at `from` with its finite verb second; `null` where another stands there. */
const clauseFrom = (parse: Parse, tokens: readonly Token[], from: number): Clause | null => {
  let finite = from
  while (finite < from + LONGEST_SUBJECT && IN_SUBJECT.has(parse.tags[finite] ?? '')) finite++
  const feats = parse.feats[finite]
  if (finite === from || feats?.verbForm !== 'fin' || feats.mood !== 'sub') return null
  const words = [...Array(finite - from).keys()].map((k) => from + k)
  const subject =
    words.find((k) => parse.tags[k] === 'NOUN' || parse.tags[k] === 'PROPN') ??
    (words.length === 1 && parse.tags[from] === 'PRON' ? from : -1)
  if (subject < 0) return null
  if (parse.tags[finite] === 'VERB') return { subject, finite, verb: finite }
  for (let k = finite + 1; k < Math.min(finite + LONGEST_CLAUSE, tokens.length) && tokens[k]?.text !== ','; k++)
    if (parse.tags[k] === 'VERB' && ['inf', 'part'].includes(parse.feats[k]?.verbForm ?? ''))
      return { subject, finite, verb: k }
  return null
}

/** The parse with such clauses below their noun. */
export const withContentClauses = (parse: Parse, tokens: readonly Token[], language: Language): Parse => {
  if (!language.subjunctiveReports) return parse
  let found = parse
  for (let noun = 0; noun < tokens.length - 4; noun++) {
    if (found.tags[noun] !== 'NOUN' || tokens[noun + 1]?.text !== ',') continue
    const names = classesOf(language.wordClasses, (found.lemmas[noun] ?? '').toLowerCase())
    if (!names.some((name) => TELLING.has(name))) continue
    const from = noun + 2
    const clause = clauseFrom(found, tokens, from)
    if (clause === null || clause.verb === found.heads[noun]) continue
    const { subject, finite, verb } = clause
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    const tags = [...found.tags]
    const isInside = (k: number): boolean => k >= from && k <= verb
    for (let k = from; k < verb; k++) if (!isInside(heads[k] ?? -1)) heads[k] = k < subject ? subject : verb
    if (subject > from && tags[from] === 'PRON') {
      tags[from] = 'DET'
      heads[from] = subject
      labels[from] = 'det'
    }
    heads[subject] = verb
    labels[subject] = 'nsubj'
    if (finite !== verb) {
      heads[finite] = verb
      labels[finite] = 'aux'
    }
    heads[noun + 1] = verb
    labels[noun + 1] = 'punct'
    heads[verb] = noun
    labels[verb] = 'acl'
    found = { ...found, heads, labels, tags }
    noun = verb
  }
  return found
}
