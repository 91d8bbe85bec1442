// Persons at work on one dossier: what they do comes in, nobody's work is lost, and all of it can be taken back.
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { article, forecast, reading, statement, toyNormalise } from '../../archive/fixtures.js'
import { openArchive } from '../../archive/index.js'
import { casebookNamed } from '../casebook-named.js'
import type { Dossier } from '../dossier.js'
import { editingDeskOf } from './desk.js'
import { inputOf } from './draft.js'
import { type Edit, editSchema } from './input.js'

const text = 'Russland fordert den Abzug. Die Ukraine lehnt das ab, sagte Selenskyj. Beobachter hoffen auf Frieden.'
const report = article('report', text, { lang: 'de', title: 'Der Abzug' })
const demand = statement(report, 'Russland fordert den Abzug', { actor: 'Russia', party: 'Russia', issue: null })
const refusal = statement(report, 'Die Ukraine lehnt das ab', {
  actor: 'Ukraine',
  party: 'Ukraine',
  act: 'reject',
  sign: -1,
  issue: null,
})
const hope = forecast(report, 'hoffen auf Frieden')
const RULES = { kind: 'machine', name: 'rules 0.1.0' } as const

const opened: Dossier[] = []
const loaded = await casebookNamed('ukraine')
const start = async () => {
  const made = await openArchive(':memory:', { normalise: toyNormalise, create: { casebook: 'ukraine' } })
  if (!made.ok || !loaded.ok) throw new Error('no dossier')
  const { archive } = made
  const dossier: Dossier = {
    name: 'test',
    archive,
    casebook: loaded.casebook,
    readOnly: false,
    reader: () => {
      throw new Error('nothing is read here')
    },
    close: () => archive.close(),
  }
  opened.push(dossier)
  await dossier.archive.putArticleWithReading(report, reading(report.id, [demand, refusal], { remarks: [hope] }), RULES)
  const desk = editingDeskOf(dossier)
  const room = async () => {
    const view = await desk.room(report.id, 'en')
    if (!view) throw new Error('no room')
    return view
  }
  const seenOf = async (id: string) => (await room()).standings.find((one) => one.statement === id)?.seen ?? null
  const send = (edit: unknown) => desk.edit(editSchema.parse(edit), 'en')
  const done = async (edit: unknown) => {
    const outcome = await send(edit)
    if (!outcome.ok) throw new Error(outcome.complaints.map(({ message }) => message).join())
    return outcome.done
  }
  const inForce = async () =>
    (await room()).article.statementsIn.map(({ id, act, standpoint }) => ({ id, act, standpoint }))
  return { dossier, desk, room, seenOf, send, done, inForce }
}
afterEach(async () => {
  for (const dossier of opened.splice(0)) {
    expect(await dossier.archive.check()).toEqual([])
    await dossier.close()
  }
})

const corrected = { ...inputOf(demand), act: 'propose', strength: 2 }
const byAnna = { by: 'Anna' }
const byBert = { by: 'Bert' }

describe('edits', () => {
  test('confirm, reject, correct, add, and a remark', async () => {
    const { done, inForce, room } = await start()
    await done({ action: 'confirm', statement: refusal.id, seen: null, ...byAnna })
    const { statement: id } = await done({
      action: 'correct',
      statement: demand.id,
      seen: null,
      with: corrected,
      ...byAnna,
    })
    expect(await inForce()).toEqual([
      { id, act: 'propose', standpoint: 'added' },
      { id: refusal.id, act: 'reject', standpoint: 'confirmed' },
    ])
    const begin = text.indexOf('sagte Selenskyj')
    const added = { ...inputOf(refusal), begin, end: begin + 15, actor: 'Volodymyr Zelensky', topic: 'withdrawal' }
    await done({ action: 'add', article: report.id, with: added, ...byAnna })
    await done({ action: 'reject-remark', remark: hope.id, seen: null, ...byAnna })
    await done({
      action: 'reject',
      statement: refusal.id,
      seen: (await room()).standings.find((one) => one.statement === refusal.id)?.seen ?? null,
      ...byAnna,
    })
    const view = await room()
    expect(view.article.statementsIn).toHaveLength(2)
    expect(view.rejected.map((one) => one.id)).toEqual([demand.id, refusal.id])
    expect(view.left).toEqual({ statements: 0, unread: 0, remarks: 0 })
    expect(view.log.map(({ action }) => action)).toEqual(['confirm', 'correct', 'add', 'reject', 'reject'])
  })

  test('all that is wrong in a correction is told at its field', async () => {
    const { send } = await start()
    const wrong = {
      ...corrected,
      begin: 5,
      end: 5,
      issue: 'no.such',
      party: 'Nirgendland',
      speaker: { begin: 0, end: 9000 },
      condition: { begin: 8, end: 9, head: 'IF' },
    }
    const outcome = await send({ action: 'correct', statement: demand.id, seen: null, with: wrong, ...byAnna })
    expect(outcome.ok ? [] : outcome.complaints.map(({ code, place }) => [code, place])).toEqual([
      ['empty-span', 'with.begin'],
      ['empty-span', 'with.condition'],
      ['span-outside', 'with.speaker'],
      ['unknown-issue', 'with.issue'],
      ['unknown-party', 'with.party'],
    ])
  })

  test('an edit sent twice is entered once', async () => {
    const { done, desk } = await start()
    const edits = [
      { action: 'confirm', statement: refusal.id, seen: null, ...byAnna },
      { action: 'correct', statement: demand.id, seen: null, with: corrected, ...byAnna },
      { action: 'add', article: report.id, with: { ...corrected, act: 'demand', topic: 'new' }, ...byAnna },
      { action: 'confirm-remark', remark: hope.id, seen: null, ...byAnna },
    ]
    for (const edit of edits) {
      expect((await done(edit)).was).toBe('entered')
      expect((await done(edit)).was).toBe('already-so')
    }
    const last = (await desk.undoable('Anna')).undo?.id
    expect((await done({ action: 'undo', entry: last, ...byAnna })).was).toBe('entered')
    expect((await done({ action: 'undo', entry: last, ...byAnna })).was).toBe('already-so')
  })
})

describe('two persons', () => {
  test('both versions are shown, and one’s own can be put over theirs', async () => {
    const { done, send, inForce, seenOf } = await start()
    const theirs = await done({ action: 'correct', statement: demand.id, seen: null, with: corrected, ...byAnna })
    const mine = {
      action: 'correct',
      statement: demand.id,
      seen: null,
      with: { ...corrected, act: 'offer' },
      ...byBert,
    }
    const outcome = await send(mine)
    if (outcome.ok || outcome.conflict === null) throw new Error('no conflict')
    const { conflict } = outcome
    expect(conflict).toMatchObject({
      by: 'Anna',
      action: 'correct',
      yours: { act: 'offer' },
      theirs: { act: 'propose' },
    })
    // Nothing has been written over.
    expect((await inForce()).map(({ act }) => act)).toEqual(['propose', 'reject'])
    expect(conflict.over).toMatchObject({ statement: theirs.statement, seen: theirs.entry })
    await done(conflict.over)
    expect((await inForce()).map(({ act }) => act)).toEqual(['offer', 'reject'])
    expect(await seenOf(theirs.statement ?? '')).not.toBe(theirs.entry)
  })

  test('whoever confirms what another has replaced puts it back, not beside it', async () => {
    const { done, send, inForce } = await start()
    await done({ action: 'correct', statement: demand.id, seen: null, with: corrected, ...byAnna })
    const outcome = await send({ action: 'confirm', statement: demand.id, seen: null, ...byBert })
    if (outcome.ok) throw new Error('no conflict')
    await done(outcome.conflict?.over)
    expect((await inForce()).map(({ act }) => act)).toEqual(['demand', 'reject'])
  })

  test('the same done by both is no conflict', async () => {
    const { done } = await start()
    await done({ action: 'reject', statement: demand.id, seen: null, ...byAnna })
    expect((await done({ action: 'reject', statement: demand.id, seen: null, ...byBert })).was).toBe('already-so')
  })

  test('what others have built on is not taken back without asking', async () => {
    const { done, send, desk, inForce, seenOf } = await start()
    const first = await done({ action: 'correct', statement: demand.id, seen: null, with: corrected, ...byAnna })
    const built = { ...corrected, strength: 4 }
    const seen = await seenOf(first.statement ?? '')
    await done({ action: 'correct', statement: first.statement, seen, with: built, ...byBert })
    const { undo } = await desk.undoable('Anna')
    expect(undo?.id).toBe(first.entry)
    const outcome = await send({ action: 'undo', entry: undo?.id, ...byAnna })
    if (outcome.ok) throw new Error('no conflict')
    expect(outcome.conflict).toMatchObject({ by: 'Bert', theirs: { strength: 4 } })
    expect(await inForce()).toHaveLength(2)
    expect((await done(outcome.conflict?.over)).was).toBe('entered')
  })

  test('a statement that a new reading has withdrawn can still be put in', async () => {
    const { dossier, send, done, inForce } = await start()
    await dossier.archive.putReading(reading(report.id, [refusal]), RULES)
    const outcome = await send({ action: 'correct', statement: demand.id, seen: null, with: corrected, ...byAnna })
    if (outcome.ok) throw new Error('entered')
    expect(outcome.conflict).toMatchObject({ by: 'rules 0.1.0', action: 'withdraw', theirs: null })
    await done(outcome.conflict?.over)
    expect((await inForce()).map(({ act }) => act)).toEqual(['propose', 'reject'])
  })
})

describe('undo and redo', () => {
  test('each person goes back along the own way, and forth again', async () => {
    const { done, desk } = await start()
    await done({ action: 'confirm', statement: refusal.id, seen: null, ...byAnna })
    await done({ action: 'confirm', statement: demand.id, seen: null, ...byBert })
    expect((await desk.undoable('Bert')).undo?.statement).toBe(demand.id)
    const after = await done({ action: 'undo', entry: (await desk.undoable('Anna')).undo?.id, ...byAnna })
    expect(after.next.undo).toBeNull()
    expect(after.next.redo?.cancels).toBeTruthy()
    expect((await desk.undoable('Bert')).redo).toBeNull()
  })

  test('any number of undos and as many redos leave everything as it was; a new act closes the way forth', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('confirm', 'reject', 'correct', 'undo', 'redo'), { minLength: 1, maxLength: 14 }),
        async (steps) => {
          const { done, desk, room, inForce } = await start()
          // A stack kept by hand says what must stand.
          const past = [JSON.stringify(await inForce())]
          let at = 0
          let strength = 0
          for (const step of steps) {
            const { undo, redo } = await desk.undoable('Anna')
            expect([undo === null, redo === null]).toEqual([at === 0, at === past.length - 1])
            if (step === 'undo' || step === 'redo') {
              const entry = step === 'undo' ? undo : redo
              if (entry === null) continue
              await done({ action: 'undo', entry: entry.id, ...byAnna })
              at += step === 'undo' ? -1 : 1
              expect(JSON.stringify(await inForce())).toBe(past[at])
              continue
            }
            const view = await room()
            const target = view.article.statementsIn[0] ?? view.rejected[0]
            if (!target) throw new Error('nothing there')
            const seen = view.standings.find((one) => one.statement === target.id)?.seen ?? null
            const edit: Record<string, unknown> = { action: step, statement: target.id, seen, ...byAnna }
            if (step === 'correct') {
              strength = (strength + 1) % 5
              edit.with = { ...corrected, strength, topic: `topic ${past.length} ${at} ${strength}` }
            }
            const { was } = await done(edit as Edit)
            if (was === 'already-so') continue
            past.splice(at + 1)
            past.push(JSON.stringify(await inForce()))
            at += 1
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 60_000)
})
