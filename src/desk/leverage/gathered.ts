// Conditional offers and threats out of the statements of a dossier. Only what somebody in power said, or somebody the casebook knows:
// machine readings of conditions by strangers are mostly none.
import type { Act, Condition, ConditionReading, PartialDate, StatementId } from '../../dossier/index.js'
import { latestDay } from '../../dossier/index.js'
import { languages } from '../../language/index.js'
import {
  type GatheredBranch,
  type GatheredStrategy,
  gatheredBranch,
  gatherStrategies,
  type HingeWords,
  strategyGaps,
  type ToldSaying,
} from '../../leverage/index.js'
import { countedAt } from '../../positions/index.js'
import { countsFrom, type TakenStatement } from '../../provenance/index.js'
import type { Material } from '../material.js'
import { standingOptions } from '../standing-options.js'
import { checkViews } from './check-views.js'
import { timeWords } from './deadline.js'
import type { BranchView, StrategyView } from './strategy-views.js'
import { gapViews, sideName, type Telling } from './telling.js'

interface GatheredAsked {
  readonly asOf: PartialDate | null
  readonly knownOn: PartialDate | null
}

const KINDS: Partial<Readonly<Record<Act, 'offer' | 'threat'>>> = {
  offer: 'offer',
  promise: 'offer',
  accept: 'offer',
  call_talks: 'offer',
  threaten: 'threat',
}

/** A condition may be read from any language. */
const HINGES: HingeWords = {
  defiance: new Set(languages.flatMap(({ leverage }) => [...leverage.defiance])),
  credible: new Set(languages.flatMap(({ leverage }) => [...leverage.credible])),
}

const sayingsOf = (material: Material, asked: GatheredAsked, telling: Telling): readonly ToldSaying[] => {
  const { labels } = telling
  const { statements, published, casebook, heads } = material
  const options = standingOptions(material, asked)
  const counted = new Set<StatementId>(countedAt(statements, options).map(({ id }) => id))
  const known = new Set(casebook.actors.map(({ name }) => name.en))
  const last = asked.asOf === null ? null : latestDay(asked.asOf)
  /** Commits nobody, but is somebody: a president-elect, a senator. */
  const isSomebody = (statement: TakenStatement): boolean => {
    if (statement.party !== null || statement.standpoint === 'rejected' || !known.has(statement.actor)) return false
    const counts = countsFrom(statement, options.published)
    return last === null || (counts !== null && counts <= last)
  }
  const langOf = new Map(heads.map(({ id, lang }) => [id, lang]))
  return statements.flatMap((statement): readonly ToldSaying[] => {
    const kind = KINDS[statement.act]
    if (kind === undefined || !(counted.has(statement.id) || isSomebody(statement))) return []
    // A plain yes to somebody else's proposal offers nothing.
    if (statement.act === 'accept' && statement.condition === null) return []
    const condition = statement.condition?.head === 'BECAUSE' ? null : statement.condition
    const [lang, day] = [langOf.get(statement.article) ?? null, published.get(statement.article) ?? null]
    // What lasts until or while something is has an end, and no deadline.
    const bounds = condition && condition.head !== 'UNTIL' && condition.head !== 'WHILE' ? condition : null
    const { issue } = statement
    return [
      {
        id: statement.id,
        speaker: statement.actor,
        party: statement.party,
        addressee: null,
        kind,
        // What no issue covers is not one thing.
        issue: issue === null || labels.isRest(issue) ? null : issue,
        condition: condition && readingOf(condition),
        group: statement.article,
        conditionWords: condition?.quote ?? null,
        what: whatIn(statement, telling),
        deadline: (bounds && timeWords(bounds.quote, lang, day, true)) ?? timeWords(statement.quote, lang, day, false),
      },
    ]
  })
}

/** What is announced: the thing by its name in the casebook, and that it is to end where the words are against it. */
const whatIn = ({ issue, option, topic, sign, strength }: TakenStatement, { labels, words }: Telling): string => {
  if (issue === null || labels.isRest(issue)) return topic
  const thing = [labels.issue(issue), ...(option === null ? [] : [labels.option(issue, option)])].join(': ')
  return sign < 0 ? `${thing} (${words.stance(sign, strength)})` : thing
}

const branchView = (branch: GatheredBranch | null): BranchView | null =>
  branch && {
    ...branch,
    condition: { ...branch.condition, act: null, quote: branch.condition.act },
    quotes: [],
  }

/** A condition that a person coded by its words alone is one all the same. */
const readingOf = ({ head, quote, reading }: Condition): ConditionReading =>
  reading ?? { head, expr: { op: 'gap', reason: 'unclear', quote, at: null } }

/** What somebody in power announces on an issue is what it announced last; nobody's word takes back another's. */
const latestOnly = (sayings: readonly ToldSaying[], dayOf: (id: string) => string): readonly ToldSaying[] => {
  const key = ({ party, kind, issue }: ToldSaying): string => `${party}\0${kind}\0${issue}`
  const latest = new Map<string, string>()
  for (const saying of sayings) {
    const before = latest.get(key(saying))
    if (before === undefined || dayOf(saying.id) > before) latest.set(key(saying), dayOf(saying.id))
  }
  return sayings.filter(
    (saying) => saying.party === null || saying.issue === null || dayOf(saying.id) === latest.get(key(saying)),
  )
}

export const gatheredViews = (material: Material, asked: GatheredAsked, telling: Telling): readonly StrategyView[] => {
  const { published } = standingOptions(material, asked)
  const days = new Map<string, string>(material.statements.map((one) => [one.id, countsFrom(one, published) ?? '']))
  const sayings = latestOnly(sayingsOf(material, asked, telling), (id) => days.get(id) ?? '')
  const byId = new Map(sayings.map((saying) => [saying.id, saying]))
  return gatherStrategies(sayings, HINGES).map((strategy) => gatheredView(strategy, byId, telling))
}

const gatheredView = (
  strategy: GatheredStrategy,
  sayings: ReadonlyMap<string, ToldSaying>,
  telling: Telling,
): StrategyView => {
  const { voice, party, addressees } = strategy
  const branch = (ids: readonly string[]) => gatheredBranch(ids, strategy, sayings, HINGES)
  const [offer, threat] = [branch(strategy.offer), branch(strategy.threat)]
  return {
    id: `said-${strategy.threat[0] ?? strategy.offer[0]}`,
    from: 'statements',
    title: null,
    owner: party === null ? [] : [party],
    putForward: party === null ? telling.labels.party(voice) : null,
    date: null,
    speaker: [voice],
    addressee: addressees,
    offer: branchView(offer),
    threat: branchView(threat),
    credibility: null,
    credibilityStatements: strategy.credibility,
    rankings: null,
    ...checkViews(
      { offer: offer !== null, threat: threat !== null },
      { speaker: [], addressee: [] },
      { speaker: sideName([voice], telling), addressee: sideName(addressees, telling) },
      telling.words,
    ),
    gaps: gapViews(strategyGaps({ speaker: [voice], addressee: addressees, offer, threat }), telling.words),
    note: null,
  }
}
