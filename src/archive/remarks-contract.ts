// The part of the contract that is about remarks; every dialect must keep it.
import { describe, expect, it } from 'vitest'
import type { RemarkId, RevisionId } from '../dossier/index.js'
import type { Archive, RemarkVerdict } from './archive.js'
import { article, forecast, reading } from './fixtures.js'

const RULES = { kind: 'machine', name: 'rules 0.1.0' } as const
const RULES_2 = { kind: 'machine', name: 'rules 0.2.0' } as const
const ANNA = { kind: 'person', name: 'Anna' } as const
const text = 'Freedonia rechnet bis zum Jahresende mit Frieden. Sylvania erwartet das "nie\u0000".'
const note = article('note-r', text, { lang: 'de' })
const hope = forecast(note, 'rechnet bis zum Jahresende mit Frieden')
const fear = forecast(note, 'erwartet das "nie\u0000"', { actor: 'Sylvania', party: 'Sylvania', topic: 'a\ud800' })

const done = async (act: Promise<RemarkVerdict>): Promise<RevisionId> => {
  const outcome = await act
  if (!outcome.ok) throw new Error(outcome.complaints.map(({ message }) => message).join())
  return outcome.judgement.id
}
const codes = async (act: Promise<RemarkVerdict>) => {
  const outcome = await act
  return outcome.ok ? 'ok' : outcome.complaints.map(({ code }) => code).join()
}

export const remarksContract = (fresh: () => Promise<Archive>): void => {
  const ids = async (archive: Archive, filter?: Parameters<Archive['remarks']>[0]) =>
    (await archive.remarks(filter)).map(({ remark }) => remark.id)
  const filled = async () => {
    const archive = await fresh()
    await archive.putArticleWithReading(
      note,
      reading(note.id, [], { remarks: [hope, fear] }),
      RULES,
      '2025-01-01T00:00:00Z',
    )
    return archive
  }

  describe('remarks', () => {
    it('come out as they were put in, and again after the same reading', async () => {
      const archive = await filled()
      await archive.putReading(reading(note.id, [], { remarks: [hope, fear] }), RULES_2)
      const taken = { by: RULES, standpoint: 'machine', takenIn: '2025-01-01T00:00:00.000Z', resolution: null }
      expect(await archive.remarks()).toEqual([
        { remark: hope, ...taken },
        { remark: fear, ...taken },
      ])
      expect(await ids(archive, { kind: 'contact' })).toEqual([])
    })

    it('are withdrawn and brought back by the engine that read them, and by no other', async () => {
      const archive = await filled()
      await archive.putReading(reading(note.id, [], { remarks: [] }), { kind: 'machine', name: 'model 7' })
      expect(await ids(archive)).toEqual([hope.id, fear.id])
      await archive.putReading(reading(note.id, []), RULES_2, '2025-01-03T00:00:00Z')
      expect(await ids(archive)).toEqual([])
      expect(await ids(archive, { asKnownOn: '2025-01-02' })).toEqual([hope.id, fear.id])
      expect(await ids(archive, { asKnownOn: '2024' })).toEqual([])
      await archive.putReading(reading(note.id, [], { remarks: [fear] }), RULES)
      expect(await archive.remarks()).toMatchObject([{ remark: fear, takenIn: '2025-01-01T00:00:00.000Z' }])
    })

    it('of a person stay, whatever machines read', async () => {
      const archive = await fresh()
      await archive.putArticle(note)
      await archive.putRemarks(note.id, [hope], ANNA)
      await archive.putRemarks(note.id, [fear], ANNA)
      await archive.putRemarks(note.id, [hope], ANNA)
      await archive.putReading(reading(note.id, []), RULES)
      expect(await archive.remarks()).toMatchObject([
        { remark: hope, by: ANNA, standpoint: 'added' },
        { remark: fear, standpoint: 'added' },
      ])
    })

    it('are refused whole where one does not stand in the text', async () => {
      const archive = await fresh()
      const wrong = { ...hope, quote: hope.quote.toUpperCase() }
      const put = archive.putArticleWithReading(note, reading(note.id, [], { remarks: [fear, wrong] }), RULES)
      await expect(put).rejects.toThrow(/not what stands/)
      expect(await archive.articles()).toEqual([])
      await expect(archive.putRemarks(note.id, [hope], ANNA)).rejects.toThrow(/not in the archive/)
    })

    it('that forecast are resolved by persons, the last word counting, and undone', async () => {
      const archive = await filled()
      const happened = { action: 'resolve', outcome: 'happened' } as const
      await done(archive.judgeRemark(hope.id, happened, { by: 'Anna', at: '2026-01-01T00:00:00Z', note: 'signed' }))
      const second = await done(archive.judgeRemark(hope.id, { action: 'resolve', outcome: 'unclear' }, { by: 'Bela' }))
      const resolution = async () => (await archive.remarks())[0]?.resolution
      expect(await resolution()).toMatchObject({ outcome: 'unclear', by: 'Bela' })
      const undone = await done(archive.undoRemarkJudgement(second, { by: 'Anna' }))
      expect(await resolution()).toEqual({
        outcome: 'happened',
        on: null,
        by: 'Anna',
        at: '2026-01-01T00:00:00.000Z',
        note: 'signed',
      })
      expect(await codes(archive.judgeRemark(hope.id, happened, { by: 'Bela' }))).toBe('already-so')
      expect(await codes(archive.undoRemarkJudgement(second, { by: 'Anna' }))).toBe('already-so')
      await done(archive.undoRemarkJudgement(undone, { by: 'Anna' }))
      expect(await resolution()).toMatchObject({ outcome: 'unclear' })
      expect((await archive.remarkJudgements()).map(({ action }) => action)).toEqual([
        'resolve',
        'resolve',
        'undo',
        'undo',
      ])
      // A machine that no longer reads it does not take the person's word away.
      await archive.putReading(reading(note.id, []), RULES_2)
      expect(await ids(archive)).toEqual([hope.id])
    })

    it('can be confirmed and rejected', async () => {
      const archive = await filled()
      await done(archive.judgeRemark(hope.id, { action: 'confirm' }, { by: 'Anna' }))
      await done(archive.judgeRemark(fear.id, { action: 'reject' }, { by: 'Anna' }))
      expect(await archive.remarks({ includeRejected: true })).toMatchObject([
        { standpoint: 'confirmed' },
        { standpoint: 'rejected' },
      ])
      expect(await ids(archive)).toEqual([hope.id])
      expect(await codes(archive.judgeRemark(fear.id, { action: 'reject' }, { by: 'Bela' }))).toBe('already-so')
      const unknown = 'm-00000000000000000000' as RemarkId
      expect(await codes(archive.judgeRemark(unknown, { action: 'reject' }, { by: 'Anna' }))).toBe('unknown-remark')
      const nothing = 'r-00000000000000000000' as RevisionId
      expect(await codes(archive.undoRemarkJudgement(nothing, { by: 'Anna' }))).toBe('unknown-revision')
    })
  })
}
