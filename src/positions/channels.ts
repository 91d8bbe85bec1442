// Who talks with whom: contacts gathered by the parties they join, mediators with what is said of them, and who is absent.

import type {
  ArticleId,
  Contact,
  ContactForm,
  ContactStatus,
  PartialDate,
  Participant,
  RemarkId,
} from '../dossier/index.js'
import { countsFrom, dateOf, dayNumber, type Published } from '../provenance/index.js'
import { compare } from './compare.js'
import { doubtsOf, type RemarkDoubts, type RemarkOptions, remarksAt, type TakenRemark } from './taken-remark.js'

/** What one text says of a contact. */
export interface Telling {
  readonly remark: RemarkId
  readonly status: ContactStatus
  /** Who says so; `null` where it is the author's own word or nobody is named. */
  readonly by: string | null
  readonly voice: Contact['voice']
  readonly article: ArticleId
  readonly said: PartialDate | null
}

export interface ChannelContact {
  readonly form: ContactForm
  readonly when: PartialDate | null
  readonly place: string | null
  readonly participants: readonly Participant[]
  readonly mediators: readonly Participant[]
  /** What the texts say has become of it; `disputed` beside `denied` where another text takes it for real. */
  readonly statuses: readonly ContactStatus[]
  readonly told: readonly Telling[]
  /** Sides of the matter of which nobody takes part, as the casebook groups them. Empty where nobody is named at all. */
  readonly absent: readonly (readonly string[])[]
}

export interface Channel {
  /** Parties (persons where they represent nobody) that talk; sorted. Empty: the texts name mediators only. */
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
  readonly statuses: readonly ContactStatus[]
  /** Oldest first, those without a day last. */
  readonly contacts: readonly ChannelContact[]
}

export interface Mediator {
  readonly name: string
  readonly statuses: readonly ContactStatus[]
  readonly between: readonly string[]
  readonly remarks: readonly RemarkId[]
}

/** A person who meets several others apart from each other: whoever carries messages does, and so does whoever is asked to. */
export interface GoBetween {
  readonly name: string
  readonly party: string | null
  readonly between: readonly string[]
  readonly remarks: readonly RemarkId[]
}

export interface Channels {
  /** Those with most contacts first. */
  readonly channels: readonly Channel[]
  readonly mediators: readonly Mediator[]
  readonly goBetweens: readonly GoBetween[]
  readonly doubts: RemarkDoubts & {
    /** Neither a participant nor a mediator is named, here or by another text the words could refer to. */
    readonly nobodyNamed: readonly RemarkId[]
    readonly contradicted: readonly RemarkId[]
  }
}

export interface ChannelOptions extends RemarkOptions {
  /** Sides of the matter, by the canonical names of those who speak for each. */
  readonly sides: readonly (readonly string[])[]
}

const nameOf = ({ actor, party }: Participant): string => party ?? actor

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort(compare)

/** Statuses that take it that there is, was or will be something. */
const REAL: ReadonlySet<ContactStatus> = new Set(['held', 'planned', 'rumoured', 'disputed', 'cancelled'])

const ORDER: readonly ContactStatus[] = [
  'denied',
  'disputed',
  'held',
  'planned',
  'wanted',
  'refused',
  'cancelled',
  'rumoured',
]

/** Days within which a denial and a report of the contact are taken to be about the same one. */
const CONTRADICTION_DAYS = 14

interface Dated {
  readonly telling: Telling
  /** Day number from which it counts; `null` without a date. */
  readonly day: number | null
}

const contradict = (denial: Dated, other: Dated): boolean =>
  denial.telling.article === other.telling.article ||
  (denial.day !== null && other.day !== null && Math.abs(denial.day - other.day) <= CONTRADICTION_DAYS)

/** A denial that nobody gainsays stays a denial; beside a text that takes the contact for real it makes it disputed. */
const statusesOf = (told: readonly Dated[]): readonly ContactStatus[] => {
  const denials = told.filter(({ telling }) => telling.status === 'denied')
  const gainsaid = new Set(
    told.filter((one) => REAL.has(one.telling.status) && denials.some((denial) => contradict(denial, one))),
  )
  const shown = new Set(told.filter((one) => !gainsaid.has(one)).map(({ telling }) => telling.status))
  if (gainsaid.size > 0) shown.add('disputed')
  return ORDER.filter((status) => shown.has(status))
}

interface Draft {
  readonly contact: Contact
  readonly told: Dated[]
}

const keyOf = ({ participants, mediators }: Contact): string =>
  participants.length > 0
    ? `with\0${sorted(participants.map(nameOf)).join('\0')}`
    : `by\0${sorted(mediators.map(nameOf)).join('\0')}`

const isNamed = ({ participants, mediators }: Contact): boolean => participants.length + mediators.length > 0

/** "The attempts to mediate" names nobody: it goes with the only named contact of its form in the same article, if there is one. */
const referent = (unnamed: Contact, named: readonly Contact[]): Contact | null => {
  const meant = named.filter(({ article, form }) => article === unnamed.article && form === unnamed.form)
  return new Set(meant.map(keyOf)).size === 1 ? (meant[0] as Contact) : null
}

const telling = (contact: Contact, published: Published): Dated => {
  const { id, status, actor, voice, article } = contact
  const counts = countsFrom(contact, published)
  return {
    telling: { remark: id, status, by: actor, voice, article, said: dateOf(contact, published) },
    day: counts === null ? null : dayNumber(counts),
  }
}

/** Tellings mean one contact where form, people and day agree; without a day only those of one article surely do. */
const contactKey = (contact: Contact): string =>
  [
    keyOf(contact),
    contact.form,
    contact.when ?? contact.article,
    sorted(contact.mediators.map(nameOf)).join('\0'),
  ].join('\0\0')

const absentFrom = (contact: Contact, sides: ChannelOptions['sides']): ChannelContact['absent'] => {
  if (contact.participants.length === 0) return []
  const there = new Set([...contact.participants, ...contact.mediators].map(nameOf))
  return sides.filter((side) => !side.some((name) => there.has(name)))
}

const once = (people: readonly Participant[]): readonly Participant[] => {
  const seen = new Map(people.map((one) => [`${one.actor}\0${one.party ?? ''}`, one]))
  return [...seen.values()].sort((a, b) => compare(nameOf(a), nameOf(b)) || compare(a.actor, b.actor))
}

const contactOf = (drafts: readonly Draft[], sides: ChannelOptions['sides']): ChannelContact => {
  const [{ contact }] = drafts as [Draft]
  const told = drafts.flatMap((draft) => draft.told)
  const participants = once(drafts.flatMap((draft) => draft.contact.participants))
  return {
    form: contact.form,
    when: contact.when,
    place: drafts.map((draft) => draft.contact.place).find((place) => place !== null) ?? null,
    participants,
    mediators: once(drafts.flatMap((draft) => draft.contact.mediators)),
    statuses: statusesOf(told),
    told: told.map((one) => one.telling),
    absent: absentFrom(contact, sides),
  }
}

const group = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const known = groups.get(key(item))
    if (known) known.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

const channelOf = (drafts: readonly Draft[], sides: ChannelOptions['sides']): Channel => {
  const contacts = group(drafts, ({ contact }) => contactKey(contact)).map((same) => contactOf(same, sides))
  return {
    parties: sorted(drafts.flatMap(({ contact }) => contact.participants.map(nameOf))),
    mediators: sorted(drafts.flatMap(({ contact }) => contact.mediators.map(nameOf))),
    statuses: statusesOf(drafts.flatMap(({ told }) => told)),
    contacts: [...contacts].sort((a, b) => compare(a.when ?? '~', b.when ?? '~') || compare(a.form, b.form)),
  }
}

const mediatorsOf = (drafts: readonly Draft[]): readonly Mediator[] => {
  const names = sorted(drafts.flatMap(({ contact }) => contact.mediators.map(nameOf)))
  return names.map((name) => {
    const own = drafts.filter(({ contact }) => contact.mediators.some((one) => nameOf(one) === name))
    const told = own.flatMap((draft) => draft.told)
    return {
      name,
      statuses: statusesOf(told),
      between: sorted(own.flatMap(({ contact }) => contact.participants.map(nameOf))),
      remarks: told.map((one) => one.telling.remark),
    }
  })
}

/** Contacts that are told to have taken place; an appointment carries no message yet. */
const goBetweensOf = (contacts: readonly Contact[]): readonly GoBetween[] => {
  const held = contacts.filter(({ status }) => status === 'held')
  const persons = sorted(
    held.flatMap(({ participants }) => participants.filter((one) => one.actor !== one.party).map(({ actor }) => actor)),
  )
  return persons.flatMap((name): GoBetween[] => {
    const own = held.filter(({ participants }) => participants.some(({ actor }) => actor === name))
    const company = own.map(({ participants }) => participants.map(({ actor }) => actor).filter((one) => one !== name))
    const between = sorted(company.flat())
    const together = (a: string, b: string): boolean => company.some((all) => all.includes(a) && all.includes(b))
    const apart = between.some((a, i) => between.slice(i + 1).some((b) => !together(a, b)))
    if (!apart) return []
    const party = own.flatMap(({ participants }) => participants).find(({ actor }) => actor === name)?.party ?? null
    return [{ name, party, between, remarks: own.map(({ id }) => id) }]
  })
}

export const channels = (remarks: readonly TakenRemark[], options: ChannelOptions): Channels => {
  const told = remarksAt(remarks, 'contact', options)
  const contacts = told.map(({ remark }) => remark)
  const named = contacts.filter(isNamed)
  const drafts = new Map<RemarkId, Draft>(
    named.map((contact) => [contact.id, { contact, told: [telling(contact, options.published)] }] as const),
  )
  const nobodyNamed: RemarkId[] = []
  for (const contact of contacts) {
    if (isNamed(contact)) continue
    const meant = referent(contact, named)
    if (meant) drafts.get(meant.id)?.told.push(telling(contact, options.published))
    else nobodyNamed.push(contact.id)
  }
  const all = [...drafts.values()]
  const found = group(all, ({ contact }) => keyOf(contact)).map((same) => channelOf(same, options.sides))
  const contradicted = found
    .filter(({ statuses }) => statuses.includes('disputed'))
    .flatMap((channel) => channel.contacts.flatMap(({ told }) => told.map(({ remark }) => remark)))
  return {
    channels: [...found].sort(
      (a, b) => b.contacts.length - a.contacts.length || compare(a.parties.join('\0'), b.parties.join('\0')),
    ),
    mediators: mediatorsOf(all),
    goBetweens: goBetweensOf(named),
    doubts: { ...doubtsOf(told, options.published), nobodyNamed, contradicted },
  }
}
