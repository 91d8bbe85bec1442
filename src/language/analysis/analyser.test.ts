import { describe, expect, it } from 'vitest'
import { loadModels } from '../../models/index.js'
import { loadAnalyser, type Parse } from './index.js'
import { expectTrees } from './odd-sentences.js'

const models = loadModels()
const german = loadAnalyser('de', models.de!)
const english = loadAnalyser('en', models.en!)

/** "dependent < label < head" for each word that has a head. */
const arcs = (words: readonly string[], parse: Parse): readonly string[] =>
  words.map((word, i) => `${word} < ${parse.labels[i]} < ${parse.heads[i]! < 0 ? '' : words[parse.heads[i]!]}`)

const read = (analyser: typeof german, sentence: string) => {
  const words = sentence.split(' ')
  const parse = analyser.analyse(words)
  const at = (word: string): number => words.indexOf(word)
  return {
    words,
    parse,
    arcs: arcs(words, parse),
    at,
    feats: (word: string) => parse.feats[at(word)],
    lemma: (word: string) => parse.lemmas[at(word)],
  }
}

describe('German', () => {
  it('joins separated verbs and finds the subject behind the verb', () => {
    const { lemma, arcs } = read(german, 'Gestern wies die Regierung den Plan zurück .')
    expect(lemma('wies')).toBe('zurückweisen')
    expect(arcs).toContain('Regierung < nsubj < wies')
    expect(arcs).toContain('Plan < obj < wies')
  })

  it('tells Konjunktiv I and II from the indicative', () => {
    expect(read(german, 'Er sagte , das Land sei zu Gesprächen bereit .').feats('sei')).toMatchObject({
      mood: 'sub',
      tense: 'pres',
    })
    expect(read(german, 'Moskau müsse die Truppen abziehen , sagte der Minister .').feats('müsse')).toMatchObject({
      mood: 'sub',
    })
    expect(read(german, 'Das wäre ein Fehler , meinte sie .').feats('wäre')).toMatchObject({
      mood: 'sub',
      tense: 'past',
    })
    expect(read(german, 'Die Gespräche sind gescheitert .').feats('sind')).toMatchObject({ mood: 'ind', tense: 'pres' })
  })

  it('takes for the present of the first person only what somebody says of himself', () => {
    expect(read(german, 'Man lehne eine Waffenruhe ab .').feats('lehne')).toMatchObject({ mood: 'sub', tense: 'pres' })
    expect(read(german, 'Das Land brauche mehr Hilfe .').feats('brauche')).toMatchObject({ mood: 'sub' })
    expect(read(german, 'Ich lehne eine Waffenruhe ab .').feats('lehne')).toMatchObject({ mood: 'ind' })
  })

  it('finds the finite verb of a clause behind a comma', () => {
    expect(read(german, 'Im Kreml hieß es , man lehne einen Waffenstillstand ab .').lemma('lehne')).toBe('ablehnen')
    const { arcs } = read(german, 'Der Vertrag müsse bleiben , bekräftigte Minister Berg .')
    expect(arcs).toContain('Minister < nsubj < bekräftigte')
    const { parse, at } = read(german, 'Die Angriffe , wiederholte Angriffe Russlands , nahmen zu .')
    expect(parse.tags[at('wiederholte')]).toBe('ADJ')
  })

  it('marks the passive and reads its participle', () => {
    const { arcs, lemma } = read(german, 'Der Vorschlag wurde von der Opposition abgelehnt .')
    expect(arcs).toContain('Vorschlag < nsubj:pass < abgelehnt')
    expect(arcs).toContain('wurde < aux:pass < abgelehnt')
    expect(lemma('abgelehnt')).toBe('ablehnen')
  })

  it('reads ß and ss alike', () => {
    const sharp = read(german, 'Er schloß ein Treffen nicht aus .')
    const plain = read(german, 'Er schloss ein Treffen nicht aus .')
    expect(sharp.parse).toEqual(plain.parse)
    expect(plain.lemma('schloss')).toBe('ausschliessen')
  })
})

describe('English', () => {
  it('reads reported speech', () => {
    const { arcs, lemma } = read(english, 'The minister said that his country would never accept the plan .')
    expect(arcs).toContain('minister < nsubj < said')
    expect(arcs).toContain('accept < ccomp < said')
    expect(arcs).toContain('never < advmod < accept')
    expect(lemma('said')).toBe('say')
  })

  it('marks the passive', () => {
    expect(read(english, 'The proposal was rejected by both sides .').arcs).toContain(
      'proposal < nsubj:pass < rejected',
    )
  })

  it('finds names', () => {
    const { parse, at } = read(english, 'Anna Schmidt met officials in Paris on Friday .')
    expect([parse.entities[at('Anna')], parse.entities[at('Schmidt')]]).toEqual(['B-PER', 'I-PER'])
    expect(parse.entities[at('Paris')]).toBe('B-LOC')
  })
})

describe('every analyser', () => {
  it('refuses weights of another language or format', () => {
    expect(() => loadAnalyser('en', models.de!)).toThrow(/for "de"/)
    expect(() => loadAnalyser('en', new Uint8Array([3, 65, 66, 67]))).toThrow(/format/)
    expect(() => loadAnalyser('en', models.en!.subarray(0, 1000))).toThrow(/too early/)
  })

  it('gives the same answer whatever it read before', () => {
    const words = 'Kiew lehnt eine Waffenruhe ohne Garantien ab .'.split(' ')
    const before = german.analyse(words)
    for (let i = 0; i < 50; i++) german.analyse([`Wort${i}`, 'sagte', 'er'])
    expect(german.analyse(words)).toEqual(before)
    expect(loadAnalyser('de', models.de!).analyse(words)).toEqual(before)
  })

  it('parses in steps as at once', () => {
    const words = 'The talks failed , officials said .'.split(' ')
    const tagged = english.tag(words)
    const { heads, labels, lemmas, entities } = english.analyse(words)
    expect(english.parse(tagged)).toEqual({ heads, labels, lemmas })
    expect(english.entities(tagged)).toEqual(entities)
  })

  it('takes nothing, marks alone and very long sentences', () => {
    for (const analyser of [german, english]) {
      expect(analyser.analyse([]).tags).toEqual([])
      expect(analyser.analyse(['...']).heads).toEqual(new Int16Array([-1]))
      const long = Array.from({ length: 2000 }, (_, i) => (i % 9 === 8 ? ',' : i % 2 ? 'und' : 'Land'))
      const { heads } = analyser.analyse(long)
      expect(heads.length).toBe(2000)
      expect(heads.every((head, i) => head >= -1 && head < 2000 && head !== i)).toBe(true)
    }
  })

  // Twenty times as many in analyser.slow.test.ts.
  it('never throws, and always gives trees, on 500 odd sentences', () => {
    expectTrees([german, english], 250)
  })
})
