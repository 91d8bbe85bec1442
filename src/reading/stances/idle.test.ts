// Words of bargaining that bargain about nothing, and clauses that merely tell what happened: never proposed, whatever a judge
// would say. Beside each a sentence with the same word that is a stance. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { idleRows } from '../../language/idle-frames.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "act: words" of all that is proposed; with `clauses` also what only plain clauses propose. */
const proposed = (lang: string, text: string, clauses = false): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ features }) => clauses || !features.some((feature) => feature.startsWith('rule=clause')))
    .map((p) => `${p.act}: ${text.slice(p.begin, p.end)}`)

type Pair = readonly [lang: string, what: string, idle: string, stance: string, read: string]

const words: readonly Pair[] = [
  ['de', 'allegations', 'Berlin wies die Vorwürfe zurück.', 'Berlin wies den Friedensplan zurück.', 'reject'],
  ['en', 'allegations', 'Berlin rejected the allegations.', 'Berlin rejected the peace plan.', 'reject'],
  ['de', 'reports', 'Paris wies Medienberichte über den Abzug zurück.', 'Paris wies den Abzug zurück.', 'reject'],
  ['en', 'reports', 'Paris dismissed a report about the port.', 'Paris dismissed the offer of a truce.', 'reject'],
  [
    'en',
    'claims of fact',
    'Moscow suggested that Kyiv was behind it.',
    'Moscow suggested that Kyiv should disarm.',
    'propose',
  ],
  ['en', 'a fact insisted on', 'Moscow insists the bridge is safe.', 'Moscow insists on free elections.', 'demand'],
  [
    'en',
    'a fact of the present',
    'Rome insists the dam poses no danger to Split.',
    'Rome insists that Split open the dam.',
    'demand',
  ],
  [
    'en',
    'an opinion shared',
    'Washington agreed that the talks were useful.',
    'Washington agreed to the truce.',
    'accept',
  ],
  [
    'de',
    'an assurance about what is',
    'Budapest versicherte, dass die Leitung dicht ist.',
    'Budapest versicherte, dass es die Leitung öffnen werde.',
    'promise',
  ],
  ['en', 'comment', 'The Kremlin declined to say who fired.', 'The Kremlin declined to withdraw its troops.', 'reject'],
  [
    'de',
    'comment',
    'Der Kreml weigerte sich, Einzelheiten zu nennen.',
    'Der Kreml weigerte sich, seine Truppen abzuziehen.',
    'reject',
  ],
  [
    'en',
    'a judgement on an object',
    'Poland considers the road too dangerous.',
    'Poland considers a temporary truce.',
    'open',
  ],
  [
    'en',
    'a name with a place in it',
    'Macron called the drills on the island serious.',
    'Macron called on Russia to withdraw.',
    'demand',
  ],
  [
    'en',
    'words that only say who spoke',
    '“The road is free,” the minister assured the reporters.',
    'The minister assured the reporters that Berlin would keep the truce.',
    'promise',
  ],
  [
    'en',
    'a reproach',
    'Trump suggested that Ukraine should never have started it.',
    'Trump suggested that Ukraine should hold elections.',
    'propose',
  ],
  ['en', 'curiosity', 'Putin wants to know the price.', 'Putin wants to keep the port.', 'demand'],
  ['en', 'a risk taken', 'The pilots had dared to fly.', 'Zelensky dared Putin to come to Istanbul.', 'demand'],
  ['en', 'condolences', 'Warsaw offered its condolences.', 'Warsaw offered a prisoner exchange.', 'offer'],
  [
    'en',
    'a resignation',
    'Macron accepted the resignation of his minister.',
    'Macron accepted the ceasefire.',
    'accept',
  ],
  ['de', 'lives', 'Laut Kiew forderte Russland zwölf Todesopfer.', 'Kiew hat den Abzug gefordert.', 'demand'],
  [
    'de',
    'hints of the public',
    'Die Polizei in Warschau bittet um Hinweise.',
    'Warschau bittet um weitere Luftabwehr.',
    'demand',
  ],
  ['de', 'dangers', 'London warnte vor einer Hungersnot.', 'London warnte vor einem Abzug der Truppen.', 'reject'],
  ['en', 'dangers', 'London warned of a famine.', 'London warned that it would strike the depots.', 'threaten'],
  [
    'en',
    'a name given',
    'Zelensky called the offer a small step on a long road.',
    'Zelensky called on Moscow to stop the attacks.',
    'demand',
  ],
]

const happenings: readonly Pair[] = [
  [
    'de',
    'what was done',
    'Lawrow sagte, der Westen habe die Lage verschärft.',
    'Lawrow sagte, der Westen verschärfe die Auflagen nicht weiter.',
    '',
  ],
  [
    'en',
    'what was done',
    'Lavrov said the West had inflamed the region.',
    'Lavrov said Moscow would guard the region.',
    '',
  ],
  ['de', 'a passive of the past', 'Die Busse wurden von Kiew bezahlt.', 'Kiew bezahlt die Busse.', ''],
  ['en', 'a passive of the past', 'Buses were loaded by Kyiv.', 'Kyiv loads buses with prisoners.', ''],
]

describe('a word of bargaining', () => {
  it.each(words)('%s: %s', (lang, _, idle, stance, act) => {
    expect(proposed(lang, idle)).toEqual([])
    expect(proposed(lang, stance)).toContainEqual(expect.stringMatching(`^${act}: `))
  })

  it('with a day between it and its preposition still asks', () => {
    expect(proposed('en', 'Zelensky called Wednesday for a truce.')).toContainEqual(expect.stringMatching('^demand: '))
  })

  it.each([
    ['de', 'Kiew fordert den Rückzug der Truppen. Auch eine Wahl wurde verlangt.'],
    ['en', 'Moscow wants elections in Kyiv. A truce was demanded at the same time.'],
  ])('in the passive keeps what is said: %s', (lang, text) => {
    expect(proposed(lang, text).length).toBeGreaterThan(1)
  })

  it.each([
    ['de', 'Kiew fordert den Rückzug der Truppen. Der Gesandte wurde nicht eingeladen.'],
    ['en', 'Moscow wants elections in Kyiv. The envoy was not offered a visa.'],
  ])('told in the past by nobody is a happening: %s', (lang, text) => {
    expect(proposed(lang, text)).toHaveLength(1)
  })

  it.each([
    ['de', 'Kiew prüft den Plan.', 'Der Plan, den sie vorschlug, sei tot, sagte Lawrow.'],
    ['en', 'Kyiv is weighing the plan.', 'The plan we proposed is dead, Lavrov said.'],
  ])('with nobody and nothing beside it is a scrap: %s', (lang, before, text) => {
    const scraps = proposed(lang, `${before} ${text}`).filter((p) =>
      /^propose: (?:den sie vorschlug|we proposed)$/.test(p),
    )
    expect(scraps).toEqual([])
  })
})

describe('a plain clause', () => {
  it.each(happenings)('%s: %s', (lang, _, idle, stance) => {
    expect(proposed(lang, idle, true)).toEqual([])
    expect(proposed(lang, stance, true)).not.toEqual([])
  })

  it.each([
    ['de', 'Merz sagte, die Lieferung beginne am Montag, weil die Züge warten.', /^\w+: (?:weil )?die Züge warten/],
    ['en', 'Merz said the delivery starts on Monday because the trains are waiting.', /^\w+: (?:because )?the trains/],
  ])('of a reason is none: %s', (lang, text, reason) => {
    const found = proposed(lang, text, true)
    expect(found).not.toEqual([])
    expect(found.filter((one) => reason.test(one))).toEqual([])
  })
})

describe('rows of idle frames', () => {
  it('join what several rows say of a verb', () => {
    expect([...(idleRows('offer, extend : prayer\noffer : thanks').get('offer') ?? [])]).toEqual(['prayer', 'thanks'])
  })

  it('are refused without a colon', () => {
    expect(() => idleRows('offer prayer')).toThrow('offer prayer')
  })
})
