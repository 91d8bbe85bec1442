const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '``': '"',
  "''": '"',
  '–': '-',
  '—': '-',
  '--': '-',
}

const ODD = /[ß’‘‚“”„«»–—]|^(?:``|''|--)$/g

/**
 * Spellings that mean the same: ß and ss (texts are folded before they are read, and the dictionary spells the old
 * way), typographic and plain apostrophes, quotation marks and dashes.
 */
export const foldWord = (word: string): string => word.replace(ODD, (odd) => SAME[odd]!)
