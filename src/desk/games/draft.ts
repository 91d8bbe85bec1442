// A game drafted from what a dossier holds, for a person to edit. Players are parties; each may agree or not to each thing on the
// table (an option that one of them has named) on the issues it has spoken about. What a party has said becomes what it would
// rather have, all else being equal, and nothing more: every ranking is incomplete, each wish carries its statements, and what
// could not be read off the words stands among the gaps. No ranking is made up, and nobody is taken to want what it has not said.
import type { PartialDate } from '../../dossier/index.js'
import { feasibleCount, GAME_LIMITS, type Pattern } from '../../leverage/index.js'
import { inOwnWords, type Standing, standings } from '../../positions/index.js'
import { excludesEachOther } from '../../settlement/index.js'
import type { Dossier } from '../dossier.js'
import { type Labels, labelsOf } from '../labels.js'
import { type Material, materialOf } from '../material.js'
import { standingOptions } from '../standing-options.js'
import type { Words } from '../words/index.js'

export interface DraftAsked {
  readonly asOf: PartialDate | null
  /** Ids; empty: all that two of the parties have spoken about. */
  readonly issues: readonly string[]
  /** Canonical names; empty: the sides the casebook names, where they have spoken. */
  readonly parties: readonly string[]
  readonly lang: string
}

export type DraftGapReason = 'conditional' | 'hedged' | 'no-option' | 'silent' | 'divided' | 'hearsay'

/** What a person has to decide or to fill in. */
export interface DraftGap {
  readonly player: string
  /** Id of an option of the game, or of the issue where no option was named. */
  readonly about: string
  readonly reason: DraftGapReason
  readonly statements: readonly string[]
  readonly text: string
}

/** `parley-gmcr-case/1` with three fields more, which reading it again leaves alone. */
export interface DraftGame {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly players: readonly { readonly id: string; readonly name: string; readonly options: readonly string[] }[]
  readonly options: readonly { readonly id: string; readonly name: string; readonly moves: 'both' }[]
  readonly infeasible: readonly Pattern[]
  readonly preferences: Readonly<
    Record<string, { readonly incomplete: { readonly chains: readonly never[]; readonly wishes: Pattern } }>
  >
  /** By player and option: ids of the statements a wish rests on. */
  readonly wishesFrom: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly gaps: readonly DraftGap[]
}

export type Drafted =
  | { readonly ok: true; readonly draft: DraftGame }
  | {
      readonly ok: false
      readonly reason: 'unknown-issue' | 'unknown-party'
      readonly what: string
      readonly known: readonly string[]
    }
  | { readonly ok: false; readonly reason: 'nothing'; readonly known: readonly string[] }
  /** `known`: issues to choose from, with how many options each would bring. */
  | { readonly ok: false; readonly reason: 'too-large'; readonly options: number; readonly known: readonly string[] }

interface Thing {
  readonly issue: string
  readonly option: string
}

export const draftGame = async (dossier: Dossier, asked: DraftAsked, words: Words): Promise<Drafted> => {
  const material = await materialOf(dossier)
  const labels = labelsOf(material, asked.lang)
  const all = standings(material.statements, standingOptions(material, { asOf: asked.asOf, knownOn: null }))
  const spoken = [...new Set(all.map(({ party }) => party))].sort()
  const unknownParty = asked.parties.find((party) => !spoken.includes(party))
  if (unknownParty !== undefined) return { ok: false, reason: 'unknown-party', what: unknownParty, known: spoken }
  const issueIds = material.casebook.issues.map(({ id }) => id)
  const unknownIssue = asked.issues.find((issue) => !issueIds.includes(issue))
  if (unknownIssue !== undefined) return { ok: false, reason: 'unknown-issue', what: unknownIssue, known: issueIds }
  const parties = asked.parties.length > 0 ? asked.parties : sidesOf(material, spoken)
  const ours = all.filter(({ party, issue }) => parties.includes(party) && issueIds.includes(issue))
  const several = issueIds.filter(
    (id) => new Set(ours.filter(({ issue }) => issue === id).map(({ party }) => party)).size > 1,
  )
  const issues = asked.issues.length > 0 ? asked.issues : several
  const table = ours.filter(({ issue }) => issues.includes(issue))
  const made = drafted(material, labels, parties, table, asked, words)
  if (made.options.length === 0 || made.players.length < 2) return { ok: false, reason: 'nothing', known: several }
  const tooMany = made.options.length > GAME_LIMITS.options
  const states = tooMany ? null : feasibleCount(made.options, made.infeasible)
  if (states === null || states > GAME_LIMITS.incompleteStates || made.players.length > GAME_LIMITS.players) {
    const sizeOf = (id: string): number =>
      new Set(
        ours.flatMap(({ party, issue, option }) => (issue === id && option !== null ? [`${party} ${option}`] : [])),
      ).size
    return {
      ok: false,
      reason: 'too-large',
      options: made.options.length,
      known: issues.map((id) => `${id} (${sizeOf(id)})`),
    }
  }
  return { ok: true, draft: made }
}

const sidesOf = ({ casebook }: Material, spoken: readonly string[]): readonly string[] => {
  const names = new Map(casebook.actors.map(({ id, name }) => [id, name.en as string]))
  const sides = casebook.head.sides.flat().map((id) => names.get(id) ?? id)
  const found = [...new Set(sides)].filter((name) => spoken.includes(name))
  return found.length > 1 ? found : spoken.slice(0, GAME_LIMITS.players)
}

const drafted = (
  { casebook }: Material,
  labels: Labels,
  parties: readonly string[],
  table: readonly Standing[],
  { asOf, lang }: DraftAsked,
  { games: { draft: say } }: Words,
): DraftGame => {
  const things = thingsOf(casebook.issues, table)
  const said = (party: string, { issue, option }: Thing): Standing | undefined =>
    table.find((one) => one.party === party && one.issue === issue && one.option === option)
  // A party that has spoken about an issue may agree to what is on the table there; what it has never mentioned is not its to decide.
  const own = parties.map((party) =>
    things.filter(({ issue }) => table.some((one) => one.party === party && one.issue === issue)),
  )
  const playing = parties.filter((_, at) => (own[at]?.length ?? 0) > 0)
  const optionId = (party: string, { issue, option }: Thing): string => `${party}: ${issue}/${option}`
  const nameOf = ({ issue, option }: Thing): string => `${labels.issue(issue)}: ${labels.option(issue, option)}`
  const ofPlayer = (party: string): readonly Thing[] => own[parties.indexOf(party)] ?? []
  const gaps: DraftGap[] = []
  const wishes = new Map<string, [string, boolean][]>()
  const from = new Map<string, [string, readonly string[]][]>()
  for (const party of playing) {
    const [wanted, rests]: [[string, boolean][], [string, readonly string[]][]] = [[], []]
    for (const other of playing)
      for (const thing of ofPlayer(other)) {
        const id = optionId(other, thing)
        const read = wishOf(said(party, thing))
        if (typeof read.wish === 'boolean') {
          wanted.push([id, read.wish])
          rests.push([id, read.statements])
        } else
          gaps.push({
            player: party,
            about: id,
            reason: read.wish,
            statements: read.statements,
            text: say.gap(labels.party(party), read.wish, nameOf(thing), labels.party(other)),
          })
      }
    wishes.set(party, wanted)
    from.set(party, rests)
  }
  for (const { party, issue, option, utterance } of table)
    if (option === null)
      gaps.push({
        player: party,
        about: issue,
        reason: 'no-option',
        statements: utterance.statements.map(({ id }) => id),
        text: say.gap(labels.party(party), 'no-option', labels.issue(issue), labels.party(party)),
      })
  const exclusive = new Set(casebook.issues.filter(excludesEachOther).map(({ id }) => id))
  return {
    id: `draft-${casebook.head.id}${asOf === null ? '' : `-${asOf}`}`,
    title: say.title(casebook.head.title[lang] ?? (casebook.head.title.en as string), asOf),
    note: say.note,
    players: playing.map((party) => ({
      id: party,
      name: labels.party(party),
      options: ofPlayer(party).map((thing) => optionId(party, thing)),
    })),
    options: playing.flatMap((party) =>
      ofPlayer(party).map((thing) => ({ id: optionId(party, thing), name: nameOf(thing), moves: 'both' as const })),
    ),
    // Nobody can agree to two options that exclude each other.
    infeasible: playing.flatMap((party) =>
      pairsOf(ofPlayer(party).filter(({ issue }) => exclusive.has(issue)))
        .filter(([one, other]) => one.issue === other.issue)
        .map(([one, other]) => ({ [optionId(party, one)]: true, [optionId(party, other)]: true })),
    ),
    preferences: Object.fromEntries(
      playing.map((party) => [
        party,
        { incomplete: { chains: [], wishes: Object.fromEntries(wishes.get(party) ?? []) } },
      ]),
    ),
    wishesFrom: Object.fromEntries(playing.map((party) => [party, Object.fromEntries(from.get(party) ?? [])])),
    gaps,
  }
}

/** In the order of the casebook. */
const thingsOf = (issues: Material['casebook']['issues'], table: readonly Standing[]): readonly Thing[] => {
  const spoken = new Set(table.map(({ issue, option }) => `${issue}\0${option}`))
  return issues.flatMap(({ id: issue, options }) =>
    options.flatMap(({ id: option }) => (spoken.has(`${issue}\0${option}`) ? [{ issue, option }] : [])),
  )
}

/** Whether a party would rather have it, all else equal; or why its words do not tell. */
const wishOf = (
  standing: Standing | undefined,
): { readonly wish: boolean | DraftGapReason; readonly statements: readonly string[] } => {
  if (!standing) return { wish: 'silent', statements: [] }
  const { utterance, voices } = standing
  const statements = utterance.statements.map(({ id }) => id)
  const signs = new Set(voices.map((voice) => voice.utterance.sign))
  if (signs.has(1) && signs.has(-1))
    return { wish: 'divided', statements: voices.flatMap((voice) => voice.utterance.statements.map(({ id }) => id)) }
  // What only others tell of it is not its word.
  if (!inOwnWords(utterance)) return { wish: 'hearsay', statements }
  if (utterance.sign === 0) return { wish: 'hedged', statements }
  if (utterance.statements.some(({ condition }) => condition !== null)) return { wish: 'conditional', statements }
  return { wish: utterance.sign > 0, statements }
}

const pairsOf = <One>(all: readonly One[]): readonly (readonly [One, One])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))
