// A GENIUS domain: which issues there are, and which values each may take.
import type { Complaint } from '../../../dossier/index.js'
import type { Domain } from '../domain.js'
import { childrenOf, readXml } from './read-xml.js'
import { issueElements, utilitySpaceOf } from './tree.js'

/** A domain as its file numbers the issues, by which profiles refer to them. */
export interface GeniusDomain extends Domain {
  /** By issue: its `index` in the file. */
  readonly indexes: readonly number[]
}

export type ReadGenius<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Complaint[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[]; readonly warnings: readonly Complaint[] }

export const readDomain = (text: string, place: string): ReadGenius<GeniusDomain> => {
  const file = readXml(text, place)
  const complaints = [...file.complaints]
  const space = utilitySpaceOf(file, complaints)
  const issues = space ? issueElements(file, space, complaints) : []
  if (complaints.length > 0 || space === null) return { ok: false, complaints, warnings: file.warnings }
  const [objective] = childrenOf(space, 'objective')
  return {
    ok: true,
    value: {
      name: objective?.getAttribute('name') ?? '',
      issues: issues.map(({ name, items }) => ({ name, options: items.map(({ value }) => value) })),
      indexes: issues.map(({ index }) => index),
    },
    warnings: file.warnings,
  }
}
