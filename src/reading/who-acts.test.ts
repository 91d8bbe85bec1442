// Whom articles, pronouns and descriptions mean: subjects behind their objects, women and men, "letzterer", "ein Sprecher".
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const last = (lang: string, text: string): readonly (string | null | undefined)[] => {
  const statement = statementsIn(reader, lang, text).at(-1)
  return [statement?.actor, statement?.party]
}

describe('the object stands first', () => {
  it.each([
    ['Den Entwurf der Vermittler lehnte die Miliz am Donnerstag ab.', 'die Miliz', null],
    [
      'Der Regierung in Belgrad drohte die EU mit dem Abbruch der Beitrittsgespräche.',
      'European Union',
      'European Union',
    ],
    ['Die Hamas rief der katarische Außenminister zum Einlenken auf.', 'Mohammed bin Abdulrahman Al Thani', 'Qatar'],
    ['Ihren Koalitionspartner forderte Kanzlerin Elin Dahl auf, den Entwurf nicht zu blockieren.', 'Elin Dahl', null],
    [
      'Die Forderung Teherans nach einer Aufhebung der Sanktionen wies Washington zurück.',
      'United States',
      'United States',
    ],
  ])('%s', (text, actor, party) => {
    expect(last('de', text)).toEqual([actor, party])
  })

  it.each([
    ['Die SPD plant eine Abgabe. Das lehnt die Gewerkschaft ab.', 'die Gewerkschaft'],
    ['Die SPD plant eine Abgabe. Dies fordert auch der Bauernverband.', 'der Bauernverband'],
  ])('and points at what was told: %s', (text, actor) => {
    expect(last('de', text)[0]).toBe(actor)
  })

  it('and a subject that is one stays one', () => {
    expect(last('de', 'Der Konzern wies die Forderung der Gewerkschaft zurück.')[0]).toBe('Der Konzern')
    expect(last('de', 'Die EU drohte der Regierung in Belgrad mit dem Abbruch der Gespräche.')[0]).toBe(
      'European Union',
    )
  })
})

describe('a name behind a verb that is joined to another', () => {
  it.each([
    ['Peking verurteilte die Abgaben und forderte Brüssel auf, sie zu streichen.', 'China'],
    ['Norwegen kritisierte die Zölle und bat Washington um Verhandlungen.', 'Norway'],
    ['Teheran begrüßte den Vorschlag und rief Israel zu einer Waffenruhe auf.', 'Iran'],
    ['Der Minister wies die Vorwürfe zurück und drohte Moskau mit neuen Sanktionen.', 'Der Minister'],
    ['Am Montag wies China das zurück und forderte Washington zu Gesprächen auf.', 'China'],
    ['Tokio hat die Abgaben verurteilt und Peking aufgefordert, sie zu streichen.', 'Japan'],
    ['China drohte Taiwan, und Japan forderte Peking zur Zurückhaltung auf.', 'Japan'],
  ])('is the object: %s', (text, actor) => {
    expect(last('de', text)[0]).toBe(actor)
  })

  it.each([
    ['Oslo lehnte das ab, und am Abend forderte Kopenhagen neue Gespräche.', 'Denmark'],
    ['Oslo lehnte das ab, und auch Kopenhagen forderte neue Gespräche.', 'Denmark'],
  ])('and a subject of its own stays one: %s', (text, actor) => {
    expect(last('de', text)[0]).toBe(actor)
  })
})

describe('she and he', () => {
  it.each([
    [
      'de',
      'Präsident Emmanuel Macron empfing am Montag die italienische Regierungschefin Giorgia Meloni. Sie lehnte die Entsendung von Bodentruppen ab.',
      'Giorgia Meloni',
    ],
    [
      'de',
      'Präsident Emmanuel Macron empfing die italienische Regierungschefin Giorgia Meloni. Er lehnte die Entsendung von Bodentruppen ab.',
      'Emmanuel Macron',
    ],
    [
      'de',
      'Ministerin Gerda Olsen reiste nach Kiew. Dort sprach sie mit Präsident Selenskyj. Die Ministerin forderte Russland auf, die Angriffe einzustellen.',
      'Gerda Olsen',
    ],
    ['de', 'Der Verband der Seilbahnen hat das Angebot geprüft. Er lehnt eine Lohnerhöhung ab.', 'Der Verband'],
    [
      'en',
      'Chairman Paul Stone met chairwoman Ann Field in Leeds. She rejected the offer of the employers.',
      'Ann Field',
    ],
    [
      'en',
      'Chairwoman Ann Field met chairman Paul Stone in Leeds. He rejected the offer of the employers.',
      'Paul Stone',
    ],
  ])('(%s) %s', (lang, text, actor) => {
    expect(last(lang, text)[0]).toBe(actor)
  })
})

describe('one of those just named', () => {
  it.each([
    ['de', 'Erdogan empfing Lawrow in Ankara. Letzterer lehnte Friedenstruppen ab.', 'Sergey Lavrov'],
    [
      'de',
      'Der türkische Außenminister Hakan Fidan traf Sergej Lawrow. Dieser lehnte Friedenstruppen ab.',
      'Sergey Lavrov',
    ],
    ['en', 'Erdogan received Lavrov in Ankara. The latter refused to withdraw the troops.', 'Sergey Lavrov'],
  ])('(%s) %s', (lang, text, actor) => {
    expect(last(lang, text)[0]).toBe(actor)
  })

  it('and no more than the article of a noun', () => {
    expect(last('de', 'Erdogan empfing Lawrow in Ankara. Dieser Vorschlag wurde von Kiew abgelehnt.')[0]).toBe(
      'Ukraine',
    )
  })
})

describe('titles of nobody named', () => {
  it.each([
    ['de', 'Der Stahlkonzern Nordwerk hat geladen. Ein Sprecher lehnte Gespräche mit dem Betriebsrat ab.', 'Nordwerk'],
    ['de', 'Selenskyj traf Merz in Berlin. Dessen Sprecher lehnte die Lieferung von Taurus ab.', 'Germany'],
    ['de', 'Der russische Unterhändler forderte den Abzug aus vier Regionen.', 'Russia'],
    ['de', 'Russische Unterhändler verlangten in Istanbul die Abtretung der Krim.', 'Russia'],
    ['de', 'Der ungarische Verkehrsminister Janos Lazar lehnte eine Maut ab.', 'Hungary'],
    ['de', 'Wolodymyr Selenskyj war in Paris. Sein Büro teilte mit, man lehne die Abtretung der Krim ab.', 'Ukraine'],
    ['de', 'Trump traf Putin. Ein Beobachter lehnte den Vorschlag ab.', null],
    ['en', 'Ukraine waits. A spokesman for the lighthouse keepers rejected the offer.', null],
  ])('(%s) %s', (lang, text, party) => {
    expect(last(lang, text)[1] ?? null).toBe(party)
  })
})

describe('heads of bodies that no casebook knows, called by the name behind the noun', () => {
  it.each([
    ['Der Vorsitzende der Gewerkschaft Nordlicht, Peter Kranz, lehnte das Angebot ab.', 'Nordlicht'],
    ['Die Chefin des Verbands Südhandel, Maria Lorenz, lehnte einen Mindestlohn ab.', 'Südhandel'],
    ['Eine Sprecherin der Reederei Hansa-Linie lehnte das Angebot ab.', 'Hansa-Linie'],
    ['Der Sprecher der Gewerkschaft lehnte das Angebot ab.', null],
    ['Der Chef der Partei Ende Mai lehnte das Angebot ab.', null],
  ])('%s', (text, party) => {
    expect(last('de', text)[1] ?? null).toBe(party)
  })
})

describe('those who answered a survey', () => {
  it.each([
    ['de', 'In einer Umfrage lehnten 70 Prozent der Ukrainer die Abtretung der Krim ab.'],
    ['de', 'Eine Mehrheit der Deutschen fordert Verhandlungen.'],
    ['en', 'Two thirds of Americans support new sanctions on Russia.'],
  ])('speak for no state (%s): %s', (lang, text) => {
    const parties = statementsIn(reader, lang, text).map(({ party }) => party)
    expect(parties.filter((party) => party !== null)).toEqual([])
  })
})
