// The row language of the stance and speech lexicons. A row is one line of text, so that a linguist can read and mend it:
//
//   fordern            demand + 3
//   drohen             threaten + 3  : mit zu dass
//   stellen ~ in aussicht   offer + 2
//   sich aussprechen   propose + 2   : für !gegen
//
// lemma (with `sich` where the verb is reflexive, `~ words` where further words must stand in the clause), act, sign,
// strength; after the colon what the row needs, any one of it: a preposition or particle, `obj` an object, `dass`/`that` a
// clause, `zu`/`to` an infinitive or the preposition, `to+` an infinitive only, `=word*` a word of that beginning in the clause, `#n-talks` an object or phrase of that
// word class (word-classes.ts) right below the word, `#person` an object that is somebody, by name or by his noun; `!gegen` turns the sign when it is there.
// Two more of the frame must all hold: `^word` forbids a need (`^sich`, `^obj`, `^=gast`, `^#n-nature`), and `@somebody` forbids a subject
// that is a thing ("der Unfall forderte zwölf Tote"). Whose stance it is, where it is not the subject's: `@speaker` whoever
// says it ("Ein Abzug genügt nicht", sagte Kiew), `@other` whoever stands behind a preposition or in the dative ("In Teheran
// stößt der Plan auf Ablehnung"), `@dative` only somebody in the dative ("Dem Verband geht es um die Löhne"), `@owner` whose paper it is ("Der Entwurf der Kommission sieht eine Obergrenze vor").
//
// Under a row stand sentences it is tried on, of our own making, and skipped when the lexicon is read:
//
//   fordern            demand + 3 : @somebody
//     + Kiew fordert den Abzug aller Truppen.
//     - Der Unfall forderte zwölf Tote.
//
// `+` is a sentence the row must read, `-` another use of the same word that it must not.
// A language exports its blocks of rows as `verbRows`, `nounRows` and `adjectiveRows`, for the test of the examples.
import type { Act, Sign, Strength } from '../dossier/index.js'

const WHOSE = ['speaker', 'other', 'dative', 'owner'] as const

/** Whose stance it is: the subject's, the speaker's, that of another whom the clause names, or that of the subject's owner. */
export type Whose = 'subject' | (typeof WHOSE)[number]

export interface StanceEntry {
  readonly lemma: string
  readonly reflexive: boolean
  /** Further folded, lower-case words that must stand in the clause ("in", "aussicht"); `*` at the end stands for any letters. */
  readonly words: readonly string[]
  readonly act: Act
  readonly sign: Sign
  readonly strength: Strength
  /** Any one must be there; empty: nothing is needed. */
  readonly needs: readonly string[]
  /** None may be there; written like `needs`. */
  readonly forbids: readonly string[]
  /** Whether the subject must be somebody and no thing. */
  readonly somebody: boolean
  readonly holder: Whose
  /** Prepositions that turn the sign ("gegen"). */
  readonly turns: readonly string[]
}

export interface ExampleRow {
  readonly row: string
  readonly reads: readonly string[]
  readonly skips: readonly string[]
}

const signs: Readonly<Record<string, Sign>> = { '+': 1, '-': -1, '0': 0 }

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '')

/** Throws on a malformed row: lexicons are ours, so that is our mistake. */
export const parseStanceRow = (row: string): StanceEntry => {
  const colon = row.indexOf(':')
  const parts = wordsOf(colon < 0 ? row : row.slice(0, colon))
  const frame = wordsOf(colon < 0 ? '' : row.slice(colon + 1))
  const reflexive = parts[0] === 'sich'
  const [lemma, ...rest] = reflexive ? parts.slice(1) : parts
  const [act, mark, strength] = rest.slice(-3)
  const sign = signs[mark ?? '']
  if (lemma === undefined || !/^[a-z_]+$/.test(act ?? '') || sign === undefined || !/^[0-4]$/.test(strength ?? ''))
    throw new Error(`stance lexicon: cannot read the row "${row}"`)
  const marked = (letter: string): readonly string[] =>
    frame.filter((need) => need.startsWith(letter)).map((need) => need.slice(1))
  const unknown = marked('@').find((need) => !['somebody', ...WHOSE].includes(need))
  if (unknown) throw new Error(`stance lexicon: no such need as "@${unknown}" in the row "${row}"`)
  return {
    lemma,
    reflexive,
    words: rest.slice(0, -3).filter((word) => word !== '~'),
    act: act as Act,
    sign,
    strength: Number(strength) as Strength,
    needs: frame.filter((need) => !/^[!^@]/.test(need)),
    forbids: marked('^'),
    somebody: frame.includes('@somebody'),
    holder: WHOSE.find((name) => frame.includes(`@${name}`)) ?? 'subject',
    turns: marked('!'),
  }
}

const EXAMPLE = /^[+-] /

/** Rows of a text block; blank lines, `#` comments and examples left out. */
export const rows = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !EXAMPLE.test(line))

/** Every row with the sentences under it. */
export const examplesOf = (block: string): readonly ExampleRow[] => {
  const found: { row: string; reads: string[]; skips: string[] }[] = []
  for (const line of block.split('\n').map((one) => one.trim())) {
    const last = found.at(-1)
    if (line === '' || line.startsWith('#')) continue
    if (!EXAMPLE.test(line)) found.push({ row: line, reads: [], skips: [] })
    else if (last) (line.startsWith('+') ? last.reads : last.skips).push(line.slice(2))
  }
  return found
}

export const parseStanceRows = (block: string): readonly StanceEntry[] => rows(block).map(parseStanceRow)

/** Plain word lists: one or more words a line, comma-separated. */
export const wordList = (block: string): ReadonlySet<string> =>
  new Set(
    rows(block).flatMap((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  )
