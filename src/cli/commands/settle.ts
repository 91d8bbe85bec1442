import { InvalidArgumentError, Option } from 'commander'
import { wordsFor } from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import {
  LIMITS,
  type Limits,
  type Problem,
  parseProblems,
  type Question,
  type SettlementReport,
  type WhatIf,
} from '../../settlement/index.js'
import type { AddCommand } from '../command.js'
import { type DealOptions, dealOptions, dealQuestion, ruleSwitch } from '../deal-options.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { DEFAULT_DOSSIER, type Format, formatOption, langOption } from '../options.js'
import { dealText } from '../screen/deal-text.js'
import { settlementText } from '../screen/settlement-text.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'
import { settleAll } from '../workers/settle-in-parallel.js'

interface Options extends DealOptions {
  readonly dossier?: string
  readonly limit?: Partial<Limits>
  readonly format?: Format
}

export const addSettle: AddCommand = (program, door, ends) => {
  const command = program
    .command('settle')
    .summary('is there a deal: which packages stand, which red lines collide')
    .description(
      `Without a file: takes the red lines out of what the parties in a dossier have said, and tells which sentences cannot all hold, by which rules of the casebook, and what that leaves unknown. With a file of problems written as JSON lines ("parley-settlement/1", docs/json.md; "-" is standard input): how many packages keep all red lines and rules, what collides, what giving one up would open, and the best packages where utilities are given.`,
    )
    .argument('[file]', 'problems, one JSON object a line, instead of a dossier')
    .addOption(new Option('--dossier <file>', `the dossier (default: ./${DEFAULT_DOSSIER})`))
  dealOptions(command)
    .option('--drop <ids...>', 'what if these were given up: statements of the dossier, red lines of a file')
    .option('--rule <rule=on|off>', 'what if a rule were on or off; may be given several times', ruleSwitch)
    .option('--limit <what=number>', `where to end: ${limitNames}; may be given several times`, limitAt)
    .addOption(formatOption(['table', 'json', 'jsonl']))
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley settle --as-of 2025-03-18 --dossier talks.parley
  parley settle --strength 3 --rule cession-means-recognition=on
  parley settle talks.jsonl
  parley settle talks.jsonl --drop ru-regions --rule cession-recognises=off
  parley settle talks.jsonl --format jsonl > answers.jsonl`,
    )
    .action(
      ends(async (file: string | undefined, options: Options) => {
        const misplaced = misplacedOptions(file, options)
        if (misplaced.length > 0) return refuse(door, misplaced)
        return file === undefined ? settleDossier(door, options) : settleFile(door, file, options)
      }),
    )
}

/** What only one of the two ways of asking knows must not be passed over in silence. */
const misplacedOptions = (file: string | undefined, options: Options): readonly Complaint[] => {
  const { dossier, asOf, knownOn, strength, trust, readings, limit, format } = options
  const [given, why] =
    file === undefined
      ? [{ '--limit': limit, '--format jsonl': format === 'jsonl' || undefined }, 'is for a file of problems; name one']
      : [
          {
            '--dossier': dossier,
            '--as-of': asOf,
            '--known-on': knownOn,
            '--strength': strength,
            '--trust': trust,
            '--readings': readings,
          },
          'asks a dossier; leave out the file',
        ]
  return Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [complaint('misplaced-option', `this option ${why}`, name)],
  )
}

const settleDossier = (door: Door, { dossier: place = DEFAULT_DOSSIER, ...options }: Options): Promise<ExitCode> =>
  withDossier(door, { place, readOnly: true }, async (dossier, desk) => {
    const asked = await dealQuestion(dossier, options)
    if (!asked.ok) return refuse(door, asked.complaints)
    const view = await desk.settlement(asked.question)
    door.out(
      options.format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : dealText(view, door, wordsFor(options.lang)),
    )
    return 0
  })

const settleFile = async (door: Door, file: string, options: Options): Promise<ExitCode> => {
  const text = await readTextFile(file)
  if (!text.ok) return refuse(door, text.complaints)
  const { problems, complaints } = parseProblems(text.text, file === '-' ? 'standard input' : file)
  const unknown = problems.length === 0 ? [] : unknownIds(problems, options)
  if (problems.length === 0 || unknown.length > 0) return refuse(door, [...complaints, ...unknown])
  return settle(door, problems, complaints, options)
}

const settle = async (
  door: Door,
  problems: readonly Problem[],
  complaints: readonly Complaint[],
  options: Options,
): Promise<ExitCode> => {
  const questions = problems.map((problem) => ({
    problem,
    whatIf: whatIfFor(problem, options),
    limits: { ...LIMITS, ...options.limit },
  }))
  const printer = printers[options.format ?? 'table'](door, options.lang)
  let done = 0
  for await (const report of settleAll(questions, door.signal)) {
    printer.tell(questions[done] as Question, report)
    done++
  }
  printer.end()
  complain(door, complaints)
  if (door.signal.aborted) {
    door.err(`${wordsFor(options.lang).settlement.stopped(done, problems.length)}\n`)
    return 130
  }
  return complaints.length > 0 ? 2 : 0
}

interface Printer {
  readonly tell: (question: Question, report: SettlementReport) => void
  readonly end: () => void
}

const printers: Readonly<Record<Format, (door: Door, lang: string) => Printer>> = {
  jsonl: ({ out }) => ({ tell: (_, { answer }) => out(`${JSON.stringify(answer)}\n`), end: () => {} }),
  json: ({ out }) => {
    let begun = false
    return {
      tell: (
        { problem, whatIf },
        { answer, solver, collisions: { conflicts, relaxations, complete }, rulesBehind, example, withoutRules, top },
      ) => {
        const { title } = problem
        const whole = {
          ...answer,
          title,
          whatIf,
          solver,
          conflicts,
          relaxations,
          complete,
          rulesBehind,
          example,
          withoutRules,
          top,
        }
        const text = JSON.stringify(whole, null, 2).replaceAll('\n', '\n    ')
        out(`${begun ? ',' : '{\n  "version": 1,\n  "settlements": ['}\n    ${text}`)
        begun = true
      },
      end: () => out(begun ? '\n  ]\n}\n' : '{\n  "version": 1,\n  "settlements": []\n}\n'),
    }
  },
  table: (door, lang) => {
    const words = wordsFor(lang)
    let begun = false
    return {
      tell: (question, report) => {
        door.out(`${begun ? '\n\n' : ''}${settlementText(question, report, door, words)}`)
        begun = true
      },
      end: () => {},
    }
  },
}

/** Of the red lines and rules asked for, those the problem holds. */
const whatIfFor = ({ redLines, rules }: Problem, { drop = [], rule = new Map() }: Options): WhatIf => ({
  dropped: drop.filter((id) => redLines.some((line) => line.id === id)),
  off: rules.flatMap(({ id }) => (rule.get(id) === false ? [id] : [])),
})

/** A misspelt id must not look like a concession that opens nothing. */
const unknownIds = (problems: readonly Problem[], { drop = [], rule = new Map() }: Options): readonly Complaint[] => {
  const listed = (ids: ReadonlySet<string>): string => (ids.size === 0 ? 'none' : [...ids].slice(0, 40).join(', '))
  const redLines = new Set(problems.flatMap((problem) => problem.redLines.map(({ id }) => id)))
  const rules = new Set(problems.flatMap((problem) => problem.rules.map(({ id }) => id)))
  return [
    ...drop
      .filter((id) => !redLines.has(id))
      .map((id) => complaint('unknown-red-line', `no red line has this id; known are ${listed(redLines)}`, id)),
    ...[...rule.keys()]
      .filter((id) => !rules.has(id))
      .map((id) => complaint('unknown-rule', `no rule has this id; known are ${listed(rules)}`, id)),
  ]
}

const limitNames = Object.entries(LIMITS)
  .map(([name, at]) => `${name} (${at})`)
  .join(', ')

const limitAt = (text: string, before: Partial<Limits> = {}): Partial<Limits> => {
  const [, name = '', at = ''] = /^([a-z]+)=([1-9]\d{0,7})$/.exec(text) ?? []
  if (!Object.hasOwn(LIMITS, name)) throw new InvalidArgumentError(`A limit is written what=number: ${limitNames}.`)
  return { ...before, [name]: Number(at) }
}
