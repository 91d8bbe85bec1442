import { useState } from 'react'
import { DayField } from '../matrix/day-field.js'
import { useNavigation } from '../navigation.js'
import type { SearchRoute } from '../route.js'
import type { FacetView, SearchView } from '../views.js'
import { useWords } from '../words/index.js'
import { toggled } from './choose.js'

/** So many values stand there at once; what is chosen always does. */
const SHOWN = 7

const Facet = ({ route, facet }: { readonly route: SearchRoute; readonly facet: FacetView }) => {
  const { words, lang } = useWords()
  const { go } = useNavigation()
  const [whole, setWhole] = useState(false)
  const { name, values } = facet
  // Of the address, not of the answer: a box that is ticked is ticked at once.
  const chosen = route.chosen[name] ?? []
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null
  const shown = whole ? values : values.filter(({ value }, n) => n < SHOWN || chosen.includes(value))
  return (
    <fieldset data-facet={name}>
      <legend>{words.search.facets[name]}</legend>
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => go(toggled(route, name, value))}
                data-value={value}
              />
              <span className="label">{label}</span> <span className="count">{count.toLocaleString(lang)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <button type="button" className="plain" onClick={() => setWhole(!whole)} aria-expanded={whole}>
          {whole ? words.search.fewer : words.search.all(values.length)}
        </button>
      )}
    </fieldset>
  )
}

const Dates = ({ route }: { readonly route: SearchRoute }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { from, to, dates, datesHint } = words.search
  return (
    <fieldset data-facet="dates" title={datesHint}>
      <legend>{dates}</legend>
      <div className="span">
        <span>{from}</span>
        <DayField
          day={route.from}
          label={from}
          hint={datesHint}
          onChange={(day) => go({ ...route, from: day, page: 1 })}
        />
        <span>{to}</span>
        <DayField day={route.to} label={to} hint={datesHint} onChange={(day) => go({ ...route, to: day, page: 1 })} />
      </div>
    </fieldset>
  )
}

/** Wide enough for facets beside the hits; else they fold away. */
const wide = (): boolean => window.matchMedia('(min-width: 701px)').matches

export const FacetList = ({ route, found }: { readonly route: SearchRoute; readonly found: SearchView }) => {
  const { words } = useWords()
  const [open, setOpen] = useState(wide)
  return (
    <details className="facets" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.search.narrow}</summary>
      {found.facets.map((facet) => (
        <Facet key={facet.name} route={route} facet={facet} />
      ))}
      <Dates route={route} />
    </details>
  )
}
