// What every dialect must do. Each calls this with a way to open an empty archive. Long for a reason: the list of what an archive
// promises is one, and is read as one; edits and remarks have theirs beside it.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { annexOf, type NamingDraft, type NamingId, type RevisionId, type StatementId } from '../dossier/index.js'
import type { Archive, Normalise, StatementFilter } from './archive.js'
import { editingContract } from './editing-contract.js'
import { article, day, reading, revised, statement, toyNormalise } from './fixtures.js'
import { foldNamings } from './fold-namings.js'
import { remarksContract } from './remarks-contract.js'

const RULES = { kind: 'machine', name: 'rules 0.1.0' } as const
const RULES_2 = { kind: 'machine', name: 'rules 0.2.0' } as const
const OTHER = { kind: 'machine', name: 'model 7' } as const
const ANNA = { by: 'Anna' }

/** Any code units at all, lone surrogates too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })

const note = article('note-1', 'Freedonia fordert den Abzug vom Flussufer. Sylvania lehnt das ab.', { lang: 'de' })
const demand = statement(note, 'Freedonia fordert den Abzug vom Flussufer')
const refusal = statement(note, 'Sylvania lehnt das ab', {
  actor: 'Sylvania',
  party: 'Sylvania',
  act: 'reject',
  sign: -1,
})

export const archiveContract = (name: string, open: (normalise: Normalise) => Promise<Archive>): void => {
  const opened: Archive[] = []
  const fresh = async (): Promise<Archive> => {
    const archive = await open(toyNormalise)
    opened.push(archive)
    return archive
  }
  const ids = async (archive: Archive, filter?: StatementFilter) =>
    (await archive.statements(filter)).map(({ id }) => id).sort()
  const all = (...some: StatementId[]) => [...some].sort()
  const done = async (act: Promise<Awaited<ReturnType<Archive['confirm']>>>): Promise<RevisionId> => {
    const outcome = await act
    if (!outcome.ok) throw new Error(outcome.complaints.map(({ message }) => message).join())
    return outcome.revision.id
  }

  describe(`archive on ${name}`, () => {
    afterEach(async () => {
      for (const archive of opened.splice(0)) {
        expect(await archive.check()).toEqual([])
        await archive.close()
      }
    })

    describe('articles', () => {
      it('come out as they were put in', async () => {
        const archive = await fresh()
        const odd = article('odd\u0000name "x"', 'a\u0000b \ud800 \u00ad \ufeff\r\n Ünïcode 🕊 ﬁ', {
          title: 'T\u0000',
          lang: 'de',
          published: day('2025-03'),
          publisher: 'Example Post',
          boilerplate: [{ begin: 0, end: 2, reason: 'menu' }],
        })
        expect(await archive.putArticle(odd, '2025-03-14T08:00:00Z')).toBe('new')
        const stored = { ...odd, takenIn: '2025-03-14T08:00:00.000Z', statements: 0, unread: 0 }
        expect(await archive.article(odd.id)).toEqual(stored)
        expect(await archive.articles()).toEqual([stored])
        const { text: _, boilerplate: __, ...head } = stored
        expect(await archive.heads()).toEqual([head])
      })

      it('come out as they were put in, whatever the text', async () => {
        const archive = await fresh()
        await fc.assert(
          fc.asyncProperty(fc.string({ minLength: 1 }), anyText, async (source, text) => {
            const made = article(source, text, { title: text })
            await archive.putArticle(made)
            expect(await archive.article(made.id)).toMatchObject(made)
          }),
          { numRuns: 25 },
        )
      })

      it('are known the second time; what is learnt is added and nothing is forgotten', async () => {
        const archive = await fresh()
        await archive.putArticle(article('a', 'Text.', { title: 'Title' }))
        expect(await archive.putArticle(article('a', 'Text.', { published: day('2025-03-14') }))).toBe('known')
        expect(await archive.putArticle(article('a', 'Text.'))).toBe('known')
        expect(await archive.articles()).toMatchObject([{ title: 'Title', published: '2025-03-14' }])
        expect(await archive.putArticle(article('a', 'Another text.'))).toBe('new')
        expect(await archive.articles()).toHaveLength(2)
      })

      it('that are not there are null', async () => {
        const archive = await fresh()
        expect(await archive.article(note.id)).toBeNull()
        expect(await archive.reading(note.id)).toBeNull()
        expect(await archive.statement(demand.id)).toBeNull()
      })
    })

    describe('readings', () => {
      it('come out as they were put in, with the language they chose', async () => {
        const archive = await fresh()
        const untold = { ...note, lang: null }
        const full = reading(note.id, [demand, refusal], {
          attributions: [
            { form: 'Reported', message: [{ begin: 0, end: 4 }], speaker: [], cue: [], frame: [], addressee: [] },
          ],
          unread: [{ article: note.id, begin: 0, end: 9, quote: 'Freedonia', reason: 'unclear' }],
        })
        const outcome = await archive.putArticleWithReading(untold, full, RULES, '2025-01-01T00:00:00Z')
        expect(outcome).toEqual({ article: note.id, was: 'new', added: 2, renewed: 0, withdrawn: 0, kept: 0 })
        expect(await archive.reading(note.id)).toEqual({ ...full, by: RULES, readAt: '2025-01-01T00:00:00.000Z' })
        expect(await archive.article(note.id)).toMatchObject({ lang: 'de', statements: 2, unread: 1 })
        expect(await archive.statement(demand.id)).toEqual({
          ...demand,
          standpoint: 'machine',
          takenIn: '2025-01-01T00:00:00.000Z',
          replacedBy: null,
        })
      })

      it('twice leave no duplicates', async () => {
        const archive = await fresh()
        const once = reading(note.id, [demand, refusal, demand])
        await archive.putArticleWithReading(note, once, RULES)
        const log = await archive.revisions()
        expect(await archive.putArticleWithReading(note, once, RULES)).toMatchObject({
          was: 'known',
          added: 0,
          kept: 2,
        })
        expect(await archive.revisions()).toEqual(log)
        expect(await archive.statements()).toHaveLength(2)
      })

      it('withdraw what the same engine reads no more, and bring it back', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand, refusal]), RULES)
        expect(await archive.putReading(reading(note.id, [demand]), RULES_2)).toMatchObject({ withdrawn: 1, kept: 1 })
        expect(await ids(archive)).toEqual([demand.id])
        expect(await ids(archive, { includeRejected: true })).toEqual([demand.id])
        expect((await archive.reading(note.id))?.statements).toEqual([demand])
        expect(await archive.putReading(reading(note.id, [demand, refusal]), RULES_2)).toMatchObject({ added: 1 })
        expect(await ids(archive)).toEqual(all(demand.id, refusal.id))
      })

      it('of one engine do not withdraw what another one reads', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand, refusal]), RULES)
        expect(await archive.putReading(reading(note.id, [demand]), OTHER)).toMatchObject({ withdrawn: 0, kept: 1 })
        expect(await ids(archive)).toEqual(all(demand.id, refusal.id))
        expect(await archive.putReading(reading(note.id, []), RULES)).toMatchObject({ withdrawn: 2 })
        expect(await ids(archive)).toEqual([demand.id])
      })

      it('renew the details of a statement, which keeps the day it was taken in', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES, '2025-01-01T00:00:00Z')
        const surer = { ...demand, confidence: 0.95, speaker: { begin: 0, end: 9, text: 'Freedonia' } }
        expect(await archive.putReading(reading(note.id, [surer]), RULES_2)).toMatchObject({ added: 0, renewed: 1 })
        expect(await archive.statements()).toMatchObject([{ ...surer, takenIn: '2025-01-01T00:00:00.000Z' }])
        expect(await archive.statements({ asKnownOn: '2025-01-01' })).toMatchObject([demand])
      })

      it('never touch what a person has judged', async () => {
        const archive = await fresh()
        const third = statement(note, 'Freedonia', { topic: 'the name' })
        const fourth = statement(note, 'Sylvania', { topic: 'the other name' })
        await archive.putArticleWithReading(note, reading(note.id, [demand, refusal, third]), RULES)
        await done(archive.confirm(demand.id, ANNA))
        await done(archive.reject(refusal.id, ANNA))
        const right = revised(third, { strength: 4 })
        await done(archive.correct(third.id, right, ANNA))
        await done(archive.addStatement(fourth, ANNA))
        const before = await archive.statements({ includeRejected: true })
        expect(await archive.putReading(reading(note.id, []), RULES_2)).toMatchObject({ withdrawn: 0 })
        const changed = [demand, refusal, third, right].map((s) => ({ ...s, confidence: 0.1 }))
        expect(await archive.putReading(reading(note.id, changed), RULES_2)).toEqual({
          added: 0,
          renewed: 0,
          withdrawn: 0,
          kept: 4,
        })
        expect(await archive.statements({ includeRejected: true })).toEqual(before)
        expect(await ids(archive)).toEqual(all(demand.id, right.id, fourth.id))
      })

      it('of a person add and withdraw nothing', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
        expect(await archive.putReading(reading(note.id, [refusal]), { kind: 'person', name: 'Anna' })).toMatchObject({
          added: 1,
          withdrawn: 0,
        })
        const standpoints = (await archive.statements()).map(({ standpoint }) => standpoint)
        expect(standpoints).toEqual(['machine', 'added'])
      })

      it('of two persons who find the same stand in the log for both, once each', async () => {
        const archive = await fresh()
        await archive.putArticle(note)
        const [anna, bela] = ['Anna', 'Bela'].map((name) => ({ kind: 'person', name }) as const)
        for (const by of [anna, bela, bela, anna])
          await archive.putReading(reading(note.id, [demand]), by as { kind: 'person'; name: string })
        expect(await ids(archive)).toEqual([demand.id])
        const log = await archive.revisions({ statement: demand.id })
        expect(log.map(({ action, by }) => `${action} ${by.name}`)).toEqual(['add Anna', 'add Bela'])
        const third = await archive.addStatement(demand, { by: 'Cora' })
        expect(third.ok).toBe(true)
        expect((await archive.addStatement(demand, { by: 'Cora' })).ok).toBe(false)
        for (const { id } of [...log, ...(third.ok ? [third.revision] : [])]) {
          expect(await ids(archive)).toEqual([demand.id])
          await done(archive.undo(id, ANNA))
        }
        expect(await ids(archive)).toEqual([])
      })

      it('come out whole and in order where there are more articles than are fetched at once', async () => {
        const archive = await fresh()
        const items = Array.from({ length: 1050 }, (_, n) => {
          const own = article(`many-${n}`, `Sylvania lehnt Nummer ${n} ab. Freedonia fordert sie.`)
          const said = [statement(own, 'Freedonia fordert sie'), statement(own, `Sylvania lehnt Nummer ${n} ab`)]
          return { article: own, reading: reading(own.id, said) }
        })
        await archive.putMany(items, RULES)
        const [one] = items[700]?.reading.statements ?? []
        if (!one) throw new Error('no statement')
        await done(archive.reject(one.id, ANNA))
        const sorted = [...items].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
        const all = await archive.statements()
        expect(all.map(({ id }) => id)).toEqual(
          sorted.flatMap((item) => item.reading.statements.flatMap(({ id }) => (id === one.id ? [] : id))),
        )
        // Asked for by themselves they are the same. Each article takes a query of its own: a few of all chunks will do.
        for (const { article: own } of sorted.filter((_, at) => at % 50 === 0 || at === sorted.length - 1))
          expect(all.filter(({ article: id }) => id === own.id)).toEqual(await archive.statements({ article: own.id }))
      })

      it('many at once are one transaction: all or none', async () => {
        const archive = await fresh()
        const other = article('note-2', 'Sylvania droht.')
        const wrong = { ...statement(other, 'Sylvania droht'), quote: 'Sylvania lockt' }
        const items = [
          { article: note, reading: reading(note.id, [demand]) },
          { article: other, reading: reading(other.id, [wrong]) },
        ]
        await expect(archive.putMany(items, RULES)).rejects.toThrow(/not what stands/)
        expect(await archive.articles()).toEqual([])
        const twice = [items[0], items[0]].flatMap((item) => (item ? [item] : []))
        const outcomes = await archive.putMany(twice, RULES)
        expect(outcomes.map(({ was, added, kept }) => [was, added, kept])).toEqual([
          ['new', 1, 0],
          ['known', 0, 1],
        ])
      })

      it('of an unknown article are our mistake', async () => {
        const archive = await fresh()
        await expect(archive.putReading(reading(note.id, []), RULES)).rejects.toThrow(/not in the archive/)
      })
    })

    remarksContract(fresh)

    describe('annexes', () => {
      const annex = annexOf('dna', 'debate.dna', '{"text":"\\u0000 \\ud800"}')
      it('come out as they were put in, each once, in their order', async () => {
        const archive = await fresh()
        expect(await archive.annexes()).toEqual([])
        expect(await archive.putAnnex(annex)).toBe('new')
        const other = annexOf('dna', 'other.dna', annex.body)
        expect(await archive.putAnnex(other)).toBe('new')
        expect(await archive.putAnnex(annex)).toBe('known')
        expect(await archive.annexes()).toEqual([annex, other])
        expect(await archive.check()).toEqual([])
      })
    })
    editingContract(fresh)

    describe('a person', () => {
      it('can confirm, reject and take it back, and the log tells who did what', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES, '2025-01-01T00:00:00Z')
        const act = { by: 'Anna', note: 'heard it myself', at: '2025-01-02T00:00:00Z' }
        const confirmed = await done(archive.confirm(demand.id, act))
        const rejected = await done(archive.reject(demand.id, { by: 'Bela' }))
        const standpoint = async () => (await archive.statement(demand.id))?.standpoint
        expect(await ids(archive)).toEqual([])
        const undone = await done(archive.undo(rejected, ANNA))
        expect(await standpoint()).toBe('confirmed')
        await done(archive.undo(undone, ANNA))
        expect(await standpoint()).toBe('rejected')
        await done(archive.undo(rejected, ANNA))
        expect(await standpoint()).toBe('confirmed')
        const log = await archive.revisions({ statement: demand.id })
        expect(log.map(({ action, by }) => `${action} ${by.name}`)).toEqual([
          'read rules 0.1.0',
          'confirm Anna',
          'reject Bela',
          'undo Anna',
          'undo Anna',
          'undo Anna',
        ])
        expect(log[1]).toMatchObject({ id: confirmed, note: 'heard it myself', at: '2025-01-02T00:00:00.000Z' })
      })

      it('can correct a statement; undoing brings the former one back', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
        const right = revised(demand, { strength: 4, confidence: null, why: null })
        const revision = await done(archive.correct(demand.id, right, ANNA))
        expect(await archive.statements()).toMatchObject([{ ...right, standpoint: 'added' }])
        expect(await archive.statement(demand.id)).toMatchObject({ standpoint: 'rejected', replacedBy: right.id })
        expect((await archive.revisions({ statement: demand.id })).at(-1)).toMatchObject({
          id: revision,
          replaces: demand.id,
        })
        await done(archive.undo(revision, ANNA))
        expect(await archive.statements({ includeRejected: true })).toMatchObject([
          { ...demand, standpoint: 'machine' },
        ])
      })

      it('can correct a detail that does not make another statement', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
        const named = { ...demand, speaker: { begin: 0, end: 9, text: 'Freedonia' } }
        const revision = await done(archive.correct(demand.id, named, ANNA))
        expect(await archive.statements()).toMatchObject([{ ...named, standpoint: 'added', replacedBy: null }])
        await done(archive.undo(revision, ANNA))
        expect(await archive.statements()).toMatchObject([{ ...demand, standpoint: 'machine' }])
      })

      it('is told what cannot be done, and nothing is written', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES)
        const [read] = await archive.revisions()
        const elsewhere = statement(article('x', 'Elsewhere.'), 'Elsewhere')
        const codes = async (act: ReturnType<Archive['confirm']>) => {
          const outcome = await act
          return outcome.ok ? 'ok' : outcome.complaints.map(({ code }) => code)
        }
        expect(await codes(archive.confirm(refusal.id, ANNA))).toEqual(['unknown-statement'])
        expect(await codes(archive.addStatement(elsewhere, ANNA))).toEqual(['unknown-article'])
        expect(await codes(archive.addStatement(demand, ANNA))).toEqual(['known-statement'])
        expect(await codes(archive.addStatement({ ...refusal, begin: 1, end: 22 }, ANNA))).toEqual(['not-verbatim'])
        expect(await codes(archive.addStatement({ ...refusal, topic: 'x' }, ANNA))).toEqual(['wrong-id'])
        expect(await codes(archive.correct(demand.id, demand, ANNA))).toEqual(['nothing-changed'])
        expect(await codes(archive.correct(demand.id, elsewhere, ANNA))).toEqual(['wrong-article'])
        expect(await codes(archive.undo(read?.id as RevisionId, ANNA))).toEqual(['not-undoable'])
        expect(await codes(archive.undo('r-00000000000000000000' as RevisionId, ANNA))).toEqual(['unknown-revision'])
        const confirmed = await done(archive.confirm(demand.id, ANNA))
        expect(await codes(archive.confirm(demand.id, ANNA))).toEqual(['already-so'])
        await done(archive.undo(confirmed, ANNA))
        expect(await codes(archive.undo(confirmed, ANNA))).toEqual(['already-so'])
        expect(await archive.revisions()).toHaveLength(3)
      })
    })

    it('tells what was known on a day', async () => {
      const archive = await fresh()
      await archive.putArticleWithReading(note, reading(note.id, [demand]), RULES, '2025-01-01T10:00:00Z')
      await archive.putReading(reading(note.id, [refusal]), RULES, '2025-01-03T10:00:00Z')
      const confirmed = await done(archive.confirm(refusal.id, { by: 'Anna', at: '2025-01-04T10:00:00Z' }))
      await done(archive.undo(confirmed, { by: 'Anna', at: '2025-01-05T10:00:00Z' }))
      const known = async (asKnownOn: string) =>
        (await archive.statements({ asKnownOn })).map(({ id, standpoint }) => [id, standpoint])
      expect(await known('2024')).toEqual([])
      expect(await known('2025-01-01T09:59:59Z')).toEqual([])
      expect(await known('2025-01-01')).toEqual([[demand.id, 'machine']])
      expect(await known('2025-01-03T11:00:00+02:00')).toEqual([[demand.id, 'machine']])
      expect(await known('2025-01-03')).toEqual([[refusal.id, 'machine']])
      expect(await known('2025-01-04')).toEqual([[refusal.id, 'confirmed']])
      expect(await known('2025-01')).toEqual([[refusal.id, 'machine']])
    })

    it('filters by article, party and issue', async () => {
      const archive = await fresh()
      const other = article('note-2', 'Sylvania droht.')
      const threat = statement(other, 'Sylvania droht', { party: 'Sylv\u0000ania', issue: null })
      await archive.putArticleWithReading(note, reading(note.id, [demand, refusal]), RULES)
      await archive.putArticleWithReading(other, reading(other.id, [threat]), RULES)
      expect(await ids(archive, { article: other.id })).toEqual([threat.id])
      expect(await ids(archive, { party: 'Sylvania' })).toEqual([refusal.id])
      expect(await ids(archive, { party: 'Sylv\u0000ania' })).toEqual([threat.id])
      expect(await ids(archive, { issue: 'territory.river' })).toEqual(all(demand.id, refusal.id))
      expect(await ids(archive, { issue: 'territory.river', party: 'Freedonia' })).toEqual([demand.id])
    })

    describe('the log of names', () => {
      const merge = (what: string, into: string, more: Partial<NamingDraft> = {}) =>
        ({ action: 'merge', kind: 'actor', issue: null, what, into, ...more }) as NamingDraft
      const rename = (what: string, name: string, more: Partial<NamingDraft> = {}) =>
        ({ action: 'rename', kind: 'actor', issue: null, what, name, lang: null, ...more }) as NamingDraft
      const undo = (cancels: NamingId): NamingDraft => ({ action: 'undo', cancels })
      const say = async (archive: Archive, draft: NamingDraft, at?: string): Promise<NamingId> => {
        const outcome = await archive.name(draft, { ...ANNA, ...(at === undefined ? {} : { at }) })
        if (!outcome.ok) throw new Error(outcome.complaints.map(({ message }) => message).join())
        return outcome.naming.id
      }
      const codes = async (archive: Archive, draft: NamingDraft) => {
        const outcome = await archive.name(draft, ANNA)
        return outcome.ok ? 'ok' : outcome.complaints.map(({ code }) => code)
      }

      it('keeps who said what, when and why, and leaves statements as they are', async () => {
        const archive = await fresh()
        await archive.putArticleWithReading(note, reading(note.id, [demand, refusal]), RULES)
        const before = await archive.statements()
        const act = { by: 'An\u0000na', at: '2025-01-02T00:00:00Z', note: 'one \ud800 house' }
        const outcome = await archive.name(merge('Sylv\u0000ania', 'Freedonia'), act)
        expect(outcome).toMatchObject({
          ok: true,
          naming: {
            action: 'merge',
            what: 'Sylv\u0000ania',
            by: { kind: 'person', name: act.by },
            at: '2025-01-02T00:00:00.000Z',
            note: act.note,
          },
        })
        expect(await archive.namings()).toEqual(outcome.ok ? [outcome.naming] : [])
        expect(await archive.statements()).toEqual(before)
      })

      it('tells what was known on a day', async () => {
        const archive = await fresh()
        const first = await say(archive, merge('a', 'b'), '2025-01-01T10:00:00Z')
        const second = await say(archive, undo(first), '2025-01-03T10:00:00Z')
        const known = async (on: string) => (await archive.namings(on)).map(({ id }) => id)
        expect(await known('2024')).toEqual([])
        expect(await known('2025-01-02')).toEqual([first])
        expect(await known('2025-01-03T09:00:00Z')).toEqual([first])
        expect(await known('2025')).toEqual([first, second])
      })

      it('takes any entry back, and an undo as well, and refuses what cannot be', async () => {
        const archive = await fresh()
        const first = await say(archive, merge('a', 'b'))
        const second = await say(archive, rename('b', 'Bee'))
        const taken = await say(archive, undo(first))
        expect(foldNamings(await archive.namings()).names.actor('a')).toBe('a')
        expect(foldNamings(await archive.namings()).names.actor('b')).toBe('Bee')
        await say(archive, undo(taken))
        expect(foldNamings(await archive.namings()).names.actor('a')).toBe('Bee')
        expect(await codes(archive, undo(taken))).toEqual(['already-so'])
        expect(await codes(archive, undo('n-00000000000000000000' as NamingId))).toEqual(['unknown-entry'])
        expect(await codes(archive, merge('c', 'c'))).toEqual(['same-name'])
        expect(await codes(archive, merge('b', 'a'))).toEqual(['already-one'])
        expect(await codes(archive, rename('c', 'Bee'))).toEqual(['name-taken'])
        expect(await codes(archive, rename('c', 'a'))).toEqual(['name-taken'])
        await say(archive, undo(second))
        expect(await codes(archive, rename('c', 'Bee'))).toEqual('ok')
        expect(await codes(archive, undo((await archive.namings())[4]?.id as NamingId))).toEqual(['name-taken'])
        expect(await archive.namings()).toHaveLength(6)
      })
    })

    describe('search', () => {
      const filled = async () => {
        const archive = await fresh()
        const later = article('note-2', 'Am Ufer, am Ufer: Truppen-Abzug für 日本 ("É")', {
          published: day('2025-02-01'),
        })
        await archive.putArticleWithReading(note, reading(note.id, [demand, refusal]), RULES)
        await archive.putArticle(later)
        return { archive, later }
      }

      it('finds all words together, at their places, newest first', async () => {
        const { archive, later } = await filled()
        const found = await archive.search(['ufer', 'abzug'])
        expect(found.articles.map((hit) => hit.article)).toEqual([later.id, note.id])
        const texts = found.articles.map(({ hits }, i) =>
          hits.map(({ begin, end }) => [later, note][i]?.text.slice(begin, end)),
        )
        expect(texts).toEqual([
          ['Ufer', 'Ufer', 'Abzug'],
          ['Abzug', 'Flussufer'],
        ])
        expect((await archive.search(['ufer', 'abzug'], { limit: 1 })).articles).toHaveLength(1)
        expect((await archive.search(['ufer', 'frieden'])).articles).toEqual([])
        expect(await archive.search([])).toEqual({ articles: [], statements: [] })
      })

      it('finds statements by their quote, holder and topic, all in one statement', async () => {
        const { archive } = await filled()
        const found = async (...terms: string[]) => (await archive.search(terms)).statements.map(({ id }) => id)
        expect(await found('sylvania', 'lehnt')).toEqual([refusal.id])
        expect(await found('withdrawal', 'flussufer')).toEqual([demand.id])
        expect(await found('lehnt', 'flussufer')).toEqual([])
        await done(archive.reject(refusal.id, ANNA))
        expect(await found('sylvania', 'lehnt')).toEqual([])
      })

      it('takes beginnings, alternatives and any alphabet, and words of the query language mean nothing', async () => {
        const { archive, later } = await filled()
        const articles = async (...terms: Parameters<Archive['search']>[0]) =>
          (await archive.search(terms)).articles.map((hit) => hit.article)
        expect(await articles('flussu*')).toEqual([note.id])
        expect(await articles({ any: ['nirgends', 'flussufer'] })).toEqual([note.id])
        expect(await articles({ any: ['tru'], prefix: true }, '日本')).toEqual([later.id])
        expect(await articles('日*')).toEqual([later.id])
        expect(await articles('é')).toEqual([later.id])
        expect(await articles('e')).toEqual([])
        expect(await articles('or')).toEqual([])
        expect(await articles('"', 'ufer')).toEqual([])
      })

      it('finds words added by a later reading in another language', async () => {
        const archive = await open((text, lang) => [{ word: lang ?? 'none', begin: 0, end: text.length }])
        opened.push(archive)
        await archive.putArticle(article('a', 'Text.'))
        const [stored] = await archive.articles()
        expect((await archive.search(['none'])).articles).toHaveLength(1)
        await archive.putReading(reading(stored?.id ?? note.id, []), RULES)
        expect((await archive.search(['de'])).articles).toHaveLength(1)
      })
    })
  })
}
