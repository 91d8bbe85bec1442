// Whom a text means that does not name its holder: one of a people, a body beside its owner, whoever wishes in the jussive.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import type { Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const holders = (text: string): readonly (readonly [string, string | null])[] =>
  statementsIn(reader, 'de', text).map((s) => [s.actor, s.party])
const last = (text: string): readonly [string, string | null] | undefined => holders(text).at(-1)

describe('one of a people', () => {
  it.each([
    ['Macron empfing Lawrow in Paris. Der Russe lehnte eine Waffenruhe ab.', 'Sergey Lavrov', 'Russia'],
    ['Orbán traf Putin in Moskau. Der Ungar forderte eine Waffenruhe.', 'Viktor Orbán', 'Hungary'],
    ['Scholz sprach mit Macron. Der Franzose schloss Bodentruppen nicht aus.', 'Emmanuel Macron', 'France'],
    ['Selenskyj traf Robert Fico. Der Slowake lehnte Waffenlieferungen ab.', 'Robert Fico', 'Slovakia'],
  ])('is whoever was told of: %s', (text, actor, party) => {
    expect(last(text)).toEqual([actor, party])
  })

  it('and one of his state where two were', () => {
    expect(last('Putin empfing Lawrow in Sotschi. Der Russe lehnte eine Waffenruhe ab.')).toEqual(['Russia', 'Russia'])
  })

  it('and nobody known where none was', () => {
    expect(last('Der Russe lehnt eine Waffenruhe ab.')?.[1]).toBeNull()
  })

  it.each([
    ['Die Russen lehnten eine Waffenruhe ab.', 'Russia'],
    ['Selenskyj kam an. Der Iran lehnte eine Waffenruhe ab.', 'Iran'],
  ])('is no people and no state: %s', (text, party) => {
    expect(last(text)?.[1]).toBe(party)
  })
})

describe('a wish of whoever says so', () => {
  it.each([
    'Außenminister Sergej Lawrow äußerte sich in Moskau. Kiew möge seine Truppen aus dem Donbass abziehen.',
    'Kiew möge auf die Krim verzichten, sagte Sergej Lawrow.',
  ])('is not of the one who is to do it: %s', (text) => {
    expect(last(text)).toEqual(['Sergey Lavrov', 'Russia'])
  })

  it('but "möchte" is the subject’s own', () => {
    expect(last('Paris möchte keine Truppen entsenden.')).toEqual(['France', 'France'])
  })
})

describe('a body whose owner stands beside it', () => {
  it.each([
    ['Der Sicherheitsrat in Kiew sprach sich für Friedenstruppen aus.', 'Ukraine'],
    ['Die amerikanischen Vermittler schlagen eine entmilitarisierte Zone vor.', 'United States'],
    ['Die Parlamentarische Versammlung des Europarats forderte Wahlen in der Ukraine.', 'Council of Europe'],
  ])('acts for it: %s', (text, party) => {
    expect(last(text)?.[1]).toBe(party)
  })

  it('and one who mediates for no state where he works', () => {
    expect(last('Der Vermittler in Kiew forderte eine Waffenruhe.')?.[1]).not.toBe('Ukraine')
  })

  it.each([
    'Selenskyj kam nach Berlin. Die Regierung lehnte den Plan für eine Waffenruhe ab.',
    'Orbán reiste nach Moskau. Das Präsidialamt lehnte eine Waffenruhe ab.',
  ])('is not told by a guest where he is: %s', (text) => {
    expect(last(text)?.[1]).toBeNull()
  })

  it('and for no state where nobody does', () => {
    expect(last('Moskau greift an. Die Vermittler schlagen eine entmilitarisierte Zone vor.')?.[1]).not.toBe('Russia')
  })

  it.each([
    ['de', 'Die Staaten der Europäischen Union fordern eine Waffenruhe.', 'European Union'],
    ['de', 'Die Länder der Nato lehnen eine Flugverbotszone ab.', 'NATO'],
    ['en', 'The countries of the European Union demanded a truce.', 'European Union'],
    ['en', 'The 32 members of NATO rejected a no-fly zone.', 'NATO'],
    ['en', 'Some members of the EU demanded a truce.', null],
    ['en', 'The members of the European Parliament demanded a truce.', null],
  ])('is all of its members together (%s): %s', (lang, text, party) => {
    expect(statementsIn(reader, lang, text).at(-1)?.party).toBe(party)
  })

  it.each([
    ['de', 'Mit der Opposition gab es keine Einigung. Sie fordert den Rücktritt des Präsidenten.', 'Opposition'],
    ['en', 'The minister met the union. It demands a truce.', 'union'],
    ['de', 'Ministerin Anna Reich sprach mit der Gewerkschaft. Sie fordert eine Waffenruhe.', 'Anna Reich'],
    ['de', 'Die EU-Kommission sprach mit der Opposition. Sie fordert eine Waffenruhe.', 'European Commission'],
  ])('is meant though it was no subject, where no other was spoken of (%s): %s', (lang, text, actor) => {
    expect(statementsIn(reader, lang, text).at(-1)?.actor).toBe(actor)
  })

  it('is taken up by the noun before its name, and spoken for', () => {
    const text =
      'Das Bündnis „Heimweg“ fordert die Rückgabe der Kinder. „Wir verlangen vollständige Listen“, sagte Sprecherin Anna Muster.'
    expect(holders(text).map(([, party]) => party)).toEqual(['Heimweg', 'Heimweg'])
  })
})

describe('many without a name', () => {
  it.each([
    [
      'en',
      'Hundreds of demonstrators in the Georgian capital Tbilisi demanded new elections.',
      'Hundreds of demonstrators',
    ],
    ['en', 'Demonstrators in the capital Tbilisi demanded new elections.', 'Demonstrators'],
    [
      'de',
      'Hunderte Demonstranten in der georgischen Hauptstadt Tiflis forderten Neuwahlen.',
      'Hunderte Demonstranten',
    ],
    ['de', 'Dutzende von Bauern forderten eine Waffenruhe.', 'Dutzende von Bauern'],
  ])('are they, and not where they are (%s): %s', (lang, text, actor) => {
    expect(statementsIn(reader, lang, text).map((s) => [s.actor, s.party])).toEqual([[actor, null]])
  })
})

describe('a source behind a preposition', () => {
  it.each([
    ['Von den Arbeitgebern hieß es, die Forderungen der Beschäftigten seien unannehmbar.', 'Arbeitgebern'],
    ['Bei der Gewerkschaft hieß es, das Angebot sei unannehmbar.', 'Gewerkschaft'],
    ['Aus dem Kreml hieß es, der Plan sei unannehmbar.', 'Russia'],
  ])('says what "hieß es": %s', (text, actor) => {
    expect(last(text)?.[0]).toBe(actor)
  })
})

describe('a title', () => {
  it('of somebody the text names as another’s is not of the one told before', () => {
    const text =
      'Premierminister Keir Starmer sprach in Cardiff. Paul Muster, Regierungschef der Nordmark, ein Lehrer mit Bart, wurde bekannt. „Wir werden den Vertrag niemals unterschreiben“, hatte er am Vormittag gesagt.'
    expect(last(text)?.[0]).toBe('Paul Muster')
  })

  it('with a place behind it that no casebook knows', () => {
    expect(last('Der Präsident von Katalonien verlangt Verhandlungen mit Madrid.')?.[1]).toMatch(/^[CK]atalon/u)
  })
})

describe('an adverb at the start of a sentence', () => {
  it.each([
    ['Zweimal lehnte Präsident Wladimir Putin ein Treffen ab.', 'Vladimir Putin'],
    ['Umgekehrt fordern die Taliban die Freilassung aller Gefangenen.', 'Taliban'],
  ])('is nobody: %s', (text, actor) => {
    expect(last(text)?.[0]).toBe(actor)
  })
})

describe('speech that goes on', () => {
  it.each([
    'Pete Hegseth sprach in Brüssel. Sicherheit könne Europa gewährleisten. Amerikanische Soldaten werde es in der Ukraine nicht geben.',
    'Eine Rückkehr zu den Grenzen von 2014 sei unrealistisch, trug Pete Hegseth vor. Amerikanische Soldaten werde es in der Ukraine nicht geben.',
  ])('with what there will not be: %s', (text) => {
    expect(last(text)).toEqual(['Pete Hegseth', 'United States'])
  })
})

describe('somebody in the dative', () => {
  it.each([
    ['Berlin geht es um Sicherheitsgarantien für die Ukraine.', 'Germany'],
    ['Selenskyj reiste nach Paris. Ihm geht es um die Flugabwehr.', 'Ukraine'],
    ['Warschau geht der Plan für eine Waffenruhe zu weit.', 'Poland'],
    ['Der Ukraine geht die Waffenruhe nicht weit genug.', 'Ukraine'],
  ])('holds what an idiom says of him: %s', (text, party) => {
    expect(last(text)?.[1]).toBe(party)
  })

  it.each(['In Genf geht es um Sicherheitsgarantien.', 'Bei dem Treffen in Berlin geht es um Sicherheitsgarantien.'])(
    'and no place or occasion: %s',
    (text) => {
      expect(holders(text)).toEqual([])
    },
  )
})

describe('words without a verb', () => {
  it.each([
    ['de', '„Nichts über die Ukraine ohne die Ukraine“, sagte Selenskyj.', 'redline'],
    ['en', '“Nothing about Ukraine without Ukraine,” Zelensky said.', 'redline'],
    ['de', '„Die Einladung in die Nato, jetzt, nicht nach dem Krieg“, rief Selenskyj den Abgeordneten zu.', 'demand'],
  ])('are asked by whoever says them (%s): %s', (lang, text, act) => {
    expect(statementsIn(reader, lang, text).map((s) => [s.actor, s.act])).toEqual([['Volodymyr Zelensky', act]])
  })
})

describe('whoever asks', () => {
  it.each([
    ['Die Einen bitten Olaf Scholz, keine Waffen zu schicken.', 'Die Einen'],
    ['Das Bündnis forderte Scholz auf, keine Waffen zu schicken.', 'Das Bündnis'],
    ['Die Staats- und Regierungschefs der EU forderten Moskau zum Abzug der Truppen auf.', 'EU leaders'],
  ])('is not the one who is asked: %s', (text, actor) => {
    expect(last(text)?.[0]).toBe(actor)
  })
})

describe('an idiom made with "could"', () => {
  it.each(['Budapest könnte mit dem Kompromiss leben.', 'Ungarn könnte sich mit einer Waffenruhe anfreunden.'])(
    'is said of somebody’s own readiness: %s',
    (text) => {
      expect(last(text)?.[1]).toBe('Hungary')
    },
  )

  it('where any other guess is the author’s', () => {
    expect(holders('Ungarn könnte dem Plan zustimmen.')).toEqual([])
  })
})

describe('"the two", of three', () => {
  const english = (text: string): string | null | undefined => statementsIn(reader, 'en', text).at(-1)?.party

  it('are any of them', () => {
    expect(english('Macron met Merz and Tusk in Paris. The two leaders demanded a ceasefire.')).toBeNull()
    expect(english('Latvia lies between Russia and Estonia. The two countries demand a ceasefire.')).toBeNull()
  })

  it('unless the third only tells of them', () => {
    expect(english('Macron said that Putin and Xi had met. The two leaders demanded a ceasefire.')).toBe(
      'Russia and China',
    )
  })
})

describe('several who are named by the same noun again', () => {
  const english = (text: string): string | null | undefined => statementsIn(reader, 'en', text).at(-1)?.party

  it.each([
    ['EU foreign ministers met in Rome. The ministers demanded guarantees.', 'European Union'],
    ['European leaders rejected the plan. The leaders demanded guarantees.', 'European states'],
  ])('are the same: %s', (text, party) => {
    expect(english(text)).toBe(party)
  })

  it.each([
    'EU foreign ministers met in Rome. Business leaders demanded guarantees.',
    'EU foreign ministers met African foreign ministers in Rome. The bankers demanded guarantees.',
  ])('are others where they are called otherwise: %s', (text) => {
    expect(english(text) ?? null).toBeNull()
  })
})
