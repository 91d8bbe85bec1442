// Files of networks as their readers take them: valid, opened by graphology and networkx, and with every weight as it was.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import graphology from 'graphology'
import gexfReader from 'graphology-gexf'
import graphmlReader from 'graphology-graphml'
import type { AbstractGraph, GraphConstructor } from 'graphology-types'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { sampleExport, sampleTies } from '../src/export/fixture.js'
import { type ExportedNetwork, exporters } from '../src/export/index.js'
import { denseMatrix } from '../src/network/index.js'
import { root } from './source-files.js'

// The library's own types know it by its CommonJS face only.
const Constructor = graphology as unknown as GraphConstructor

const networks: readonly (readonly [string, ExportedNetwork])[] = [
  ['of two kinds', sampleExport.network as ExportedNetwork],
  ['of one kind', sampleTies],
]
const written = (format: string, network: ExportedNetwork): string =>
  String(exporters.find(({ name }) => name === format)?.export({ ...sampleExport, network }))

/** What every reader must find: names, and the weight between them. */
const expected = ({ network }: ExportedNetwork) => ({
  names: [
    ...network.rows.map(({ label }) => label),
    ...(network.options.networkType === 'twomode' ? network.cols.map(({ label }) => label) : []),
  ].sort(),
  ties: network.edges
    .map(({ row, col, weight }) => [...[network.rows[row]?.label, network.cols[col]?.label].sort(), weight])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
})

const schema = (name: string) => ({ fileName: name, contents: readFileSync(join(root, 'tests/schemas', name), 'utf8') })
const errorsIn = async (xml: string, name: string, beside: readonly string[] = []): Promise<readonly string[]> => {
  const { errors } = await validateXML({ xml, schema: schema(name).contents, preload: beside.map(schema) })
  return errors.map(({ message }) => message)
}

const read = (reader: Pick<typeof gexfReader, 'parse'>, xml: string): AbstractGraph => reader.parse(Constructor, xml)

const found = (graph: AbstractGraph) => {
  const nameOf = (node: string): string => graph.getNodeAttribute(node, 'name')
  return {
    names: graph.nodes().map(nameOf).sort(),
    ties: graph
      .mapEdges((_, { weight }, source, target) => [...[nameOf(source), nameOf(target)].sort(), Number(weight)])
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }
}

describe.each(networks)('a network %s', (_, network) => {
  it('as GraphML is valid, declares every type, and is opened by graphology', async () => {
    for (const format of ['graphml', 'visone']) {
      const xml = written(format, network)
      expect(await errorsIn(xml, 'graphml-subset.xsd')).toEqual([])
      const keys = [...xml.matchAll(/<key [^>]*>/g)].map(([key]) => key)
      expect(keys.length).toBeGreaterThan(8)
      for (const key of keys) expect(key).toMatch(/attr\.type="(string|int|double)"|yfiles\.type=/)
      expect(found(read(graphmlReader, xml))).toEqual(expected(network))
    }
  })

  it('as GEXF is valid, and is opened by graphology', async () => {
    for (const windows of [[], network.windows]) {
      const xml = written('gexf', { ...network, windows })
      expect(await errorsIn(xml, 'gexf-subset.xsd', ['gexf-viz-subset.xsd'])).toEqual([])
      const graph = read(gexfReader, xml)
      const { names, ties } = found(graph)
      expect(names).toEqual(expected(network).names)
      // graphology knows no time: of the weights of several windows it takes one.
      if (windows.length === 0) expect(ties).toEqual(expected(network).ties)
    }
  })

  it('as table of ties and as matrix has every weight as it was', () => {
    const guarded = (name: string): string => name.replace(/^'(?==)/, '')
    const ties = parse(written('edgelist', network), { columns: true }) as Record<string, string>[]
    expect(
      ties
        .map(({ source, target, weight }) => [
          ...[source, target].map((name) => guarded(name ?? '')).sort(),
          Number(weight),
        ])
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ).toEqual(expected(network).ties)
    const [head, ...rows] = parse(written('netmatrix', network)) as string[][]
    expect(head?.slice(1).map(guarded)).toEqual(network.network.cols.map(({ label }) => label))
    expect(rows.map(([name]) => guarded(name ?? ''))).toEqual(network.network.rows.map(({ label }) => label))
    expect(rows.map(([, ...cells]) => cells.map(Number))).toEqual(
      denseMatrix(network.network).map((cells) => cells.map((weight) => weight || 0)),
    )
  })

  it('as DL has every label in quotation marks and every weight as it was', () => {
    const text = written('ucinet', network)
    const [, head = '', data = ''] =
      /^dl (n=\d+|nr=\d+ nc=\d+) format=fullmatrix\n[\s\S]*?data:\n([\s\S]*)$/.exec(text) ?? []
    const { rows, cols, options } = network.network
    const isOne = options.networkType === 'onemode'
    expect(head).toBe(isOne ? `n=${rows.length}` : `nr=${rows.length} nc=${cols.length}`)
    const labels = [...text.matchAll(/^"([^"\n]*)"$/gm)].map(([, label]) => label)
    const clean = (label: string): string => label.replaceAll('"', "'").replace('\n', ' ')
    expect(labels).toEqual([...rows, ...(isOne ? [] : cols)].map(({ label }) => clean(label)))
    expect(
      data
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number)),
    ).toEqual(denseMatrix(network.network).map((cells) => cells.map((weight) => weight || 0)))
  })
})

describe('networks in time', () => {
  const xml = written('gexf', sampleExport.network as ExportedNetwork)
  it('know the first and last day of nodes and ties, and the weight in every window', () => {
    const edge = xml.split('<edge ').find((part) => part.includes('>s1; s2<') || part.includes('value="s1; s2"')) ?? ''
    expect(edge).toMatch(/weight="2" start="2024-10-04" end="2024-10-05"/)
    expect(edge).toMatch(/<attvalue for="weight" value="2" start="2024-10-\d\d" end="\d{4}-\d\d-\d\d"\/>/)
    // Said on a day nobody knows: always there, in no window.
    const undated = xml.split('<edge ').find((part) => part.includes('value="s5"')) ?? ''
    expect(undated).not.toMatch(/start=/)
  })
})

const python = ((): string | null => {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' })
    return null
  } catch {
    return 'python3 with networkx is not on this machine'
  }
})()
const READER = `
import json, sys, networkx as nx
made = nx.read_graphml(sys.argv[1]) if sys.argv[2] == 'graphml' else nx.read_gexf(sys.argv[1])
def weight(d):
    w = d.get('weight')
    return float(w[0][0] if isinstance(w, list) else w)
def name(n):
    d = made.nodes[n]
    return d.get('name')
print(json.dumps({'names': sorted(name(n) for n in made), 'directed': made.is_directed(),
  'ties': sorted([*sorted([name(a), name(b)]), d.get('weight') if not isinstance(d.get('weight'), list) else None] for a, b, d in made.edges(data=True))}))
`

describe.skipIf(python !== null)(`networkx${python === null ? '' : ` skipped: ${python}`}`, () => {
  it.each(networks)('reads a network %s', (_, network) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-networkx-'))
    try {
      for (const format of ['graphml', 'visone', 'gexf']) {
        // A weight that changes is a list of spells to networkx, so the network without windows is compared.
        writeFileSync(join(folder, format), written(format, { ...network, windows: [] }))
        const kind = format === 'gexf' ? 'gexf' : 'graphml'
        const told = execFileSync('python3', ['-c', READER, join(folder, format), kind], { encoding: 'utf8' })
        const { names, ties, directed } = JSON.parse(told)
        expect([format, directed, names]).toEqual([format, false, expected(network).names])
        expect(ties).toHaveLength(network.network.edges.length)
        const order = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
        expect([...ties].sort(order)).toEqual(expected(network).ties)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
