import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotations } from './quotations.js'

const shape = (text: string): string[] =>
  quotations(text).map(
    (q) =>
      `${'>'.repeat(q.depth)}${text.slice(q.begin, q.end)}${q.close === null ? ' (open)' : ''}${q.carried ? ' (carried)' : ''}`,
  )

describe('quotations', () => {
  it.each([
    ['German', '„Ja“, sagte er, „aber nicht jetzt“.', ['Ja', 'aber nicht jetzt']],
    ['English', '“Yes,” he said, “but not now.”', ['Yes,', 'but not now.']],
    ['straight', '"Ja", sagte er. ("Nein"?)', ['Ja', 'Nein']],
    ['guillemets both ways', '»Ja« und «Oui» und « Non »', ['Ja', 'Oui', ' Non ']],
    ['mixed marks', '„Ja" und „Nein”', ['Ja', 'Nein']],
    ['nested German', '„Er sagte ‚nie‘ zu mir“', ['Er sagte ‚nie‘ zu mir', '>nie']],
    ['nested English', '“He said ‘never’ to Trump’s plan”', ['He said ‘never’ to Trump’s plan', '>never']],
    ['nested guillemets', '»Er sagte ›nie‹«', ['Er sagte ›nie‹', '>nie']],
    ['single outside', "‘No deal,’ he said. 'It's over,' she said.", ['No deal,', "It's over,"]],
    ['apostrophes', "Trump’s and Nato's and the workers’ rights, rock 'n' roll in the '90s", []],
    ['plural inside single', '‘The workers’ rights matter,’ he said', ['The workers’ rights matter,']],
    ['inches', 'a 12" gun and "yes"', ['yes']],
    ['unclosed ends with the paragraph', '„Ja und\n\nEr ging.', ['Ja und (open)']],
    [
      'goes on with a mark',
      '“One.\n\n“Two.\n\n“Three.” Over.',
      ['One. (open)', 'Two. (open) (carried)', 'Three. (carried)'],
    ],
    ['goes on without a mark', '„Eins.\n\nZwei.“ Ende. „Drei“', ['Eins. (open)', 'Zwei. (carried)', 'Drei']],
    ['closing mark alone', 'Nichts“ und nein”.', []],
    ['one mark for both ends', '”Ja”, sagte er', ['Ja']],
    ['inner left open', '„a ‚b c“ d', ['a ‚b c', '>b c (open)']],
  ])('%s', (_, text, expected) => {
    expect(shape(text)).toEqual(expected)
  })

  it('names both marks, the style and the parent', () => {
    expect(quotations('x „a ‚b‘“')).toEqual([
      { begin: 3, end: 8, open: 2, close: 8, depth: 0, parent: null, carried: false, style: 'double' },
      { begin: 6, end: 7, open: 5, close: 7, depth: 1, parent: 0, carried: false, style: 'single' },
    ])
  })

  it('ten thousand deep, and as many closing marks without an opening one', () => {
    const deep = quotations('„a '.repeat(10_000) + 'b“ '.repeat(20_000))
    expect(deep).toHaveLength(10_000)
    expect(deep.at(-1)?.depth).toBe(9_999)
    expect(deep.every((q) => q.close !== null)).toBe(true)
  })

  it('stays well nested whatever comes', () => {
    const parts = fc.constantFrom(
      '„',
      '“',
      '”',
      '"',
      '«',
      '»',
      '‚',
      '‘',
      '’',
      "'",
      '‹',
      '›',
      ' ',
      '\n',
      'a',
      's',
      '.',
      ',',
      '1',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (marks) => {
        const text = marks.join('')
        const found = quotations(text)
        for (const q of found) {
          expect(q.begin).toBeGreaterThanOrEqual(q.open)
          expect(q.end).toBeGreaterThanOrEqual(q.begin)
          expect(text.slice(q.begin, q.end)).not.toContain('\n')
          if (q.close !== null) expect(q.close).toBe(q.end)
          const parent = q.parent === null ? null : found[q.parent]
          expect(parent?.depth ?? -1).toBe(q.depth - 1)
          if (parent) expect(parent.begin <= q.open && q.end <= parent.end).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
