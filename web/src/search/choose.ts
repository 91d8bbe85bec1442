// What is chosen, changed by one value. Every change begins at the first page again.
import type { Chosen, SearchRoute } from '../routes/search.js'
import type { FacetName } from '../views.js'

export const toggled = (route: SearchRoute, name: FacetName, value: string): SearchRoute => {
  const before = route.chosen[name] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  const { [name]: _, ...others } = route.chosen
  const chosen: Chosen = after.length === 0 ? others : { ...others, [name]: after }
  return { ...route, chosen, page: 1 }
}
