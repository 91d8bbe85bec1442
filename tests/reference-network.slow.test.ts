// Job J12 of domain.md §3 on the reference reading: the discourse network a political scientist would draw of the five reports.
import { beforeAll, describe, expect, it } from 'vitest'
import { type NetworkSource, networkSourceOf, networkView, readDnaSource, weightView } from '../src/desk/index.js'
import { type Coding, defaultOptions, network, parseOptions } from '../src/network/index.js'
import { exportedDna } from './dna-file.js'
import { openReference } from './reference-reading/dossier.js'
import { referenceIsThere, referenceRecords } from './reference-reading/records.js'

const variable = (name: string) => ({ name, ofDocument: false })

describe.skipIf(!referenceIsThere)('the discourse network of the reference reading', () => {
  let source: NetworkSource
  let nameOf: (id: string) => string
  let bytesOf: () => Promise<string>
  beforeAll(async () => {
    const reference = await openReference()
    source = await networkSourceOf(reference.dossier)
    nameOf = (id) => reference.nameOf(id as never)
    bytesOf = () => exportedDna(reference.dossier)
  })
  const asked = (options: Record<string, unknown>, from: NetworkSource = source) => {
    const parsed = parseOptions({ variable1: 'party', variable2: 'issue', ...options }, from.codings, 'options')
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.complaints))
    return { source: from, ...parsed }
  }
  /** What ties the two, with the reader's names of the statements under it. */
  const tie = (one: string, other: string, options: Record<string, unknown>) => {
    const view = weightView(asked({ networkType: 'onemode', ...options }), one, other, 'en')
    return (view?.parts ?? []).map(({ term, adds, from, to }) => ({
      term,
      adds,
      statements: [...from, ...to].flatMap(({ statements }) => statements.map(nameOf)).sort(),
    }))
  }
  const nato = (one: string, other: string, options: Record<string, unknown>) =>
    tie(one, other, options).find(({ term }) => term === 'security.nato-membership')

  it('has 44 edges of party, issue and sign, as its reader coded it', () => {
    const stances = referenceRecords().filter(
      ({ layer, party, strength }) => layer === 'core' && party !== 'none' && strength !== null && strength !== 0,
    )
    const coding: Coding = {
      type: 'reference reading',
      variables: [
        { name: 'party', type: 'short text' },
        { name: 'issue', type: 'short text' },
        { name: 'agreement', type: 'boolean' },
      ],
      documents: [],
      entities: [],
      statements: stances.map(({ id, seed, begin, end, party, issue, strength }) => ({
        id,
        order: id,
        document: seed,
        from: null,
        to: null,
        begin,
        end,
        values: { party, issue, agreement: (strength as number) > 0 },
        utterance: null,
      })),
    }
    const { edges } = network(coding, {
      ...defaultOptions({ variable1: variable('party'), variable2: variable('issue'), qualifier: 'agreement' }),
      qualifierAggregation: 'combine',
    })
    // 1 for, 2 against, 3 both.
    expect(edges.reduce((sum, { weight }) => sum + (weight === 3 ? 2 : 1), 0)).toBe(44)
  })

  it('sets Ukraine against Russia on NATO membership only where their dates meet', () => {
    const conflict = { qualifierAggregation: 'conflict' }
    expect(nato('Russia', 'Ukraine', { ...conflict, startDate: '2024-06', stopDate: '2024-12' })).toEqual({
      term: 'security.nato-membership',
      adds: 1,
      statements: ['001-20', '001-22', '002-32'],
    })
    // In 2022 Ukraine offered to renounce it; of 2025 it says nothing of membership itself.
    expect(nato('Russia', 'Ukraine', { ...conflict, stopDate: '2024-11' })).toMatchObject({ adds: 0 })
    expect(nato('Russia', 'Ukraine', { ...conflict, startDate: '2025' })).toBeUndefined()
  })

  it('finds the United States and Russia congruent on it, against', () => {
    const statements = ['002-32', '002-64', '002-65', '002-66']
    expect(nato('Russia', 'United States', { qualifierAggregation: 'congruence' })).toMatchObject({
      adds: 3,
      statements,
    })
    expect(nato('Russia', 'United States', { qualifierAggregation: 'conflict' })).toMatchObject({ adds: 0 })
  })

  it('splits NATO from France, Poland and the Baltic states on troops (C10)', () => {
    const view = networkView(asked({ networkType: 'onemode', qualifierAggregation: 'conflict' }), 'en')
    const ofNato = view.edges.filter(({ from, to }) => from === 'r:NATO' || to === 'r:NATO')
    for (const other of ['r:France', 'r:Poland', 'r:Baltic states'])
      expect(ofNato.some(({ from, to }) => from === other || to === other)).toBe(true)
    expect(tie('France', 'NATO', { qualifierAggregation: 'conflict' })).toEqual([
      { term: 'security.western-troops', adds: 1, statements: ['004-10', '004-16'] },
    ])
    expect(tie('France', 'NATO', { qualifierAggregation: 'congruence' })).toMatchObject([{ adds: 0 }])
    expect(view.polarization?.camps).toContainEqual(['Baltic states', 'France', 'Poland'])
  })

  it('is the same as a .dna file', async () => {
    const opened = readDnaSource(await bytesOf())
    if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
    const options = {
      networkType: 'onemode',
      qualifierAggregation: 'subtract',
      variable1: 'organization',
      variable2: 'concept',
    }
    const [inside, outside] = [source, opened.source].map((from) => networkView(asked(options, from), 'en'))
    expect(inside?.matrix).toEqual(outside?.matrix)
    expect(inside?.rows).toEqual(outside?.rows)
    expect(inside?.edges.length).toBeGreaterThan(5)
  })
})
