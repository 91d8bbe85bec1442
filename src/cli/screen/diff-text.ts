import type { DiffSectionKind, DiffStepView, DiffView, DiffWordView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import type { Style } from './paint.js'
import { clean, wrap } from './width.js'

const MARKS: Readonly<Record<DiffSectionKind, string>> = { new: '+', changed: '~', superseded: '-', repeated: '=' }
const STYLES: Readonly<Record<DiffSectionKind, Style>> = {
  new: 'for',
  changed: 'hedge',
  superseded: 'faint',
  repeated: 'faint',
}
const MOST_IDS = 2

/** Article after article: a line with the counts, then one sentence a word, with the ids that open it. */
export const diffText = (view: DiffView, door: Door, words: Words): string => {
  const { diff } = words.prose
  if (view.steps.length === 0) return `${diff.noArticles}\n`
  return `${view.steps.map((step) => stepText(step, door, words)).join('\n\n')}\n`
}

const stepText = (step: DiffStepView, { width, paint }: Door, words: Words): string => {
  const { diff } = words.prose
  const kinds = Object.keys(diff.sections) as DiffSectionKind[]
  const date = step.published === null ? words.undated : words.date(step.published)
  const counts = kinds.map((kind) => `${step[kind].length} ${diff.sections[kind]}`).join(', ')
  const title = step.title === step.source ? step.title : `${step.title} (${step.source})`
  const lines = [paint(clean(`${title}, ${date}`), 'strong'), ...wrap(counts, width)]
  for (const kind of kinds)
    for (const word of step[kind]) {
      const [first = '', ...rest] = wrap(clean(`${word.text}${noteOf(kind, step, word, words)}`), width - 4)
      lines.push(`  ${paint(MARKS[kind], STYLES[kind])} ${first}`, ...rest.map((line) => `    ${line}`))
      const ids = word.statements.slice(0, MOST_IDS).join(' ')
      const more = word.statements.length - MOST_IDS
      lines.push(`    ${paint(`[${ids}${more > 0 ? ` +${more}` : ''}]`, 'faint')}`)
    }
  if (kinds.every((kind) => step[kind].length === 0)) lines.push(`  ${diff.nothing}`)
  const rest = [
    ...(step.uncommitted.length > 0 ? [diff.uncommitted(step.uncommitted.length)] : []),
    ...(step.notUnderstood > 0 ? [diff.notUnderstood(step.notUnderstood)] : []),
  ]
  if (rest.length > 0) lines.push(`  ${paint(rest.join('; '), 'faint')}`)
  return lines.join('\n')
}

const noteOf = (kind: DiffSectionKind, step: DiffStepView, word: DiffWordView, { prose: { diff } }: Words): string => {
  const at = step[kind].indexOf(word as never)
  if (kind === 'repeated') return ` – ${step.repeated[at]?.how === 'relay' ? diff.relay : diff.again}`
  const overtaken = kind === 'superseded' ? step.superseded[at] : undefined
  return overtaken ? ` – ${overtaken.onArrival ? diff.onArrival : diff.by} ${overtaken.by[0]}` : ''
}
