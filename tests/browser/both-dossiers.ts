// The two dossiers on which every numbered point of the workbench is tried: the sample case as the program reads it, and the
// reports' reference reading, to which a person's new reports come.
import type { Desk } from '../../src/desk/index.js'
import { deskOf, openSample } from '../../src/desk/index.js'
import { openReference } from '../reference-reading/dossier.js'
import { referenceIsThere } from '../reference-reading/records.js'

const openRead = async (): Promise<Desk> => {
  const sample = await openSample('ukraine', ':memory:')
  if (!sample.ok) throw new Error(JSON.stringify(sample.complaints))
  return deskOf(sample.dossier)
}

export const bothDossiers: readonly (readonly [string, (() => Promise<Desk>) | null])[] = [
  ['the sample case', openRead],
  [
    `the reference reading${referenceIsThere ? '' : ' (skipped: no shared data)'}`,
    referenceIsThere ? async () => (await openReference()).desk : null,
  ],
]
