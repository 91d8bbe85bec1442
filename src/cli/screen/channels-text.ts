import type { ChannelsView, ContactView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { doubtLines, section, sentencesOf } from './sections.js'
import { table } from './table.js'
import { wrap } from './width.js'

type Label = (party: string) => string

const people = (all: ContactView['participants'], label: Label): string =>
  all
    .map(({ actor, party }) => (party === null || party === actor ? label(actor) : `${actor} (${label(party)})`))
    .join(', ')

/** Channels as one table, a contact a row; then mediators and go-betweens with their sentences. */
export const channelsText = (view: ChannelsView, label: Label, door: Door, words: Words): string => {
  const { channels, forms, statuses } = words.beside
  const sentences = sentencesOf(view, door, words)
  const status = (all: readonly (keyof typeof statuses)[]): string => all.map((one) => statuses[one]).join(', ')
  const rows = view.channels.flatMap(({ contacts }) => contacts)
  if (rows.length === 0) return `${channels.nothing}\n`
  const byId = new Map(view.remarks.map((remark) => [remark.id, remark]))
  const who = ({ participants, mediators }: ContactView): string =>
    [
      participants.length === 0 ? channels.someone : people(participants, label),
      ...(mediators.length === 0 ? [] : [channels.mediatedBy(people(mediators, label))]),
    ].join('; ')
  const grid = table(
    [
      { head: channels.heads.who, least: 20, wrap: true },
      { head: channels.heads.what, least: 12, wrap: true },
      { head: channels.heads.status, least: 10, wrap: true },
      { head: channels.heads.without, least: 8, wrap: true },
      { head: words.statementHead, least: 20, wrap: true },
    ],
    rows.map((contact) => {
      const [first] = contact.told
      const remark = first && byId.get(first.remark)
      return [
        who(contact),
        `${forms[contact.form]}, ${contact.when ?? channels.told(remark?.said ?? remark?.published ?? words.undated)}`,
        {
          text: status(contact.statuses),
          ...(contact.statuses.includes('denied') ? { style: 'against' as const } : {}),
        },
        contact.absent.map((side) => side.map(label).join(' / ')).join(', '),
        remark ? `${words.quoted(remark.quote.replace(/\s+/g, ' '))} [${remark.id}]` : '',
      ]
    }),
    door.width,
    door.paint,
  ).trimEnd()
  const named = (name: string, between: readonly string[], more: string): string =>
    `  ${label(name)}${between.length === 0 ? '' : `, ${channels.between(between.map(label).join(', '))}`}${more}`
  const lines = [
    grid,
    ...section(
      channels.mediators,
      view.mediators.map(({ name, between, statuses: said, remarks }) => [
        named(name, between, `: ${status(said)}`),
        ...sentences(remarks, 3),
      ]),
      door,
    ),
    ...section(
      channels.goBetweens,
      view.goBetweens.map(({ name, between, remarks }) => [named(name, between, ''), ...sentences(remarks, 3)]),
      door,
    ),
    ...(view.nobodyNamed.length === 0
      ? []
      : [
          '',
          ...wrap(channels.nobodyNamed(view.nobodyNamed.length), door.width).map((one) => door.paint(one, 'faint')),
        ]),
    ...doubtLines(view.doubts, door, words),
  ]
  return `${lines.join('\n')}\n`
}
