// Where the subject of an English verb begins that stands right before it, told by parts of speech alone: for stretches in
// which a parse has lost who belongs to which verb.

const NAMES = 'PROPN'
const INSIDE_NAME: ReadonlySet<string> = new Set(['ADJ', 'NUM', NAMES])
const INSIDE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', NAMES])

/** The first token of the noun phrase that ends right before `verb`: "there", "we", "the army", "Moscow"; `verb` where none does. */
export const subjectBefore = (tags: readonly string[], verb: number): number => {
  const last = tags[verb - 1]
  if (last === 'PRON') return verb - 1
  if (last !== 'NOUN' && last !== NAMES) return verb
  let at = verb - 1
  if (last === NAMES) while (tags[at - 1] === NAMES) at--
  let open = at
  const inside = last === NAMES ? INSIDE_NAME : INSIDE
  while (inside.has(tags[open - 1] ?? '')) open--
  // "stops attacks Moscow will …": without an article only the name, or the last noun, is sure.
  return tags[open - 1] === 'DET' ? open - 1 : at
}
