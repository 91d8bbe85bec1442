import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { cases } from '../../../tests/cases.js'
import { sampleExport } from '../fixture.js'
import { xlsx } from './export-xlsx.js'
import { columnName, MOST_CHARACTERS, workbook } from './workbook.js'
import { element } from './xml.js'

const sheetsOf = async (bytes: Uint8Array) => {
  const sheets = await readExcel(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

describe('the workbook', () => {
  it('is read back as it was meant: matrix, cells, statements', async () => {
    const sheets = await sheetsOf(xlsx.export(sampleExport))
    expect([...sheets.keys()]).toEqual(['Matrix', 'Cells', 'Statements'])
    expect(sheets.get('Matrix')).toEqual([
      ['as of 2025-03-14', 'Freedonia & Sons', 'Sylvania'],
      ['=the river', '+3 · red line · WHILE', null],
    ])
    const [head, ...rows] = sheets.get('Statements') ?? []
    expect(rows).toHaveLength(2)
    const first = Object.fromEntries((head ?? []).map((name, i) => [String(name), rows[0]?.[i]]))
    expect(first).toMatchObject({ begin: 5, sign: 1, temporary: false, actor: 'Freedonia', said: null })
    expect(first.quote).toBe('Freedonia fordert "sofort, und ohne\nBedingung" den Abzug')
    expect(sheets.get('Cells')?.[1]?.slice(0, 5)).toEqual(['Freedonia', 'territory.river', 1, 3, true])
  })

  it('is made of well-formed parts, whatever the texts', () => {
    const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (values) => {
        const bytes = workbook([{ name: 'x', widths: [], rows: [values.map((value) => ({ value }))] }])
        for (const [path, part] of Object.entries(unzipSync(bytes))) {
          const errors: string[] = []
          const document = new DOMParser({
            onError: (level, message) => {
              // The replacement character is what was meant.
              if (level !== 'warning') errors.push(message)
            },
          }).parseFromString(strFromU8(part), 'text/xml')
          expect([path, errors]).toEqual([path, []])
          if (!path.includes('sheet1')) continue
          const read = [...document.getElementsByTagName('t')].map((node) =>
            (node.textContent ?? '').replace(/_x([0-9A-F]{4})_/g, (_, code) =>
              String.fromCharCode(Number.parseInt(code, 16)),
            ),
          )
          const whole = values.map((value) =>
            value
              .replace(/[\ufffe\uffff]/g, '\ufffd')
              .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
          )
          expect(read).toEqual(whole)
        }
      }),
      { numRuns: cases(50) },
    )
  })

  it('cuts what no cell can hold, names columns as a sheet does, and never makes a formula', () => {
    const [sheet] = Object.entries(
      unzipSync(workbook([{ name: 'x', widths: [], rows: [[{ value: 'ab'.repeat(20_000) }]] }])),
    )
      .filter(([path]) => path.includes('sheet1'))
      .map(([, part]) => strFromU8(part))
    expect(sheet?.match(/<t[^>]*>([^<]*)</)?.[1]).toHaveLength(MOST_CHARACTERS)
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
    expect(sheet).not.toContain('<f')
    expect(element('_x0041_ & \r')).toBe('_x005F_x0041_ &amp; _x000D_')
    expect(element('a\u0085b\u2028c\u2029d')).toBe('a&#133;b&#8232;c&#8233;d')
  })
})
