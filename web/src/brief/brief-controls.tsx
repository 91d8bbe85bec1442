import { AskedBar } from '../evidence/asked-bar.js'
import { api, useView } from '../fetch-view.js'
import { DayField } from '../matrix/day-field.js'
import { useNavigation } from '../navigation.js'
import type { BriefRoute } from '../route.js'
import type { BriefDraft, FacetName, SearchView } from '../views.js'
import { useWords } from '../words/index.js'
import type { Edit } from './editing.js'

/** Whom and what statements are about, most heard first: as the search counts them. */
const Choice = ({
  name,
  value,
  label,
  all,
  onChange,
}: {
  readonly name: FacetName
  readonly value: string | null
  readonly label: string
  readonly all: string
  readonly onChange: (value: string | null) => void
}) => {
  const { lang } = useWords()
  const found = useView<SearchView>(api('search', { lang }))
  const values = found.state === 'here' ? (found.value.facets.find((one) => one.name === name)?.values ?? []) : []
  const known = values.filter((one) => one.value !== '-')
  return (
    <label>
      {label}{' '}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{all}</option>
        {value !== null && !known.some((one) => one.value === value) && <option value={value}>{value}</option>}
        {known.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  )
}

export const BriefControls = ({
  route,
  draft,
  onEdit,
}: {
  readonly route: BriefRoute
  readonly draft: BriefDraft
  readonly onEdit: (edit: Edit) => void
}) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { brief } = words
  return (
    <aside className="brief-controls" aria-label={brief.about}>
      <Choice
        name="party"
        value={route.party}
        label={brief.party}
        all={brief.everybody}
        onChange={(party) => go({ ...route, party })}
      />
      <Choice
        name="issue"
        value={route.issue}
        label={brief.issue}
        all={brief.everything}
        onChange={(issue) => go({ ...route, issue })}
      />
      <span className="known">
        {brief.since}{' '}
        <DayField
          day={route.since}
          label={brief.since}
          hint={brief.sinceHint}
          onChange={(since) => go({ ...route, since })}
        />
      </span>
      <AskedBar route={route} />
      <fieldset>
        <legend>{brief.sections}</legend>
        {draft.sections.map((section, at) => (
          <label key={section.kind} className="check">
            <input
              type="checkbox"
              checked={!section.off}
              onChange={() => onEdit({ do: 'switch', section: at })}
              data-switch={section.kind}
            />{' '}
            {section.title} <span className="quiet">{section.blocks.length}</span>
          </label>
        ))}
      </fieldset>
    </aside>
  )
}
