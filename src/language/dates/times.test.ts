// Long for a reason: one table, a row a time.
// The table of times: one time a row, German and English side by side where both say it. Published on Wednesday,
// 12 March 2025, unless a row says otherwise. A stretch reads `first..last`, an open end is empty, readings of something
// ambiguous stand beside `|`, and "?" is an expression that cannot be resolved. The phrases are our own.
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../dossier/index.js'
import { tokenize } from '../../text/index.js'
import { languageOf } from '../index.js'
import { findTimes, type TimeExpression } from './index.js'

const shown = ({ bound, readings }: TimeExpression): string => {
  const stretches = readings.map(({ begin, end }) => (begin === end ? (begin ?? '') : `${begin ?? ''}..${end ?? ''}`))
  const text = stretches.length === 0 ? '?' : stretches.join(' | ')
  return bound === 'at' ? text : `${bound} ${text}`
}

const read = (text: string, lang: string, published: string | null): string => {
  const language = languageOf(lang)
  if (!language) throw new Error(lang)
  const anchor = published === null ? null : parsePartialDate(published)
  return findTimes(tokenize(text), language.dates, { published: anchor }).map(shown).join('; ')
}

type Row = readonly [want: string, de: readonly string[], en: readonly string[]]

const rows: readonly Row[] = [
  // Weekdays
  [
    '2025-03-11',
    [
      'am Dienstag',
      'Dienstagabend',
      'am Dienstagmorgen',
      'am späten Dienstagabend',
      'am Dienstag früh',
      'am vergangenen Dienstag',
      'Am Dienstag erklärte der Minister den Rückzug.',
    ],
    [
      'on Tuesday',
      'Tuesday’s summit',
      'late on Tuesday',
      'Tuesday night',
      'early Tuesday',
      'last Tuesday',
      'The minister resigned on Tuesday.',
    ],
  ],
  [
    '2025-03-12',
    ['am Mittwoch', 'heute', 'heute Abend', 'heute früh', 'noch heute', 'an diesem Mittwoch'],
    ['on Wednesday', 'today', 'tonight', 'this morning', 'this evening', 'Wednesday morning', 'earlier today'],
  ],
  [
    '2025-03-06',
    ['am Donnerstag', 'vergangenen Donnerstag', 'Donnerstagnachmittag'],
    ['on Thursday', 'last Thursday', 'Thursday afternoon'],
  ],
  ['2025-03-09', ['am Sonntag', 'der Gipfel vom Sonntag'], ['on Sunday', 'Sunday’s vote', 'the vote on Sunday']],
  ['2025-03-08', ['am Samstag', 'am Sonnabend'], ['on Saturday']],
  [
    '2025-03-18',
    [
      'am kommenden Dienstag',
      'Am Dienstag wird er nach Genf reisen.',
      'nächsten Dienstag',
      'Die Gespräche sollen am Dienstag weitergehen.',
    ],
    ['this coming Tuesday', 'He will travel to Geneva on Tuesday.', 'next Tuesday', 'Talks are scheduled for Tuesday.'],
  ],
  ['2025-03-14 | 2025-03-21', ['am nächsten Freitag'], ['next Friday']],
  [
    '2025-03-14',
    ['kommenden Freitag', 'Am Freitag soll das Parlament abstimmen.'],
    ['Parliament is due to vote on Friday.', 'the coming Friday'],
  ],
  ['2025-03-04', ['vorletzten Dienstag'], []],
  ['2025-03-25', ['übernächsten Dienstag'], []],
  ['2025-03-11', ['gestern', 'gestern Abend'], ['yesterday', 'yesterday evening', 'last night', 'yesterday morning']],
  ['2025-03-10', ['vorgestern', 'am Montag'], ['on Monday', 'Monday’s statement']],
  ['2025-03-13', ['morgen', 'Morgen wird verhandelt.', 'morgen früh'], ['tomorrow', 'tomorrow morning']],
  ['2025-03-14', ['übermorgen'], []],
  [
    '2025-03-10..2025-03-11',
    ['in der Nacht zum Dienstag', 'in der Nacht auf Dienstag', 'In der Nacht zum Dienstag griff die Armee an.'],
    [],
  ],
  [
    '2025-03-11..2025-03-12',
    ['in der Nacht zum Mittwoch', 'über Nacht'],
    ['overnight', 'The city was shelled overnight.'],
  ],

  // Days of a month
  [
    '2024-03-17',
    [
      'am 17. März 2024',
      '17.03.2024',
      '17.3.2024',
      'vom 17. März 2024',
      'am 17. März vergangenen Jahres',
      'am Sonntag, dem 17. März 2024',
    ],
    [
      'March 17, 2024',
      '17 March 2024',
      'the 17th of March 2024',
      'March 17th, 2024',
      'Sunday, March 17, 2024',
      '03/17/2024',
      '17/03/2024',
      '17 March last year',
      '2024-03-17',
    ],
  ],
  [
    '2025-03-10',
    ['am 10. März', 'am 10.03.', 'am Montag, dem 10. März', 'am Montag (10. März)', '2025-03-10', '10.03.25'],
    ['on March 10', '10 March', 'the 10th of March', 'Monday, March 10', 'Monday 10 March', 'Mar. 10'],
  ],
  [
    '2024-06-14',
    ['am 14. Juni', '14. Juni 2024', 'der Vorschlag vom 14. Juni'],
    ['June 14, 2024', '14 June', 'the 14th of June', 'on June 14th', 'the June 14 proposal', 'Jun. 14, 2024'],
  ],
  [
    '2025-06-14',
    ['Am 14. Juni wird gewählt.', 'am 14. Juni dieses Jahres', 'Die Wahl soll am 14. Juni stattfinden.'],
    ['The vote will be held on June 14.', '14 June this year', 'The vote is expected on 14 June.'],
  ],
  [
    '2026-01-05',
    ['am 5. Januar 2026', 'am 5. Jänner 2026', 'am 5. Januar kommenden Jahres', '5. Jan. 2026'],
    ['January 5, 2026', '5 January next year', 'Jan. 5, 2026'],
  ],
  ['2024-06-05 | 2024-05-06', [], ['05/06/2024', 'on 05/06/2024']],
  ['2024-06-05', ['05/06/2024', '05.06.2024', 'am 5.6.2024'], ['June 5, 2024', '2024-06-05']],
  ['2024-05-05', ['5.5.2024'], ['05/05/2024']],
  ['2024-02-29', ['am 29. Februar', 'am 29. Februar 2024'], ['on February 29', 'February 29, 2024']],
  ['1998-04-10', ['am 10. April 1998'], ['April 10, 1998', '10 April 1998']],

  // Months
  [
    '2024-06-01..2024-06-30',
    ['im Juni', 'im Juni 2024', 'im letzten Juni', 'im Juni vergangenen Jahres', 'im Juni des vergangenen Jahres'],
    ['in June', 'in June 2024', 'last June', 'June of last year', 'in June last year'],
  ],
  [
    '2025-06-01..2025-06-30',
    ['Im Juni wird verhandelt.', 'im kommenden Juni', 'im Juni 2025', 'im Juni dieses Jahres'],
    ['Talks will resume in June.', 'next June', 'June 2025', 'in June this year'],
  ],
  [
    '2025-01-01..2025-01-31',
    ['im Januar', 'im Jänner', 'im vergangenen Januar'],
    ['in January', 'this January', 'in January 2025', 'last January'],
  ],
  [
    '2025-03-01..2025-03-31',
    ['im März', 'in diesem Monat', 'diesen Monat', 'im laufenden Monat'],
    ['in March', 'this month', 'the current month'],
  ],
  [
    '2025-02-01..2025-02-28',
    ['im Februar', 'im vergangenen Monat', 'vorigen Monat', 'vor einem Monat', 'letzten Monat'],
    ['in February', 'last month', 'the previous month', 'a month ago', 'one month ago'],
  ],
  ['2025-04-01..2025-04-30', ['im kommenden Monat', 'nächsten Monat'], ['next month', 'the coming month']],
  ['2024-05-01..2024-05-31', ['im Mai', 'im Mai 2024'], ['in May', 'May 2024', 'last May']],
  ['2024-08-01..2024-08-31', ['im August', 'August 2024'], ['in August', 'in Aug. 2024']],
  [
    '2024-05-21..2024-05-31',
    ['Ende Mai', 'Ende Mai 2024', 'gegen Ende Mai'],
    ['late May', 'the end of May', 'in late May 2024', 'at the end of May'],
  ],
  [
    '2024-10-11..2024-10-20',
    ['Mitte Oktober', 'Mitte Oktober 2024'],
    ['mid-October', 'mid October 2024', 'in the middle of October', 'mid-October 2024'],
  ],
  [
    '2025-01-01..2025-01-10',
    ['Anfang Januar', 'zu Beginn Januar'],
    ['early January', 'at the beginning of January', 'at the start of January'],
  ],

  // Years and their parts
  [
    '2022-01-01..2022-12-31',
    ['2022', 'im Jahr 2022', 'im Jahre 2022', '2022 griff die Armee an.', 'im Kriegsjahr 2022', 'der Angriff von 2022'],
    [
      'in 2022',
      'the year 2022',
      'the 2022 invasion',
      'In 2022 the army attacked.',
      'back in 2022',
      'the invasion of 2022',
    ],
  ],
  [
    '2024-01-01..2024-12-31',
    ['voriges Jahr', 'im vergangenen Jahr', 'letztes Jahr', 'vor einem Jahr', 'im Vorjahr 2024', 'im letzten Jahr'],
    ['last year', 'a year ago', 'the previous year', 'in 2024', 'one year ago', 'the past year'],
  ],
  [
    '2025-01-01..2025-12-31',
    ['dieses Jahr', 'in diesem Jahr', 'heuer', 'im laufenden Jahr'],
    ['this year', 'in 2025', 'the current year'],
  ],
  ['2026-01-01..2026-12-31', ['im kommenden Jahr', 'nächstes Jahr', '2026'], ['next year', 'the coming year', '2026']],
  [
    '2023-01-01..2023-12-31',
    ['vor zwei Jahren', 'vorletztes Jahr', 'vor 2 Jahren'],
    ['two years ago', 'the year before last', '2 years ago'],
  ],
  [
    '2024-05-01..2024-08-31',
    ['Mitte 2024', 'Mitte des vergangenen Jahres', 'Mitte des Jahres 2024'],
    ['mid-2024', 'the middle of last year', 'in mid-2024'],
  ],
  [
    '2024-01-01..2024-04-30',
    ['Anfang 2024', 'Anfang vergangenen Jahres'],
    ['early 2024', 'the beginning of 2024', 'early last year', 'the start of 2024'],
  ],
  [
    '2024-09-01..2024-12-31',
    ['Ende 2024', 'Ende des vergangenen Jahres', 'Ende letzten Jahres'],
    ['late 2024', 'the end of 2024', 'late last year'],
  ],
  [
    '2025-09-01..2025-12-31',
    ['Ende des Jahres', 'zum Jahresende', 'Ende dieses Jahres'],
    ['the end of the year', 'at year-end', 'late this year'],
  ],
  [
    '2023-03-01..2023-05-31',
    ['im Frühjahr 2023', 'im Frühling 2023', 'Frühjahr 2023'],
    ['in the spring of 2023', 'spring 2023', 'in spring 2023'],
  ],
  [
    '2024-06-01..2024-08-31',
    ['im vergangenen Sommer', 'im Sommer', 'im Sommer 2024', 'letzten Sommer'],
    ['last summer', 'in the summer', 'in summer 2024', 'the summer of 2024'],
  ],
  [
    '2024-09-01..2024-11-30',
    ['im Herbst', 'im Herbst 2024'],
    ['last autumn', 'last fall', 'in the fall of 2024', 'in the autumn'],
  ],
  [
    '2025-09-01..2025-11-30',
    ['Im Herbst wird gewählt.', 'im kommenden Herbst'],
    ['The vote will be held in the autumn.', 'next fall'],
  ],
  ['2021-12-01..2022-02-28 | 2022-12-01..2023-02-28', ['im Winter 2022'], ['in the winter of 2022']],
  ['2022-12-01..2023-02-28', ['im Winter 2022/23', 'Winter 2022/2023'], ['winter 2022/23']],
  [
    '2024-07-01..2024-09-30',
    [
      'im dritten Quartal',
      'im dritten Quartal 2024',
      'im 3. Quartal 2024',
      'das dritte Quartal des vergangenen Jahres',
    ],
    ['in the third quarter', 'Q3 2024', 'the third quarter of 2024', 'the third quarter of last year', 'in Q3 of 2024'],
  ],
  [
    '2024-10-01..2024-12-31',
    ['im vergangenen Quartal', 'im letzten Quartal'],
    ['last quarter', 'the previous quarter'],
  ],
  [
    '2024-01-01..2024-06-30',
    ['im ersten Halbjahr 2024', 'in der ersten Jahreshälfte 2024'],
    ['the first half of 2024', 'H1 2024', 'in the first half of last year'],
  ],
  [
    '1990-01-01..1999-12-31',
    ['in den 1990er Jahren', 'in den 90er Jahren', 'die 1990er-Jahre', 'in den neunziger Jahren'],
    ['in the 1990s', 'the 1990s', 'the 90s'],
  ],
  ['1990-01-01..1993-04-30', ['Anfang der 1990er Jahre'], ['the early 1990s']],
  ['2014-01-01..2015-12-31', ['2014/15', '2014/2015'], ['2014/15', 'from 2014 to 2015', 'between 2014 and 2015']],
  ['1848-01-01..1848-12-31', ['im Jahr 1848'], ['the year 1848']],

  // Weeks and weekends
  [
    '2025-03-03..2025-03-09',
    ['vergangene Woche', 'in der vergangenen Woche', 'letzte Woche', 'vorige Woche'],
    ['last week', 'the previous week', 'the past week'],
  ],
  ['2025-03-10..2025-03-16', ['diese Woche', 'in dieser Woche'], ['this week', 'the current week']],
  ['2025-03-17..2025-03-23', ['nächste Woche', 'in der kommenden Woche'], ['next week', 'the coming week']],
  ['2025-02-24..2025-03-02', ['vorletzte Woche'], ['the week before last']],
  ['2025-03-24..2025-03-30', ['übernächste Woche'], ['the week after next']],
  [
    '2025-03-10..2025-03-11',
    ['Anfang der Woche', 'zu Beginn der Woche', 'Anfang dieser Woche', 'zum Wochenbeginn'],
    ['the beginning of the week', 'early this week', 'the start of the week'],
  ],
  ['2025-03-10..2025-03-12', ['früher in dieser Woche'], ['earlier this week']],
  ['2025-03-12..2025-03-16', ['später in dieser Woche'], ['later this week']],
  ['2025-03-14..2025-03-16', ['Ende der Woche', 'Ende dieser Woche'], ['the end of the week', 'late this week']],
  [
    '2025-03-07..2025-03-09',
    ['Ende vergangener Woche', 'Ende der vergangenen Woche'],
    ['late last week', 'the end of last week'],
  ],
  ['2025-03-01..2025-03-12', ['früher in diesem Monat'], ['earlier this month']],
  ['2025-03-12..2025-12-31', ['später in diesem Jahr'], ['later this year']],
  ['2025-01-01..2025-03-12', [], ['earlier this year']],
  [
    '2025-03-08..2025-03-09',
    ['am Wochenende', 'am vergangenen Wochenende', 'letztes Wochenende', 'übers Wochenende'],
    ['at the weekend', 'last weekend', 'over the weekend', 'on the weekend'],
  ],
  [
    '2025-03-15..2025-03-16',
    ['Am Wochenende wird verhandelt.', 'am kommenden Wochenende', 'dieses Wochenende'],
    ['this weekend', 'They will meet over the weekend.', 'the coming weekend'],
  ],
  ['2025-03-15..2025-03-16 | 2025-03-22..2025-03-23', ['nächstes Wochenende'], ['next weekend']],

  // Counted
  ['2025-03-08..2025-03-10', ['vor rund drei Tagen'], ['about three days ago']],
  ['2025-03-09', ['vor drei Tagen', 'vor 3 Tagen'], ['three days ago', '3 days ago']],
  [
    '2025-02-23..2025-03-01',
    ['vor zwei Wochen', 'vor rund zwei Wochen', 'vor etwa zwei Wochen'],
    ['two weeks ago', 'some two weeks ago', 'around two weeks ago'],
  ],
  ['2025-02-19..2025-03-05', [], ['a fortnight ago']],
  ['2024-12-01..2024-12-31', ['vor drei Monaten'], ['three months ago']],
  ['2024-11-01..2025-01-31', ['vor rund drei Monaten'], ['about three months ago']],
  ['2022-01-01..2024-12-31', ['vor etwa zwei Jahren'], ['about two years ago']],
  ['2015-01-01..2015-12-31', ['vor zehn Jahren'], ['ten years ago']],
  [
    '2025-03-05..2025-03-10',
    ['vor wenigen Tagen', 'vor einigen Tagen', 'vor ein paar Tagen'],
    ['a few days ago', 'several days ago', 'days ago'],
  ],
  ['2024-08-01..2024-10-31', ['vor einem halben Jahr'], []],
  ['2023-08-01..2023-10-31', ['vor anderthalb Jahren', 'vor eineinhalb Jahren'], []],
  [
    '2025-03-09..2025-03-12',
    ['in den vergangenen drei Tagen', 'die letzten drei Tage'],
    ['the past three days', 'over the last three days'],
  ],
  [
    '2025-02-12..2025-03-12',
    ['in den vergangenen Wochen', 'in den letzten Wochen', 'in den jüngsten Wochen'],
    ['in recent weeks', 'the past few weeks', 'in the last weeks'],
  ],
  [
    '2025-03-12..2025-04-09',
    ['in den kommenden Wochen', 'in den nächsten Wochen'],
    ['in the coming weeks', 'over the next few weeks'],
  ],
  ['2024-03-12..2025-03-12', ['in den vergangenen zwölf Monaten'], ['in the past twelve months', 'in recent months']],
  [
    '2025-03-12..2025-03-26',
    ['innerhalb von zwei Wochen', 'binnen zwei Wochen'],
    ['within two weeks', 'in the next two weeks'],
  ],
  ['2025-03-23..2025-03-29', ['Er wird in zwei Wochen entscheiden.'], ['He will decide in two weeks.']],
  ['?', ['vor mehr als zwei Jahren'], ['more than two years ago']],

  // Ranges
  [
    '2024-05-03..2024-05-05',
    [
      'vom 3. bis 5. Mai',
      'zwischen 3. und 5. Mai',
      'zwischen dem 3. und dem 5. Mai',
      '3. bis 5. Mai 2024',
      'vom 3. bis zum 5. Mai 2024',
      '3.-5. Mai',
    ],
    [
      'from 3 to 5 May',
      'between 3 and 5 May',
      '3-5 May 2024',
      'May 3-5, 2024',
      'from May 3 to 5',
      'between May 3 and May 5',
      'May 3 to May 5, 2024',
    ],
  ],
  [
    '2024-05-30..2024-06-02',
    ['vom 30. Mai bis 2. Juni', 'vom 30. Mai bis zum 2. Juni 2024'],
    ['from May 30 to June 2', '30 May to 2 June 2024'],
  ],
  ['2024-12-28..2025-01-03', ['vom 28. Dezember bis 3. Januar'], ['from December 28 to January 3']],
  ['2025-03-10..2025-03-12', ['von Montag bis Mittwoch'], ['from Monday to Wednesday', 'between Monday and Wednesday']],
  [
    '2024-03-01..2024-05-31',
    ['von März bis Mai 2024', 'zwischen März und Mai 2024', 'März bis Mai 2024'],
    ['from March to May 2024', 'between March and May 2024'],
  ],
  [
    '2014-01-01..2022-12-31',
    ['von 2014 bis 2022', 'zwischen 2014 und 2022', '2014 bis 2022', '2014–2022'],
    ['from 2014 to 2022', 'between 2014 and 2022', '2014-2022', '2014–2022'],
  ],

  // Open ends
  ['since 2025-03-07..2025-03-12', ['seit Freitag', 'bereits seit Freitag'], ['since Friday', 'ever since Friday']],
  ['since 2014-01-01..2025-03-12', ['seit 2014', 'seit dem Jahr 2014'], ['since 2014']],
  [
    'since 2024-06-01..2025-03-12',
    ['seit Juni', 'seit Juni 2024', 'seit dem vergangenen Juni'],
    ['since June', 'since last June'],
  ],
  ['since 2023-01-01..2025-03-12', ['seit zwei Jahren'], []],
  ['since 2025-03-03..2025-03-12', ['seit vergangener Woche', 'seit letzter Woche'], ['since last week']],
  [
    'since 2025-06-01..',
    ['ab Juni', 'ab dem 1. Juni', 'ab 1. Juni'],
    ['as of June', 'starting June 1', 'starting in June'],
  ],
  ['since 2025-03-18..', ['ab dem 18. März', 'ab kommendem Dienstag'], ['as of March 18']],
  ['since 2024-06-15..2025-03-12', ['nach dem 14. Juni 2024'], ['after June 14, 2024']],
  [
    'until 2025-03-12..2027-12-31',
    ['bis Ende 2027', 'bis 2027', 'bis zum Ende des Jahres 2027', 'bis spätestens 2027'],
    ['by 2027', 'until the end of 2027', 'until 2027', 'by the end of 2027'],
  ],
  [
    'until 2025-03-12..2025-12-31',
    ['bis zum Jahresende', 'bis Ende des Jahres', 'bis Jahresende'],
    ['by the end of the year', 'by year-end', 'until the end of this year'],
  ],
  ['until 2025-03-12..2025-03-14', ['bis Freitag', 'bis kommenden Freitag'], ['until Friday', 'by Friday']],
  [
    'until 2025-03-12..2025-06-01',
    ['bis zum 1. Juni', 'bis 1. Juni'],
    ['until June 1', 'by 1 June', 'no later than June 1'],
  ],
  [
    'until 2025-03-12..2025-06-30',
    ['bis Juni', 'bis Ende Juni', 'spätestens im Juni'],
    ['until June', 'by June', 'by the end of June'],
  ],
  ['until 2025-03-12..2025-05-31', ['vor dem 1. Juni', 'noch vor Juni'], ['before June 1', 'before June']],
  ['until ..2024-05-31', ['bis Mai 2024'], ['until May 2024']],

  // Several in one sentence
  [
    '2025-03-10; 2024-06-01..2024-06-30',
    ['Am Montag erinnerte er an das Treffen im Juni.'],
    ['On Monday he recalled the meeting in June.'],
  ],
  ['2025-03-06; since 2025-06-01..', ['Am Donnerstag erklärte der Minister, er werde ab Juni verhandeln.'], []],
  [
    '2025-03-11; 2025-03-14',
    ['Am Dienstag sagte sie, am Freitag werde man sich treffen.'],
    ['On Tuesday she announced that the sides will meet on Friday.'],
  ],

  // No time at all
  [
    '',
    [
      '2000 Soldaten',
      'rund 2000 Menschen',
      '2014 Euro',
      '1950 Tonnen Getreide',
      'die Resolution 1973',
      '30 Tage Waffenruhe',
      'eine 30-tägige Waffenruhe',
      '2000 Prozent',
      'in 2000 Fällen',
      'mehr als 1990 Verletzte',
      'jeden Dienstag',
      'montags',
      'sonntags',
      'am Morgen',
      'Guten Morgen',
      'der Marsch',
      'drei Jahre Haft',
      'die Woche',
      'zwei Wochen lang',
      'im Jahr',
      'pro Jahr',
      'Artikel 2022',
      'um 20.15 Uhr',
      '17,5 Prozent',
      'der 17. Verhandlungstag',
      'Agenda 2030',
      'vor dem Gipfel',
      'seit dem Angriff',
      'bis zum Rückzug der Truppen',
      'Vor allem die Ukraine',
      'nach einer Woche',
      'Tag der Arbeit',
      'die Nacht',
      'die letzte Chance',
      'diese Forderung',
      'in der nächsten Runde',
      '14 Punkte',
      'ein Jahrhundert',
      '30.000 Mann',
      '1.990 Panzer',
    ],
    [
      '2000 soldiers',
      'about 2000 people',
      '$2000',
      '2014 euros',
      'Resolution 1973',
      'a 30-day ceasefire',
      '30 days of truce',
      'more than 1990 wounded',
      'every Tuesday',
      'on Tuesdays',
      'Good Friday',
      'the Good Friday agreement',
      'in the morning',
      'He may agree.',
      'a march on the capital',
      'May said no.',
      'the troops march on',
      'the fall of the city',
      'a spring in the desert',
      'two weeks of talks',
      'three years in prison',
      'in 2000 cases',
      'the second half of the match',
      'Agenda 2030',
      'in his 90s',
      'a second time',
      'before the summit',
      'since the attack',
      'until the troops leave',
      'the last chance',
      'this demand',
      'the next round',
      '14 points',
      'Article 2022',
      'per year',
      'a century',
      '30,000 men',
      'the sun',
      'Jan Egeland',
      'by the government',
      'within reach',
      'in a week of clashes',
      '2000 troops',
      'the end of the war',
      'late arrivals',
      'an early deal',
    ],
  ],
]

for (const [lang, pick] of [
  ['de', (row: Row) => row[1]],
  ['en', (row: Row) => row[2]],
] as const) {
  const cases = rows.flatMap((row) => pick(row).map((text) => ({ text, want: row[0] })))
  describe(`times in ${lang}`, () => {
    it('has 150 cases', () => {
      expect(cases.length).toBeGreaterThanOrEqual(150)
    })
    it.each(cases)('$text → $want', ({ text, want }) => {
      expect(read(text, lang, '2025-03-12')).toBe(want)
    })
  })
}
