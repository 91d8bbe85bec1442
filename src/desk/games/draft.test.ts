// A game drafted from the sample case as a person coded it: what is a wish, what is a gap, and that it can be read and solved again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codedSample } from '../../../tests/sample-dossier.js'
import { CONCEPTS, parseGames, solveGame } from '../../leverage/index.js'
import type { Dossier } from '../dossier.js'
import { statementsOf } from '../names/named.js'
import { wordsFor } from '../words/index.js'
import { type DraftAsked, type DraftGame, draftGame } from './draft.js'

const asked: DraftAsked = { asOf: null, issues: [], parties: [], lang: 'en' }

describe('a drafted game', () => {
  let dossier: Dossier
  beforeAll(async () => {
    dossier = (await codedSample('ukraine')).dossier
  })
  afterAll(() => dossier.close())
  const drafted = async (change: Partial<DraftAsked>): Promise<DraftGame> => {
    const found = await draftGame(dossier, { ...asked, ...change }, wordsFor(change.lang ?? 'en'))
    if (!found.ok) throw new Error(JSON.stringify(found))
    return found.draft
  }
  const ceasefire = { issues: ['ceasefire.general', 'security.foreign-troops'], parties: ['Russia', 'Ukraine'] }

  it('is read again, and solved with its rankings left open', async () => {
    const draft = await drafted(ceasefire)
    const { games, complaints } = parseGames(JSON.stringify({ cases: [draft] }), 'draft.json')
    expect(complaints).toEqual([])
    const [game] = games
    expect(game?.players.map(({ id }) => id)).toEqual(['Russia', 'Ukraine'])
    expect(game?.preferences.every(({ kind }) => kind === 'incomplete')).toBe(true)
    const { equilibria } = solveGame(game as NonNullable<typeof game>)
    expect(CONCEPTS.some((concept) => equilibria[concept].includes(2))).toBe(true)
  })

  it('every wish cites statements of its party, every gap says why', async () => {
    const draft = await drafted(ceasefire)
    const statements = new Map((await statementsOf(dossier)).map((one) => [one.id as string, one]))
    let wishes = 0
    for (const { id } of draft.players) {
      const wanted = draft.preferences[id]?.incomplete.wishes ?? {}
      const from = draft.wishesFrom[id] ?? {}
      expect(Object.keys(from)).toEqual(Object.keys(wanted))
      for (const [option, ids] of Object.entries(from)) {
        expect(ids.length).toBeGreaterThan(0)
        for (const one of ids) {
          const statement = statements.get(one)
          expect(statement?.party ?? statement?.actor).toBe(id)
          // Without condition, and of the sign the wish has.
          expect([statement?.condition, (statement?.sign ?? 0) > 0]).toEqual([null, wanted[option]])
        }
        wishes++
      }
    }
    expect(wishes).toBeGreaterThan(0)
    expect(draft.gaps.length).toBeGreaterThan(0)
    for (const { reason, statements: ids } of draft.gaps) expect(ids.length > 0).toBe(reason !== 'silent')
    // Each player's stance on each option is a wish or a gap, never neither and never both.
    const pairs = draft.players.flatMap(({ id }) => draft.options.map((option) => `${id}|${option.id}`))
    const told = [
      ...Object.entries(draft.preferences).flatMap(([id, { incomplete }]) =>
        Object.keys(incomplete.wishes).map((option) => `${id}|${option}`),
      ),
      ...draft.gaps.filter(({ reason }) => reason !== 'no-option').map(({ player, about }) => `${player}|${about}`),
    ]
    expect([...told].sort()).toEqual([...pairs].sort())
  })

  it('a conditional yes is no wish, and what was not yet said is not there', async () => {
    const draft = await drafted({ ...ceasefire, issues: ['ceasefire.truce'] })
    expect(draft.gaps).toContainEqual({
      player: 'Ukraine',
      about: 'Ukraine: ceasefire.truce/thirty-days',
      reason: 'conditional',
      statements: [expect.any(String)],
      text: expect.stringContaining('tied its word on “limited truce: 30 days” to a condition'),
    })
    expect(draft.preferences.Ukraine?.incomplete.wishes).toEqual({})
    const early = await draftGame(
      dossier,
      { ...asked, ...ceasefire, asOf: '1990' as DraftAsked['asOf'] },
      wordsFor('en'),
    )
    expect(early.ok).toBe(false)
  })

  it('speaks German, and says which are to be chosen where all would be too many', async () => {
    const german = await drafted({ ...ceasefire, lang: 'de' })
    expect([german.title, german.note].join()).toMatch(/Entwurf.*von einem Menschen zu bearbeiten/)
    expect(german.players.map(({ name }) => name)).toEqual(['Russland', 'Ukraine'])
    const all = await draftGame(dossier, asked, wordsFor('en'))
    expect(all).toMatchObject({
      ok: false,
      reason: 'too-large',
      known: expect.arrayContaining([expect.stringMatching(/^ceasefire\.general \(\d+\)$/)]),
    })
    expect(await draftGame(dossier, { ...asked, issues: ['no.such'] }, wordsFor('en'))).toMatchObject({
      ok: false,
      reason: 'unknown-issue',
    })
    expect(await draftGame(dossier, { ...asked, parties: ['Nobody'] }, wordsFor('en'))).toMatchObject({
      ok: false,
      reason: 'unknown-party',
    })
  })
})
