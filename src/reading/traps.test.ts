// Traps that reports set for a reader, one test a trap by its number, in sentences of our own. A number that is missing is a
// trap the reading still falls into.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '../../tests/read-text.js'
import {
  type Article,
  articleId,
  type PartialDate,
  parsePartialDate,
  type Reading,
  type Statement,
} from '../dossier/index.js'
import { type Reader, readArticle } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
})

const read = (text: string, published: string | null = '2025-03-18', lang: string | null = null): Reading => {
  const article: Article = {
    id: articleId('test', text),
    source: 'test',
    title: null,
    lang,
    published: published === null ? null : parsePartialDate(published),
    publisher: null,
    text,
    boilerplate: [],
  }
  return readArticle(article, reader)
}

const statements = (text: string, published?: string | null, lang?: string | null): readonly Statement[] =>
  read(text, published, lang).statements

const day = (text: string): PartialDate | null => parsePartialDate(text)

describe('traps', () => {
  it('1: a page break inside a word', () => {
    const text = 'Putin fordert, dass die Ukraine auf eine NATO-\n\n\n\nMitgliedschaft verzichtet.'
    const [found] = statements(text)
    expect(found).toMatchObject({ act: 'demand', party: 'Russia', issue: 'security.nato-membership', sign: -1 })
    expect(found?.quote).toContain('NATO-\n\n\n\nMitgliedschaft verzichtet')
  })

  it('2: a quotation split by its verb of saying', () => {
    const [found] = statements(
      '„Wir sind bereit“, sagte Selenskyj, „morgen mit Russland über eine Waffenruhe zu verhandeln.“',
    )
    expect(found).toMatchObject({ party: 'Ukraine', certainty: 'quoted', sign: 1 })
  })

  it('3: the subjunctive as the only sign of the speaker', () => {
    const text =
      'Selenskyj sprach am Montag vor Studenten. Die Ukraine fordere den Abzug der russischen Truppen aus dem Donbass.'
    expect(statements(text)).toContainEqual(expect.objectContaining({ act: 'demand', party: 'Ukraine' }))
  })

  it('4: a separable verb with its particle far away', () => {
    expect(statements('Moskau lehnt die Entsendung von Friedenstruppen in die Ukraine weiterhin ab.')).toContainEqual(
      expect.objectContaining({ act: 'reject', party: 'Russia', issue: 'security.foreign-troops', sign: -1 }),
    )
    expect(statements('Kiew schließt einen Verzicht auf die Krim für alle Zeiten aus.')).toContainEqual(
      expect.objectContaining({ party: 'Ukraine', issue: 'territory.crimea', sign: -1 }),
    )
  })

  it('5: conditional clauses with the verb in front, and "though only if"', () => {
    const [threat] = statements(
      'Sollte Russland die Waffenruhe ablehnen, werde Frankreich mit neuen Sanktionen antworten, drohte Macron.',
    ).filter(({ act }) => act === 'threaten')
    expect(threat?.condition).toMatchObject({ head: 'IF', quote: 'Sollte Russland die Waffenruhe ablehnen' })
    const yes = statements(
      'Selenskyj sagte, die Ukraine stimme einer Waffenruhe zu, allerdings nur, wenn auch Russland sie einhält.',
    ).find(({ condition }) => condition !== null)
    expect(yes).toMatchObject({ act: 'accept', party: 'Ukraine', issue: 'ceasefire.general', sign: 1 })
    expect(yes?.condition).toMatchObject({ head: 'ONLYIF', quote: 'wenn auch Russland sie einhält' })
  })

  it('6: "otherwise" without an if', () => {
    const text = 'Russland müsse der Waffenruhe zustimmen, sagte Starmer. Sonst werde London neue Sanktionen verhängen.'
    const threat = statements(text).find(({ act }) => act === 'threaten')
    expect(threat?.condition?.head).toBe('UNLESS')
    expect(threat?.condition?.quote).toContain('Russland müsse der Waffenruhe zustimmen')
  })

  it('7: a sentence broken off', () => {
    expect(statements('If Russian troops marched on the river, then… The alliance does have an air force.')).toEqual([])
  })

  it('8: a passive that names nobody', () => {
    const reading = read('Berichte über Verhandlungen in Genf wurden als Gerüchte zurückgewiesen.')
    expect(reading.statements).toEqual([])
  })

  it('9: refusing all of it is a reservation', () => {
    expect(statements('Moskau weigert sich, den Vorschlag der USA vollständig zu akzeptieren.')).toEqual([
      expect.objectContaining({ act: 'hedge', party: 'Russia', sign: 0 }),
    ])
  })

  it('10: not against is not for', () => {
    expect(
      statements('Warschau hat sich nicht grundsätzlich gegen die Entsendung von Friedenstruppen ausgesprochen.'),
    ).toEqual([expect.objectContaining({ act: 'open', party: 'Poland', sign: 1, strength: 1 })])
  })

  it('11: what one side says of the other', () => {
    const found = statements(
      '„Ich denke, er hat irgendwie angedeutet, dass er den Plan akzeptiert“, sagte Witkoff über Putin.',
    )
    expect(found.filter(({ party, certainty }) => party === 'Russia' && certainty === 'quoted')).toEqual([])
    expect(found.filter(({ party, act }) => party === 'United States' && act === 'accept')).toEqual([])
  })

  it('12: a proposal inside a rejection', () => {
    const found = statements(
      'Moskau wies Vorschläge der Europäischen Union zurück, Friedenstruppen in die Ukraine zu entsenden.',
    )
    expect(found).toContainEqual(expect.objectContaining({ act: 'reject', party: 'Russia', sign: -1 }))
    expect(found).toContainEqual(expect.objectContaining({ act: 'propose', party: 'European Union', sign: 1 }))
  })

  it('13: the author speaks for a party', () => {
    expect(
      statements('To the question of whether Kyiv deserves our weapons the answer of Berlin can only be: yes.'),
    ).toEqual([])
  })

  it('14: an agenda is no position', () => {
    expect(statements('„Wir werden über Land und über Kraftwerke reden“, sagte Trump.')).toEqual([])
  })

  it('15: one verb, several demands', () => {
    const found = statements(
      'Russland fordert, dass die Ukraine auf Atomwaffen verzichtet und neutral bleibt, sowie entmilitarisiert und entnazifiziert wird.',
    )
    expect(
      new Set(found.filter(({ party, act }) => party === 'Russia' && act === 'demand').map(({ issue }) => issue)),
    ).toEqual(
      new Set(['security.nuclear-arms', 'security.neutrality', 'security.demilitarisation', 'politics.denazification']),
    )
  })

  it('16: a caption in another language', () => {
    const text =
      'The Ukrainian president rejected any deal on Crimea on Monday, officials said.\n\nSelenskyj im Juli in Kiew. (Foto: Agentur)\n\nHe called for talks with Moscow.'
    const found = statements(text, '2025-03-18', 'en')
    expect(found.every(({ quote }) => !quote.includes('Foto'))).toBe(true)
    expect(found).toContainEqual(expect.objectContaining({ party: 'Ukraine', sign: -1 }))
  })

  it('17: an office by its date', () => {
    const text = 'Donald Trump forderte eine sofortige Waffenruhe in der Ukraine.'
    expect(statements(text, '2024-12-08')[0]).toMatchObject({ actor: 'Donald Trump', party: null })
    expect(statements(text, '2025-03-08')[0]).toMatchObject({ actor: 'Donald Trump', party: 'United States' })
  })

  it('18: days counted from the report, and none without its date', () => {
    const text = 'Am vergangenen Donnerstag forderte Putin einen Verzicht der Ukraine auf die NATO.'
    expect(statements(text, '2025-03-18')[0]?.said).toBe(day('2025-03-13'))
    expect(statements(text, null)[0]?.said).toBeNull()
  })

  it('19: asterisks around the name of a medium', () => {
    expect(
      statements('Selenskyj sagte im Gespräch mit *Morning Talk*, er lehne einen Verzicht auf die Krim ab.'),
    ).toContainEqual(expect.objectContaining({ party: 'Ukraine', issue: 'territory.crimea', sign: -1 }))
  })

  it('20: quotation marks of every country', () => {
    for (const [open, close] of ['„“', '“”', '»«', '«»', '""'].map((pair) => [...pair] as [string, string])) {
      const [found] = statements(`${open}Wir lehnen eine Waffenruhe ab${close}, sagte Putin.`)
      expect([open, found?.party, found?.act, found?.certainty]).toEqual([open, 'Russia', 'reject', 'quoted'])
    }
    expect(statements('“We won’t accept a ceasefire,” Putin said.')[0]).toMatchObject({ party: 'Russia', sign: -1 })
  })

  it('21: whose region, and who only holds it', () => {
    const found = statements('Kiew lehnt einen Abzug aus der russischen Region Kursk ab.')
    expect(found.map(({ party, sign }) => [party, sign])).toEqual([['Ukraine', -1]])
  })

  it('22: a question that is reported', () => {
    const found = statements('Putin fragte, wer eine Waffenruhe überwachen solle.')
    expect(found.filter(({ act }) => act === 'demand' || act === 'propose' || act === 'accept')).toEqual([])
  })

  it('23: no sign of interest', () => {
    const found = statements('Russland hat bislang kein Interesse an Verhandlungen erkennen lassen.')
    expect(found.filter(({ sign }) => sign > 0)).toEqual([])
  })
})
