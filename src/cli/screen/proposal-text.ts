// Proposals for a person: the list, and one held against what the parties have said.
import type { ConflictView, ProposalCheckView, ProposalsView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { first } from './deal-text.js'
import { sentencesOf } from './sections.js'
import { grouped } from './settlement-text.js'
import { table } from './table.js'
import { clean, wrap } from './width.js'

export const proposalsText = (view: ProposalsView, door: Door, words: Words): string => {
  const { proposals: say } = words.deals
  if (view.proposals.length === 0) return `${say.none}\n`
  const labels = new Map(view.names.map(({ id, label }) => [id, label]))
  const rows = view.proposals.map(({ id, title, owner, date, status }) => [
    date ?? words.undated,
    id,
    title,
    owner.length === 0 ? say.nobody : owner.map((one) => labels.get(one) ?? one).join(', '),
    say.statuses[status],
  ])
  const { heads } = say
  const columns = [
    { head: heads.date },
    { head: heads.id, least: 20 },
    { head: heads.title, wrap: true, least: 16 },
    { head: heads.owner, wrap: true, least: 10 },
    { head: heads.status },
  ] as const
  return table(columns, rows, door.width, door.paint)
}

const INDENT = 2

type Answer = ProposalCheckView['elements'][number]['answers'][number]

/** That a third party has said nothing is no news; of a side it is the point. */
const isTelling =
  (openFor: readonly (readonly string[])[]) =>
  ({ party, why, ifRules }: Answer): boolean =>
    why !== 'silent' || ifRules.length > 0 || openFor.some((side) => side.includes(party))

export const proposalText = (view: ProposalCheckView, door: Door, words: Words): string => {
  const { deals: say } = words
  const { proposals } = say
  const labels = new Map(view.names.map(({ id, label }) => [id, label]))
  const label = (party: string): string => labels.get(party) ?? party
  const names = (parties: readonly string[]): string => parties.map(label).join(', ')
  const sentences = sentencesOf({ statements: view.statements, remarks: [] }, door, words)
  const line = (text: string, indent = 0): readonly string[] =>
    wrap(clean(text), Math.max(20, door.width - indent)).map((one) => `${' '.repeat(indent)}${one}`)
  const heading = (text: string): readonly string[] => ['', door.paint(clean(text), 'strong')]
  const rule = (id: string): string => {
    const found = view.rules.find((one) => one.id === id)
    return found ? `${say.byRule} ${id} (${found.author}): ${found.why}` : `${say.byRule} ${id}`
  }
  const conflict = ({ statements, parties, rules }: ConflictView): readonly string[] => [
    ...(statements.length > 1 ? line(say.cannotHold(statements.length, parties.map(label)), INDENT) : []),
    ...(statements.length === 0 ? line(say.rulesClash, INDENT) : statements.flatMap((id) => sentences([id]))),
    ...rules.flatMap((id) => line(rule(id), INDENT * 2)),
  ]
  const { owner, date, status, title, about } = view.proposal
  const element = (at: number): string => {
    const { issueLabel, optionLabel } = view.elements[at] as ProposalCheckView['elements'][number]
    return `${issueLabel}: ${optionLabel}`
  }
  const elements = view.elements.flatMap(({ answers, verdict, ...one }, at) => [
    '',
    ...line(`${at + 1}. ${element(at)} · ${proposals.verdicts[verdict]}`).map((text) => door.paint(text, 'strong')),
    ...[one.quantity, one.note].flatMap((text) => (text === null ? [] : line(text, INDENT + 1))),
    ...(one.condition === null ? [] : line(proposals.condition(one.condition), INDENT + 1)),
    ...answers
      .filter(isTelling(one.openFor))
      .flatMap((answer) => [
        ...line(`${label(answer.party)}: ${proposals.answers[answer.answer]}, ${proposals.whys[answer.why]}`, INDENT),
        ...answer.statements.flatMap((id) => sentences([id])),
        ...answer.rules.flatMap((id) => line(rule(id), INDENT * 2)),
        ...answer.ifRules.flatMap(({ rule: id, statements }) => [
          ...line(proposals.ifRule(id), INDENT * 2),
          ...statements.flatMap((one) => sentences([one])),
        ]),
      ]),
  ])
  const changes = view.changes.flatMap(({ elements: changed, instead }) =>
    line(
      changed
        .map((at) => {
          const issue = (view.elements[at] as ProposalCheckView['elements'][number]).issue
          const options = instead.find((one) => one.issue === issue)?.options.map((option) => option.label) ?? []
          return `${element(at)} → ${options.length === 0 ? proposals.leaveOut : options.join(` ${proposals.or} `)}`
        })
        .join('; '),
      INDENT,
    ),
  )
  const lines = [
    door.paint(`${title}${view.asOf === null ? '' : ` · ${words.asOf(words.date(view.asOf))}`}`, 'strong'),
    ...line(
      [
        owner.length === 0 ? proposals.nobody : names(owner),
        date === null ? words.undated : words.date(date),
        proposals.statuses[status],
      ].join(' · '),
    ),
    ...line(about),
    ...line(say.hard(view.strength)),
    '',
    ...line(
      `${proposals.whole[view.verdict]}${view.blockedBy.length === 0 ? '' : ` ${proposals.by(names([...new Set(view.blockedBy.flatMap(({ parties }) => parties))]))}`}. ${proposals.undecided(view.undecided, view.elements.length)}`,
    ).map((text) => door.paint(text, 'strong')),
    ...line(
      view.completions === null
        ? say.uncounted(grouped(view.packages))
        : `${proposals.completions(grouped(view.completions), grouped(view.packages), view.leftOpen.length)} ${say.dependsOnOptions}`,
    ),
    ...(view.aside.length === 0 ? [] : line(proposals.aside(view.aside.length))),
    ...line(proposals.silence),
    ...elements,
    ...(view.blockedBy.length === 0
      ? []
      : [...heading(proposals.blockedBy), ...first(view.blockedBy, conflict, line, words)]),
    ...(view.whoMoves.length === 0
      ? []
      : [
          ...heading(proposals.whoMoves),
          ...view.whoMoves.flatMap(({ parties, statements }) => [
            ...line(say.givenUp(names(parties)), INDENT),
            ...statements.flatMap((id) => sentences([id])),
          ]),
        ]),
    ...(changes.length === 0 ? [] : [...heading(proposals.changes), ...changes]),
    ...(view.collideAnyway.length === 0
      ? []
      : [...heading(proposals.collideAnyway), ...first(view.collideAnyway, conflict, line, words)]),
    ...(view.complete ? [] : line(say.cutShort)),
  ]
  return `${lines.join('\n')}\n`
}
