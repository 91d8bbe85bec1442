import type { searchEn } from '../en/search.js'

const number = (n: number): string => n.toLocaleString('de-DE')

export const searchDe: typeof searchEn = {
  title: 'Suche',
  hint: 'Wörter werden in allen ihren Formen gesucht, deutsch und englisch; auch als Teil von Zusammensetzungen.',
  syntax:
    '„Zwei Wörter“ in Anführungszeichen stehen hintereinander, -Wort darf nicht vorkommen, sanktion* ist ein Anfang.',
  lookedFor: 'Grundformen und Stämme, nach denen gesucht wurde:',
  without: 'Ohne:',
  statements: (n) => `${number(n)} ${n === 1 ? 'Aussage' : 'Aussagen'}`,
  articles: (n) => `${number(n)} Artikel`,
  none: (text) => `Nichts in diesem Dossier enthält „${text}“.`,
  noneChosen: 'Nichts passt zur Auswahl.',
  noneHint: 'Weniger oder andere Wörter versuchen; Namen werden in der Schreibung des Artikels gefunden.',
  noneChosenHint: 'Eine Auswahl zurücknehmen:',
  narrow: 'Eingrenzen',
  facets: {
    party: 'Partei',
    issue: 'Streitpunkt',
    act: 'Handlung',
    sign: 'Dafür oder dagegen',
    publisher: 'Herausgeber',
    language: 'Sprache',
    standpoint: 'Kodiert von',
    year: 'Jahr',
  },
  from: 'Von',
  to: 'Bis',
  dates: 'Zeitraum',
  datesHint: 'Bei Aussagen der Tag, an dem sie fielen, bei Artikeln der Tag, an dem sie erschienen',
  all: (n) => `alle ${number(n)}`,
  fewer: 'weniger',
  clear: 'Auswahl aufheben',
  takeAway: (what) => `Zurücknehmen: ${what}`,
  order: 'Reihenfolge',
  orders: { relevance: 'Bestes zuerst', newest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
  orderHint:
    'Bestes zuerst: Wörter im Zitat selbst zählen mehr als Teile von Zusammensetzungen, diese mehr als Namen und Streitpunkte; bei Artikeln zählen Titel am meisten, dann Aussagen mit den Wörtern. Gleiches steht nach Datum.',
  kinds: 'Was aufgeführt wird',
  page: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  earlier: 'Vorige Seite',
  later: 'Nächste Seite',
  unchecked: (n) =>
    `${number(n)} ältere Artikel enthalten alle Wörter der Wendung und wurden nicht darauf durchgesehen; bitte mit einem weiteren Wort eingrenzen.`,
}
