import {
  type ChangesView,
  type ChangeView,
  type SplitView,
  type StatementView,
  tellingWords,
  type Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'
import { wrap } from './width.js'

type Sentences = ReadonlyMap<string, StatementView>

/** Each change with the two sentences, then the splits with everybody's. */
export const changesText = (view: ChangesView, sentences: Sentences, door: Door, words: Words): string => {
  const { positions } = words
  const blocks = [
    ...view.changes.map((change) => changeText(change, sentences, door, words)),
    ...(view.splits.length > 0 ? [door.paint(positions.splitsHead, 'strong')] : []),
    ...view.splits.map((split) => splitText(split, sentences, door, words)),
  ]
  if (view.changes.length === 0) blocks.unshift(positions.noChanges)
  return `${blocks.join('\n\n')}\n`
}

const thing = ({ issueLabel, optionLabel }: ChangeView | SplitView): string =>
  optionLabel === null ? issueLabel : `${issueLabel}: ${optionLabel}`

const changeText = (change: ChangeView, sentences: Sentences, door: Door, words: Words): string => {
  const { positions } = words
  const head = `${change.partyLabel} · ${thing(change)} — ${positions.changes[change.kind]}`
  const rule = change.rule ? [`${positions.byRule(change.rule.id, change.rule.author)}: ${change.rule.why}`] : []
  const silent = change.kind === 'silence'
  return [
    ...wrap(head, door.width).map((line) => door.paint(line, 'strong')),
    ...sentence(silent ? positions.lastWord : words.brief.before, change.before, sentences, door, words),
    ...sentence(silent ? positions.othersSince : words.brief.after, change.after, sentences, door, words),
    ...rule.flatMap((text) => wrap(text, door.width - 2).map((line) => door.paint(`  ${line}`, 'faint'))),
  ].join('\n')
}

const splitText = (split: SplitView, sentences: Sentences, door: Door, words: Words): string => {
  const head = `${split.label} · ${thing(split)} — ${words.positions.splits[split.within]}`
  return [
    ...wrap(head, door.width).map((line) => door.paint(line, 'strong')),
    ...split.voices.flatMap((voice) => sentence(voice.label, voice.statements, sentences, door, words)),
  ].join('\n')
}

/** The best told of some statements that report one utterance, under a word that says which it is. */
const sentence = (
  label: string,
  ids: readonly string[],
  sentences: Sentences,
  { width, paint }: Door,
  words: Words,
): readonly string[] => {
  const found = ids.flatMap((id) => sentences.get(id) ?? [])
  const [best] = found
  if (!best) return []
  const when = best.said ?? best.published
  const who = best.actor === label ? '' : ` · ${best.actor}`
  const act = words.acts[best.act as keyof Words['acts']]
  const more = found.length > 1 ? ` ${words.positions.more(found.length - 1)}` : ''
  const head = `  ${label}, ${when === null ? words.undated : words.date(when)}${who}: ${MARKS[best.sign]} ${act}`
  const quote = `${words.quoted(tellingWords(best))} (${best.publisher ?? best.source}, ${best.id})${more}`
  return [paint(head, styleOf(best.sign)), ...wrap(quote, width - 4).map((line) => `    ${line}`)]
}
