// A GENIUS profile: what the values of a domain are worth to one party.
import type { Element } from '@xmldom/xmldom'
import { type Complaint, complaint } from '../../../dossier/index.js'
import type { Profile, ProfileIssue } from '../domain.js'
import type { GeniusDomain, ReadGenius } from './read-domain.js'
import { childrenOf, readXml, type XmlFile } from './read-xml.js'
import { type IssueElement, issueElements, levelsOf, numberIn, utilitySpaceOf } from './tree.js'

export const readProfile = (text: string, place: string, domain: GeniusDomain): ReadGenius<Profile> => {
  const file = readXml(text, place)
  const { lineOf } = file
  const warnings = [...file.warnings]
  const complaints = [...file.complaints]
  const wrong = (element: Element, code: string, message: string): void =>
    void complaints.push(complaint(code, message, place, lineOf(element)))
  const space = utilitySpaceOf(file, complaints)
  if (space === null) return { ok: false, complaints, warnings }
  const found = issueElements(file, space, complaints)
  const weights = weightsIn(file, space, complaints)
  const issues = domain.issues.map(({ name, options }, at): ProfileIssue => {
    const index = domain.indexes[at] as number
    const issue = found.find((one) => one.index === index)
    if (issue === undefined) {
      // An issue that is there and could not be read has been complained about already.
      const isThere = levelsOf(space).some((level) =>
        childrenOf(level, 'issue').some((one) => numberIn(one.getAttribute('index')) === index),
      )
      if (!isThere)
        wrong(
          space,
          'missing-issue',
          `issue "${name}" (index ${index}) of the domain is missing; add it with its evaluations`,
        )
      return { weight: 0, evaluations: [] }
    }
    if (issue.name !== name)
      wrong(issue.element, 'other-issue', `issue ${index} is "${issue.name}" here and "${name}" in the domain`)
    const weight = weights.get(index)
    if (weight === undefined && !weights.has(index))
      wrong(issue.element, 'missing-weight', `issue "${name}" has no <weight index="${index}">`)
    for (const { element, value } of issue.items)
      if (!options.includes(value))
        wrong(element, 'unknown-value', `issue "${name}": the domain has no value "${value}"`)
    return { weight: weight ?? 0, evaluations: options.map((option) => evaluationOf(issue, option, wrong)) }
  })
  for (const { index, name, element } of found)
    if (!domain.indexes.includes(index)) wrong(element, 'unknown-issue', `the domain has no issue ${index} ("${name}")`)
  const reservation = statedAt(space, 'reservation', (element, text) =>
    wrong(element, 'not-a-number', `the reservation value "${text}" is no number; write one or leave the element out`),
  )
  const discount = statedAt(space, 'discount_factor', (element, text) => {
    const message = `the discount factor "${text}" is no number; read as none`
    warnings.push(complaint('not-a-number', message, place, lineOf(element)))
  })
  if (complaints.length > 0) return { ok: false, complaints, warnings }
  return { ok: true, value: { name: place, issues, reservation, discount }, warnings }
}

/** By index; `undefined` where the weight is no number, which has been complained about. */
const weightsIn = (
  { place, lineOf }: XmlFile,
  space: Element,
  complaints: Complaint[],
): ReadonlyMap<number, number | undefined> => {
  const weights = new Map<number, number | undefined>()
  for (const element of levelsOf(space).flatMap((level) => childrenOf(level, 'weight'))) {
    const index = numberIn(element.getAttribute('index'))
    const text = element.getAttribute('value')
    const value = numberIn(text)
    if (index === null || value === null)
      complaints.push(
        complaint(
          'not-a-number',
          `a weight needs an index and a value; "${text ?? ''}" is no number`,
          place,
          lineOf(element),
        ),
      )
    if (index !== null && weights.has(index))
      complaints.push(complaint('duplicate-weight', `issue ${index} has two weights`, place, lineOf(element)))
    if (index !== null) weights.set(index, value ?? undefined)
  }
  return weights
}

const evaluationOf = (
  { element, name, items }: IssueElement,
  option: string,
  wrong: (element: Element, code: string, message: string) => void,
): number => {
  const item = items.find(({ value }) => value === option)
  if (item === undefined) {
    wrong(
      element,
      'missing-value',
      `issue "${name}": the domain's value "${option}" is missing; add it with its evaluation`,
    )
    return 0
  }
  const text = item.element.getAttribute('evaluation')
  const value = numberIn(text)
  if (value === null) wrong(item.element, 'not-a-number', `the evaluation of "${option}" is no number: "${text ?? ''}"`)
  return value ?? 0
}

/** GENIUS looks at every level while descending, so the innermost value holds; an element without a value says nothing. */
const statedAt = (space: Element, name: string, notANumber: (element: Element, text: string) => void): number | null =>
  levelsOf(space)
    .flatMap((level) => childrenOf(level, name))
    .reduce<number | null>((before, element) => {
      const text = element.getAttribute('value')
      if (text === null) return before
      const value = numberIn(text)
      if (value === null) notANumber(element, text)
      return value ?? before
    }, null)
