import { TableHead } from '../lists/table-head.js'
import { useWords } from '../words/index.js'
import { CLUSTER_COLOURS, CLUSTER_SHAPES, type RoomEdge, type RoomNode } from './paint.js'

/** So many ties and nodes are listed; the rest is in the files. */
const MOST_LISTED = 100
const MOST_IN_MATRIX = 24

interface Props {
  readonly nodes: readonly RoomNode[]
  readonly edges: readonly RoomEdge[]
  readonly onChoose: (edge: RoomEdge) => void
}

const Cluster = ({ of }: { readonly of: number | null }) => {
  const { words } = useWords()
  if (of === null) return <span className="quiet">{words.network.noCluster}</span>
  const at = of % CLUSTER_COLOURS.length
  return (
    <span>
      <span className={`cluster c${at}`} aria-hidden>
        {CLUSTER_SHAPES[at]}
      </span>{' '}
      {of + 1}
    </span>
  )
}

const Weights = ({ nodes, edges }: Pick<Props, 'nodes' | 'edges'>) => {
  const { words, lang } = useWords()
  const rows = nodes.filter(({ side }) => side === 'row')
  const cols = nodes.some(({ side }) => side === 'col') ? nodes.filter(({ side }) => side === 'col') : rows
  const weights = new Map(
    edges.flatMap(({ from, to, weight }) => [
      [`${from} ${to}`, weight],
      [`${to} ${from}`, weight],
    ]),
  )
  return (
    <details className="weights">
      <summary>{words.network.table}</summary>
      {rows.length > MOST_IN_MATRIX || cols.length > 2 * MOST_IN_MATRIX ? (
        <p className="quiet">{words.network.tooLarge}</p>
      ) : (
        // Wide tables scroll by themselves; whoever uses keys must be able to get there.
        <div className="scroll" tabIndex={0} role="group" aria-label={words.network.table}>
          <table>
            <thead>
              <tr>
                <td />
                {cols.map(({ id, label }) => (
                  <th key={id} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.label}</th>
                  {cols.map((col) => (
                    <td key={col.id} className="figure">
                      {(weights.get(`${row.id} ${col.id}`) ?? 0).toLocaleString(lang, { maximumFractionDigits: 2 })}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  )
}

/** What the picture shows, to be read: ties with their weights, nodes with their clusters, the matrix. */
export const NetworkTables = ({ nodes, edges, onChoose }: Props) => {
  const { words, lang } = useWords()
  const { network } = words
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const heaviest = [...edges].sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.from + a.to < b.from + b.to ? -1 : 1),
  )
  return (
    <>
      <table className="ties" data-list>
        <TableHead
          columns={[
            { id: 'tie', label: network.tie },
            { id: 'weight', label: network.weight, isFigure: true },
          ]}
        />
        <tbody>
          {heaviest.slice(0, MOST_LISTED).map((edge) => (
            <tr key={`${edge.from} ${edge.to}`} data-row>
              <th scope="row">
                <button type="button" className="plain" onClick={() => onChoose(edge)}>
                  {network.behind(labels.get(edge.from) ?? '', labels.get(edge.to) ?? '')}
                </button>
              </th>
              <td className="figure">{edge.weight.toLocaleString(lang, { maximumFractionDigits: 2 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="ties">
        <TableHead
          columns={[
            { id: 'node', label: network.node },
            { id: 'cluster', label: network.cluster },
            { id: 'degree', label: network.degree, isFigure: true },
            { id: 'statements', label: network.statements, isFigure: true },
          ]}
        />
        <tbody>
          {nodes.slice(0, MOST_LISTED).map((node) => (
            <tr key={node.id}>
              <th scope="row">{node.label}</th>
              <td>
                <Cluster of={node.cluster} />
              </td>
              <td className="figure">{node.degree}</td>
              <td className="figure">{node.statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Weights nodes={nodes} edges={edges} />
    </>
  )
}
