import { useState } from 'react'
import { saveAs } from '../csv.js'
import { TrustSelect } from '../evidence/asked-bar.js'
import { api, askOnce } from '../fetch-view.js'
import { useNavigation } from '../navigation.js'
import type { CellFilter, MatrixRoute } from '../route.js'
import type { MatrixView } from '../views.js'
import { useWords } from '../words/index.js'
import { DayField } from './day-field.js'
import { type FilteredMatrix, isFiltered } from './filter-view.js'
import { matrixCsv } from './matrix-csv.js'

const ONLY: readonly CellFilter[] = ['redlines', 'conditional', 'changed']

interface Props {
  readonly route: MatrixRoute
  /** Of everything, so that what is held back can be chosen again. */
  readonly view: MatrixView
  readonly shown: FilteredMatrix
  /** How many cells differ from the day compared with; `null`: nothing is compared. */
  readonly differing: number | null
}

const PartyChoice = ({ route, view }: Pick<Props, 'route' | 'view'>) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { matrix } = words.pages
  // Drawn when it is opened: a hundred parties that nobody chooses among take as long as a part of the matrix.
  const [open, setOpen] = useState(false)
  const turn = (id: string): readonly string[] =>
    route.who.includes(id) ? route.who.filter((one) => one !== id) : [...route.who, id]
  return (
    <details className="party-choice" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {matrix.who}: {route.who.length === 0 ? matrix.whoAll : matrix.whoSome(route.who.length)}
      </summary>
      <fieldset aria-label={matrix.who}>
        {(open ? view.parties : []).map((party) => (
          <label key={party.id}>
            <input
              type="checkbox"
              checked={route.who.includes(party.id)}
              onChange={() => go({ ...route, who: turn(party.id) }, 'replace')}
            />{' '}
            {party.label} <span className="quiet">{party.statements}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

const Compared = ({ route, differing }: Pick<Props, 'route' | 'differing'>) => {
  const { words, dates } = useWords()
  const { go } = useNavigation()
  const { matrix } = words.pages
  return (
    <span className="known">
      {matrix.against}{' '}
      <DayField
        day={route.against}
        label={matrix.against}
        hint={matrix.againstHint}
        onChange={(against) =>
          go({ ...route, against, only: against === null && route.only === 'changed' ? null : route.only })
        }
      />{' '}
      <span role="status">
        {route.against !== null && differing !== null && matrix.differ(differing, dates.long(route.against))}
      </span>
    </span>
  )
}

/** Which part of the matrix is looked at, and what it is held against. */
export const MatrixFilters = ({ route, view, shown, differing }: Props) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const { matrix } = words.pages
  const save = async () => {
    const { asOf, knownOn, trust } = route
    // A large matrix brings of each cell only what is drawn.
    const whole = view.shortened
      ? await askOnce<MatrixView>(api('matrix', { asOf, knownOn, trust, whole: 'yes', lang }))
      : view
    if (whole === null) return
    const rows = matrixCsv({ ...shown, view: { ...shown.view, cells: whole.cells } }, words)
    saveAs(`matrix${asOf === null ? '' : `-${asOf}`}.csv`, rows)
  }
  const groups = [...new Map(view.issues.map(({ group, groupLabel }) => [group, groupLabel]))]
  const onlyWords = {
    redlines: matrix.onlyRedlines,
    conditional: matrix.onlyConditional,
    changed: matrix.onlyChanged,
  }
  return (
    <>
      <Compared route={route} differing={differing} />
      <TrustSelect trust={route.trust} onChange={(trust) => go({ ...route, trust })} />
      <label>
        {matrix.group}{' '}
        <select
          value={route.group ?? ''}
          onChange={(event) => go({ ...route, group: event.target.value || null }, 'replace')}
        >
          <option value="">{matrix.allGroups}</option>
          {groups.map(([group, label]) => (
            <option key={group} value={group}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {matrix.only}{' '}
        <select
          value={route.only ?? ''}
          onChange={(event) =>
            go({ ...route, only: ONLY.find((one) => one === event.target.value) ?? null }, 'replace')
          }
        >
          <option value="">{matrix.onlyAny}</option>
          {ONLY.filter((one) => one !== 'changed' || route.against !== null).map((one) => (
            <option key={one} value={one}>
              {onlyWords[one]}
            </option>
          ))}
        </select>
      </label>
      <PartyChoice route={route} view={view} />
      <input
        type="search"
        className="text-filter"
        value={route.text}
        placeholder={matrix.text}
        aria-label={matrix.text}
        onChange={(event) => go({ ...route, text: event.target.value }, 'replace')}
      />
      {isFiltered(route) && (
        <button
          type="button"
          className="plain"
          onClick={() => go({ ...route, who: [], group: null, only: null, text: '' }, 'replace')}
        >
          {matrix.clear}
        </button>
      )}
      <button type="button" title={matrix.csvHint} onClick={() => void save()}>
        {matrix.csv}
      </button>
    </>
  )
}
