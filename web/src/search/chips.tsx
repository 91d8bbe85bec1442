import { Link } from '../navigation.js'
import { FACETS, type SearchRoute, searchScreen } from '../route.js'
import type { FacetView } from '../views.js'
import { useWords } from '../words/index.js'
import { toggled } from './choose.js'

/** What is chosen, each taken away by a click. */
export const Chips = ({ route, facets }: { readonly route: SearchRoute; readonly facets: readonly FacetView[] }) => {
  const { words, dates } = useWords()
  const labelOf = (name: FacetView['name'], value: string): string =>
    facets.find((one) => one.name === name)?.values.find((one) => one.value === value)?.label ?? value
  const chips = [
    ...FACETS.flatMap((name) =>
      (route.chosen[name] ?? []).map((value) => ({
        key: `${name} ${value}`,
        label: labelOf(name, value),
        to: toggled(route, name, value),
      })),
    ),
    ...(route.from === null
      ? []
      : [
          {
            key: 'from',
            label: `${words.search.from} ${dates.long(route.from)}`,
            to: { ...route, from: null, page: 1 },
          },
        ]),
    ...(route.to === null
      ? []
      : [{ key: 'to', label: `${words.search.to} ${dates.long(route.to)}`, to: { ...route, to: null, page: 1 } }]),
  ]
  if (chips.length === 0) return null
  return (
    <p className="chips">
      {chips.map(({ key, label, to }) => (
        <Link key={key} to={to} aria-label={words.search.takeAway(label)} data-chip>
          {label} <span aria-hidden>×</span>
        </Link>
      ))}
      {chips.length > 1 && (
        <Link to={searchScreen({ query: route.query, kind: route.kind })}>{words.search.clear}</Link>
      )}
    </p>
  )
}
