import type { DateWords } from '../date-words.js'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const short = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec']
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export const dates: DateWords = {
  months: new Map([
    ...months.map((name, i) => [name, i + 1] as const),
    ...short.flatMap((name, i) => (name === '' ? [] : [[name, i + 1] as const])),
    ['sep', 9] as const,
  ]),
  weekdays: new Map(weekdays.map((name, i) => [name, i + 1] as const)),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ] as const),
  numbers: new Map([...numbers.map((name, i) => [name, i] as const), ['a', 1], ['an', 1]]),
  days: new Map([
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
    ['tonight', 0],
  ]),
  last: new Set(['last', 'past', 'previous']),
  next: new Set(['next', 'coming', 'upcoming']),
  current: new Set(['this']),
  agoBefore: new Set(),
  agoAfter: new Set(['ago', 'earlier']),
}
