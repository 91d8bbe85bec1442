// `parley read --explain`: every statement of an article with the rule, the words and the weights it was read by, then the
// passages not understood with their reasons.
import type { explain } from '../../desk/index.js'
import type { Article, Range } from '../../dossier/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'

type Explained = ReturnType<typeof explain>
type Explanation = Explained['explanations'][number]

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
const listed = (list: Explanation['signs']): string => list.map((w) => `${w.name} ${signed(w.weight)}`).join(', ')
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const lines = (
  { text }: Article,
  { statement, rule, entry, probability, threshold, signs, holders, issues }: Explanation,
  { paint }: Door,
): readonly string[] => {
  const words = (statement.why?.words ?? []).map((w: Range) => line(text.slice(w.begin, w.end)))
  const who = statement.party ? `${statement.party} (${statement.actor})` : statement.actor
  const row = (head: string, what: string): string => `    ${paint(head.padEnd(10), 'faint')}${what}`
  const head = `${MARKS[statement.sign]} ${statement.act.replace('_', ' ')}`
  return [
    `  ${paint(head, styleOf(statement.sign))}  ${who}${statement.issue ? `, ${statement.issue}` : ''}${
      statement.confidence === null ? '' : `, confidence ${statement.confidence.toFixed(2)}`
    }`,
    `    “${line(statement.quote)}”`,
    row('rule', `${rule}${entry ? `: ${entry}` : ''}`),
    ...(words.length > 0 ? [row('words', words.join(' · '))] : []),
    ...(probability === null
      ? []
      : [row('model', `${probability.toFixed(2)}, taken from ${(threshold ?? 0).toFixed(2)} on: ${listed(signs)}`)]),
    ...(holders.length > 1 ? [row('holder', listed(holders))] : []),
    ...(issues.length > 1 ? [row('issue', listed(issues))] : []),
    ...(statement.condition
      ? [row('condition', `${statement.condition.head} “${line(statement.condition.quote)}”`)]
      : []),
    ...(statement.via.length > 0 ? [row('via', statement.via.join(' ← '))] : []),
    ...(statement.said ? [row('said', `${statement.said} (${statement.saidBasis ?? 'stated'})`)] : []),
    '',
  ]
}

export const explanationText = (article: Article, { reading, explanations }: Explained, door: Door): string =>
  [
    `${article.source}${article.title ? `: ${article.title}` : ''}`,
    '',
    ...explanations.flatMap((explanation) => lines(article, explanation, door)),
    ...reading.unread.map((u) => `  ${door.paint(`not read (${u.reason})`, 'faint')}  “${line(u.quote)}”`),
    '',
  ].join('\n')
