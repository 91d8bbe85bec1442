// Files of the Discourse Network Analyzer come in, are worked on, and go out again; what is no sound file is refused whole.
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { foreignBytes, readForeign } from '../src/archive/index.js'
import { run } from '../src/cli/program.js'
import {
  type Dossier,
  exportInput,
  formats,
  importDna,
  importDossier,
  networkMatrixView,
  networkSourceOf,
  networkView,
  openDossier,
  readDna,
  readDnaSource,
  weightView,
} from '../src/desk/index.js'
import { identify, towardsThing } from '../src/dossier/index.js'
import { type DnaFile, type Exporter, parseDossierJson } from '../src/export/index.js'
import { parseOptions } from '../src/network/index.js'
import { dnaBytes, exportedDna, smallDna } from './dna-file.js'
import { keeping } from './keeping-door.js'
import { codedSample } from './sample-dossier.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-dna-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0
const at = (name: string): string => join(folder, `${++count}-${name}`)
const written = (bytes: Uint8Array, name = 'file.dna'): string => {
  const place = at(name)
  writeFileSync(place, bytes)
  return place
}
const format = (name: string): Exporter => formats.find((one) => one.name === name) as Exporter

const fresh = async (casebook = 'world'): Promise<Dossier> => {
  const opened = await openDossier({ place: ':memory:', casebook, create: true })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  return opened.dossier
}
const taken = async (place: string, dossier?: Dossier): Promise<Dossier> => {
  const read = readDna(place)
  if (!read.ok) throw new Error(JSON.stringify(read.complaints))
  const into = dossier ?? (await fresh())
  await importDna(into, read, 'small.dna')
  return into
}
const fileAt = (place: string): DnaFile => {
  const read = readDna(place)
  if (!read.ok) throw new Error(JSON.stringify(read.complaints))
  return read.file
}
/** Rows in the order of their keys: a table has none of its own. */
const sorted = (file: DnaFile) =>
  Object.fromEntries(
    Object.entries(file).map(([table, rows]) => [
      table,
      [...rows].sort((a, b) => {
        const key = (row: object) => String(Object.values(row)[0]).padStart(9, '0')
        return key(a) < key(b) ? -1 : 1
      }),
    ]),
  )

describe('a .dna file comes in and goes out', () => {
  const small = written(dnaBytes(smallDna))

  it('as it was, row by row, coders, attributes, keywords and all', async () => {
    const dossier = await taken(small)
    expect(await dossier.archive.check()).toEqual([])
    expect(sorted(fileAt(await exportedDna(dossier)))).toEqual(sorted(smallDna))
    // Once more changes nothing.
    await taken(small, dossier)
    expect(sorted(fileAt(await exportedDna(dossier)))).toEqual(sorted(smallDna))
  })

  it('also by way of the dossier written as JSON', async () => {
    const text = format('json').export(await exportInput(await taken(small), format('json'))) as string
    const parsed = parseDossierJson(text, 'x')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
    const copy = await fresh()
    expect((await importDossier(copy, parsed.dossier, 'x')).complaints).toEqual([])
    expect(sorted(fileAt(await exportedDna(copy)))).toEqual(sorted(smallDna))
  })

  it('with code points as UTF-16 offsets, its coders as persons, and its words verbatim', async () => {
    const { archive } = await taken(small)
    const statements = await archive.statements()
    expect(statements.map(({ quote, actor, party, sign, topic }) => [quote, actor, party, sign, topic])).toEqual(
      expect.arrayContaining([
        ['wants the bridge', 'Mayor', 'Town', 1, 'A bridge is built'],
        ['do not want it', 'Ferrymen', 'Ferrymen', -1, 'A bridge is built'],
        ['The mayor wants it still.', 'Mayor', 'Town', 1, 'A bridge is built'],
      ]),
    )
    expect(statements).toHaveLength(3)
    const articles = await archive.articles()
    expect(articles.map(({ source }) => source).sort()).toEqual(['A bridge (2)', 'A bridge (9)', 'document 10'])
    expect(articles.find(({ source }) => source === 'A bridge (2)')).toMatchObject({
      published: '2024-03-01',
      publisher: 'Gazette',
    })
    const hands = new Set((await archive.revisions()).map(({ by }) => `${by.kind} ${by.name}`))
    expect(hands).toEqual(new Set(['person Admin', 'person Ä. Müller']))
  })

  it('and its networks are the same before, in the dossier, and after', async () => {
    const dossier = await taken(small)
    const direct = readDnaSource(small)
    const after = readDnaSource(await exportedDna(dossier))
    if (!direct.ok || !after.ok) throw new Error('not read')
    const inside = await networkSourceOf(dossier)
    let compared = 0
    for (const networkType of ['onemode', 'twomode'])
      for (const qualifierAggregation of ['ignore', 'combine', 'congruence', 'conflict', 'subtract'])
        for (const normalization of ['no', 'activity', 'prominence', 'average', 'jaccard', 'cosine'])
          for (const duplicates of ['include', 'document', 'month'])
            for (const qualifier of ['agreement', 'intensity']) {
              const question = {
                networkType,
                qualifierAggregation,
                normalization,
                duplicates,
                qualifier,
                isolates: true,
              }
              const [one, two, three] = [direct.source, inside, after.source].map((source) => {
                const parsed = parseOptions(question, source.codings, 'o')
                if (!parsed.ok) return null
                const { rows, cols, matrix, statements } = networkMatrixView({ source, ...parsed })
                return { rows, cols, matrix, statements }
              })
              if (!one) continue
              compared++
              expect(two).toEqual(one)
              expect(three).toEqual(one)
            }
    expect(compared).toBeGreaterThan(100)
  })

  it('with what a person has rejected, corrected or renamed since', async () => {
    const dossier = await taken(small)
    const { archive } = dossier
    const all = await archive.statements()
    const ferry = all.find(({ actor }) => actor === 'Ferrymen')
    const still = all.find(({ quote }) => quote === 'The mayor wants it still.')
    if (!ferry || !still) throw new Error('not there')
    const { standpoint: _, takenIn: __, replacedBy: ___, ...said } = ferry
    const hedged = identify({ ...said, party: 'Guild', sign: 1, act: 'accept' })
    expect(await archive.correct(ferry.id, hedged, { by: 'Anna' })).toMatchObject({ ok: true })
    expect(await archive.reject(still.id, { by: 'Anna' })).toMatchObject({ ok: true })
    const naming = { action: 'rename', kind: 'actor', issue: null, what: 'Town', name: 'City', lang: null } as const
    expect(await archive.name(naming, { by: 'Anna' })).toMatchObject({ ok: true })
    const place = await exportedDna(dossier)
    const file = fileAt(place)
    // Both coders' rows of the rejected one are gone.
    expect(file.STATEMENTS.map(({ ID }) => ID).filter((id) => id < 9)).toEqual([1, 2, 3, 8])
    const source = readDnaSource(place)
    if (!source.ok) throw new Error('not read')
    const statements = source.source.codings[0]?.statements.filter(({ values }) => values.concept !== '') ?? []
    expect(statements.map(({ values }) => [values.person, values.organization, values.agreement])).toEqual([
      ['Mayor', 'City', true],
      ['', 'Guild', true],
    ])
    const inside = await networkSourceOf(dossier)
    expect(inside.codings[0]?.statements.find(({ id }) => id === hedged.id)?.values).toMatchObject({
      organization: 'Guild',
      agreement: true,
    })
  })

  it('two of them as one, which is whole again', async () => {
    const other: DnaFile = {
      ...smallDna,
      SETTINGS: smallDna.SETTINGS,
      DOCUMENTS: smallDna.DOCUMENTS.map((row) => ({ ...row, Title: `${row.Title} again` })),
      REGEXES: [{ Label: 'ferry', Red: 1, Green: 1, Blue: 1 }],
    }
    const dossier = await taken(small)
    await taken(written(dnaBytes(other)), dossier)
    const file = fileAt(await exportedDna(dossier))
    expect(file.DOCUMENTS).toHaveLength(6)
    expect(file.STATEMENTS).toHaveLength(12)
    expect([file.CODERS.length, file.ENTITIES.length, file.VARIABLES.length]).toEqual([2, 9, 6])
    expect(file.REGEXES.map(({ Label }) => Label).sort()).toEqual(['[Bb]ridge', 'ferry'])
    const source = await networkSourceOf(dossier)
    expect(source.codings[0]?.statements).toHaveLength(10)
  })
})

describe('the picture of a network', () => {
  it('has nodes with their clusters and days, edges with their statements, and the words under each', async () => {
    const source = await networkSourceOf(await taken(written(dnaBytes(smallDna))))
    const parsed = parseOptions({ networkType: 'onemode', qualifierAggregation: 'conflict' }, source.codings, 'o')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
    const asked = { source, ...parsed }
    const view = networkView(asked, 'en')
    expect(
      view.nodes.map(({ id, statements, first, last, attributes }) => [id, statements, first, last, attributes]),
    ).toEqual([
      ['r:Ferrymen', 1, '2024-03-01', '2024-03-01', {}],
      // Two coders of one sentence are two rows of DNA and one statement of the dossier.
      ['r:Town', 3, '2024-03-01', '2024-03-08', { Type: 'government' }],
    ])
    const [edge] = view.edges
    expect(edge).toMatchObject({ from: 'r:Ferrymen', to: 'r:Town', weight: 3 })
    const ids = (await exportInput(await taken(written(dnaBytes(smallDna))), format('json'))).statements.map(
      ({ id }) => id,
    )
    expect([...(edge?.statements ?? [])].sort()).toEqual([...ids].sort())
    expect(view.polarization).toMatchObject({ camps: [], conflict: { within: 0, between: 3 } })
    const weight = weightView(asked, 'Town', 'Ferrymen', 'en')
    expect(weight).toMatchObject({ weight: 3, parts: [{ term: 'A bridge is built', adds: 3 }] })
    expect(weight?.sentences.map(({ quote }) => quote).sort()).toEqual([
      'The mayor wants it still.',
      'do not want it',
      'wants the bridge',
    ])
    expect(weightView(asked, 'Town', 'Nowhere', 'en')).toBeNull()
  })

  it('is printed, and as JSON, from a file and from its dossier alike', async () => {
    const place = written(dnaBytes(smallDna))
    const question = written(
      new TextEncoder().encode('{"networkType": "onemode", "normalization": "average"}'),
      'o.json',
    )
    const dossier = at('taken.parley')
    const printed = async (...words: readonly string[]) => {
      const { door, said } = keeping()
      expect(await run(words, '0', door)).toBe(0)
      return said()
    }
    expect(await printed('import', place, '--dossier', dossier)).toContain('3 documents with')
    const options = ['--options', question, '--format', 'json']
    const [direct, named, inside] = [
      await printed('network', place, ...options),
      await printed('network', '--dossier', place, ...options),
      await printed('network', '--dossier', dossier, ...options),
    ]
    expect(JSON.parse(direct)).toMatchObject({
      version: 1,
      rows: ['Ferrymen', 'Town'],
      matrix: [
        [0, 1.5],
        [1.5, 0],
      ],
    })
    expect(named).toBe(direct)
    expect(JSON.parse(inside)).toMatchObject({
      rows: ['Ferrymen', 'Town'],
      matrix: [
        [0, 1.5],
        [1.5, 0],
      ],
    })
    expect(await printed('network', place, '--mode', 'one', '--aggregate', 'conflict', '--lang', 'de')).toContain(
      'Ferrymen',
    )
    const out = at('again.dna')
    await printed('export', 'dna', '--dossier', dossier, '--out', out)
    expect(sorted(fileAt(out))).toEqual(sorted(smallDna))
  })
})

describe('a dossier goes out as .dna', () => {
  it('with the networks it had itself, and comes back with actors, parties, signs, acts, issues and options', async () => {
    const dossier = (await codedSample('ukraine')).dossier
    const place = await exportedDna(dossier)
    const source = readDnaSource(place)
    if (!source.ok) throw new Error(JSON.stringify(source.complaints))
    const inside = await networkSourceOf(dossier)
    for (const question of [
      { networkType: 'onemode', qualifierAggregation: 'subtract', normalization: 'average' },
      { networkType: 'twomode', qualifierAggregation: 'combine', variable1: 'organization', variable2: 'concept' },
    ]) {
      const [one, two] = [inside, source.source].map((from) => {
        const parsed = parseOptions(question, from.codings, 'o')
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
        const { rows, cols, matrix } = networkMatrixView({ source: from, ...parsed })
        return { rows, cols, matrix }
      })
      expect(one?.rows.length).toBeGreaterThan(3)
      expect(two).toEqual(one)
    }
    const again = await taken(place, await fresh('ukraine'))
    const held = async ({ archive }: Dossier) =>
      (await archive.statements())
        .filter(({ party, sign, certainty }) => party !== null && sign !== 0 && certainty !== 'rumour')
        .map(towardsThing)
        .map(({ quote, actor, party, act, sign, strength, issue, option, topic }) =>
          JSON.stringify([quote, actor, party, act, sign, strength, issue === 'other' ? topic : issue, option]),
        )
        .sort()
    const back = async () =>
      (await again.archive.statements())
        .map(({ quote, actor, party, act, sign, strength, issue, option, topic }) =>
          JSON.stringify([quote, actor, party, act, sign, strength, issue ?? topic, option]),
        )
        .sort()
    const [before, after] = [new Set(await held(dossier)), new Set(await back())]
    expect(after.size).toBeGreaterThan(20)
    expect([...after].filter((one) => !before.has(one))).toEqual([])
    expect(after.size).toBe(before.size)
  })

  it('always as the same bytes of data, under the constraints and keys of DNA', async () => {
    const place = await exportedDna((await codedSample('ukraine')).dossier)
    const database = new Database(place)
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
    const cut = database
      .prepare(
        'select substr(d.Text, s.Start + 1, s.Stop - s.Start) as words from STATEMENTS s join DOCUMENTS d on d.ID = s.DocumentId',
      )
      .all() as { words: string }[]
    database.close()
    const quotes = new Set(
      (await (await codedSample('ukraine')).dossier.archive.statements()).map(({ quote }) => quote),
    )
    expect(cut.length).toBeGreaterThan(40)
    expect(cut.filter(({ words }) => !quotes.has(words))).toEqual([])
  })
})

describe('what is no sound .dna file', () => {
  const bytes = dnaBytes(smallDna)
  const broken = (change: (database: InstanceType<typeof Database>) => void): string => {
    const place = written(bytes, 'broken.dna')
    const database = new Database(place)
    database.exec('pragma foreign_keys=0')
    database.exec('pragma ignore_check_constraints=1')
    change(database)
    database.close()
    return place
  }
  const sql = (...statements: readonly string[]) =>
    broken((database) => {
      for (const statement of statements) database.exec(statement)
    })
  const cases: readonly (readonly [what: string, place: () => string, codes: readonly string[]])[] = [
    ['nothing', () => at('nowhere.dna'), ['no-such-file']],
    ['an empty file', () => written(new Uint8Array()), ['empty-file']],
    ['text', () => written(new TextEncoder().encode('agree '.repeat(300))), ['not-a-database']],
    ['an encrypted file', () => written(bytes.map((byte, i) => byte ^ (i * 37 + 11))), ['not-a-database']],
    [
      'one that breaks off',
      () => {
        const place = written(bytes)
        truncateSync(place, bytes.length - 5000)
        return place
      },
      ['truncated'],
    ],
    [
      'one damaged in the middle',
      () => {
        const damaged = Uint8Array.from(bytes)
        damaged.fill(0xaa, 4096 * 2, 4096 * 6)
        return written(damaged)
      },
      ['damaged'],
    ],
    [
      'a database of another program',
      () => written(foreignBytes(['create table t(a)'], [['t', [{ a: 1 }]]])),
      ['not-a-dna-file'],
    ],
    ['without a version', () => sql("delete from SETTINGS where Property = 'version'"), ['no-version']],
    ['of version 1', () => sql("update SETTINGS set Value = '1.31' where Property = 'version'"), ['other-version']],
    ['without a table', () => sql('drop table DATASHORTTEXT'), ['missing-table']],
    [
      'with keys that dangle, all named at once',
      () =>
        sql(
          'delete from ENTITIES where ID = 7',
          'delete from CODERS where ID = 4',
          'delete from DOCUMENTS where ID = 9',
        ),
      ['dangling-key'],
    ],
    ['with a span beyond its text', () => sql('update STATEMENTS set Stop = 4000 where ID = 5'), ['bad-span']],
    ['with a span of nothing', () => sql('update STATEMENTS set Stop = 0 where ID = 5'), ['bad-span']],
    [
      'with a value of another type',
      () => sql('update DATALONGTEXT set VariableId = 4'),
      ['other-data-type', 'other-statement-type'],
    ],
    ['with a value that is none', () => sql("update DOCUMENTS set Date = 'soon' where ID = 2"), ['bad-value']],
  ]
  for (const [what, make, codes] of cases)
    it(`is refused: ${what}`, async () => {
      const place = make()
      const before = existsSync(place) ? readFileSync(place) : null
      const dossier = at('new.parley')
      for (const command of [
        ['import', place, '--dossier', dossier],
        ['network', place],
        ['network', '--dossier', place],
      ]) {
        const { door, said } = keeping()
        expect(await run(command, '0', door)).toBe(2)
        for (const code of codes) expect(said()).toContain(`(${code})`)
        expect(said()).not.toMatch(/SQLITE|at \w+ \(/)
      }
      expect(existsSync(dossier)).toBe(false)
      if (before) expect(readFileSync(place).equals(before)).toBe(true)
    })

  it('names every dangling key with its row', () => {
    const read = readDna(sql('delete from ENTITIES where ID = 7', 'delete from DOCUMENTS where ID = 9'))
    if (read.ok) throw new Error('was read')
    const messages = read.complaints.map(({ message }) => message)
    expect(messages).toContain('DATASHORTTEXT 3: Entity names ENTITIES 7, which is not there')
    expect(messages).toContain('STATEMENTS 5: DocumentId names DOCUMENTS 9, which is not there')
  })

  it('is refused while another program has it locked', () => {
    const place = written(bytes)
    const other = new Database(place)
    other.exec('begin exclusive')
    const read = readForeign(place)
    other.exec('rollback')
    other.close()
    expect(read).toMatchObject({ ok: false, complaints: [{ code: 'locked', place }] })
    expect(readForeign(place).ok).toBe(true)
  })
})
