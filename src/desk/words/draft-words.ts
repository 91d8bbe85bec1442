// What is said, in each language, of a brief somebody has edited.
export interface DraftWords {
  /** Before the author's own words. */
  readonly own: string
  readonly closing: string
}

export const draftEn: DraftWords = {
  own: 'Author’s note',
  closing:
    'Sentences with numbers rest on the statements cited, in their own words. Paragraphs marked as the author’s notes are the author’s own and cite nothing. Made with Parley.',
}

export const draftDe: DraftWords = {
  own: 'Anmerkung der Verfasserin oder des Verfassers',
  closing:
    'Sätze mit Nummern stützen sich auf die angeführten Aussagen in deren eigenen Worten. Als Anmerkung gekennzeichnete Absätze stammen von der Verfasserin oder dem Verfasser und führen nichts an. Erstellt mit Parley.',
}
