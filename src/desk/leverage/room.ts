// The leverage room: checks asked again at every change of a ranking, and games and bargaining domains from files a person drops
// in, worked out whole, so that the screen has nothing left to ask. Nothing of it is stored.
import { type Complaint, complaint, parseChain, rankEnds } from '../../dossier/index.js'
import { CONCEPTS, parseGames, readDomain, readProfile, solveGame } from '../../leverage/index.js'
import { fragilityView } from '../games/fragility-view.js'
import { gameGraph } from '../games/graph.js'
import { reasonViews, threatViews } from '../games/reasons.js'
import { gameTable } from '../games/table.js'
import { gameVerdicts } from '../games/verdicts.js'
import { jointMoveViews } from '../games/ways.js'
import { wordsFor } from '../words/index.js'
import { bargainView } from './bargain-view.js'
import type { BargainView } from './bargain-views.js'
import { checkViews, type SideNames } from './check-views.js'
import type { GameRoomView, StrategyChecksView } from './room-views.js'

export interface ChecksAsked {
  readonly offer: boolean
  readonly threat: boolean
  /** Chains such as "complied-kept > today = defied-spared". */
  readonly speaker: readonly string[]
  readonly addressee: readonly string[]
  readonly names: SideNames
  readonly lang: string
}

export type Checked<View> =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const strategyChecks = ({
  offer,
  threat,
  speaker,
  addressee,
  names,
  lang,
}: ChecksAsked): Checked<StrategyChecksView> => {
  const complaints: Complaint[] = []
  const chains = (side: 'speaker' | 'addressee', texts: readonly string[]) =>
    texts.flatMap((text) => {
      const parsed = parseChain(text)
      if (parsed.ok) return [parsed.chain]
      complaints.push(complaint('bad-ranking', parsed.message, side))
      return []
    })
  const rankings = { speaker: chains('speaker', speaker), addressee: chains('addressee', addressee) }
  for (const side of ['speaker', 'addressee'] as const) {
    const { clash } = rankEnds(rankings[side])
    if (clash)
      complaints.push(
        complaint('cyclic-ranking', `"${clash[0]}" and "${clash[1]}" are each said to be better than the other`, side),
      )
  }
  if (complaints.length > 0) return { ok: false, complaints }
  return { ok: true, view: { version: 1, ...checkViews({ offer, threat }, rankings, names, wordsFor(lang)) } }
}

/** Larger games are told in a table of equilibria, without a graph and with the reasons of those states only. */
const MOST_DRAWN = 64

export const gameRoom = (name: string, text: string, lang: string): Checked<GameRoomView> => {
  const { games, complaints } = parseGames(text, name)
  if (games.length === 0) return { ok: false, complaints }
  const words = wordsFor(lang)
  return {
    ok: true,
    view: {
      version: 1,
      warnings: complaints,
      games: games.slice(0, MOST_GAMES).map((game) => {
        const solved = solveGame(game)
        const table = gameTable(solved)
        const shown = table.states.map(({ number }) => number)
        return {
          table,
          graph: table.count <= MOST_DRAWN ? gameGraph(solved) : null,
          reasons: reasonViews(solved, shown, CONCEPTS, words),
          threats: threatViews(solved, shown, words),
          jointMoves: jointMoveViews(
            solved,
            gameVerdicts(solved).coalitionallyUnstableNash.slice(0, MOST_DRAWN),
            words,
          ),
          fragility: fragilityView(solved, words),
          concepts: CONCEPTS.map((id) => ({ id, label: words.games.concepts[id], means: words.games.means[id] })),
        }
      }),
      left: Math.max(0, games.length - MOST_GAMES),
    },
  }
}

/** Of a file with many games so many are worked out. */
const MOST_GAMES = 40

export interface DroppedFile {
  readonly name: string
  readonly text: string
}

/** A GENIUS domain and the profiles of two or more parties, in any order. */
export const bargainRoom = (files: readonly DroppedFile[], lang: string): Checked<BargainView> => {
  const isDomain = ({ text }: DroppedFile): boolean => /<negotiation_template/i.test(text)
  const [first, second] = files.filter(isDomain)
  if (!first || second) {
    const what = first
      ? 'several of the files are domains; one domain and a profile for every party'
      : 'none of the files is a domain (negotiation_template)'
    return { ok: false, complaints: [complaint('one-domain', what, files.map(({ name }) => name).join(', '))] }
  }
  const domain = readDomain(first.text, first.name)
  const given = files.filter((file) => file !== first)
  const profiles = domain.ok
    ? given.map((file) => ({ name: file.name, read: readProfile(file.text, file.name, domain.value) }))
    : []
  const complaints = [
    ...(domain.ok ? [] : domain.complaints),
    ...profiles.flatMap(({ read }) => (read.ok ? [] : read.complaints)),
  ]
  if (given.length < 2)
    complaints.push(complaint('too-few-profiles', 'a profile for each of at least two parties is needed', first.name))
  const read = profiles.flatMap((one) =>
    one.read.ok ? [{ ...one.read.value, name: one.name.replace(/\.xml$/i, '') }] : [],
  )
  if (complaints.length > 0 || !domain.ok) return { ok: false, complaints }
  const names = { domain: first.name, profiles: given.map((file) => file.name) }
  const answer = bargainView({ names, domain: domain.value, profiles: read, clauses: [], axes: [0, 1] })
  if (answer.ok) return { ok: true, view: answer.view }
  return {
    ok: false,
    complaints: [complaint('too-large', wordsFor(lang).bargain.tooMany[answer.limit](String(answer.at)), first.name)],
  }
}
