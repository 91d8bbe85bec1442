// The sections of a brief, each a list of sentences in its own order, the whole list; what fits on a page is cut later.
import { type Change, type Diff, type Standing, type StandingOptions, standings } from '../../positions/index.js'
import type { TakenStatement, Utterance } from '../../provenance/index.js'
import { withId } from '../lookup.js'
import type { Movements } from '../movements.js'
import type { BriefSectionKind } from '../words/index.js'
import type { Composer, Sentence } from './compose.js'
import { type GapSentences, inTurns } from './gap-sentences.js'
import { newestFirst, type Order, strengthOf } from './weigh.js'

export interface Sources {
  /** Statements that may be told: by the date asked for, on the issue asked for. */
  readonly statements: readonly TakenStatement[]
  /** Only what this party says, or what others say against it; `null`: everybody. Silence of others is told by all. */
  readonly party: string | null
  /** What the articles that count as new add. */
  readonly added: Diff
  /** Whether it is of an article that counts as new. */
  readonly isNew: (statement: TakenStatement) => boolean
  readonly options: StandingOptions
  /** Of the same statements. */
  readonly movements: Movements
  /** How a rule of the casebook is told of; `null` where it holds none of this id. */
  readonly ruleOf: (id: string) => string | null
  readonly gaps: GapSentences
  readonly composer: Composer
  readonly order: Order
}

/** A list of sentences that are composed only as far as they are read: a page holds a few of thousands. */
interface Sentences {
  readonly length: number
  readonly slice: (from: number, to: number) => readonly Sentence[]
}

const told = <T>(items: readonly T[], tell: (item: T) => Sentence): Sentences => ({
  length: items.length,
  slice: (from, to) => items.slice(from, to).map(tell),
})

type Found = Readonly<Record<BriefSectionKind, Sentences>>

const ABSOLUTE = 4

export const sectionsOf = ({
  statements,
  party,
  added,
  isNew,
  options,
  movements: { changes, splits },
  ruleOf,
  gaps,
  composer,
  order,
}: Sources): Found => {
  const { isRest } = composer.labels
  const isAsked = (one: { readonly party: string }): boolean => party === null || one.party === party
  const everybody = standings(statements, options)
  // What a party has gone back on is told as a movement, no longer as where it stands.
  const left = new Set(
    changes
      .filter(({ kind }) => kind === 'reversal' || kind === 'other-option')
      .flatMap(({ before }) => before.map(firstOf)),
  )
  const standing = everybody.filter((one) => isAsked(one) && !left.has(firstOf(one.utterance)))
  const isHardLine = ({ utterance }: Standing): boolean =>
    strengthOf(utterance) === ABSOLUTE || utterance.statements[0].act === 'redline'
  const hardLines = standing.filter(isHardLine).sort(order.byHardness)
  // No standing is told twice; a red line stands among the red lines even if it is new. How it came about is told elsewhere.
  const toldAlready = new Set<string>(hardLines.map(({ utterance }) => firstOf(utterance)))
  const tell = (utterances: readonly Utterance[]): void => {
    for (const utterance of utterances) toldAlready.add(firstOf(utterance))
  }
  const untold = (utterance: Utterance): boolean => !toldAlready.has(firstOf(utterance))

  const fresh = added.new.filter((one) => isAsked(one) && untold(one.utterance))
  // The last movement of a party on a thing is news, those before it are history.
  const latest = [
    ...new Map(
      changes
        .filter((one) => isAsked(one) && !isRest(one.issue))
        .map((one) => [`${one.party}\0${one.issue}\0${one.option ?? ''}\0${one.kind === 'silence'}`, one]),
    ).values(),
  ].sort((a, b) => order.byRecency(lastOf(a), lastOf(b)))
  const isFresh = ({ kind, after }: Change): boolean =>
    kind !== 'silence' && after.every((utterance) => utterance.statements.every(isNew))
  const [moved, movedBefore] = [latest.filter(isFresh), latest.filter((one) => !isFresh(one))]
  const change = ({ kind, before, after, rule }: Change): Sentence => {
    if (kind === 'silence') return composer.silent(before.at(-1) as Utterance, after)
    const [from, ...earlier] = before as Utterances
    const [to, ...later] = after as Utterances
    return composer.moved(kind, from, to, { also: [...earlier, ...later], rule: rule === null ? null : ruleOf(rule) })
  }
  const movedTo = new Set(moved.flatMap(({ after }) => after.map(firstOf)))
  const news = fresh.filter(({ utterance }) => !movedTo.has(firstOf(utterance)))
  tell([...moved.flatMap(({ after }) => after), ...news.map(({ utterance }) => utterance)])

  const others = standing.filter(({ utterance }) => untold(utterance))
  const [limited, open] = [
    others.filter(({ utterance }) => utterance.statements[0].condition !== null && utterance.sign !== 0),
    others.filter(({ utterance, issue }) => utterance.sign === 0 && !isRest(issue)),
  ]
  const elsewhere = new Set([...limited, ...open])
  const oneSided = new Set(gaps.oneSided.flatMap(({ cites }) => cites))
  const plain = others.filter((one) => !elsewhere.has(one))
  const stance = ({ utterance }: Standing): Sentence => composer.stance(utterance)
  const openFirst = open.sort((a, b) => order.byRecency(a.utterance, b.utterance))
  const alone = oneVoice(everybody, composer, order).filter(
    (one) => isAsked(one) && !oneSided.has(firstOf(one.utterance)),
  )
  return {
    new: told(
      [
        ...moved.map((one) => ({ at: lastOf(one), tell: () => change(one) })),
        ...news.map(({ utterance }) => ({ at: utterance, tell: () => composer.stance(utterance) })),
      ].sort((a, b) => order.byRecency(a.at, b.at)),
      ({ tell }) => tell(),
    ),
    redlines: told(hardLines, ({ utterance }) => composer.stance(utterance, true)),
    standings: told(
      shownFirst(
        order.issues(everybody).flatMap((issue) => plain.filter((one) => one.issue === issue).sort(order.byParty)),
      ),
      stance,
    ),
    changes: told(movedBefore, change),
    conflicts: [...opposed(everybody, party, composer, order), ...divided(splits, statements, party, composer)],
    conditions: told(
      limited.sort((a, b) => order.byRecency(a.utterance, b.utterance)),
      stance,
    ),
    gaps: told(
      inTurns<() => Sentence>([
        gaps.undetermined.map((one) => () => one),
        gaps.agenda.map((one) => () => one),
        openFirst.map(
          ({ utterance }) =>
            () =>
              composer.stance(utterance, true),
        ),
        gaps.oneSided.map((one) => () => one),
        alone.map(
          ({ utterance }) =>
            () =>
              composer.onlyVoice(utterance),
        ),
      ]),
      (tell) => tell(),
    ),
  }
}

/** So many parties of an issue come before the next issue: its map has them all. */
const PARTIES_OF_AN_ISSUE = 3

/** One word of each of the first parties of every issue, then all the others. */
const shownFirst = (byIssue: readonly Standing[]): readonly Standing[] => {
  const first = new Set<Standing>()
  const shown = new Map<string, Set<string>>()
  for (const one of byIssue) {
    const parties = shown.get(one.issue) ?? new Set()
    shown.set(one.issue, parties)
    if (parties.size < PARTIES_OF_AN_ISSUE && !parties.has(one.party)) {
      parties.add(one.party)
      first.add(one)
    }
  }
  return [...first, ...byIssue.filter((one) => !first.has(one))]
}

type Utterances = readonly [Utterance, ...Utterance[]]

/** By when a change is dated: the later word, of a silence the party's last. */
const lastOf = ({ kind, before, after }: Change): Utterance =>
  (kind === 'silence' ? before.at(-1) : after[0]) as Utterance

const firstOf = ({ statements: [best] }: Utterance): string => best.id

/** Of a party on an issue the newest word, firmest first, as the matrix shows it. */
const byIssue = (standing: readonly Standing[], { labels }: Composer): ReadonlyMap<string, readonly Standing[]> => {
  const cells = new Map<string, Map<string, Standing>>()
  const sorted = [...standing].sort(
    (a, b) =>
      newestFirst(a.utterance, b.utterance) ||
      strengthOf(b.utterance) - strengthOf(a.utterance) ||
      (firstOf(a.utterance) < firstOf(b.utterance) ? -1 : 1),
  )
  for (const one of sorted) {
    if (labels.isRest(one.issue)) continue
    const own = cells.get(one.issue) ?? new Map<string, Standing>()
    cells.set(one.issue, own)
    if (!own.has(one.party)) own.set(one.party, one)
  }
  return new Map([...cells].map(([issue, own]) => [issue, [...own.values()]]))
}

/** Who only leans to one side is not set against others. */
const LEAST_OPPOSED = 2

export const opposed = (
  standing: readonly Standing[],
  party: string | null,
  composer: Composer,
  order: Order,
): readonly Sentence[] => {
  const cells = byIssue(standing, composer)
  return order.issues(standing).flatMap((issue): Sentence[] => {
    const firm = (cells.get(issue) ?? [])
      .filter(({ utterance }) => strengthOf(utterance) >= LEAST_OPPOSED)
      .sort(order.byParty)
    const side = (sign: number) => firm.flatMap(({ utterance }) => (utterance.sign === sign ? [utterance] : []))
    const [forIt, against] = [side(1), side(-1)]
    if (party !== null && !firm.some((one) => one.party === party)) return []
    return forIt.length > 0 && against.length > 0 ? [composer.opposed(issue, forIt, against)] : []
  })
}

/** Voices of a party, or members of a collective, that differ: each in its own words, newest first. */
export const divided = (
  splits: Movements['splits'],
  statements: readonly TakenStatement[],
  party: string | null,
  composer: Composer,
): readonly Sentence[] => {
  return splits.flatMap(({ name, issue, option, voices }): Sentence[] => {
    if (composer.labels.isRest(issue)) return []
    if (party !== null && name !== party && !voices.some(({ who }) => who === party)) return []
    const inWords = voices.flatMap(({ who, statements: [first] }) => {
      const statement = withId(statements, first ?? '')
      return statement ? [{ who, statement }] : []
    })
    return inWords.length > 1 ? [composer.divided(name, issue, option, inWords)] : []
  })
}

/** Where but one party stands on an issue. */
const oneVoice = (standing: readonly Standing[], composer: Composer, order: Order): readonly Standing[] => {
  const cells = byIssue(standing, composer)
  return order.issues(standing).flatMap((issue): readonly Standing[] => {
    const own = cells.get(issue) ?? []
    return own.length === 1 ? own : []
  })
}
