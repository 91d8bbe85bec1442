// Participles of bargaining as they stand before a noun ("die von Moskau geforderte Neutralität"): the analyser calls them
// adjectives. Verb, then its participle without ending.
const ROWS = `
vorschlagen vorgeschlagen, fordern gefordert, verlangen verlangt, einfordern eingefordert, beantragen beantragt
anbieten angeboten, versprechen versprochen, zusagen zugesagt, zusichern zugesichert, garantieren garantiert
androhen angedroht, ankündigen angekündigt, planen geplant, anstreben angestrebt, erstreben erstrebt
ablehnen abgelehnt, zurückweisen zurückgewiesen, verweigern verweigert, ausschließen ausgeschlossen
akzeptieren akzeptiert, unterstützen unterstützt, befürworten befürwortet, favorisieren favorisiert, begrüßen begrüßt
bevorzugen bevorzugt, vorantreiben vorangetrieben, propagieren propagiert, präsentieren präsentiert, vorlegen vorgelegt
einbringen eingebracht, wünschen gewünscht, verfechten verfochten, vertreten vertreten, unterbreiten unterbreitet
erheben erhoben, diktieren diktiert, skizzieren skizziert, entwerfen entworfen, initiieren initiiert, betreiben betrieben
`
const letters = (word: string): string => word.replaceAll('ß', 'ss')

/** Participle → verb. */
export const participles: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split(/[,\n]/)
    .map((row) => row.trim().split(' ') as [string, string])
    .flatMap(([verb, participle]) => [[participle, verb] as const, [letters(participle), letters(verb)] as const]),
)
