// A sign is for or against what the words name. Where they name the end of a thing, or the contrary of what the issue is
// about, it must still be told what the holder would have come about.
import { beforeAll, describe, expect, it } from 'vitest'
import { readerOf, statementsIn } from '../../tests/read-text.js'
import { type Statement, towardsThing } from '../dossier/index.js'
import type { Reader } from './index.js'

let reader: Reader
let worldly: Reader
beforeAll(async () => {
  reader = await readerOf('ukraine')
  worldly = await readerOf('world')
})

const first = (lang: string, text: string, by = reader): Statement => {
  const [statement] = statementsIn(by, lang, text)
  if (!statement) throw new Error(`nothing read: ${text}`)
  return statement
}

describe('leaving and giving up', () => {
  it.each([
    ['de', 'Die Rebellen forderten, die Regierung solle ihre Soldaten zurückziehen.', 1],
    ['en', 'The rebels demanded that the government withdraw its soldiers.', 1],
    ['de', 'Die Regierung verlangt den Abzug aller Kämpfer.', 1],
    ['en', 'The government demands the withdrawal of all fighters.', 1],
    ['de', 'Die Gewerkschaft fordert, den Gesetzentwurf zurückzuziehen.', -1],
    ['en', 'The union demands that the bill be withdrawn.', -1],
    ['de', 'Die Gewerkschaft fordert ein Ende der Leiharbeit.', -1],
    ['en', 'The union demands an end to agency work.', -1],
  ] as const)('troops that withdraw are the thing, what is withdrawn is not (%s): %s', (lang, text, sign) => {
    expect(first(lang, text, worldly)).toMatchObject({ act: 'demand', sign })
  })

  it.each([
    ['de', 'Der Kreml forderte, die Ukraine solle die vier Regionen aufgeben.', 'territory.four-oblasts', 1],
    ['en', 'The Kremlin demanded that Ukraine give up the four regions.', 'territory.four-oblasts', 1],
    ['de', 'Washington schlägt vor, dass Kiew auf die Krim verzichtet.', 'territory.crimea', 1],
    ['en', 'Washington proposes that Kyiv give up Crimea.', 'territory.crimea', 1],
    ['de', 'Moskau verlangt den Verzicht auf die Halbinsel Krim.', 'territory.crimea', 1],
    ['de', 'Moskau verlangt, dass Kiew auf die Nato-Mitgliedschaft verzichtet.', 'security.nato-membership', -1],
    ['en', 'Moscow demands that Kyiv give up NATO membership.', 'security.nato-membership', -1],
    ['de', 'Kiew schließt einen Verzicht auf die Krim aus.', 'territory.crimea', -1],
    ['en', 'Kyiv refuses to give up Crimea.', 'territory.crimea', -1],
  ] as const)('land given up is what the issue is about (%s): %s', (lang, text, issue, sign) => {
    expect(first(lang, text)).toMatchObject({ issue, sign })
  })

  it.each([
    ['en', 'The bank gave up its claim to the island.'],
    ['en', 'Norway has given up its claims to the territory.'],
  ])('but a claim to it that is given up is the claim (%s): %s', (lang, text) => {
    expect(first(lang, text, worldly)).toMatchObject({ act: 'offer', sign: -1 })
  })

  it('and no land is handed over with an ambassador', () => {
    const read = statementsIn(reader, 'en', 'Ukraine withdrew its ambassador from Moscow.')
    expect(read.map(({ act }) => act)).toEqual(['reject'])
  })

  it('so is a demand made as a condition', () => {
    const text = 'Putin said Russia would stop fighting if Ukraine gave up the four regions.'
    expect(statementsIn(reader, 'en', text)).toContainEqual(
      expect.objectContaining({ act: 'demand', issue: 'territory.four-oblasts', sign: 1 }),
    )
  })

  it('and each thing a condition asks for', () => {
    const text =
      'Putin bot an, die Kämpfe einzustellen, wenn Kiew die vier Regionen aufgebe und auf die Nato-Mitgliedschaft verzichte.'
    const read = statementsIn(reader, 'de', text)
    const demand = (issue: string, sign: number) => expect.objectContaining({ act: 'demand', issue, sign })
    expect(read).toContainEqual(demand('territory.four-oblasts', 1))
    expect(read).toContainEqual(demand('security.nato-membership', -1))
  })

  it('but no threat asks for what it would answer', () => {
    for (const text of [
      'Macron threatened new sanctions if Russia attacked the port.',
      'Macron promised Ukraine new aid if Russia refused.',
    ])
      expect(statementsIn(reader, 'en', text).filter(({ act }) => act === 'demand')).toEqual([])
  })
})

describe('options that are the no to the thing', () => {
  it.each([
    ['de', 'Die EU lehnt eine Aufhebung der Sanktionen ab.', -1, 1],
    ['en', 'The EU refuses to lift the sanctions.', -1, 1],
    ['en', 'The US president is open to lifting sanctions.', 1, -1],
    ['de', 'Russland fordert die Aufhebung der Sanktionen.', -1, -1],
    ['en', 'Russia demands the lifting of sanctions.', -1, -1],
    ['de', 'Die EU fordert neue Sanktionen.', 1, 1],
    ['en', 'The EU demands new sanctions.', 1, 1],
  ] as const)('a sign about them is turned towards the thing (%s): %s', (lang, text, sign, towards) => {
    const statement = first(lang, text)
    expect(statement).toMatchObject({ issue: 'economy.sanctions', sign })
    expect(towardsThing(statement).sign).toBe(towards)
  })

  it.each([
    ['de', 'Die EU fordert die Achtung der territorialen Integrität der Ukraine.'],
    ['en', "The EU demands respect for Ukraine's territorial integrity."],
  ])('borders respected are no land given up (%s): %s', (lang, text) => {
    expect(towardsThing(first(lang, text))).toMatchObject({ issue: 'territory.cession', option: 'unchanged', sign: -1 })
  })

  it.each([
    ['de', 'China wird die Annexion nicht anerkennen.'],
    ['en', 'China will not recognise the annexation.'],
  ])('a no that is part of their words is one already (%s): %s', (lang, text) => {
    expect(towardsThing(first(lang, text))).toMatchObject({ issue: 'territory.recognition', sign: -1 })
  })

  it('is turned once, and a hedge not at all', () => {
    const refused = first('en', 'The EU refuses to lift the sanctions.')
    expect(refused.option).toBe('lifted')
    expect(towardsThing(refused).option).toBe(null)
    expect(towardsThing(towardsThing(refused))).toEqual(towardsThing(refused))
    expect(towardsThing({ ...refused, sign: 0 }).sign).toBe(0)
  })
})

describe('whoever would draw back concedes land', () => {
  it.each([
    ['en', 'Ukraine will not withdraw from the Donbas.', 'reject', -1],
    ['en', 'Zelensky said that Kyiv would not pull out of Donetsk region.', 'reject', -1],
    ['en', 'Ukraine must withdraw from the Donbas, Putin said.', 'demand', 1],
    ['en', 'Kyiv refused to withdraw from the Donbas.', 'reject', -1],
    ['en', 'Kyiv agreed to withdraw from the Donbas.', 'accept', 1],
    ['en', 'Ukraine would never give up the Donbas, Zelensky said.', 'redline', -1],
    ['de', 'Die Ukraine wird sich nicht aus dem Donbass zurückziehen.', 'reject', -1],
    ['de', 'Kiew stimmte zu, aus dem Donbass abzuziehen.', 'accept', 1],
  ] as const)('%s: %s', (lang, text, act, sign) => {
    expect(first(lang, text)).toMatchObject({ act, sign, issue: 'territory.donbas' })
  })

  it('but not whoever leaves an agreement', () => {
    expect(first('en', 'Moscow withdrew from the grain agreement.')).toMatchObject({ act: 'reject', sign: -1 })
  })
})

describe('what is denied beside what is wanted', () => {
  it.each([
    ['en', '“We need a ceasefire, not a pause,” Sybiha said.', [1, -1]],
    ['en', 'Moscow demands a settlement, not a truce.', [1, -1]],
    ['de', 'Moskau fordert eine Lösung, nicht eine Waffenruhe.', [1, -1]],
    ['de', 'Moskau fordert keine Waffenruhe, sondern einen Friedensvertrag.', [-1, 1]],
  ] as const)('has a sign of its own (%s): %s', (lang, text, signs) => {
    expect(statementsIn(reader, lang, text).map(({ sign }) => sign)).toEqual(signs)
  })
})

it.each(['Trump said Ukraine should be ready to give up land.', 'Europe must be ready to send troops, Macron said.'])(
  'what another ought to be ready for is demanded: %s',
  (text) => {
    expect(first('en', text)).toMatchObject({ act: 'demand', sign: 1 })
  },
)

it.each([
  ['en', 'Merz said Germany might send troops to Ukraine.'],
  ['de', 'Merz sagte, Deutschland könnte Soldaten in die Ukraine schicken.'],
] as const)('what somebody might do is promised by nobody (%s): %s', (lang, text) => {
  expect(first(lang, text)).toMatchObject({ act: 'open', sign: 1, actor: 'Friedrich Merz' })
})

it('whose land renounces something does not renounce the land', () => {
  expect(
    first('de', 'Auf die Stationierung fremder Soldaten wolle sein Land verzichten, sagte Selenskyj.'),
  ).toMatchObject({
    act: 'offer',
    sign: -1,
  })
})
