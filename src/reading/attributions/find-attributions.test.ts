import { describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { readArticle } from '../read-article.js'

const reader = await ruleReaderOf('world')

const attributions = (text: string, lang: string) =>
  readArticle(textArticle(lang, text), reader).attributions.map((a) => ({
    form: a.form,
    ...Object.fromEntries(
      (['message', 'speaker', 'cue', 'frame', 'addressee'] as const).map((role) => [
        role,
        a[role].map((r) => text.slice(r.begin, r.end)).join(' | '),
      ]),
    ),
  }))

describe('attributions in German', () => {
  it('gives message, speaker, cue with auxiliary and frame of an indirect clause', () => {
    expect(
      attributions('Die Ministerin hatte in Bern erklärt, dass der Vertrag nicht mehr gelte.', 'de'),
    ).toContainEqual({
      form: 'Indirect',
      message: 'dass der Vertrag nicht mehr gelte',
      speaker: 'Die Ministerin',
      cue: 'hatte | erklärt',
      frame: 'Die Ministerin hatte in Bern erklärt,',
      addressee: '',
    })
  })
  it('keeps quotation marks in a direct message and the comma in the frame', () => {
    const [first] = attributions('„Wir werden keinen Meter Boden abgeben“, sagte der Bürgermeister.', 'de')
    expect(first).toMatchObject({
      form: 'Direct',
      message: '„Wir werden keinen Meter Boden abgeben“',
      speaker: 'der Bürgermeister',
      frame: ', sagte der Bürgermeister',
    })
  })
  it('takes a quotation behind a colon as said by the subject before it', () => {
    const text =
      'Der Bürgermeister sprach, wie er sagte, ungern. Die Ministerin blieb hart: „Wir werden das nicht bezahlen.“'
    expect(attributions(text, 'de')).toContainEqual({
      form: 'Direct',
      message: '„Wir werden das nicht bezahlen.“',
      speaker: 'Die Ministerin',
      cue: '',
      frame: 'Die Ministerin blieb hart:',
      addressee: '',
    })
  })
  it('leaves words on a poster to nobody', () => {
    const found = attributions('Auf dem Plakat stand: „Wir wollen keine neuen Raketen.“', 'de')
    expect(found.filter((a) => JSON.stringify(a).includes('"speaker":"Plakat"'))).toEqual([])
  })
  it('reads sources named by a preposition', () => {
    const [first] = attributions('Nach Angaben der Behörde wurden drei Brücken gesperrt.', 'de')
    expect(first).toMatchObject({
      cue: 'Nach',
      speaker: 'Angaben der Behörde',
      message: 'wurden drei Brücken gesperrt',
    })
  })
  it('takes a sentence in the subjunctive as going on', () => {
    const found = attributions('Der Minister sagte, die Lage sei ernst. Die Behörden seien zu spät gekommen.', 'de')
    expect(found).toContainEqual(
      expect.objectContaining({
        form: 'IndirectFreeIndirect',
        message: 'Die Behörden seien zu spät gekommen.',
        speaker: 'Der Minister',
      }),
    )
  })
  it('gives a demand without a clause as a whole sentence', () => {
    const found = attributions('Der Verband forderte eine schnellere Entscheidung.', 'de')
    expect(found).toContainEqual(expect.objectContaining({ form: 'Reported', speaker: 'Der Verband' }))
  })
  it('finds nothing where nobody speaks', () => {
    expect(attributions('Der Zug fuhr am Morgen nach Hamburg ab.', 'de')).toEqual([])
  })
})

describe('attributions in English', () => {
  it('keeps "that" in the message and the title in the speaker', () => {
    const [first] = attributions('Foreign Minister Jane Smith said that the deal was dead.', 'en')
    expect(first).toMatchObject({
      message: 'that the deal was dead',
      speaker: 'Foreign Minister Jane Smith',
      cue: 'said',
    })
  })
  it('leaves the one spoken to out of the message', () => {
    const [first] = attributions('The mayor told reporters that the road would stay closed.', 'en')
    expect(first).toMatchObject({ message: 'that the road would stay closed', addressee: 'reporters' })
  })
  it('reads infinitives and nouns', () => {
    expect(attributions('The union vowed to continue the strike.', 'en')[0]).toMatchObject({
      cue: 'vowed',
      message: 'to continue the strike',
    })
    expect(attributions("The mayor's plan to close the road was dropped.", 'en')).toContainEqual(
      expect.objectContaining({ speaker: 'The mayor', cue: "'s plan", message: 'to close the road' }),
    )
  })
  it('reads sources named by "according to"', () => {
    expect(attributions('Three people were hurt, according to the police.', 'en')[0]).toMatchObject({
      message: 'Three people were hurt',
      speaker: 'the police',
      cue: 'according to',
    })
  })
})
