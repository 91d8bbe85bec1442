import { expect, test } from 'vitest'
import { parsePartialDate } from '../dossier/index.js'
import { type CasebookFile, checkCasebook } from './index.js'
import { speaksFor } from './speaks-for.js'

const files: readonly CasebookFile[] = [
  {
    path: 'casebook.yaml',
    text: 'id: lake\ntitle: { en: Lake }\nabout: { en: Who fishes where. }\nlanguages: [en]\n',
  },
  {
    path: 'offices.yaml',
    text: `- { id: president, name: { en: president }, titles: { en: [president] }, commits: true, leads: true, unique: true }
- { id: minister, name: { en: minister }, titles: { en: [minister] }, commits: true }
- { id: president-elect, name: { en: president-elect }, titles: { en: [president-elect] }, commits: false }
`,
  },
  {
    path: 'actors.yaml',
    text: `- { id: norland, kind: state, name: { en: Norland }, commits: norland }
- { id: old-palace, kind: place, name: { en: Old Palace }, seatOf: norland }
- { id: norland-officials, kind: collective, name: { en: Norland officials }, commits: norland }
- id: ada
  kind: person
  name: { en: Ada Lake }
  offices:
    - { office: president-elect, of: norland, from: 2024-11-05, until: 2025-01-20 }
    - { office: president, of: norland, from: 2025-01-20, until: null }
- id: ben
  kind: person
  name: { en: Ben Ford }
  offices: [{ office: minister, of: norland, from: 2020, until: 2024-06-01 }]
`,
  },
]
const checked = checkCasebook(files)
if (!checked.ok) throw new Error(JSON.stringify(checked.complaints))
const says = speaksFor(checked.casebook)
const on = (day: string | null) => (day === null ? null : parsePartialDate(day))

test.each([
  ['Ada Lake', '2024-12-04', 'not'],
  ['Ada Lake', '2025-03-16', 'leads'],
  // January holds days of both offices: she may have spoken as president.
  ['Ada Lake', '2025-01', 'leads'],
  ['Ada Lake', null, 'unknown'],
  ['Ben Ford', '2023-05-01', 'speaks'],
  ['Ben Ford', '2025-05-01', 'not'],
  ['Old Palace', null, 'leads'],
  ['Norland', null, 'leads'],
  ['Norland officials', '2025-05-01', 'speaks'],
  ['Cem Nobody', '2025-05-01', 'unknown'],
])('%s on %s: %s', (actor, day, say) => expect(says(actor, 'Norland', on(day))).toBe(say))

test('an office commits the party it belongs to and no other', () =>
  expect(says('Ada Lake', 'Sudmark', on('2025-03-16'))).toBe('unknown'))
