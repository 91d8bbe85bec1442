import type { ChannelsView, ContactView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { doubtLines, section, sentencesOf } from './sections.js'
import { clean, wrap } from './width.js'

type Label = (party: string) => string

const people = (all: ContactView['participants'], label: Label): string =>
  all
    .map(({ actor, party }) => (party === null || party === actor ? label(actor) : `${actor} (${label(party)})`))
    .join(', ')

/** Contact after contact, those of one channel together, each with its sentences; then mediators and go-betweens. */
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
  const date = (contact: ContactView): string => {
    if (contact.when !== null) return words.date(contact.when)
    const first = contact.told[0] && byId.get(contact.told[0].remark)
    const told = first?.said ?? first?.published
    return told ? channels.told(words.date(told)) : words.undated
  }
  const lines: string[] = rows.flatMap((contact) => {
    const head = [
      who(contact),
      `${forms[contact.form]}, ${date(contact)}: ${status(contact.statuses)}`,
      ...(contact.absent.length === 0
        ? []
        : [`${channels.without} ${contact.absent.map((side) => side.map(label).join(' / ')).join(', ')}`]),
    ].join(' · ')
    const style = contact.statuses.includes('denied') ? 'against' : 'strong'
    return [
      ...wrap(clean(head), door.width).map((one) => door.paint(one, style)),
      ...sentences(contact.told.map(({ remark }) => remark)),
    ]
  })
  const named = (name: string, between: readonly string[], more: string): string =>
    `  ${label(name)}${between.length === 0 ? '' : `, ${channels.between(between.map(label).join(', '))}`}${more}`
  lines.push(
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
  )
  return `${lines.join('\n')}\n`
}
