import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleId } from '../../dossier/index.js'
import { sampleDossier } from '../fixture.js'
import { json } from './export-json.js'
import { parseDossierJson } from './parse.js'

const codesOf = (text: string) => {
  const parsed = parseDossierJson(text, 'talks.json')
  return parsed.ok ? 'ok' : [...new Set(parsed.complaints.map(({ code }) => code))]
}
// `any`: the point is what the parser says of shapes no type allows.
const broken = (change: (dossier: any) => void): string => {
  const dossier = JSON.parse(json.export(sampleDossier))
  change(dossier)
  return JSON.stringify(dossier)
}

describe('a dossier as JSON', () => {
  it('comes back as it was', () => {
    expect(parseDossierJson(json.export(sampleDossier), 'x')).toEqual({ ok: true, dossier: sampleDossier })
    expect(parseDossierJson(`\ufeff${json.export(sampleDossier)}`, 'x').ok).toBe(true)
  })

  it('comes back as it was, whatever the texts', () => {
    // Any code units at all, lone surrogates too.
    const text = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), text), { selector: ([s, t]) => articleId(s, t) }),
        text,
        (pairs, title) => {
          const articles = pairs.map(([source, raw]) => ({
            id: articleId(source, raw),
            source,
            title,
            lang: null,
            published: null,
            publisher: null,
            text: raw,
            boilerplate: [],
            takenIn: '2025-01-01T00:00:00.000Z',
          }))
          const dossier = { ...sampleDossier, articles, readings: [], statements: [], revisions: [] }
          expect(parseDossierJson(json.export(dossier), 'x')).toEqual({ ok: true, dossier })
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is the same file, in whatever order its objects were made', () => {
    const turned = sampleDossier.statements.map(
      (statement) => Object.fromEntries(Object.entries(statement).reverse()) as unknown as typeof statement, // the same keys
    )
    expect(json.export({ ...sampleDossier, statements: turned })).toBe(json.export(sampleDossier))
  })

  it('that does not hold is refused with all its faults', () => {
    expect(codesOf('{')).toEqual(['invalid-json'])
    expect(codesOf('[]')).toEqual(['not-a-dossier'])
    expect(codesOf('null')).toEqual(['not-a-dossier'])
    expect(codesOf('{"format":"parley-dossier/2"}')).toEqual(['newer-format'])
    expect(codesOf('{"format":"parley-dossier/1"}')).toEqual(['malformed'])
    expect(codesOf(broken((d) => (d.articles[0].text += '.')))).toEqual(['wrong-hash'])
    expect(codesOf(broken((d) => (d.statements[0].begin += 1)))).toEqual(['not-verbatim', 'wrong-hash'])
    expect(codesOf(broken((d) => (d.statements[0].sign = 2)))).toEqual(['malformed'])
    expect(codesOf(broken((d) => (d.statements[0].quote = d.statements[0].quote.toUpperCase())))).toEqual([
      'not-verbatim',
    ])
    expect(codesOf(broken((d) => (d.statements[0].topic = 'x')))).toEqual(['wrong-hash'])
    expect(codesOf(broken((d) => d.articles.shift()))).toEqual(['unknown-article'])
    expect(codesOf(broken((d) => d.statements.pop()))).toEqual(['unknown-statement'])
    expect(codesOf(broken((d) => d.articles.push(d.articles[0])))).toEqual(['duplicate-id'])
    expect(codesOf(broken((d) => (d.surplus = 1)))).toEqual(['malformed'])
    expect(codesOf(broken((d) => d.namings.shift()))).toEqual(['unknown-entry'])
  })
})
