// A settlement reckoned from statements, for a person: the verdict, what silence leaves unknown, what collides and by which
// rule, what would open it, and what each option has against it.
import type { ConflictView, SettlementView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { sentencesOf } from './sections.js'
import { grouped } from './settlement-text.js'
import { table } from './table.js'
import { clean, wrap } from './width.js'

const INDENT = 2

/** So many collisions are shown; all stand in the JSON. */
const SHOWN = 12

export const first = <One>(
  all: readonly One[],
  tell: (one: One) => readonly string[],
  line: (text: string, indent: number) => readonly string[],
  words: Words,
): readonly string[] => [
  ...all.slice(0, SHOWN).flatMap(tell),
  ...(all.length > SHOWN ? line(words.settlement.more(all.length - SHOWN), INDENT) : []),
]

export const dealText = (view: SettlementView, door: Door, words: Words): string => {
  const { deals: say } = words
  const labels = new Map(view.names.map(({ id, label }) => [id, label]))
  const label = (party: string): string => labels.get(party) ?? party
  const sentences = sentencesOf({ statements: view.statements, remarks: [] }, door, words)
  const line = (text: string, indent = 0): readonly string[] =>
    wrap(clean(text), Math.max(20, door.width - indent)).map((one) => `${' '.repeat(indent)}${one}`)
  const heading = (text: string): readonly string[] => ['', door.paint(clean(text), 'strong')]
  const coded = new Map(view.statements.map((one) => [one.id, one]))
  /** How the sentence was read, so that a misreading is seen where it decides something. */
  const asRead = (id: string): readonly string[] => {
    const one = coded.get(id)
    if (!one) return []
    const what = [one.issueLabel ?? one.topic, ...(one.optionLabel === null ? [] : [one.optionLabel])].join(': ')
    return line(`${one.partyLabel ?? one.actorLabel} · ${what} · ${words.stance(one.sign, one.strength)}`, INDENT + 1)
  }
  const evidence = (id: string): readonly string[] => [...asRead(id), ...sentences([id])]
  const ruleLines = (ids: readonly string[], indent: number): readonly string[] =>
    ids.length === 0
      ? line(say.alone, indent)
      : view.rules
          .filter(({ id }) => ids.includes(id))
          .flatMap(({ id, author, why }) => line(`${say.byRule} ${id} (${author}): ${why}`, indent))
  const conflict = ({ statements, parties, rules }: ConflictView): readonly string[] => [
    ...line(statements.length === 0 ? say.rulesClash : say.cannotHold(statements.length, parties.map(label)), INDENT),
    ...statements.flatMap(evidence),
    ...ruleLines(rules, INDENT * 2),
  ]
  const issueLabels = new Map(view.issues.map((issue) => [issue.id, issue.label]))
  const counted = new Set(view.lines.map(({ statement }) => statement)).size
  const hasConflict = view.conflicts.length > 0
  const verdict = (): readonly string[] => {
    if (view.lines.length === 0) return line(say.noLines)
    const packages = grouped(view.packages)
    return [
      ...line(hasConflict ? say.someCollide : say.noneCollide(counted)),
      ...line(
        view.acceptable === null
          ? say.uncounted(packages)
          : `${say.counted(grouped(view.acceptable), packages)} ${say.dependsOnOptions}`,
      ),
      ...(view.silence.unknown.length === 0 ? [] : silence()),
    ]
  }
  const silence = (): readonly string[] => {
    const { agreed, unknown } = view.silence
    const told = agreed === '0' ? say.noneAgreed : agreed === null ? '' : say.agreed(grouped(agreed))
    return [
      ...line(`${say.silenceWarning} ${told}`),
      ...unknown
        .filter(({ issues }) => issues.length > 0)
        .flatMap(({ side, issues }) =>
          line(
            say.noYes(
              side.map(label).join(', '),
              issues.length,
              view.issues.length,
              issues.map((id) => issueLabels.get(id) ?? id).join(', '),
            ),
            INDENT,
          ),
        ),
    ]
  }
  const waysOut = (): readonly string[] => {
    const opens = new Map(view.withoutEach.map(({ statement, acceptable }) => [statement, acceptable]))
    const party = new Map(view.lines.map((one) => [one.statement, label(one.party)]))
    const tell = (set: readonly string[]): readonly string[] => {
      const count = set.length === 1 ? opens.get(set[0] as string) : undefined
      const movers = [...new Set(set.map((id) => party.get(id) ?? ''))].join(', ')
      return [
        ...line(`${say.givenUp(movers)}${count ? ` ${say.opens(grouped(count))}` : ''}`, INDENT),
        ...set.flatMap(evidence),
      ]
    }
    return first(view.waysOut, tell, line, words)
  }
  const now = new Set(view.conflicts.map(({ statements }) => statements.join()))
  const decided = view.rules.filter(({ decides }) => decides)
  const switched = decided.flatMap(({ id, on, author, why, switched: other }) => {
    const then = new Set(other.conflicts.map(({ statements }) => statements.join()))
    const different = on
      ? view.conflicts.filter(({ statements }) => !then.has(statements.join()))
      : other.conflicts.filter(({ statements }) => !now.has(statements.join()))
    return [
      ...line(on ? say.ifOff(id) : say.ifOn(id), INDENT),
      ...line(`${author}: ${why}`, INDENT * 2),
      ...different.flatMap(({ statements }) => statements.flatMap(evidence)),
    ]
  })
  const readings = view.readings.flatMap(
    ({ statement, author, why, sign, issue, issueLabel, option, verdict: other }) => {
      const options = view.issues.find(({ id }) => id === issue)?.options
      const what =
        option === null ? issueLabel : `${issueLabel}: ${options?.find(({ id }) => id === option)?.label ?? option}`
      const fresh = other.conflicts.filter(({ statements }) => !now.has(statements.join()))
      return [
        ...sentences([statement]),
        ...line(`${say.readAs(author, sign, what)} ${why}`, INDENT),
        ...(fresh.length === 0
          ? line(other.conflicts.length === 0 ? say.nothingCollides : say.someCollide, INDENT)
          : fresh.flatMap(conflict)),
      ]
    },
  )
  const leftOut = view.leftOut.flatMap(({ statement, reason }) => [
    ...line(say.reasons[reason], INDENT),
    ...evidence(statement),
  ])
  const lines = [
    door.paint(`${say.title}${view.asOf === null ? '' : ` · ${words.asOf(words.date(view.asOf))}`}`, 'strong'),
    ...line(say.hard(view.strength)),
    ...(view.dropped.length === 0 ? [] : line(say.dropped(view.dropped.length))),
    ...verdict(),
    ...(hasConflict ? [...heading(say.collisions), ...first(view.conflicts, conflict, line, words)] : []),
    ...(hasConflict && view.waysOut.length > 0 ? [...heading(say.waysOut), ...waysOut()] : []),
    ...(view.complete ? [] : line(say.cutShort)),
    ...(switched.length === 0 ? [] : [...heading(say.rules), ...switched]),
    ...(readings.length === 0 ? [] : [...heading(say.readings), ...readings]),
    ...(view.lines.length === 0 ? [] : [...heading(say.byOption), optionTable(view, label, door, words)]),
    ...(leftOut.length === 0 ? [] : [...heading(say.leftOut), ...leftOut]),
    ...(view.superseded.length === 0
      ? []
      : [...heading(say.superseded), ...view.superseded.flatMap(({ statement }) => sentences([statement]))]),
  ]
  return `${lines.join('\n')}\n`
}

/** Only issues on which somebody has drawn a line: on the others every option stands. */
const optionTable = (view: SettlementView, label: (party: string) => string, door: Door, words: Words): string => {
  const { heads } = words.deals
  const spoken = view.issues.filter(({ id }) => view.lines.some(({ anyOf }) => anyOf.some(({ issue }) => issue === id)))
  const rows = spoken.flatMap((issue) =>
    issue.options.map((option, at) => [
      at === 0 ? issue.label : '',
      option.label,
      option.acceptable === null ? '?' : grouped(option.acceptable),
      [...new Set(option.against.map(({ party }) => label(party)))].join(', '),
    ]),
  )
  const columns = [
    { head: words.issue, wrap: true, least: 12 },
    { head: heads.option, wrap: true, least: 12 },
    { head: heads.packages, align: 'right' },
    { head: heads.against, wrap: true, least: 8 },
  ] as const
  return table(columns, rows, door.width, door.paint).trimEnd()
}
