// "Weder Kiew noch seine Partner sind bereit …": a parse that has seen few of them leaves the first word hanging and the second name
// beside the verb, and what both refuse would be what one of them grants.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childrenAt } from './walk.js'

/** Words of each of the two names with all before them. */
const LONGEST_NAME = 9
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** The noun that heads the words of [from, to); -1 where a verb or no noun is among them. */
const nounIn = (parse: Parse, from: number, to: number): number => {
  let head = -1
  for (let k = from; k < to; k++) {
    if (parse.tags[k] === 'VERB' || parse.tags[k] === 'AUX' || parse.tags[k] === 'SCONJ') return -1
    const above = parse.heads[k] ?? -1
    if (head < 0 && NAMING.has(parse.tags[k] ?? '') && (above < from || above >= to)) head = k
  }
  return head
}

const indexFrom = (from: number, to: number, fits: (k: number) => boolean): number => {
  for (let k = from; k < to; k++) if (fits(k)) return k
  return -1
}

/** The parse with both names as one of the verb right behind them, and the denial on the first. */
export const withNeitherNor = (parse: Parse, tokens: readonly Token[], { frames }: Language): Parse => {
  if (frames.neitherNor === null) return parse
  const [neither, nor] = frames.neitherNor
  let found = parse
  for (let at = 0; at < tokens.length - 4; at++) {
    if (tokens[at]?.norm !== neither) continue
    const second = indexFrom(at + 2, Math.min(at + 2 + LONGEST_NAME, tokens.length), (k) => tokens[k]?.norm === nor)
    if (second < 0) continue
    const stop = Math.min(second + 2 + LONGEST_NAME, tokens.length)
    const finite = indexFrom(second + 2, stop, (k) => found.feats[k]?.verbForm === 'fin')
    const [one, other] = [nounIn(found, at + 1, second), nounIn(found, second + 1, finite)]
    if (finite < 0 || one < 0 || other < 0) continue
    const above = found.heads[finite] ?? -1
    const helps = /^(?:aux|cop)/u.test(found.labels[finite] ?? '')
    const verb = helps && above > finite ? above : finite
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    // The first name may have been taken for what the clause hangs on.
    if (heads[verb] === one || heads[verb] === other) {
      heads[verb] = heads[one] === verb ? -1 : (heads[one] ?? -1)
      labels[verb] = labels[one] ?? 'root'
    }
    const hasOwn = childrenAt(found, verb).some((c) => c > finite && labels[c]?.startsWith('nsubj'))
    heads[one] = verb
    if (!/^(?:nsubj|obj|iobj|obl)/u.test(labels[one] ?? '')) labels[one] = hasOwn ? 'obj' : 'nsubj'
    heads[other] = one
    labels[other] = 'conj'
    heads[second] = other
    labels[second] = 'cc'
    heads[at] = one
    labels[at] = 'cc'
    for (let k = finite; k < tokens.length; k++) if (k !== verb && heads[k] === one) heads[k] = verb
    found = { ...found, heads, labels }
    at = finite
  }
  return found
}
