// Projects of REFI-QDA, as other programs write them, and as somebody with bad intentions does.
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { codedRows } from './coded-rows.js'
import { type Mapping, mappingWith, noMapping } from './mapping.js'
import { readTable } from './read-table.js'
import { textsAmong } from './texts.js'

const TEXT = '🌞 Norland demands the harbour. Ostland rejects that.'
/** In code points, as the standard counts. */
const at = (words: string): readonly [number, number] => {
  const begin = [...TEXT.slice(0, TEXT.indexOf(words))].length
  return [begin, begin + [...words].length]
}
const selection = (words: string, codes: readonly string[], user = 'u1', [begin, end] = at(words)): string =>
  `<PlainTextSelection guid="s-${words}" startPosition="${begin}" endPosition="${end}" creatingUser="${user}">${codes.map((code) => `<Coding guid="c-${code}" creatingUser="${user}"><CodeRef targetGUID="${code}"/></Coding>`).join('')}</PlainTextSelection>`

const project = (sources: string, more = ''): string => `<?xml version="1.0" encoding="utf-8"?>
<Project name="Talks" xmlns="urn:QDA-XML:project:1.0">
<Users><User guid="u1" name="Anna"/><User guid="u2" name="Ben"/></Users>
<CodeBook><Codes>
<Code guid="g1" name="Who" isCodable="true"><Code guid="who-n" name="Norland" isCodable="true"/><Code guid="who-o" name="Ostland" isCodable="true"/></Code>
<Code guid="g2" name="What" isCodable="true"><Code guid="what-d" name="fordert" isCodable="true"/><Code guid="what-r" name="lehnt ab" isCodable="true"/></Code>
<Code guid="good" name="Good quote" isCodable="true"/>
</Codes></CodeBook>
<Variables><Variable guid="v1" name="Day" typeOfVariable="Date"/></Variables>
<Sources>${sources}</Sources>${more}
</Project>`
const source = (inside: string, path = 'internal://t1.txt'): string =>
  `<TextSource guid="t1" name="note" plainTextPath="${path}">${inside}<VariableValue><VariableRef targetGUID="v1"/><DateValue>2025-03-14</DateValue></VariableValue></TextSource>`

const archive = (xml: string, files: Zippable = { 'sources/t1.txt': strToU8(`\ufeff${TEXT}`) }): Uint8Array =>
  zipSync({ 'project.qde': strToU8(xml), ...files })
const codes = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readTable(bytes, 'talks.qdpx', null)
  return read.ok ? ['ok'] : read.complaints.map(({ code }) => code)
}

const made = mappingWith(noMapping, {
  map: ['Who=actor', 'Who=party', 'What=act', 'What=sign', 'Day=published'],
  value: ['act:fordert=demand', 'act:lehnt ab=reject', 'sign:fordert=1', 'sign:lehnt ab=-1'],
  default: ['strength=3', 'certainty=narrated'],
  dates: null,
})
const mapping = made.ok ? made.mapping : (undefined as never as Mapping)

describe('a project', () => {
  const good = archive(
    project(
      source(
        [
          selection('Norland demands the harbour', ['who-n', 'what-d', 'good']),
          selection('Norland demands the harbour', ['who-n', 'what-d'], 'u2'),
          selection('Ostland rejects that', ['who-o', 'what-r']),
          selection('harbour', ['good']),
        ].join(''),
      ) + '<PictureSource guid="p" name="map.png"/>',
      '<Notes><Note guid="n1" name="memo"/></Notes>',
    ),
  )

  it('becomes statements of everybody who coded it, at the words they marked', async () => {
    const read = await readTable(good, 'talks.qdpx', null)
    if (!read.ok) throw new Error(JSON.stringify(read.complaints))
    const rows = codedRows(read.table, mapping, textsAmong([], ''))
    if (!rows.ok) throw new Error(JSON.stringify(rows.complaints))
    expect(
      rows.codings.map(({ coder, documents }) => [
        coder,
        documents.flatMap(({ statements }) => statements.map(({ quote, act, actor }) => [quote, act, actor])),
      ]),
    ).toEqual([
      [
        'Anna',
        [
          ['Norland demands the harbour', 'demand', 'Norland'],
          ['Ostland rejects that', 'reject', 'Ostland'],
        ],
      ],
      ['Ben', [['Norland demands the harbour', 'demand', 'Norland']]],
    ])
    const [document] = rows.codings[0]?.documents ?? []
    expect(document).toMatchObject({ id: 'note', text: TEXT, date: '2025-03-14' })
    for (const { begin, end, quote } of document?.statements ?? []) expect(TEXT.slice(begin, end)).toBe(quote)
    // What is left behind is named.
    expect(rows.passedOver).toBe(1)
    expect(read.table.lost).toEqual(['PictureSource "map.png": only texts are read', '1 notes and memos'])
  })

  it('with two acts on one passage is a question for a person', async () => {
    const read = await readTable(
      archive(project(source(selection('Ostland rejects that', ['who-o', 'what-r', 'what-d'])))),
      'x.qdpx',
      null,
    )
    const rows = read.ok ? codedRows(read.table, mapping, textsAmong([], '')) : read
    expect(rows.ok ? [] : rows.complaints.map(({ code, line }) => [code, line])).toEqual([
      ['several-values', 1],
      ['several-values', 1],
    ])
  })

  it('whose inside does not hold is refused with every fault', async () => {
    expect(
      await codes(archive(project(source(selection('x', ['good'], 'u1', [0, 999]) + selection('Ostland', ['gone']))))),
    ).toEqual(['outside-text', 'dangling-code'])
    expect(await codes(archive(project(source('')), {}))).toEqual(['missing-source'])
    expect(await codes(archive(project(source('', 'absolute:///home/me/t1.txt'))))).toEqual(['text-outside'])
    expect(await codes(archive(project(source('', 'internal://../../etc/passwd'))))).toEqual(['path-outside'])
    expect(await codes(archive(project(source('')) + '<'))).toContain('malformed-xml')
    expect(await codes(archive(`<!DOCTYPE Project [<!ENTITY a "aaaa">]>${project('')}`))).toEqual(['doctype'])
    expect(await codes(archive('<Other/>'))).toEqual(['no-project'])
    expect(await codes(zipSync({ 'a.txt': strToU8('a') }))).toEqual(['no-project'])
  })
})

describe('an archive', () => {
  it('with a path that leads outside is refused before anything is unpacked', async () => {
    for (const path of ['../evil.txt', '/etc/passwd', 'sources/../../evil.txt', 'C:/evil.txt', 'sources\\..\\evil.txt'])
      expect([path, await codes(archive(project(''), { [path]: strToU8('x') }))]).toEqual([path, ['path-outside']])
  })

  it('that bursts is refused: by its ratio, by its size, and where it lies about it', async () => {
    const zeros = archive(project(''), { 'sources/zeros.txt': new Uint8Array(8_000_000) })
    expect(await codes(zeros)).toEqual(['zip-bomb'])
    const view = new DataView(zeros.buffer, zeros.byteOffset)
    const central = [...Array(zeros.length - 4).keys()].filter((i) => view.getUint32(i, true) === 0x02014b50)
    const last = central.at(-1) as number
    const lying = zeros.slice()
    new DataView(lying.buffer).setUint32(last + 24, 1000, true)
    expect(await codes(lying)).toEqual(['damaged-entry'])
    const huge = zeros.slice()
    for (const at of central) new DataView(huge.buffer).setUint32(at + 24, 400_000_000, true)
    for (const at of central) new DataView(huge.buffer).setUint32(at + 20, 300_000_000, true)
    expect(await codes(huge)).toEqual(['zip-bomb'])
  })

  it('that is cut short, damaged, locked or doubled is refused with the reason', async () => {
    const whole = archive(project(source('')))
    for (const length of [0, 10, whole.length - 30, whole.length - 1])
      expect(await codes(whole.slice(0, length))).toEqual(['not-an-archive'])
    const damaged = whole.slice()
    damaged[60] = (damaged[60] as number) ^ 0xff
    expect(await codes(damaged)).toEqual(['damaged-entry'])
    const locked = whole.slice()
    const at = [...Array(whole.length - 4).keys()].find(
      (i) => new DataView(whole.buffer, whole.byteOffset).getUint32(i, true) === 0x02014b50,
    ) as number
    locked[at + 8] = 1
    expect(await codes(locked)).toEqual(['encrypted'])
    expect(await codes(archive(project(''), { 'A.txt': strToU8('a'), 'a.txt': strToU8('b') }))).toEqual([
      'double-entry',
    ])
  })
})
