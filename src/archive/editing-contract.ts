// What every dialect must do where several persons edit one dossier: nobody writes over what he has not seen.
import { describe, expect, it } from 'vitest'
import { passageId } from '../dossier/index.js'
import type { Archive } from './archive.js'
import { article, forecast, reading, revised, statement } from './fixtures.js'
import { dismissals } from './fold-remarks.js'

const RULES = { kind: 'machine', name: 'rules 0.1.0' } as const
const note = article('note-2', 'Freedonia fordert den Abzug vom Flussufer. Sylvania lehnt das ab.', { lang: 'de' })
const demand = statement(note, 'Freedonia fordert den Abzug vom Flussufer')
const other = statement(note, 'Sylvania lehnt das ab', { actor: 'Sylvania', sign: -1 })
const guess = forecast(note, 'Abzug vom Flussufer')

export const editingContract = (fresh: () => Promise<Archive>): void => {
  const filled = async (): Promise<Archive> => {
    const archive = await fresh()
    await archive.putArticleWithReading(note, reading(note.id, [demand, other], { remarks: [guess] }), RULES)
    return archive
  }
  const codes = (outcome: Awaited<ReturnType<Archive['confirm']>>) =>
    outcome.ok ? [] : outcome.complaints.map(({ code }) => code)

  describe('several persons', () => {
    it('act on what they have seen, and are told what they have not', async () => {
      const archive = await filled()
      const first = await archive.confirm(demand.id, { by: 'Anna', seen: null })
      if (!first.ok) throw new Error('refused')
      expect(codes(await archive.reject(demand.id, { by: 'Bert', seen: null }))).toEqual(['changed-meanwhile'])
      expect(await archive.statement(demand.id)).toMatchObject({ standpoint: 'confirmed' })
      // What happens to another statement of the article is no matter.
      expect(codes(await archive.confirm(other.id, { by: 'Anna', seen: null }))).toEqual([])
      expect(codes(await archive.reject(demand.id, { by: 'Bert', seen: first.revision.id }))).toEqual([])
      // Without saying what was seen, acts are entered as before.
      expect(codes(await archive.confirm(demand.id, { by: 'Anna' }))).toEqual([])
    })

    it('a correction is a change of both statements, and its undo too', async () => {
      const archive = await filled()
      const better = revised(demand, { act: 'propose' })
      const corrected = await archive.correct(demand.id, better, { by: 'Anna', seen: null })
      if (!corrected.ok) throw new Error('refused')
      expect(codes(await archive.confirm(demand.id, { by: 'Bert', seen: null }))).toEqual(['changed-meanwhile'])
      expect(codes(await archive.confirm(better.id, { by: 'Bert', seen: null }))).toEqual(['changed-meanwhile'])
      const undone = await archive.undo(corrected.revision.id, { by: 'Anna', seen: corrected.revision.id })
      if (!undone.ok) throw new Error('refused')
      const stale = { by: 'Bert', seen: corrected.revision.id }
      expect(codes(await archive.correct(demand.id, revised(demand, { act: 'open' }), stale))).toEqual([
        'changed-meanwhile',
      ])
      // An undo of the undo, by somebody who has not seen that Bert has acted since.
      const since = await archive.confirm(demand.id, { by: 'Bert', seen: undone.revision.id })
      expect(codes(since)).toEqual([])
      expect(codes(await archive.undo(undone.revision.id, { by: 'Anna', seen: undone.revision.id }))).toEqual([
        'changed-meanwhile',
      ])
    })

    it('a new reading by a machine is no act of a person', async () => {
      const archive = await filled()
      await archive.putReading(reading(note.id, [{ ...demand, confidence: 0.4 }, other]), RULES)
      expect(codes(await archive.confirm(demand.id, { by: 'Anna', seen: null }))).toEqual([])
    })

    it('the same holds for remarks', async () => {
      const archive = await filled()
      const first = await archive.judgeRemark(guess.id, { action: 'confirm' }, { by: 'Anna', seen: null })
      if (!first.ok) throw new Error('refused')
      const late = await archive.judgeRemark(guess.id, { action: 'reject' }, { by: 'Bert', seen: null })
      expect(late).toMatchObject({ ok: false, complaints: [{ code: 'changed-meanwhile' }] })
      const undone = await archive.undoRemarkJudgement(first.judgement.id, { by: 'Anna', seen: null })
      expect(undone).toMatchObject({ ok: false, complaints: [{ code: 'changed-meanwhile' }] })
    })

    it('a passage not understood is dismissed, taken back and dismissed again, by whoever saw what was done', async () => {
      const archive = await fresh()
      const unread = [{ article: note.id, begin: 0, end: 9, quote: 'Freedonia', reason: 'unclear' }] as const
      await archive.putArticleWithReading(note, { ...reading(note.id, [demand]), unread }, RULES)
      const passage = passageId(note.id, 0)
      const dismissed = async () => [...dismissals(await archive.remarkJudgements()).keys()]
      const first = await archive.dismissPassage(note.id, passage, { by: 'Anna', seen: null })
      if (!first.ok) throw new Error('refused')
      expect(first.judgement).toMatchObject({ remark: passage, action: 'reject', by: { name: 'Anna' } })
      expect(await dismissed()).toEqual([passage])
      const again = await archive.dismissPassage(note.id, passage, { by: 'Anna' })
      expect(again).toMatchObject({ ok: false, complaints: [{ code: 'already-so' }] })
      const unseen = await archive.dismissPassage(note.id, passage, { by: 'Bert', seen: null })
      expect(unseen).toMatchObject({ ok: false, complaints: [{ code: 'changed-meanwhile' }] })
      const undone = await archive.undoRemarkJudgement(first.judgement.id, { by: 'Bert' })
      if (!undone.ok) throw new Error('refused')
      expect(await dismissed()).toEqual([])
      expect((await archive.undoRemarkJudgement(undone.judgement.id, { by: 'Bert' })).ok).toBe(true)
      expect(await dismissed()).toEqual([passage])
      const elsewhere = await archive.dismissPassage(note.id, passageId(note.id, 3), { by: 'Anna' })
      expect(elsewhere).toMatchObject({ ok: false, complaints: [{ code: 'unknown-passage' }] })
      // What a later reading understands was there when it was dismissed.
      await archive.putReading(reading(note.id, [demand, other]), RULES)
      expect(await archive.check()).toEqual([])
      expect(await archive.remarks({ includeRejected: true })).toEqual([])
    })

    it('whoever knows the number of the dossier knows whether anything is new', async () => {
      const archive = await filled()
      const before = await archive.revisionNumber()
      await archive.statements()
      expect(await archive.revisionNumber()).toBe(before)
      const numbers = [before]
      await archive.confirm(demand.id, { by: 'Anna' })
      numbers.push(await archive.revisionNumber())
      await archive.judgeRemark(guess.id, { action: 'confirm' }, { by: 'Anna' })
      numbers.push(await archive.revisionNumber())
      const draft = { action: 'rename', kind: 'actor', issue: null, what: 'Freedonia', name: 'F', lang: null } as const
      await archive.name(draft, { by: 'Anna' })
      numbers.push(await archive.revisionNumber())
      await archive.putArticle(article('note-3', 'More.'))
      numbers.push(await archive.revisionNumber())
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(numbers)
    })

    it('what is recalled of a changed dossier is what is recalled of it whole', async () => {
      const archive = await filled()
      const more = article('note-4', 'Sylvania bietet Hilfe an. Freedonia nimmt sie an.')
      const offer = statement(more, 'Sylvania bietet Hilfe an', { actor: 'Sylvania', act: 'offer' })
      const entry = async (act: ReturnType<Archive['confirm']>) => {
        const outcome = await act
        if (!outcome.ok) throw new Error('refused')
        return outcome.revision.id
      }
      const steps: readonly (() => Promise<unknown>)[] = [
        () => archive.putArticleWithReading(more, reading(more.id, [offer]), RULES),
        () => archive.confirm(offer.id, { by: 'Anna' }),
        () => archive.reject(demand.id, { by: 'Bert' }),
        async () => archive.undo(await entry(archive.reject(other.id, { by: 'Anna' })), { by: 'Bert' }),
        () => archive.correct(other.id, revised(other, { act: 'open' }), { by: 'Anna' }),
        () => archive.putReading(reading(more.id, []), RULES),
        () => archive.putReading(reading(note.id, []), RULES),
        () => archive.putArticle(article('note-5', 'Without statements.')),
      ]
      for (const step of steps) {
        const before = await archive.statements()
        expect(await archive.statements()).toBe(before)
        await step()
        expect(await archive.statements()).toEqual(await archive.statements({ asKnownOn: '9999' }))
        const heads = await archive.heads()
        const whole = (await archive.articles()).map(({ text: _, boilerplate: __, ...head }) => head)
        expect(heads).toEqual(whole)
        const log = await archive.revisions()
        expect(await archive.revisions({ byPersons: true })).toEqual(log.filter(({ by }) => by.kind === 'person'))
      }
    })

    it('one text under two names is found', async () => {
      const archive = await filled()
      const twin = article('note-2-again', note.text)
      await archive.putArticle(twin)
      expect(await archive.articlesWithText(note.text)).toEqual([note.id, twin.id].sort())
      expect(await archive.articlesWithText('nowhere')).toEqual([])
    })

    it('what persons did is listed without what machines read', async () => {
      const archive = await filled()
      expect(await archive.revisions({ byPersons: true })).toEqual([])
      await archive.confirm(demand.id, { by: 'Anna' })
      expect((await archive.revisions({ byPersons: true })).map(({ action }) => action)).toEqual(['confirm'])
    })
  })
}
