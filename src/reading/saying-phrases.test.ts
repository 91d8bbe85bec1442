// Verbs that say something only with a word behind them, and whose is what they say.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../tests/read-text.js'
import type { PartialDate } from '../dossier/index.js'
import { proposalsOf, type Reader } from './index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "actor act sign" of everything that is proposed by rule. */
const proposed = (text: string): readonly string[] =>
  proposalsOf(textArticle('de', text, '2025-06-05' as PartialDate), reader)
    .filter((p) => p.byRule)
    .map((p) => `${p.actor} ${p.act} ${p.sign}`)

describe('German verbs that say with an infinitive at the end of their clause', () => {
  it.each([
    'Macron ließ bei einem Besuch in Rom wissen, beide Seiten müssten zustimmen.',
    'Macron ließ am Montag durchblicken, dass beide Seiten zustimmen müssten.',
    'Beide Seiten müssten zustimmen, ließ Macron am Montag wissen.',
    'Macron gab zu verstehen, beide Seiten müssten zustimmen.',
  ])('name the speaker: %s', (text) => {
    expect(proposed(text)).toContain('Emmanuel Macron demand 1')
  })

  it('say nothing with another infinitive', () => {
    expect(proposed('Macron ließ die Wagen waschen, beide Seiten müssten zustimmen.')).not.toContain(
      'Emmanuel Macron demand 1',
    )
  })
})

describe('who stands around somebody', () => {
  it.each([
    'Kanzler Merz reiste nach Oslo. Man werde keine Soldaten entsenden, hieß es in seiner Umgebung.',
    'Kanzler Merz reiste nach Oslo. Aus seinem Umfeld hieß es, man werde keine Soldaten entsenden.',
  ])('speaks for him: %s', (text) => {
    expect(proposed(text)).toContain('Friedrich Merz reject -1')
  })
})

describe('what the duty of another is about', () => {
  it.each([
    'Dem Entwurf zufolge soll die Ukraine auf die Nato verzichten.',
    'Danach müsste Kiew auf die Nato verzichten.',
  ])('holds nothing: %s', (text) => {
    const all = proposalsOf(textArticle('de', text, '2025-06-05' as PartialDate), reader)
    expect(all.map((p) => p.actor)).not.toContain('NATO')
  })
})

describe('a thing before its verb and a person behind it', () => {
  it.each([
    ['Einen Umzug in die Schweiz hält Selenskyj für ausgeschlossen.', 'Volodymyr Zelensky reject -1'],
    ['Eine Rückkehr Russlands an den Tisch hält Macron für einen Irrweg.', 'Emmanuel Macron reject -1'],
    ['Merz hält wenig von einer Umkehr.', 'Friedrich Merz reject -1'],
    ['Meloni pflichtete Macron bei.', 'Giorgia Meloni accept 1'],
  ])('%s', (text, want) => {
    expect(proposed(text)).toContain(want)
  })
})
