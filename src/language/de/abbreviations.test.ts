import { expect, it } from 'vitest'
import { fold, sentences } from '../../text/index.js'
import { sentenceRules } from './abbreviations.js'

it.each([
  ['Am 17. März sprach Dr. Weber, z. B. mit St. Gallen und d. h. mit Hrn. Meier.'],
  [
    'Die Kosten stiegen auf ca. 3 Mrd. Euro bzw. 5 Mio. Franken.',
    'Das gilt u. a. für Nr. 7 und Art. 5 Abs. 2 des Vertrags.',
  ],
  ['Der 2. Weltkrieg endete im 20. Jahrhundert.', 'Seither gilt der 8. Mai.'],
  ['„Wir geben nichts ab.', 'Das ist unser letztes Wort.“', 'Er blieb dabei.'],
  ['„Wir geben nichts ab.“, sagte der Minister.', '„Nie!“ rief er.'],
  ['US-Vizepräsident J. D. Vance kam am 3. Okt. 2025 an.', 'Es war sein 2. Besuch.'],
  ['Sie einigten sich usw.', 'Der Rest folgt.', 'So.', 'Das war die Art.'],
  ['Er wollte … nichts.', 'Dann kam, was kommen musste: Es gab Krieg.'],
])('German: %s', (...expected) => {
  const { text } = fold(expected.join(' '))
  expect(sentences(text, sentenceRules).map((s) => text.slice(s.begin, s.end))).toEqual(expected)
})
