// The door to what checks texts: this file, and no other of the front end, takes in how proposals are read from a file and what
// an agreement leaves unsaid, and runs it in a thread of its own (docs/decisions), which starts when it is first asked.
import { checkProposals, type Proposal, type ProposalScope } from '../../../src/casebook/index.js'
import { languageOf } from '../../../src/language/index.js'
import {
  type InForceQuestion,
  lintProposal,
  type NameFinder,
  type PackedInForce,
  type PickedElement,
  packageOf,
  provisions,
  unpacked,
  wordedFinding,
} from '../../../src/settlement/index.js'

/** What stays as long as the room does. */
export interface CheckGround extends ProposalScope, Pick<InForceQuestion['casebook'], 'issues' | 'rules'> {
  readonly inForce: PackedInForce
  /** Who is named in the sentences that stand for options: found where the weights of the language are. */
  readonly names: readonly { readonly sentence: string; readonly found: ReturnType<NameFinder> }[]
}

export type CheckQuestion = { readonly number: number; readonly ground: CheckGround | null } & (
  | {
      readonly wanted: 'lint'
      readonly elements: readonly PickedElement[]
      readonly lang: string
    }
  | { readonly wanted: 'read'; readonly name: string; readonly text: string }
)

export type LintFinding = ReturnType<typeof wordedFinding>
type Read = ReturnType<typeof checkProposals>
export type FileComplaint = Extract<Read, { ok: false }>['complaints'][number]

export type ReadAnswer =
  | { readonly ok: true; readonly title: Proposal['title']; readonly elements: readonly PickedElement[] }
  | { readonly ok: false; readonly complaints: readonly FileComplaint[] }

export type CheckAnswer = { readonly number: number; readonly ms: number } & (
  | { readonly wanted: 'lint'; readonly answer: readonly LintFinding[] }
  | { readonly wanted: 'read'; readonly answer: ReadAnswer }
)

/** Every casebook has its names in this language, in which a choice is written out. */
const CANONICAL = 'en'

/** A refusal that stands: rejected (3) or ruled out (4). */
const REFUSES = 3

let ground: CheckGround | null = null
let words: InForceQuestion['inForce']['words'] = []
let named: ReadonlyMap<string, ReturnType<NameFinder>> = new Map()

const lint = (
  on: CheckGround,
  { elements, lang }: Extract<CheckQuestion, { wanted: 'lint' }>,
): readonly LintFinding[] => {
  const language = languageOf(CANONICAL)
  if (!language) throw new Error(`no language "${CANONICAL}"`)
  const scope = { issues: on.issues, rules: on.rules, actors: [], head: { languages: [] } }
  const found = lintProposal(packageOf(elements), scope, language, (sentence) => named.get(sentence) ?? [])
  const refused = elements.flatMap(({ issue, option }) =>
    words.filter(
      ({ statement }) =>
        statement.issue === issue && statement.option === option && statement.sign < 0 && statement.strength >= REFUSES,
    ),
  )
  return provisions.flatMap((provision, at) => {
    const finding = found.findings[at]
    return finding ? [wordedFinding(provision, finding, lang, refused.length + found.clashes.length)] : []
  })
}

const read = (on: CheckGround, { name, text }: Extract<CheckQuestion, { wanted: 'read' }>): ReadAnswer => {
  const checked = checkProposals(text, name, on)
  if (!checked.ok) return checked
  const [first, second] = checked.entries
  if (!first || second) {
    const message = 'the file holds several proposals; one at a time'
    return { ok: false, complaints: [{ code: 'several-proposals', message, place: name, line: null }] }
  }
  return { ok: true, title: first.title, elements: first.elements.map(({ issue, option }) => ({ issue, option })) }
}

self.addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  if (data.ground !== null) {
    ground = data.ground
    words = unpacked(ground.inForce).words
    named = new Map(ground.names.map(({ sentence, found }) => [sentence, found]))
  }
  if (ground === null) return
  const began = performance.now()
  const { number } = data
  const answer: CheckAnswer =
    data.wanted === 'lint'
      ? { number, wanted: 'lint', answer: lint(ground, data), ms: performance.now() - began }
      : { number, wanted: 'read', answer: read(ground, data), ms: performance.now() - began }
  self.postMessage(answer)
})
