// General classes of the words of news language ("v-demand", "n-ceasefire", "a-willing"). A model of what a sentence does
// learns from classes what it could not learn from rare words one by one. A row is one line of text:
//
//   v-refuse: ablehnen, zurückweisen, ausschlagen
//
// class, colon, lemmas with comma and space; lower-case, as the lemmatiser gives them (German with ss for ß, separable particles in
// front, reflexives without "sich"). A class may have several rows; a lemma may stand in two classes, not in three.
// Compounds are looked up by their last part too, so only heads and compounds that mean something else are listed.

const inventory = {
  v: `demand ask propose give offer accept refuse threaten promise talk say assess feel praise blame attack defend move
    withdraw cease cancel continue begin create increase decrease permit forbid support protect decide sign implement
    violate prepare punish recognise annex join deploy release need cause happen be become have show perceive know seek
    insist compete trade change discuss other`,
  n: `demand proposal offer acceptance refusal threat promise condition talks mediation agreement ceasefire peace war attack
    casualty troops weapons aid money sanctions territory border sovereignty membership election law decision government
    party leader official expert media people prisoner refugee energy economy job rights nuclear security infrastructure
    transport goods event statement position interest problem situation result reason support pressure emotion evidence
    time place quantity group nature health sport-culture thing other`,
  a: `willing unwilling necessary possible impossible acceptable unacceptable absolute limited uncertain temporary permanent
    conditional negative positive political military economic national time degree quantity manner sequence other`,
}

/** Every class a language fills; the letter in front is the part of speech: verb, noun, adjective or adverb. */
export const wordClassNames: readonly string[] = Object.entries(inventory).flatMap(([letter, names]) =>
  names.split(/\s+/).map((name) => `${letter}-${name}`),
)

export type WordClasses = ReadonlyMap<string, readonly string[]>

const known = new Set(wordClassNames)

const addRow = (row: string, classes: Map<string, readonly string[]>): void => {
  const colon = row.indexOf(':')
  const name = row.slice(0, colon)
  if (!known.has(name)) throw new Error(`word classes: no such class in the row "${row.slice(0, 60)}"`)
  // Most lemmas have one class and share its list.
  const alone = [name]
  for (const lemma of row.slice(colon + 2).split(', ')) {
    const before = classes.get(lemma)
    if (before?.includes(name)) throw new Error(`word classes: "${lemma}" stands twice in ${name}`)
    if (before && before.length > 1) throw new Error(`word classes: "${lemma}" in ${[...before, name].join(', ')}`)
    classes.set(lemma, before ? [...before, name] : alone)
  }
}

/** Throws on a row we cannot read or a lemma too many classes claim: the lists are ours, so that is our mistake. */
export const parseWordClasses = (block: string): WordClasses => {
  const classes = new Map<string, readonly string[]>()
  for (const row of block.split('\n')) if (row !== '' && !row.startsWith('#')) addRow(row, classes)
  return classes
}

const SHORTEST_HEAD = 6

/** Classes of a word (lower-case), else those of the longest known last part of a compound. */
export const classesOf = (classes: WordClasses, word: string): readonly string[] => {
  for (let cut = 0; cut === 0 || cut <= word.length - SHORTEST_HEAD; cut++) {
    const found = classes.get(word.slice(cut))
    if (found) return found
  }
  return []
}
