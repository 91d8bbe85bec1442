// Constructions in which rules propose a stance, before any judge: who holds it and what it is. Sentences are our own.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "party act sign: words" of all that a rule other than that of plain clauses proposes. */
const proposed = (text: string, lang = 'en'): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader)
    .filter(({ features }) => !features.some((feature) => feature.startsWith('rule=clause')))
    .map((p) => `${p.party} ${p.act} ${p.sign}: ${text.slice(p.begin, p.end)}`)

describe('a stance is proposed', () => {
  it.each([
    [
      'what has to be, with its subject',
      'Lavrov said the farm bank has to be readmitted to the payment system.',
      'Russia demand 1: the farm bank has to be readmitted to the payment system',
    ],
    [
      'told on behind the words of somebody',
      'Lavrov said on Monday that Moscow wanted a deal. All sanctions would have to go as well.',
      'Russia demand 1: All sanctions would have to go as well',
    ],
    [
      'the future in told speech',
      'Zelensky said he would not cede the region.',
      'Ukraine reject -1: he would not cede the region',
    ],
    [
      'a plan whose author is named',
      "Kyiv's plan envisages a treaty with guarantees.",
      "Ukraine propose 1: Kyiv's plan envisages a treaty with guarantees",
    ],
    [
      'a doer behind a day',
      'The offer was rejected on Monday by Zelensky.',
      'Ukraine reject -1: The offer was rejected on Monday by Zelensky',
    ],
    [
      'a noun as predicate',
      '“Foreign troops are a red line,” Lavrov said.',
      'Russia redline -1: Foreign troops are a red line',
    ],
    ['an answer in a word', 'Kyiv said no to the loan.', 'Ukraine reject -1: Kyiv said no to the loan'],
    [
      'an adjective like a participle',
      'Moscow is unmoved by the letter.',
      'Russia reject -1: Moscow is unmoved by the letter',
    ],
    [
      'a thing and what shall become of it',
      'Kyiv wants the mayors withdrawn.',
      'Ukraine demand 1: Kyiv wants the mayors withdrawn',
    ],
    [
      'a polite wish, told by nobody',
      'Poland would like the quota to be doubled.',
      'Poland demand 1: Poland would like the quota to be doubled',
    ],
    ['who will not hear of it', 'Kyiv would not hear of a swap.', 'Ukraine reject -1: Kyiv would not hear of a swap'],
    [
      'what the side of the last speaker would do',
      'Lavrov said a summit was possible. Russia would not object to the accession of Ukraine.',
      'Russia open 1: Russia would not object to the accession of Ukraine',
    ],
    [
      'what must be done, told on, by a verb of the lexicon',
      'Lavrov said Kyiv was stalling. New borders must be recognised.',
      'Russia demand 1: New borders must be recognised',
    ],
    [
      'what somebody made clear',
      'Lavrov made it clear to the envoys that Kyiv must withdraw its troops.',
      'Russia demand 1: Kyiv must withdraw its troops',
    ],
    [
      'what somebody let be known',
      'Lavrov let it be known that he would not accept the terms.',
      'Russia reject -1: he would not accept the terms',
    ],
    [
      'whoever will not say no',
      'Macron declined to rule out the dispatch of troops.',
      'France open 1: Macron declined to rule out the dispatch of troops',
    ],
    [
      'whoever is ready to agree',
      'Germany is ready to ratify the accession.',
      'Germany accept 1: Germany is ready to ratify the accession',
    ],
    [
      'what shall become of a thing, in the passive',
      'Ankara wants the embargo to be scrapped.',
      'Turkey demand -1: Ankara wants the embargo to be scrapped',
    ],
    [
      'what is to be taken back',
      'Budapest wants the offer withdrawn.',
      'Hungary demand -1: Budapest wants the offer withdrawn',
    ],
    [
      'a vow, with a "never" that goes with another verb',
      'Zelensky has vowed to liberate Crimea but has never said how.',
      'Ukraine promise 1: Zelensky has vowed to liberate Crimea',
    ],
    [
      'a no without reserve to what a relative clause calls partial',
      'Kyiv dismissed the demand for land that Moscow does not fully control.',
      'Ukraine reject -1: Kyiv dismissed the demand for land that Moscow does not fully control',
    ],
    [
      'what is told before a colon and a quotation',
      'Hungary would block the loan, Orban said: “It is not our war.”',
      'Hungary reject -1: Hungary would block the loan',
    ],
    [
      'what a position is said to be',
      "Kyiv's position is that Russia must withdraw its troops first.",
      'Ukraine demand 1: Russia must withdraw its troops first',
    ],
    [
      'with whom somebody would not talk',
      'Lavrov said he would not talk to Zelensky.',
      'Russia refuse_talks -1: he would not talk to Zelensky',
    ],
    [
      'nothing less than a thing',
      'Zelensky demanded nothing less than a full withdrawal.',
      'Ukraine demand 1: Zelensky demanded nothing less than a full withdrawal',
    ],
    [
      'a second clause of what is insisted on',
      'Russia insists that it is a mediator, and that Ukraine should talk directly to the separatists.',
      'Russia call_talks 1: Ukraine should talk directly to the separatists',
    ],
  ])('%s', (_, text, wanted) => {
    expect(proposed(text)).toContain(wanted)
  })
})

describe('a plain clause is proposed', () => {
  const clauses = (text: string): readonly string[] =>
    proposalsOf(textArticle('en', text), reader)
      .filter(({ features }) => features.some((feature) => feature.startsWith('rule=clause')))
      .map((p) => `${p.party} ${p.act}: ${text.slice(p.begin, p.end)}`)
  it.each([
    [
      'with a verb that can be one of saying',
      'The war would continue until Kyiv disarmed, Peskov said.',
      'Russia threaten: The war would continue until Kyiv disarmed',
    ],
    [
      'of harm that there would be on a condition',
      'If nothing changed, Kuleba said, there would be further measures.',
      'Ukraine threaten: there would be further measures',
    ],
    [
      'of harm that there would not be',
      'There would be no further measures if Moscow complied, Kuleba said.',
      'Ukraine reject: There would be no further measures if Moscow complied',
    ],
    [
      'of steps without a condition',
      'There will be further steps, Kuleba said on Monday.',
      'Ukraine propose: There will be further steps',
    ],
    [
      'of what there can be, with an auxiliary for its verb',
      'There could be no vote under martial law, Zelensky said.',
      'Ukraine reject: There could be no vote under martial law',
    ],
    [
      'of what there would not be without something',
      'Without security guarantees there would be no treaty, Zelensky said.',
      'Ukraine redline: Without security guarantees there would be no treaty',
    ],
  ])('%s', (_, text, wanted) => {
    expect(clauses(text)).toContain(wanted)
  })
})

describe('no stance is proposed', () => {
  it.each([
    ['what must be, in the words of the author', 'The sky was grey. All sanctions must go as well.'],
    ['what must be, in a paragraph of its own', 'Lavrov spoke on Monday.\n\nAll sanctions must go as well.'],
    ['a plan that nobody is said to have made', 'The plan envisages a treaty with guarantees.'],
    ['a noun as predicate of a thing', 'The bus is a red one.'],
    ['what a position is about', "Kyiv's position was attacked on Monday."],
    ['what somebody has and need not do', 'Lavrov said Moscow had no more to give.'],
    ['what somebody else is waited for', 'The shelling will go on until Kyiv accepts the terms.'],
    ['what another side would do, behind the words of somebody', 'Lavrov spoke. Ukraine would not object to the plan.'],
  ])('%s', (_, text) => {
    expect(proposed(text)).toEqual([])
  })
})
