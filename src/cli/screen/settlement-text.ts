// A settled problem for a person: is there a deal, what collides, what one concession would open, what would be best.
import type { Words } from '../../desk/index.js'
import {
  CRITERIA,
  type Package,
  type Problem,
  type Question,
  type RankedPackage,
  type SettlementReport,
} from '../../settlement/index.js'
import type { Door } from '../door.js'
import { table } from './table.js'
import { clean, wrap } from './width.js'

/** Of conflicts and ways out so many are shown; all stand in the JSON. */
const SHOWN = 12
const INDENT = 2

interface Page {
  readonly asked: Question
  /** Without what is given up or switched off. */
  readonly problem: Problem
  readonly report: SettlementReport
  readonly words: Words
  readonly door: Door
  readonly text: (line: string, indent?: number) => void
  readonly heading: (line: string) => void
  /** Lines that are laid out already. */
  readonly block: (lines: string) => void
}

/** Red lines given up and rules switched off are named at the top and shown nowhere else. */
export const settlementText = (asked: Question, report: SettlementReport, door: Door, words: Words): string => {
  const { dropped = [], off = [] } = asked.whatIf
  const problem = {
    ...asked.problem,
    redLines: asked.problem.redLines.filter(({ id }) => !dropped.includes(id)),
    rules: asked.problem.rules.filter(({ id }) => !off.includes(id)),
  }
  const lines: string[] = []
  const page: Page = {
    asked,
    problem,
    report,
    words,
    door,
    text: (line, indent = 0) => {
      for (const piece of wrap(clean(line), Math.max(20, door.width - indent)))
        lines.push(`${' '.repeat(indent)}${piece}`)
    },
    heading: (line) => void lines.push('', door.paint(clean(line), 'strong')),
    block: (text) => void lines.push(text.trimEnd()),
  }
  lines.push(door.paint(clean(problem.title === null ? problem.id : `${problem.title} (${problem.id})`), 'strong'))
  if (dropped.length + off.length > 0) page.text(words.settlement.whatIf([...dropped, ...off].join(', ')))
  tellVerdict(page)
  if (report.collisions.conflicts.length > 0) tellCollisions(page)
  if (report.answer.acceptable !== '0') tellOptions(page)
  tellConcessions(page)
  tellBest(page)
  return `${lines.join('\n')}\n`
}

const tellVerdict = ({ asked, report: { answer, example }, words: { settlement: say }, text }: Page): void => {
  const acceptable = answer.acceptable === null ? say.uncounted : say.acceptable(grouped(answer.acceptable))
  text(`${say.packages(grouped(answer.packages))}; ${acceptable}.`)
  const reached = Object.values(answer.limits ?? {}).map(({ limit, at }) => say.limit[limit](grouped(String(at))))
  for (const line of new Set(reached)) text(line)
  if (answer.acceptable === null && example !== null) {
    text(say.example)
    text(packageText(example), INDENT)
  }
  const silent = asked.problem.parties.filter((party) => !asked.problem.redLines.some((line) => line.party === party))
  if (silent.length > 0) text(say.silence(silent.join(', ')))
}

const tellCollisions = ({ problem, report, words, text, heading }: Page): void => {
  const { settlement: say } = words
  const { conflicts, relaxations, complete } = report.collisions
  const tellRules = (ids: readonly string[]): void => {
    for (const { id, author, why } of problem.rules)
      if (ids.includes(id))
        text(`${id} · ${say.rule}${author === null ? '' : `, ${author}`}${why === null ? '' : `: ${why}`}`, INDENT + 1)
  }
  const tellFirst = (sets: readonly (readonly string[])[], tell: (set: readonly string[], number: number) => void) => {
    for (const [at, set] of sets.slice(0, SHOWN).entries()) tell(set, at + 1)
    if (sets.length > SHOWN) text(say.more(sets.length - SHOWN), INDENT)
  }
  if (conflicts[0]?.length === 0) {
    heading(say.rulesClash)
    tellRules(report.rulesBehind[0] ?? [])
    return
  }
  heading(say.conflict(conflicts.length))
  tellFirst(conflicts, (set, number) => {
    const drawn = problem.redLines.filter(({ id }) => set.includes(id))
    const parties = [...new Set(drawn.map(({ party }) => party))].join(', ')
    text(`${number}. ${set.length === 1 ? say.impossible : say.cannotHold(set.length, parties)}:`)
    for (const { id, party, statement } of drawn)
      text(`${id} · ${party}${statement === null ? '' : `: ${words.quoted(statement)}`}`, INDENT + 1)
    tellRules(report.rulesBehind[number - 1] ?? [])
  })
  heading(say.waysOut)
  tellFirst(relaxations, (set, number) => {
    const opens = set.length === 1 ? report.answer.withoutEach?.[set[0] as string] : undefined
    const lines = set.map((id) => `${id} (${problem.redLines.find((line) => line.id === id)?.party})`)
    text(`${number}. ${say.without} ${lines.join(' + ')}${opens === undefined ? '' : `: ${say.opens(grouped(opens))}`}`)
  })
  if (!complete) text(say.cutShort)
}

const tellOptions = ({ problem, report: { answer }, words, door, heading, block }: Page): void => {
  if (answer.perOption === null) return
  heading(words.settlement.byOption)
  const rows = problem.issues.map(({ id, options }) => [
    id,
    options.map((option) => `${option} ${grouped(answer.perOption?.[id]?.[option] ?? '')}`).join(' · '),
  ])
  block(table([{ head: words.issue }, { head: '', wrap: true }], rows, door.width, door.paint))
}

const tellConcessions = ({ problem, report, words, door, text, heading, block }: Page): void => {
  const { settlement: say } = words
  const { answer, withoutRules } = report
  if (answer.withoutEach === null || problem.redLines.length + problem.rules.length === 0) return
  const gain = (opens: string | undefined): bigint => BigInt(opens ?? 0) - BigInt(answer.acceptable ?? 0)
  const rows = [
    ...problem.redLines.map(({ id, party, statement }) => ({
      opens: answer.withoutEach?.[id],
      row: [id, party, statement === null ? '' : words.quoted(statement)],
    })),
    ...problem.rules.map(({ id, author, why }) => ({
      opens: withoutRules?.[id],
      row: [id, `(${say.rule}${author === null ? '' : `, ${author}`})`, why ?? ''],
    })),
  ]
    .filter(({ opens }) => gain(opens) > 0n)
    .sort((a, b) => Number(gain(b.opens) > gain(a.opens)) - Number(gain(b.opens) < gain(a.opens)))
    .map(({ opens, row }) => [grouped(opens as string), ...row])
  heading(say.oneConcession)
  if (rows.length === 0) {
    text(say.opensNothing)
    return
  }
  const columns = [
    { head: say.reachedBy, align: 'right' },
    { head: say.without, least: 8 },
    { head: words.party, least: 6 },
    { head: words.statementHead, wrap: true, least: 20 },
  ] as const
  block(table(columns, rows, door.width, door.paint))
}

const tellBest = ({ report: { answer, top }, words: { settlement: say }, text, heading }: Page): void => {
  if (answer.best === null || top === null) return
  heading(say.best)
  /** Criteria that agree on a package are told together. */
  const told = new Map<string, { readonly first: RankedPackage; readonly by: string[] }>()
  for (const criterion of CRITERIA) {
    const [first] = top[criterion] ?? []
    if (first === undefined) continue
    const best = criterion === 'leximin' ? null : answer.best[criterion]
    const by = `${say.criteria[criterion]}${best === null ? '' : ` ${say.reached(grouped(String(best.value)), grouped(best.count))}`}`
    const key = packageText(first.package)
    told.set(key, { first, by: [...(told.get(key)?.by ?? []), by] })
  }
  for (const [chosen, { first, by }] of told) {
    text(chosen)
    const worths = Object.entries(first.utilities).map(([party, worth]) => `${party} ${worth}`)
    text(worths.join(' · '), INDENT)
    for (const line of by) text(line, INDENT)
  }
  if (answer.pareto !== null) text(say.undominated(answer.pareto))
}

const packageText = (chosen: Package): string =>
  Object.entries(chosen)
    .map(([issue, option]) => `${issue}: ${option}`)
    .join(' · ')

/** Thousands apart by a narrow space at which no line breaks. */
export const grouped = (digits: string): string =>
  digits.length < 5 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202f')
