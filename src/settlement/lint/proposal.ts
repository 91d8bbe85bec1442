// A structured proposal under the same lint: its elements written out as sentences, one each, in the canonical language of the
// casebook; the order of its steps from their numbers and conditions; elements that contradict each other.
import { type Actor, type Casebook, compileLexicon, findTerms, type Proposal } from '../../casebook/index.js'
import type { Language } from '../../language/index.js'
import { lintText, type TextLint } from './lint.js'
import { circlesOf } from './sequence.js'
import type { NameFinder } from './signals.js'

/** Indices of elements: the first waits for the second. */
export interface ElementWait {
  readonly element: number
  readonly until: number
  /** By the words of its condition, or by its place in the order. */
  readonly because: 'condition' | 'order'
}

export interface ElementClash {
  /** Two options of an issue of which one only can come about, or a rule of the casebook that does not allow them together. */
  readonly kind: 'two-options' | 'rule'
  readonly elements: readonly number[]
  readonly rule: string | null
}

export interface ProposalLint extends Omit<TextLint, 'circles' | 'waits'> {
  /** The sentences the lint was run on; offsets of spans point into it. */
  readonly text: string
  /** Where each element begins in `text`. */
  readonly begins: readonly number[]
  readonly waits: readonly ElementWait[]
  readonly circles: readonly (readonly ElementWait[])[]
  readonly clashes: readonly ElementClash[]
}

/** What of a casebook is asked for: plain data, so that a screen can lint where it stands. */
export interface LintScope extends Pick<Casebook, 'issues' | 'rules'> {
  readonly actors: readonly Pick<Actor, 'id' | 'name'>[]
  /** In which the words of a condition may be written. */
  readonly head: Pick<Casebook['head'], 'languages'>
}

type ProposalElement = Proposal['elements'][number]

/** English: the language every casebook has its names in. */
const sentenceOf = (element: ProposalElement, { issues, actors }: LintScope): string => {
  const issue = issues.find(({ id }) => id === element.issue)
  const option = issue?.options.find(({ id }) => id === element.option)
  const who = actors.find(({ id }) => id === element.who)
  const more = [
    element.quantity,
    who?.name.en,
    element.condition && `on condition that ${element.condition}`,
    element.note,
  ]
  const names = `${issue?.name.en ?? element.issue}: ${option?.name.en ?? element.option}`
  return `${[names, ...more.filter((part) => part)].join('; ')}.`
}

/** Elements whose issue the words of a condition name, its own aside. */
const namedBy = (condition: string, proposal: Proposal, casebook: LintScope): ReadonlySet<string> => {
  const wanted = new Set(proposal.elements.map(({ issue }) => issue))
  const own = casebook.issues.filter(({ id }) => wanted.has(id))
  return new Set(
    casebook.head.languages.flatMap((language) =>
      findTerms(compileLexicon(own, language), condition).map(({ issue }) => issue),
    ),
  )
}

const waitsOf = (proposal: Proposal, casebook: LintScope): readonly ElementWait[] =>
  proposal.elements.flatMap(({ issue, condition, order }, element) => {
    const named = condition === null ? new Set<string>() : namedBy(condition, proposal, casebook)
    return proposal.elements.flatMap((other, until): ElementWait[] => {
      if (until === element) return []
      if (other.issue !== issue && named.has(other.issue)) return [{ element, until, because: 'condition' }]
      const later = order !== null && other.order !== null && order > other.order
      return later ? [{ element, until, because: 'order' }] : []
    })
  })

const clashesOf = ({ elements }: Proposal, { issues, rules }: LintScope): readonly ElementClash[] => {
  const exclusive = new Set(issues.filter((issue) => issue.exclusive).map(({ id }) => id))
  const at = (issue: string, options: readonly string[] | null): readonly number[] =>
    elements.flatMap((element, i) =>
      element.issue === issue && (options === null || options.includes(element.option)) ? [i] : [],
    )
  const twice = elements.flatMap(({ issue, option, who }, i): ElementClash[] => {
    if (!exclusive.has(issue)) return []
    const other = elements.findIndex(
      (one, k) => k > i && one.issue === issue && one.option !== option && one.who === who,
    )
    return other < 0 ? [] : [{ kind: 'two-options', elements: [i, other], rule: null }]
  })
  const broken = rules.flatMap(({ id, when, then, on }): ElementClash[] => {
    const held = when.map((literal) => at(literal.issue, literal.in))
    const wanted = then.map((literal) => at(literal.issue, literal.in))
    const against = then.map((literal) => at(literal.issue, null))
    const breaks =
      on &&
      held.every((places) => places.length > 0) &&
      wanted.every((places) => places.length === 0) &&
      against.every((places) => places.length > 0)
    return breaks
      ? [{ kind: 'rule', elements: [...new Set([...held, ...against].flat())].sort((a, b) => a - b), rule: id }]
      : []
  })
  return [...twice, ...broken]
}

/** A package somebody puts together, as a proposal nobody has made. */
export const packageOf = (elements: readonly Pick<ProposalElement, 'issue' | 'option'>[]): Proposal => ({
  id: 'package',
  title: { en: 'package' },
  about: { en: 'package' },
  owner: [],
  date: null,
  status: 'floated',
  elements: elements.map((one) => ({ ...one, who: null, quantity: null, condition: null, order: null, note: null })),
  derivedFrom: [],
})

/** `language` must be that of the canonical names, which the casebook writes in English. */
export const lintProposal = (
  proposal: Proposal,
  casebook: LintScope,
  language: Language,
  names?: NameFinder,
): ProposalLint => {
  const begins: number[] = []
  let text = ''
  for (const element of proposal.elements) {
    begins.push(text.length)
    text += `${sentenceOf(element, casebook)}\n\n`
  }
  const { findings, contradictions, slots, unread } = lintText(text, language, names)
  const waits = waitsOf(proposal, casebook)
  const next = (node: number): readonly number[] =>
    waits.filter(({ element }) => element === node).map(({ until }) => until)
  const circles = circlesOf(proposal.elements.length, next).map((circle) =>
    circle.map((element, k) => {
      const until = circle[(k + 1) % circle.length] as number
      return waits.find((wait) => wait.element === element && wait.until === until) as ElementWait
    }),
  )
  return {
    findings,
    contradictions,
    slots,
    unread,
    text,
    begins,
    waits,
    circles,
    clashes: clashesOf(proposal, casebook),
  }
}
