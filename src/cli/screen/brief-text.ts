import { type BriefView, subtitleOf, type Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { clean, wrap } from './width.js'

/** So many ids a sentence carries; the first opens what it rests on, the others its relays. */
const MOST_IDS = 2

/** The brief for the terminal: each sentence with the ids that `parley statements --id` opens. */
export const briefText = (brief: BriefView, { width, paint }: Pick<Door, 'width' | 'paint'>, words: Words): string => {
  const { prose } = words
  const sections = brief.sections.flatMap(({ kind, title, all, sentences }) => [
    '',
    paint(title, 'strong') +
      (sentences.length < all ? paint(` (${prose.brief.chosen(sentences.length, all)})`, 'faint') : ''),
    ...(sentences.length === 0
      ? [`  ${paint(prose.brief.empty[kind], 'faint')}`]
      : sentences.flatMap(({ text, cites }) => {
          const more = cites.length - MOST_IDS
          const ids = `[${cites.slice(0, MOST_IDS).join(' ')}${more > 0 ? ` +${more}` : ''}]`
          return wrap(`${clean(text)} ${ids}`, width - 4).map((line, at) => `${at === 0 ? '  • ' : '    '}${line}`)
        })),
  ])
  const figures = brief.figures.map(({ label, count }) => `${label}: ${count}`).join(' · ')
  return [
    paint(clean(brief.title), 'strong'),
    ...wrap(clean(subtitleOf(brief, words)), width),
    ...sections,
    '',
    paint(prose.brief.figures, 'strong'),
    ...wrap(clean(figures), width - 2).map((line) => `  ${line}`),
    '',
    ...wrap(`${brief.rule} ${prose.brief.howToOpen}`, width).map((line) => paint(line, 'faint')),
    '',
  ].join('\n')
}
