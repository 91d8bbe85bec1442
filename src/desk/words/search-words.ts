// What is said, in each language, of the parts into which the hits of a search fall.
export interface SearchWords {
  /** Not all is printed. */
  readonly more: (shown: number) => string
  /** For and against the thing, or neither. */
  readonly signs: Readonly<Record<'for' | 'against' | 'neither', string>>
  /** Languages of articles by code; others are shown by their code. */
  readonly languages: Readonly<Record<string, string>>
  /** Those that have no such thing. */
  readonly none: Readonly<
    Record<'party' | 'issue' | 'act' | 'sign' | 'publisher' | 'language' | 'standpoint' | 'year', string>
  >
}

export const searchEn: SearchWords = {
  more: (shown) => `The first ${shown} of each are shown; narrow the search with --party, --issue, --from or --to.`,
  signs: { for: 'for it', against: 'against it', neither: 'neither yes nor no' },
  languages: { de: 'German', en: 'English' },
  none: {
    party: 'commits nobody',
    issue: 'no issue of the casebook',
    act: 'none',
    sign: 'none',
    publisher: 'publisher unknown',
    language: 'language unknown',
    standpoint: 'none',
    year: 'no date',
  },
}

export const searchDe: SearchWords = {
  more: (shown) => `Gezeigt werden je die ersten ${shown}; mit --party, --issue, --from oder --to eingrenzen.`,
  signs: { for: 'dafür', against: 'dagegen', neither: 'weder ja noch nein' },
  languages: { de: 'Deutsch', en: 'Englisch' },
  none: {
    party: 'bindet niemanden',
    issue: 'kein Streitpunkt des Fallbuchs',
    act: 'keine',
    sign: 'keins',
    publisher: 'Herausgeber unbekannt',
    language: 'Sprache unbekannt',
    standpoint: 'keiner',
    year: 'ohne Datum',
  },
}
