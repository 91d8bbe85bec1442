// Codings as tables: what is taken from them, and every way in which one can be wrong.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sampleExport } from '../../export/fixture.js'
import { exporters } from '../../export/index.js'
import { workbook } from '../../export/xlsx/workbook.js'
import { type CodedRows, codedRows } from './coded-rows.js'
import { placesOf } from './find-quote.js'
import { type Mapping, mappingWith, noMapping, parseMapping } from './mapping.js'
import { openValues } from './open-questions.js'
import { readTable } from './read-table.js'
import type { CodingTable } from './table.js'
import { textsAmong } from './texts.js'

const TEXT =
  'Norland demands the harbour 🌞. Ostland rejects that, says Norland, unless  it\nis paid. Norland demands the harbour.'

const tableFrom = async (
  content: string | Uint8Array,
  name = 'coding.csv',
  sheet: string | null = null,
): Promise<CodingTable> => {
  const read = await readTable(typeof content === 'string' ? strToU8(content) : content, name, sheet)
  if (!read.ok) throw new Error(JSON.stringify(read.complaints))
  return read.table
}
const refusal = async (content: Uint8Array, name: string): Promise<readonly string[]> => {
  const read = await readTable(content, name, null)
  return read.ok ? ['ok'] : read.complaints.map(({ code }) => code)
}
const mapping = (words: Partial<Parameters<typeof mappingWith>[1]>): Mapping => {
  const made = mappingWith(noMapping, { map: [], value: [], default: [], dates: null, ...words })
  if (!made.ok) throw new Error(JSON.stringify(made.complaints))
  return made.mapping
}
const nowhere = textsAmong([], 'talks.parley')
const statementsOf = (rows: CodedRows) => {
  if (!rows.ok) throw new Error(JSON.stringify(rows.complaints))
  return rows.codings.flatMap(({ documents }) => documents.flatMap(({ statements }) => statements))
}
const faultsOf = (rows: CodedRows): readonly (readonly [string, number | null])[] =>
  rows.ok ? [] : rows.complaints.map(({ code, line }) => [code, line] as const)

const csvOf = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('')

const HEAD = ['document', 'text', 'quote', 'actor', 'party', 'act', 'sign', 'strength', 'certainty']
const row = (quote: string, more: Partial<Record<string, string>> = {}): readonly string[] =>
  HEAD.map(
    (name) =>
      more[name] ??
      (
        {
          document: 'note',
          text: TEXT,
          quote,
          actor: 'Ostland',
          party: 'Ostland',
          act: 'reject',
          sign: '-1',
          strength: '3',
          certainty: 'narrated',
        } as Record<string, string>
      )[name] ??
      '',
  )

describe('a table', () => {
  it('whose columns bear the names of fields needs no mapping', async () => {
    const rows = codedRows(await tableFrom(csvOf(HEAD, row('Ostland rejects that'))), noMapping, nowhere)
    expect(statementsOf(rows)).toMatchObject([
      { quote: 'Ostland rejects that', begin: 32, end: 52, act: 'reject', sign: -1, strength: 3, party: 'Ostland' },
    ])
  })

  it('with names, values, days and separators of its own is read as the mapping says', async () => {
    const content =
      'Datei;Zitat;Wer;Akt;Pro;Wann;Bedingung\nnote;Ostland rejects that;Ostland;weist zurück;nein;13.3.2025;unless it is paid\n'
    const words = {
      map: [
        'Datei=document',
        'Zitat=quote',
        'Wer=actor',
        'Wer=party',
        'Akt=act',
        'Pro=sign',
        'Wann=said',
        'Bedingung=condition',
      ],
      value: ['act:weist zurück=reject', 'sign:nein=-1'],
      default: ['strength=3', 'certainty=narrated', 'condition_head=UNLESS'],
      dates: 'dmy' as const,
    }
    const article = {
      id: 'a-00000000000000000000',
      source: 'folder/note.txt',
      title: 'A note',
      lang: 'en',
      published: null,
      publisher: 'Example Post',
      text: TEXT,
      boilerplate: [],
    }
    const table = await tableFrom(content)
    const rows = codedRows(table, mapping(words), textsAmong([article as never], 'talks.parley'))
    expect(statementsOf(rows)).toMatchObject([
      {
        actor: 'Ostland',
        party: 'Ostland',
        sign: -1,
        said: '2025-03-13',
        saidBasis: 'stated',
        condition: { head: 'UNLESS', quote: 'unless  it\nis paid' },
      },
    ])
    expect(rows.ok && rows.codings[0]?.documents[0]).toMatchObject({ id: 'folder/note.txt', publisher: 'Example Post' })
    expect(openValues(table, mapping({ ...words, value: ['sign:nein=-1'] }))).toMatchObject([
      { field: 'act', value: 'weist zurück' },
    ])
  })

  it('as this program writes it comes back word for word', async () => {
    const [csv] = exporters
    const table = await tableFrom(String(csv?.export(sampleExport)))
    const rows = codedRows(table, noMapping, textsAmong(sampleExport.articles, 'talks.parley'))
    const before = sampleExport.statements.filter(({ standpoint }) => standpoint !== 'rejected')
    const pick = ({
      begin,
      end,
      quote,
      actor,
      party,
      via,
      act,
      sign,
      strength,
      topic,
      issue,
      option,
      temporary,
      said,
      saidBasis,
      certainty,
    }: (typeof before)[number]) => ({
      begin,
      end,
      quote,
      actor,
      party,
      act,
      sign,
      strength,
      topic,
      issue,
      option,
      temporary,
      said,
      saidBasis,
      certainty,
      // A spreadsheet's guard stays: nobody can tell it from a name that begins so.
      via: via.map((name) => name.replace(/^@/, '@')),
    })
    expect([...statementsOf(rows)].sort((a, b) => a.begin - b.begin)).toMatchObject(
      [...before].sort((a, b) => a.begin - b.begin).map(pick),
    )
  })

  it('is refused with all its faults, by row and column', async () => {
    const content = csvOf(
      HEAD,
      row('Ostland rejects that'),
      row('Norland demands the harbour'),
      row('Westland'),
      row('Ostland rejects that', { act: 'shrugs', sign: '7', strength: 'very' }),
      row('Ostland rejects that', { certainty: '', document: '' }),
      row('Ostland rejects that', { text: 'Another text.' }),
    )
    expect(faultsOf(codedRows(await tableFrom(content), noMapping, nowhere))).toEqual([
      ['quote-unclear', 3],
      ['quote-differs', 4],
      ['unknown-value', 5],
      ['unknown-value', 5],
      ['unknown-value', 5],
      ['no-document', 6],
      ['two-texts', 7],
    ])
    const dated = csvOf(
      [...HEAD, 'said'],
      [...row('Ostland rejects that'), '30.02.2025'],
      [...row('Ostland rejects that'), '2025-02-30'],
    )
    expect(
      faultsOf(codedRows(await tableFrom(dated), mapping({ dates: 'dmy' }), nowhere)).map(([code]) => code),
    ).toEqual(['impossible-date', 'impossible-date'])
    const offsets = csvOf(
      [...HEAD, 'begin', 'end'],
      [...row('Ostland rejects that'), '32', '51'],
      [...row('Ostland rejects that'), '32', '9999'],
    )
    expect(faultsOf(codedRows(await tableFrom(offsets), noMapping, nowhere))).toEqual([
      ['quote-differs', 2],
      ['outside-text', 3],
    ])
    const bare = await tableFrom('a,b\n1,2\n')
    const missing = codedRows(bare, mapping({ map: ['c=actor'] }), nowhere)
    expect(faultsOf(missing).map(([code]) => code)).toEqual(
      ['no-such-column', ...Array.from({ length: 8 }, () => 'missing-field')].slice(0, 9),
    )
    const elsewhere = codedRows(
      await tableFrom(csvOf(HEAD, row('x', { text: '' }), row('x', { text: '' }))),
      noMapping,
      nowhere,
    )
    expect(elsewhere.ok ? [] : elsewhere.complaints.map(({ message }) => message)).toEqual([
      expect.stringMatching(/there is no text of "note" in talks\.parley.*rows 2, 3/),
    ])
  })

  it('that is none is refused', async () => {
    expect(await refusal(strToU8(''), 'x.csv')).toEqual(['empty-table'])
    expect(await refusal(strToU8('article,quote,actor\n'), 'x.csv')).toEqual(['empty-table'])
    expect(await refusal(Uint8Array.of(0x41, 0xff, 0xfe), 'x.csv')).toEqual(['not-utf-8'])
    expect(await refusal(strToU8('a,"b\n1,2\n'), 'x.csv')).toEqual(['not-a-table'])
    expect(await refusal(strToU8('a,a,\n1,2,3\n'), 'x.csv')).toEqual(['double-column', 'unnamed-column'])
  })

  it('and its mapping: what is no mapping is said, all at once', () => {
    const made = mappingWith(noMapping, {
      map: ['x', 'a=b'],
      value: ['act=x', 'foo:a=b'],
      default: ['strength'],
      dates: null,
    })
    expect(made.ok ? [] : made.complaints.map(({ code }) => code)).toEqual([
      'not-a-mapping',
      'unknown-field',
      'not-a-mapping',
      'unknown-field',
      'not-a-mapping',
    ])
    expect(parseMapping('{', 'm')).toMatchObject({ ok: false })
    expect(parseMapping('{"version": 2, "columns": {"a": "b"}}', 'm')).toMatchObject({
      ok: false,
      complaints: [{}, {}],
    })
    const kept = mapping({ map: ['Wer=actor', 'Wer=party'], value: ['act:a:b=demand'], default: ['party='] })
    expect(parseMapping(JSON.stringify(kept), 'm')).toEqual({ ok: true, mapping: kept })
  })
})

describe('a workbook', () => {
  const bytes = workbook([
    { name: 'Other', widths: [], rows: [[{ value: 'nothing' }]] },
    {
      name: 'Coding',
      widths: [],
      rows: [HEAD, row('Ostland rejects that')].map((cells) =>
        cells.map((value) => ({ value: /^-?\d+$/.test(value) ? Number(value) : value })),
      ),
    },
  ])
  const broken = (change: (xml: string) => string): Uint8Array => {
    const files = unzipSync(bytes)
    return zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, part]) => [
          path,
          path.endsWith('sheet2.xml') ? strToU8(change(strFromU8(part))) : part,
        ]),
      ),
    )
  }

  it('is read sheet by sheet, numbers as numbers', async () => {
    const table = await tableFrom(bytes, 'coding.xlsx', 'Coding')
    expect(statementsOf(codedRows(table, noMapping, nowhere))).toMatchObject([{ act: 'reject', sign: -1, begin: 32 }])
    const missing = await readTable(bytes, 'coding.xlsx', 'Codes')
    expect(missing).toMatchObject({
      ok: false,
      complaints: [{ code: 'no-such-sheet', message: expect.stringContaining('Other, Coding') }],
    })
  })

  it('with merged cells, a password, cut short or of another kind is refused with the reason', async () => {
    const merged = broken((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'),
    )
    expect(await refusal(merged, 'x.xlsx')).toEqual(['merged-cells'])
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'x.xlsx')).toEqual(['encrypted'])
    expect(await refusal(bytes.slice(0, bytes.length - 40), 'x.xlsx')).toEqual(['not-an-archive'])
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }), 'x.xlsx')).toEqual(['no-workbook'])
    expect(await refusal(strToU8('a,b'), 'x.xlsx')).toEqual(['not-an-archive'])
    expect(
      await refusal(
        broken(() => '<worksheet'),
        'x.xlsx',
      ),
    ).toEqual(['no-workbook'])
  })
})

it('words are found as they stand, or with other blanks, never with other words', () => {
  expect(placesOf('demands the harbour', TEXT)).toHaveLength(2)
  expect(placesOf('unless it is paid', TEXT)).toEqual([{ begin: 68, end: 86 }])
  expect(placesOf('unless it was paid', TEXT)).toEqual([])
  expect(placesOf('', TEXT)).toEqual([])
  expect(placesOf('(a+) b', 'x (a+)\n b')).toEqual([{ begin: 2, end: 9 }])
})
