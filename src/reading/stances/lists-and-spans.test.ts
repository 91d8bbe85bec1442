// What is cut how: lists, verbs joined to each other, several holders, clauses beside a stance. As rules propose it, before any judge.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "France demand: urged Iran to halt enrichment" for every proposal. */
const proposed = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader).map(
    ({ actor, act, begin, end }) => `${actor} ${act}: ${text.slice(begin, end)}`,
  )

describe('what belongs to one stance and what to the next', () => {
  it.each([
    [
      'what follows if it is not done',
      'en',
      '“Kyiv must pull out, otherwise the tanks will roll,” Lavrov said.',
      ['Sergey Lavrov demand: Kyiv must pull out', 'Sergey Lavrov threaten: otherwise the tanks will roll'],
    ],
    [
      'a list whose later things a parse hangs on the one before',
      'en',
      'Hamas demands the release of its leaders, the lifting of the siege and fresh elections.',
      ['Hamas demand: the lifting of the siege', 'Hamas demand: fresh elections'],
    ],
    [
      'the same',
      'de',
      'Die Rebellen verlangen die Freilassung ihrer Anführer, ein Ende der Belagerung und Neuwahlen im Herbst.',
      ['pro-Russian separatists demand: ein Ende der Belagerung', 'pro-Russian separatists demand: Neuwahlen'],
    ],
    [
      'two things with what belongs to them',
      'en',
      'Ankara ruled out both cuts to pensions and a rise in the retirement age.',
      ['Turkey reject: a rise in the retirement age'],
    ],
    [
      'three side by side, one by one',
      'en',
      'France, Germany and Poland urged Iran to halt enrichment.',
      ['France', 'Germany', 'Poland'].map(
        (name) => `${name} demand: France, Germany and Poland urged Iran to halt enrichment`,
      ),
    ],
    [
      'the same',
      'de',
      'Frankreich, Deutschland und Polen riefen Iran auf, die Anreicherung zu stoppen.',
      ['Poland demand: Frankreich, Deutschland und Polen riefen Iran auf, die Anreicherung zu stoppen'],
    ],
    [
      'a second infinitive under the same modal verb',
      'de',
      'Die Ukraine müsse auf die Krim verzichten und ihre Armee verkleinern, sagte Peskow.',
      ['Dmitry Peskov demand: ihre Armee verkleinern'],
    ],
    [
      'a verb that goes on without a subject',
      'de',
      'Berlin sagte Kiew mehr Geld zu, lehnte die Lieferung von Raketen aber ab.',
      ['Germany promise: Berlin sagte Kiew mehr Geld zu', 'Germany reject: lehnte die Lieferung von Raketen aber ab'],
    ],
    [
      'a thing taken for the subject of such a verb',
      'de',
      'Warschau stimmte zu, forderte aber Nachbesserungen beim Zeitplan.',
      ['Poland demand: forderte aber Nachbesserungen beim Zeitplan'],
    ],
    [
      'a participle that goes on with another stance',
      'en',
      'Moscow dismissed the proposal, demanding that sanctions be lifted first.',
      ['Russia reject: Moscow dismissed the proposal', 'Russia demand: demanding that sanctions be lifted first'],
    ],
    [
      'a clause set against it',
      'en',
      'Ankara rejected the plan, while Athens accepted it.',
      ['Turkey reject: Ankara rejected the plan'],
    ],
    [
      'a reason',
      'de',
      'Warschau lehnt den Plan ab, weil er zu teuer ist.',
      ['Poland reject: Warschau lehnt den Plan ab'],
    ],
    [
      'a relative clause with who, which asks nothing',
      'en',
      'Viktor Orbán, who opposes the loan, met his guests on Monday.',
      ['Viktor Orbán reject: who opposes the loan'],
    ],
    [
      'a reflexive pronoun of the infinitive',
      'de',
      'Selenskyj versprach, sich an das Ergebnis zu halten.',
      ['Volodymyr Zelensky promise: Selenskyj versprach, sich an das Ergebnis zu halten'],
    ],
    [
      'an infinitive of saying that carries no message',
      'de',
      'Warschau verlangte, fossile Brennstoffe im Text zu nennen.',
      ['Poland demand: Warschau verlangte, fossile Brennstoffe im Text zu nennen'],
    ],
    [
      'a modal verb alone before another',
      'de',
      'Kiew will Sicherheitsgarantien und wird den Hafen nicht aufgeben.',
      ['Ukraine demand: Kiew will Sicherheitsgarantien'],
    ],
    [
      'a seat that owns a noun behind a preposition',
      'en',
      "The talks failed over Moscow's insistence on a veto.",
      ["Russia demand: over Moscow's insistence on a veto"],
    ],
    [
      'numbers that stand for people',
      'de',
      'Tausende zogen durch die Stadt und verlangten ein Ende des Staudammprojekts.',
      ['Tausende demand: verlangten ein Ende des Staudammprojekts'],
    ],
    [
      'a message without a verb',
      'en',
      '"Not one cent more," Volodymyr Zelensky said after the meeting.',
      ['Volodymyr Zelensky reject: Not one cent more'],
    ],
    [
      'a line that begins with a name and a colon',
      'de',
      'Kiew: Kein Frieden ohne Garantien',
      ['Ukraine redline: Kein Frieden ohne Garantien'],
    ],
    [
      'a plural that has no other form of reported speech',
      'de',
      'Selenskyj sagte, Moskau müsse ein neues Angebot vorlegen. Andernfalls würden die Verbündeten Sanktionen verhängen.',
      ['Volodymyr Zelensky'],
    ],
  ])('%s (%s)', (_, lang, text, expected) => {
    const found = proposed(lang, text)
    for (const one of expected)
      expect(
        one.includes(':') ? found : found.filter((f) => f.includes('würden')).map((f) => f.split(/ [a-z_]+:/)[0]),
      ).toContain(one)
  })

  it.each([
    ['names are no list of things', 'en', 'Hamas demands the release of Smith, Jones and Miller.', 1],
    [
      'what only belongs to the thing',
      'de',
      'Kiew fordert den Ausschluss aller Sportler, einschliesslich der Trainer.',
      1,
    ],
    ['goods of one thing', 'en', 'Kyiv demands free exports of wheat and corn.', 1],
  ])('%s', (_, lang, text, count) => {
    expect(proposed(lang, text).filter((one) => one.includes(' demand: '))).toHaveLength(count)
  })

  it('four side by side hold it together', () => {
    const actors = proposed('de', 'China, Indien, Brasilien und Russland lehnen den Entwurf ab.')
      .filter((one) => one.includes(' reject: '))
      .map((one) => one.split(' reject: ')[0])
    expect(new Set(actors).size).toBe(1)
  })
})

describe('what a list hangs on', () => {
  it('is shared by whatever its article hangs on it', () => {
    const text = 'Putin fordert das Ende der Militärhilfe und der Ausbildung von Soldaten.'
    const signs = proposalsOf(textArticle('de', text), reader)
      .filter((one) => one.act === 'demand')
      .map((one) => one.sign)
    expect(signs).toEqual([-1, -1])
  })
})
