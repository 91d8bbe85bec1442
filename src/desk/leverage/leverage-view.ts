// Offers, threats and tripwires as doors show them: those a person wrote down, with their rankings, and those gathered from what the
// parties in a dossier have said, which nobody has ranked.
import { foldNamings } from '../../archive/index.js'
import type { Casebook, LeverageEntry, Strategy, StrategyBranch, Tripwire } from '../../casebook/index.js'
import type { PartialDate } from '../../dossier/index.js'
import { printChain } from '../../dossier/index.js'
import { strategyGaps, tripwireGaps } from '../../leverage/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { type Material, materialOf, viewsOf } from '../material.js'
import { wordsFor } from '../words/index.js'
import { checkViews } from './check-views.js'
import { gatheredViews } from './gathered.js'
import type { BranchView, LeverageView, StrategyView, TripwireView } from './strategy-views.js'
import { gapViews, nameOf, sideName, type Telling, textIn } from './telling.js'

export interface LeverageAsked {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
  readonly lang: string
}

const branchView = (branch: StrategyBranch | null, telling: Telling): BranchView | null => {
  if (branch === null) return null
  const { condition, consequence } = branch
  const text = (one: Readonly<Record<string, string>> | null) => textIn(one, telling)
  const who = (id: string | null) => (id === null ? null : nameOf(telling, id))
  return {
    condition: {
      act: text(condition.act),
      quote: null,
      who: who(condition.who),
      observable: condition.observable,
      deadline: text(condition.deadline),
      judge: text(condition.judge),
    },
    consequence: { act: text(consequence.act), who: who(consequence.who) },
    else: text(branch.else),
    release: text(branch.release),
    quotes: branch.quotes.map(({ words, source }) => ({ words, source: text(source) })),
    statements: branch.statements,
  }
}

const strategyView = (entry: Strategy, from: 'casebook' | 'file', telling: Telling): StrategyView => {
  const { words } = telling
  const speaker = entry.speaker.map((id) => nameOf(telling, id))
  const addressee = entry.addressee.map((id) => nameOf(telling, id))
  const { rankings, offer, threat } = entry
  return {
    id: entry.id,
    from,
    title: textIn(entry.title, telling),
    owner: entry.owner.map((id) => nameOf(telling, id)),
    putForward: textIn(entry.putForward, telling),
    date: entry.date,
    speaker,
    addressee,
    offer: branchView(offer, telling),
    threat: branchView(threat, telling),
    credibility: textIn(entry.credibility, telling),
    credibilityStatements: [],
    rankings: rankings && {
      author: rankings.author,
      why: textIn(rankings.why, telling) ?? '',
      speaker: rankings.speaker.map(printChain),
      addressee: rankings.addressee.map(printChain),
    },
    ...checkViews(
      { offer: offer !== null, threat: threat !== null },
      { speaker: rankings?.speaker ?? [], addressee: rankings?.addressee ?? [] },
      { speaker: sideName(speaker, telling), addressee: sideName(addressee, telling) },
      words,
    ),
    gaps: gapViews(strategyGaps(entry), words),
    note: textIn(entry.note, telling),
  }
}

const tripwireView = (entry: Tripwire, from: 'casebook' | 'file', telling: Telling): TripwireView => {
  const text = (one: Readonly<Record<string, string>> | null) => textIn(one, telling)
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(telling, id))
  return {
    id: entry.id,
    from,
    title: text(entry.title) ?? entry.id,
    owner: named(entry.owner),
    putForward: text(entry.putForward),
    date: entry.date,
    place: entry.place.flatMap((place) => text(place) ?? []),
    actor: named(entry.actor),
    event: text(entry.event),
    responder: named(entry.responder),
    response: text(entry.response),
    responseIs: entry.responseIs,
    monitor: text(entry.monitor),
    deadline: text(entry.deadline),
    mandate: text(entry.mandate),
    credibility: text(entry.credibility),
    quotes: entry.quotes.map(({ words, source }) => ({ words, source: text(source) })),
    gaps: tripwireGaps(entry).map((slot) => ({
      slot,
      question: telling.words.strategies.questions.tripwire[slot],
    })),
    note: text(entry.note),
  }
}

const twoBranchesFirst = (strategies: readonly StrategyView[]): readonly StrategyView[] => {
  const both = ({ offer, threat }: StrategyView): boolean => offer !== null && threat !== null
  return [...strategies.filter(both), ...strategies.filter((one) => !both(one))]
}

const viewWith = (
  entries: readonly LeverageEntry[],
  from: 'casebook' | 'file',
  gathered: readonly StrategyView[],
  telling: Telling,
  { asOf, knownOn }: LeverageAsked,
): Omit<LeverageView, 'statements'> => {
  const written = entries.flatMap((entry) => (entry.kind === 'strategy' ? [strategyView(entry, from, telling)] : []))
  const tripwires = entries.flatMap((entry) => (entry.kind === 'tripwire' ? [tripwireView(entry, from, telling)] : []))
  const strategies = [...twoBranchesFirst(written), ...twoBranchesFirst(gathered)]
  const named = new Set([
    ...strategies.flatMap(({ owner, speaker, addressee, offer, threat }) => [
      ...[...owner, ...speaker, ...addressee],
      ...[offer, threat].flatMap((branch) => [branch?.condition.who ?? [], branch?.consequence.who ?? []].flat()),
    ]),
    ...tripwires.flatMap(({ owner, actor, responder }) => [...owner, ...actor, ...responder]),
  ])
  return {
    version: 1,
    asOf,
    knownOn,
    casebook: telling.casebook.head.id,
    strategies,
    tripwires,
    names: [...named].sort().map((id) => ({ id, label: telling.labels.party(id) })),
  }
}

/** What a person wrote down beside any dossier. */
export const writtenLeverage = (
  entries: readonly LeverageEntry[],
  casebook: Casebook,
  asked: LeverageAsked,
): LeverageView => {
  const { names } = foldNamings([])
  const telling = { casebook, labels: labelsOf({ casebook, names }, asked.lang), words: wordsFor(asked.lang) }
  return { ...viewWith(entries, 'file', [], telling, asked), statements: [] }
}

/** `own`: what a person wrote down beside the dossier takes the place of what the casebook holds. */
export const leverageView = async (
  dossier: Dossier,
  asked: LeverageAsked,
  own: readonly LeverageEntry[] | null = null,
): Promise<LeverageView> => {
  const material: Material = await materialOf(dossier, asked.knownOn)
  const telling = { casebook: material.casebook, labels: labelsOf(material, asked.lang), words: wordsFor(asked.lang) }
  const gathered = own === null ? gatheredViews(material, asked, telling) : []
  const view = viewWith(own ?? material.casebook.leverage, own === null ? 'casebook' : 'file', gathered, telling, asked)
  const cited = new Set(
    view.strategies.flatMap(({ offer, threat, credibilityStatements }) => [
      ...(offer?.statements ?? []),
      ...(threat?.statements ?? []),
      ...credibilityStatements,
    ]),
  )
  return {
    ...view,
    statements: await viewsOf(
      dossier,
      material.statements.filter(({ id }) => cited.has(id)),
      telling.labels,
    ),
  }
}
