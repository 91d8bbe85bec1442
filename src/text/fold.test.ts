import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../tests/any-text.js'
import { cases } from '../../tests/cases.js'
import { fold } from './fold.js'
import { tokenize } from './tokenize.js'

describe('fold', () => {
  it.each([
    [
      'page break inside a compound',
      'auf eine NATO-\n\n\n\nMitgliedschaft verzichten',
      'auf eine NATO-Mitgliedschaft verzichten',
    ],
    ['printer’s hyphen', 'der Waffen-\nstillstand', 'der Waffenstillstand'],
    ['word left out', 'Ost-\nund Westeuropa', 'Ost- und Westeuropa'],
    ['word left out on one line', 'Ost- und Westeuropa', 'Ost- und Westeuropa'],
    ['digit before the hyphen', 'eine 30-\ntägige Waffenruhe', 'eine 30-tägige Waffenruhe'],
    ['dash at the end of a line', 'Gespräche -\nsagte er', 'Gespräche - sagte er'],
    ['soft hyphens', 'Sicher\u00adheits\u00adgarantien', 'Sicherheitsgarantien'],
    ['soft hyphen at the end of a line', 'Waffen\u00ad\nruhe', 'Waffenruhe'],
    ['zero width and byte order mark', '\ufeffKi\u200bew', 'Kiew'],
    ['Swiss and old spelling', 'daß Weißrußland GROẞ', 'dass Weissrussland GROSS'],
    ['ligatures', 'oﬃziell ﬂiegen', 'offiziell fliegen'],
    ['odd spaces', 'z.\u00a0B.\u2009ein\tWort', 'z. B. ein Wort'],
    ['runs of blanks', 'a   b \u00a0 c', 'a b c'],
    ['combining marks', 'Za\u0308une', 'Zäune'],
    ['odd quotation marks', "``ja'' ,,nein“ <<oui>> ‟x”", '“ja" „nein“ «oui» “x”'],
    ['good quotation marks stay', '„a“ “b” »c« ‚d‘ ’s', '„a“ “b” »c« ‚d‘ ’s'],
    ['dashes stay', 'Kiew – Moskau — dort', 'Kiew – Moskau — dort'],
    ['paragraphs', 'Eins.\r\n\r\n\r\nZwei.', 'Eins.\n\nZwei.'],
    ['blank lines at the edges', '\n\n\nEins.\n', 'Eins.'],
    [
      'heading before text',
      'Die Lage\nDer Minister sprach von einem langen und schwierigen Abend in Genf, der am Ende nichts brachte außer neuen Terminen für das nächste Treffen.',
      'Die Lage\nDer Minister sprach von einem langen und schwierigen Abend in Genf, der am Ende nichts brachte ausser neuen Terminen für das nächste Treffen.',
    ],
    ['list items', '- Abzug\n- Garantien\n- Wahlen', '- Abzug\n- Garantien\n- Wahlen'],
    [
      'wrapped lines',
      'Der Minister sprach am Abend von einem langen\nTag und sagte, die Gespräche in Genf seien\nam Ende an einer Frage gescheitert.',
      'Der Minister sprach am Abend von einem langen Tag und sagte, die Gespräche in Genf seien am Ende an einer Frage gescheitert.',
    ],
    [
      'page break inside a sentence',
      'Der Minister sprach am Abend von einem sehr langen\n\nund schwierigen Tag.',
      'Der Minister sprach am Abend von einem sehr langen und schwierigen Tag.',
    ],
  ])('%s', (_, raw, text) => {
    expect(fold(raw).text).toBe(text)
  })

  it('gives the text itself back when nothing is to fold', () => {
    const raw = 'Moskau lehnt ab.\n\nKiew nicht.'
    const folded = fold(raw)
    expect(folded.text).toBe(raw)
    expect(folded.toRaw(7, 12)).toEqual({ begin: 7, end: 12 })
  })

  it('cites the whole broken word, and no more', () => {
    const raw = 'eine NATO-\n\nMitgliedschaft daß'
    const folded = fold(raw)
    const word = folded.text.indexOf('NATO')
    expect(folded.toRaw(word, word + 'NATO-Mitgliedschaft'.length)).toEqual({ begin: 5, end: 26 })
    expect(folded.toRaw(word, word + 4)).toEqual({ begin: 5, end: 9 })
    const ss = folded.text.indexOf('dass') + 2
    expect(raw.slice(folded.toRaw(ss, ss + 1).begin, folded.toRaw(ss, ss + 1).end)).toBe('ß')
  })

  it('refuses ranges outside the text', () => {
    expect(() => fold('ab').toRaw(1, 3)).toThrow(RangeError)
    expect(() => fold('ab').toFolded(2, 1)).toThrow(RangeError)
  })
})

describe('fold maps back', () => {
  const odd = fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '\t',
      '-',
      '\u00ad',
      '‑',
      '\u200b',
      'ß',
      'ﬁ',
      'ä',
      'a\u0308',
      '\u0301',
      '``',
      "''",
      "'",
      '’s',
      ',,',
      '<<',
      '.',
      '…',
      '\ud83d',
      '\udc4d',
      '👍',
      '\f',
      '\u2029',
      '„',
      '“',
      '"',
      '1',
      'und',
      'NATO',
      'stand',
      'Der ',
    ],
  )
  const texts = fc.oneof(
    fc.array(fc.oneof(odd, anyText({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  )

  it('in order, within bounds, and there and back covers', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (raw, x, y) => {
        const folded = fold(raw)
        const length = folded.text.length
        const [begin, end] = [x % (length + 1), y % (length + 1)].sort((a, b) => a - b) as [number, number]
        const back = folded.toRaw(begin, end)
        expect(back.begin).toBeGreaterThanOrEqual(0)
        expect(back.begin).toBeLessThanOrEqual(back.end)
        expect(back.end).toBeLessThanOrEqual(raw.length)
        const again = folded.toFolded(back.begin, back.end)
        if (begin < end) {
          expect(again.begin).toBeLessThanOrEqual(begin)
          expect(again.end).toBeGreaterThanOrEqual(end)
        }
        let last = { begin: 0, end: 0 }
        for (let i = 0; i < length; i++) {
          const one = folded.toRaw(i, i + 1)
          expect(one.begin).toBeGreaterThanOrEqual(last.begin)
          expect(one.end).toBeGreaterThanOrEqual(last.end)
          expect(one.end).toBeGreaterThan(one.begin)
          last = one
        }
        let lastFolded = { begin: 0, end: 0 }
        for (let i = 0; i < raw.length; i++) {
          const one = folded.toFolded(i, i + 1)
          expect(one.begin).toBeGreaterThanOrEqual(lastFolded.begin)
          expect(one.end).toBeLessThanOrEqual(length)
          lastFolded = one
        }
      }),
      { numRuns: cases(400) },
    )
  })

  it('a token’s raw slice folds to something that holds the token', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const folded = fold(raw)
        for (const token of tokenize(folded.text)) {
          const { begin, end } = folded.toRaw(token.begin, token.end)
          expect(fold(raw.slice(begin, end)).text).toContain(token.text)
        }
      }),
      { numRuns: cases(400) },
    )
  })
})
