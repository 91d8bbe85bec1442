// The document as a stranger reads it: expanded by the reference library, with no network to fetch anything from.
import library from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Certainty } from '../../dossier/index.js'
import { sampleDossier } from '../fixture.js'
import { jsonld } from './export-jsonld.js'

type Value = { readonly '@value'?: unknown; readonly '@type'?: string; readonly '@id'?: string }
type Expanded = Readonly<Record<string, readonly Value[]>> & {
  readonly '@id': string
  readonly '@type': readonly string[]
}

const OA = 'http://www.w3.org/ns/oa#'
const PROV = 'http://www.w3.org/ns/prov#'
const nowhere = async (url: string): Promise<never> => {
  throw new Error(`asked for ${url}`)
}

describe('linked data', () => {
  let nodes: readonly Expanded[] = []
  let quads: readonly string[] = []
  beforeAll(async () => {
    const document = JSON.parse(jsonld.export(sampleDossier))
    const options = { documentLoader: nowhere }
    nodes = (await library.flatten(document, undefined, options)) as unknown as Expanded[] // the library's types know no shapes
    quads = String(await library.toRDF(document, { ...options, format: 'application/n-quads' }))
      .trim()
      .split('\n')
  })
  const of = (type: string): readonly Expanded[] => nodes.filter((node) => node['@type']?.includes(type))
  const at = (node: Expanded | undefined, key: string): readonly Value[] => node?.[key] ?? []
  const byId = (id: unknown): Expanded | undefined => nodes.find((node) => node['@id'] === id)

  it('loses no term: every key has become an IRI', () => {
    expect(nodes.length).toBeGreaterThan(15)
    const keys = new Set(nodes.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@')))
    expect([...keys].filter((key) => !/^(https?:\/\/|urn:)/.test(key))).toEqual([])
    const document = JSON.parse(jsonld.export(sampleDossier))
    const used = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk)
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) {
          if (!key.startsWith('@')) used.add(key)
          walk(inner)
        }
    }
    walk(document['@graph'])
    expect([...used].filter((key) => !(key in document['@context']))).toEqual([])
  })

  it('annotates every statement in force, and its selectors find the words by code points', () => {
    const annotations = of(`${OA}Annotation`)
    expect(annotations).toHaveLength(2)
    for (const annotation of annotations) {
      const target = byId(at(annotation, `${OA}hasTarget`)[0]?.['@id'])
      const article = sampleDossier.articles.find(({ id }) =>
        String(at(target, `${OA}hasSource`)[0]?.['@id']).endsWith(id),
      )
      const selectors = at(target, `${OA}hasSelector`).map(({ '@id': id }) => byId(id))
      const place = selectors.find((one) => one?.['@type']?.includes(`${OA}TextPositionSelector`))
      const quote = selectors.find((one) => one?.['@type']?.includes(`${OA}TextQuoteSelector`))
      const number = (key: string): number => Number(at(place, key)[0]?.['@value'])
      const signs = [...(article?.text ?? '')]
      expect(signs.slice(number(`${OA}start`), number(`${OA}end`)).join('')).toBe(
        at(quote, `${OA}exact`)[0]?.['@value'],
      )
    }
  })

  it('says of a rumour that it commits nobody', () => {
    const committed = (certainty: Certainty): number => {
      const statements = sampleDossier.statements.map((one) => ({ ...one, party: one.actor, certainty }))
      return jsonld.export({ ...sampleDossier, statements }).match(/"commits": ?"/g)?.length ?? 0
    }
    expect(committed('narrated')).toBeGreaterThan(0)
    expect(committed('rumour')).toBe(0)
  })

  it('tells the chain from the holder through every relay to the article', () => {
    const demand = sampleDossier.statements.find(({ via }) => via.length === 2)
    const wordsBefore = (node: Expanded | undefined): Expanded | undefined =>
      byId(
        at(node, `${PROV}wasDerivedFrom`)
          .map(({ '@id': id }) => id)
          .find((id) => id?.includes(`words:${demand?.id}`)),
      )
    const chain: unknown[] = []
    const article = nodes.find((node) => node['@id'] === `urn:x-parley:article:${demand?.article}`)
    for (let words = wordsBefore(article); words; words = wordsBefore(words)) {
      const agent = byId(at(words, `${PROV}wasAttributedTo`)[0]?.['@id'])
      chain.push(at(agent, 'http://xmlns.com/foaf/0.1/name')[0]?.['@value'])
    }
    expect(chain).toEqual(['@example', 'Example Wire', 'Freedonia'])
  })

  it('says who read it and when', () => {
    const activities = of(`${PROV}Activity`)
    expect(activities).toHaveLength(2)
    const software = of(`${PROV}SoftwareAgent`)
    expect(software.map((one) => at(one, 'http://xmlns.com/foaf/0.1/name')[0]?.['@value'])).toEqual(['rules 0.1.0'])
    expect(quads.filter((quad) => quad.includes('endedAtTime') && quad.includes('#dateTime>'))).toHaveLength(2)
    expect(
      quads.filter((quad) => quad.includes('"2025-03"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>')),
    ).toHaveLength(1)
  })
})
