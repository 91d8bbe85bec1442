// A file of problems, one JSON object a line. What is wrong is said all at once, with the line; the other lines count.
import { type Complaint, complaint } from '../../dossier/index.js'
import type { Problem } from '../solvers/contract.js'
import { flawsIn } from './check.js'
import { problemSchema, type WrittenProblem } from './schema.js'

export interface ParsedProblems {
  readonly problems: readonly Problem[]
  readonly complaints: readonly Complaint[]
}

/** `place`: the file as the user named it. */
export const parseProblems = (text: string, place: string): ParsedProblems => {
  const problems: Problem[] = []
  const complaints: Complaint[] = []
  const lineOf = new Map<string, number>()
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const complain = (code: string, message: string): void =>
      void complaints.push(complaint(code, message, place, at + 1))
    const parsed = parseProblem(line)
    if (!parsed.ok) {
      for (const { code, message } of parsed.flaws) complain(code, message)
      continue
    }
    const first = lineOf.get(parsed.problem.id)
    if (first !== undefined) {
      complain(
        'duplicate-id',
        `the id "${parsed.problem.id}" stands in line ${first} already; every problem needs its own`,
      )
      continue
    }
    lineOf.set(parsed.problem.id, at + 1)
    problems.push(parsed.problem)
  }
  if (problems.length === 0 && complaints.length === 0)
    complaints.push(complaint('no-problems', 'the file holds no problem; write one JSON object a line', place))
  return { problems, complaints }
}

type Parsed =
  | { readonly ok: true; readonly problem: Problem }
  | { readonly ok: false; readonly flaws: ReturnType<typeof flawsIn> }

export const parseProblem = (json: string): Parsed => {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { ok: false, flaws: [{ code: 'invalid-json', message: `no JSON: ${(error as Error).message}` }] }
  }
  const written = problemSchema.safeParse(value)
  if (!written.success)
    return {
      ok: false,
      flaws: written.error.issues.map(({ path, message }) => ({
        code: 'invalid-problem',
        message: `${pathText(path) || 'the line'}: ${message}`,
      })),
    }
  const flaws = flawsIn(written.data)
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, problem: problemOf(written.data) }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('')

const problemOf = ({ id, title, issues, parties, redLines, rules, utilities }: WrittenProblem): Problem => ({
  id,
  title: title ?? null,
  issues,
  parties,
  redLines: redLines.map((line) => ({ ...line, statement: line.statement ?? null })),
  rules: rules.map((rule) => ({ ...rule, author: rule.author ?? null, why: rule.why ?? null })),
  utilities: utilities ?? null,
})
