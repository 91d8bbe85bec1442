// The brief as Markdown: every sentence ends with links into the list of evidence below it.
import type { BriefView, StatementView } from '../views.js'
import { type Words, wordsFor } from '../words/index.js'
import { factsOf, remarkFactsOf } from './facts.js'
import { subtitleOf } from './subtitle.js'

/** So many links a sentence carries; the others stand beside them in the list. */
const MOST_LINKS = 4

// What came from outside is text, never markup: HTML too, which Markdown would let through.
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] as string)
    .replace(/[\\`*_[\]#|~]/g, '\\$&')

export const briefMarkdown = (brief: BriefView): string => {
  const words = wordsFor(brief.lang)
  const { prose } = words
  const numbers = new Map([...brief.evidence, ...brief.remarks].map(({ id }, at) => [id, at + 1]))
  const links = (cites: readonly string[]): string => {
    const known = cites.filter((id) => numbers.has(id))
    const more = known.length - MOST_LINKS
    const shown = known.slice(0, MOST_LINKS).map((id) => `[\\[${numbers.get(id)}\\]](#${id})`)
    return `${shown.join(' ')}${more > 0 ? ` +${more}` : ''}`
  }
  const sections = brief.sections.flatMap(({ kind, title, all, sentences }) => [
    `## ${title}${sentences.length < all ? ` (${prose.brief.chosen(sentences.length, all)})` : ''}`,
    '',
    ...(sentences.length === 0
      ? [`*${prose.brief.empty[kind]}*`]
      : sentences.map(({ text, cites }) => `- ${escape(text)} ${links(cites)}`)),
    '',
  ])
  const evidence = brief.evidence.map((statement, at) => entry(statement, at + 1, words))
  return [
    `# ${escape(brief.title)}`,
    '',
    escape(subtitleOf(brief, words)),
    '',
    ...sections,
    `## ${prose.brief.figures}`,
    '',
    ...brief.figures.map(({ label, count }) => `- ${label}: ${count}`),
    '',
    `*${escape(brief.rule)}*`,
    '',
    `## ${prose.brief.evidence}`,
    '',
    ...evidence,
    ...brief.remarks.map((remark, at) => remarkEntry(remark, brief.evidence.length + at + 1, words)),
    '',
  ].join('\n')
}

const entry = (statement: StatementView, number: number, words: Words): string =>
  `${number}. <a id="${statement.id}"></a>${escape(words.quoted(statement.quote))} – ${escape(factsOf(statement, words).join(' · '))}, ${escape(sourceOf(statement, words))} (\`${statement.id}\`)`

const remarkEntry = (remark: BriefView['remarks'][number], number: number, words: Words): string =>
  `${number}. <a id="${remark.id}"></a>${escape(words.quoted(remark.quote))} – ${escape(remarkFactsOf(remark, words).join(' · '))}, ${escape(sourceOf(remark, words))} (\`${remark.id}\`)`

const sourceOf = (
  { articleTitle, publisher, published }: Pick<StatementView, 'articleTitle' | 'publisher' | 'published'>,
  words: Words,
): string =>
  [articleTitle, publisher, published === null ? null : words.date(published)]
    .filter((part) => part !== null)
    .join(', ')
