// The settlement room: everything a screen needs to reckon by itself, with the sentences. What is in force at a date is worked
// out here; what follows from it for a package is asked where the screen stands, at every click.
import type { Issue, Proposal } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import { spokenDays, type Trust } from '../../positions/index.js'
import { inForceOf, LIMITS, packed, type RivalReading, reread } from '../../settlement/index.js'
import type { Dossier } from '../dossier.js'
import { groupOf, labelsOf } from '../labels.js'
import { withIds } from '../lookup.js'
import { type Material, materialOf, viewsOf } from '../material.js'
import { standingOptions } from '../standing-options.js'
import { statedQuestion } from './settlement-view.js'
import type { DealRoomView } from './views.js'

export interface DealRoomAsked {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
  readonly lang: string
  readonly trust: Trust
  readonly readings: readonly RivalReading[]
  /** Ids of readings that are taken as said: what is in force then is the ground of everything else. */
  readonly adopted: readonly string[]
}

/** More are not sent along: the room asks for those it shows. */
const MOST_SENTENCES = 1000

export const dealRoomView = async (dossier: Dossier, asked: DealRoomAsked): Promise<DealRoomView> => {
  const { lang, trust, asOf, knownOn } = asked
  const material = await materialOf(dossier, knownOn)
  const labels = labelsOf(material, lang)
  const { casebook } = material
  const known = new Set(material.statements.map(({ id }) => id as string))
  const readings = asked.readings.filter((one) => known.has(one.statement) && holds(casebook.issues, one))
  const adopted = readings.filter(({ id }) => asked.adopted.includes(id))
  const { statements, ...question } = statedQuestion(material, {
    ...{ asOf, knownOn, lang, trust, strength: 4, rules: new Map(), dropped: [] },
    readings: readings.filter(({ id }) => !asked.adopted.includes(id)).map((one) => ({ ...one, why: {} })),
  })
  const whole = inForceOf({ ...question, statements: adopted.reduce(reread, statements), limits: LIMITS })
  const issues = casebook.issues.filter(({ role }) => role !== 'rest')
  const inForce = new Set(
    [whole.inForce, ...whole.readings.map(({ inForce }) => inForce)].flatMap(({ words }) =>
      words.flatMap(({ statement, priceOf }) => (priceOf ? [statement.id, priceOf.id] : [statement.id])),
    ),
  )
  const cited = [...(inForce.size > MOST_SENTENCES ? [] : inForce), ...readings.map(({ statement }) => statement)]
  const parties = new Set([...whole.inForce.words.map(({ party }) => party), ...whole.sides.flat()])
  for (const { owner, elements } of casebook.proposals)
    for (const id of [...owner, ...elements.flatMap(({ who }) => who ?? [])]) parties.add(nameOf(material, id))
  return {
    version: 1,
    asOf,
    knownOn,
    trust,
    days: spokenDays(material.statements, standingOptions(material, { asOf, knownOn, trust })),
    issues: issues.map(({ id, options, about }) => ({
      id,
      label: labels.issue(id),
      about: about[lang] ?? (about.en as string),
      group: groupOf(id),
      groupLabel: labels.group(id),
      options: options.map((option) => ({ id: option.id, label: labels.option(id, option.id) })),
    })),
    sides: whole.sides,
    rules: casebook.rules.map(({ id, author, why, on }) => ({ id, author, why: why[lang] ?? (why.en as string), on })),
    ground: { issues: issues.map(bare), rules: casebook.rules, inForce: packed(whole.inForce) },
    readings: readings.map((reading) => {
      const tried = whole.readings.find((one) => one.reading.id === reading.id)
      return { ...reading, inForce: tried ? packed(tried.inForce) : null }
    }),
    proposals: casebook.proposals.map((proposal) => proposalOf(material, proposal, lang)),
    statements: await viewsOf(dossier, withIds(material.statements, cited), labels),
    names: [...parties]
      .sort((a, b) => labels.rankOfParty(a) - labels.rankOfParty(b) || (a < b ? -1 : 1))
      .map((id) => ({ id, label: labels.party(id) })),
  }
}

const holds = (issues: readonly Issue[], { issue, option }: RivalReading): boolean =>
  issues.some(({ id, options }) => id === issue && (option === null || options.some((one) => one.id === option)))

/** Without the words by which a text is read: a settlement does not ask for them. */
const bare = (issue: Issue): Issue => ({
  ...issue,
  lexicon: {},
  unless: {},
  options: issue.options.map((option) => ({ ...option, lexicon: {} })),
})

const nameOf = ({ casebook }: Material, id: string): string =>
  casebook.actors.find((actor) => actor.id === id)?.name.en ?? id

const proposalOf = (
  material: Material,
  { id, title, about, owner, date, status, elements }: Proposal,
  lang: string,
): DealRoomView['proposals'][number] => ({
  id,
  title: title[lang] ?? (title.en as string),
  about: about[lang] ?? (about.en as string),
  owner: owner.map((one) => nameOf(material, one)),
  date,
  status,
  elements: elements.map(({ who, ...element }) => ({ ...element, who: who === null ? null : nameOf(material, who) })),
})
