// Zahlen einer englischen Meldung mit dem, was sie zählen, auf Deutsch: „the limit is 8“ wird „höchstens 8“.

/** Was vor einer Zahl steht; das längere zuerst. */
const BEFORE: readonly (readonly [string, string])[] = [
  ['the limit is', 'höchstens'],
  ['at most', 'höchstens'],
  ['at least', 'mindestens'],
  ['larger than', 'mehr als'],
  ['longer than', 'mehr als'],
  ['more than', 'mehr als'],
  ['expected', 'erwartet'],
  ['these are', 'hier'],
  ['it has', 'hier'],
  ['up to', 'bis zu'],
  ['<=', 'höchstens'],
  ['>=', 'mindestens'],
  ['<', 'weniger als'],
  ['>', 'mehr als'],
  ['players:', 'Spieler:'],
  ['record', 'Eintrag'],
  ['line', 'Zeile'],
  ['position', 'Stelle'],
  ['column', 'Spalte'],
  ['number', 'Nummer'],
  ['numbered', 'gezählt'],
  ['states', 'Zustände'],
  ['state', 'Zustand'],
  ['issue', 'Streitpunkt'],
]

/** Was hinter ihr steht. */
const AFTER: readonly (readonly [string, string])[] = [
  ['feasible states', 'mögliche Zustände'],
  ['states', 'Zustände'],
  ['options', 'Möglichkeiten'],
  ['players', 'Spieler'],
  ['weights', 'Gewichte'],
  ['characters', 'Zeichen'],
  ['items', 'Einträge'],
  ['times', 'Mal'],
  ['bytes', 'Byte'],
  ['GB', 'GB'],
  ['MB', 'MB'],
  ['KB', 'KB'],
]

const WORDS = new Map([...BEFORE, ...AFTER])
/** Was eine Reihe von Zahlen verbindet; das längere zuerst. */
const JOINS = new Map([
  [', ', ', '],
  [' and again in line ', ' und '],
  [' and again in record ', ' und '],
  [' and ', ', '],
  [' to ', ' bis '],
  [' of ', ' von '],
  [' > ', ' > '],
  [' = ', ' = '],
])

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const oneOf = (list: Iterable<string>): string => [...list].map(escaped).join('|')
const NUMBER = String.raw`\d+(?:[.,]\d+)*`
const JOIN = `(?:${oneOf(JOINS.keys())})`
/** Nicht „UTF-8“ oder „x3“, und kein Datum: Daten in einer Meldung sind Muster, wie eins zu schreiben ist. */
const FIGURES = new RegExp(
  `(?:(?<before>${oneOf(BEFORE.map(([en]) => en))}) ?)?(?<![\\w.-])(?<run>${NUMBER}(?:${JOIN}${NUMBER})*)(?![\\w-])(?: (?<after>${oneOf(AFTER.map(([en]) => en))})\\b)?(?<more> more)?`,
  'g',
)

export const figuresDe = (message: string): readonly string[] => {
  const bare = message
    .replace(/"[^"]*"/g, '"')
    .replace(/\b\d{4}(?:-\d\d){0,2}, \d{4}-\d\d or \d{4}-\d\d-\d\d/g, '')
    .replace(/\b\d{4}-\d\d(?:-\d\d)?\b/g, '')
  const found = [...bare.matchAll(FIGURES)].map(({ groups }) => {
    const { before, run = '', after, more } = groups ?? {}
    const joined = run.replace(new RegExp(JOIN, 'g'), (join) => JOINS.get(join) ?? join)
    return [before && WORDS.get(before), joined, after && WORDS.get(after), more && 'weitere']
      .filter((part) => part !== undefined)
      .join(' ')
  })
  return [...new Set(found)]
}
