// What domain and profile files share: the tree of objectives, and attributes that are numbers.
import type { Element } from '@xmldom/xmldom'
import { type Complaint, complaint } from '../../../dossier/index.js'
import { childrenOf, type XmlFile } from './read-xml.js'

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** `null` where it is none; nothing is guessed. */
export const numberIn = (text: string | null): number | null => {
  const trimmed = text?.trim() ?? ''
  const value = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(value) ? value : null
}

/** The `<utility_space>`, which is the root or stands in a `<negotiation_template>`. */
export const utilitySpaceOf = ({ root, place, lineOf }: XmlFile, complaints: Complaint[]): Element | null => {
  if (root === null) return null
  if (root.nodeName === 'utility_space') return root
  const [inside, second] = root.nodeName === 'negotiation_template' ? childrenOf(root, 'utility_space') : []
  if (inside && !second) return inside
  const message = `expected one <utility_space>, alone or in a <negotiation_template>; this is no GENIUS file`
  complaints.push(complaint('no-utility-space', message, place, lineOf(second ?? root)))
  return null
}

/** The element itself and all objectives below it, outermost first. */
export const levelsOf = (element: Element): readonly Element[] => [
  element,
  ...childrenOf(element, 'objective').flatMap(levelsOf),
]

/** What makes a utility more than a weighted sum. */
const NOT_ADDITIVE = [
  'utility_function',
  'utility_functions',
  'rules',
  'rule',
  'constraint',
  'constraints',
  'hyperRectangle',
]

export interface IssueElement {
  readonly element: Element
  readonly index: number
  readonly name: string
  readonly items: readonly { readonly element: Element; readonly value: string }[]
}

const LISTED = 'discrete'

/** Issues at every level, in the order of the file; those that cannot be read are complained about. */
export const issueElements = (file: XmlFile, space: Element, complaints: Complaint[]): readonly IssueElement[] => {
  const { place, lineOf } = file
  const wrong = (element: Element, code: string, message: string): readonly never[] => {
    complaints.push(complaint(code, message, place, lineOf(element)))
    return []
  }
  for (const level of levelsOf(space))
    for (const odd of childrenOf(level, ...NOT_ADDITIVE))
      wrong(odd, 'not-additive', `<${odd.nodeName}>: only weighted sums over issues are read; leave this file out`)
  const issues = levelsOf(space)
    .flatMap((level) => childrenOf(level, 'issue'))
    .flatMap((element): readonly IssueElement[] => {
      const name = element.getAttribute('name') ?? ''
      const index = numberIn(element.getAttribute('index'))
      const types = ['type', 'vtype', 'etype'].flatMap((key) => element.getAttribute(key) ?? [])
      const other = types.find((type) => type.toLowerCase() !== LISTED)
      if (name === '') return wrong(element, 'no-name', 'an issue has no name')
      if (index === null || !Number.isInteger(index))
        return wrong(element, 'no-index', `issue "${name}": its index must be a whole number`)
      if (other !== undefined)
        return wrong(
          element,
          'unlisted-values',
          `issue "${name}" is of type "${other}"; only issues with listed values (discrete) are read: list its values`,
        )
      const items = childrenOf(element, 'item').flatMap((item): IssueElement['items'] => {
        const value = item.getAttribute('value')
        return value === null
          ? wrong(item, 'no-value', `issue "${name}": an item has no value`)
          : [{ element: item, value }]
      })
      if (items.length === 0) return wrong(element, 'no-items', `issue "${name}" lists no values`)
      for (const [at, item] of items.entries())
        if (items.findIndex(({ value }) => value === item.value) < at)
          wrong(item.element, 'duplicate-value', `issue "${name}": "${item.value}" stands twice`)
      return [{ element, index, name, items }]
    })
  for (const [at, issue] of issues.entries()) {
    if (issues.findIndex(({ name }) => name === issue.name) < at)
      wrong(issue.element, 'duplicate-issue', `issue "${issue.name}" stands twice`)
    else if (issues.findIndex(({ index }) => index === issue.index) < at)
      wrong(issue.element, 'duplicate-index', `issue "${issue.name}": another issue has index ${issue.index}`)
  }
  if (issues.length === 0 && complaints.length === 0) wrong(space, 'no-issues', 'there is no issue in this file')
  return issues
}
