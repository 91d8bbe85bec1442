// "Rejected the council's pay offer": the word between a possessor and what it owns is the first part of a compound, though a
// parse may take it for a verb and what is owned for the object of that.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { childAmong } from './walk.js'

const OWNERS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'compound'])
/** What a verb has, and a noun cannot have. */
const VERBAL: ReadonlySet<string> = new Set(['mark', 'aux', 'aux:pass', 'cop'])

/** The verb that the phrase of an owner is the object of: what the word taken for a verb hangs on, if that stands before it. */
const verbBefore = (parse: Parse, taken: number, owner: number): number => {
  const above = parse.heads[taken] ?? -1
  return above >= 0 && above < owner && parse.tags[above] === 'VERB' ? above : -1
}

/** The parse with such words as parts of compounds. */
export const withOwnedNouns = (parse: Parse, tokens: readonly Token[], { objectMayLead }: Language): Parse => {
  if (objectMayLead) return parse
  let found = parse
  for (let mark = 1; mark + 2 < tokens.length; mark++) {
    const [taken, noun, owner] = [mark + 1, mark + 2, found.heads[mark] ?? -1]
    if (found.labels[mark] !== 'case' || found.tags[mark] !== 'PART' || owner < 0 || owner > mark) continue
    if (found.tags[taken] !== 'VERB' || found.feats[taken]?.verbForm !== 'inf' || childAmong(found, taken, VERBAL) >= 0)
      continue
    if (found.tags[noun] !== 'NOUN' || found.heads[noun] !== taken || !OWNERS.has(found.labels[owner] ?? '')) continue
    const verb = verbBefore(found, taken, owner)
    if (verb < 0) continue
    const heads = Int16Array.from(found.heads)
    const labels = [...found.labels]
    const tags = [...found.tags]
    const feats = [...found.feats]
    for (let k = 0; k < heads.length; k++) if (heads[k] === taken && k !== noun) heads[k] = k < taken ? noun : verb
    heads[noun] = verb
    labels[noun] = 'obj'
    heads[owner] = noun
    labels[owner] = 'nmod:poss'
    heads[taken] = noun
    labels[taken] = 'compound'
    tags[taken] = 'NOUN'
    feats[taken] = {}
    found = { ...found, heads, labels, tags, feats }
  }
  return found
}
