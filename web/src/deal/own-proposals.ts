// Proposals a person keeps in this browser, and the file `parley proposal check` reads. Neither leaves the browser.
import type { DealElement } from '../routes/deal.js'

export interface OwnProposal {
  readonly name: string
  readonly elements: readonly DealElement[]
}

const KEY = 'parley-proposals'

const isOwn = (value: unknown): value is OwnProposal =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'elements' in value &&
  Array.isArray(value.elements) &&
  value.elements.every((one) => typeof one?.issue === 'string' && typeof one?.option === 'string')

/** By casebook, for the ids of one mean nothing in another. */
const keyOf = (casebook: string): string => `${KEY}:${casebook}`

export const storedProposals = (casebook: string): readonly OwnProposal[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(casebook)) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isOwn) : []
  } catch {
    return [] // storage switched off, or not written by this page
  }
}

/** `false` where the browser keeps nothing. */
export const storeProposals = (casebook: string, proposals: readonly OwnProposal[]): boolean => {
  try {
    localStorage.setItem(keyOf(casebook), JSON.stringify(proposals))
    return true
  } catch {
    return false
  }
}

/** As YAML: texts in quotes, as JSON writes them, are YAML too. */
export const proposalYaml = ({ name, elements }: OwnProposal): string =>
  [
    'id: own',
    'title:',
    `  en: ${JSON.stringify(name)}`,
    'elements:',
    ...elements.map(
      ({ issue, option }) => `  - issue: ${JSON.stringify(issue)}\n    option: ${JSON.stringify(option)}`,
    ),
    '',
  ].join('\n')

/** A name fit for a file. */
export const fileName = (name: string): string =>
  `${
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .toLowerCase() || 'proposal'
  }.yaml`

/** Handed to the browser as a file to keep. */
export const download = (own: OwnProposal): void => {
  const url = URL.createObjectURL(new Blob([proposalYaml(own)], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(own.name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
