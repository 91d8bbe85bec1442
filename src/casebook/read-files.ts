// The files of one casebook → its parts by kind, each with the place it came from; complaints for whatever has the wrong shape.
import type { z } from 'zod'
import { type Complaint, complaint } from '../dossier/index.js'
import { type LeverageEntry, leverageSchema } from './leverage-schema.js'
import {
  type Actor,
  actorSchema,
  type CasebookHead,
  casebookHeadSchema,
  type Issue,
  issueSchema,
  type Mechanism,
  mechanismSchema,
  type Office,
  officeSchema,
  type Proposal,
  proposalSchema,
  type Rule,
  ruleSchema,
} from './schema.js'
import { type Path, readYaml, type YamlFile } from './yaml-file.js'

export interface CasebookFile {
  /** As the user is to read it in complaints; its last parts say what the file holds (`actors/states.yaml`). */
  readonly path: string
  readonly text: string
}

/** A part of the casebook that knows where it stands. */
export interface Placed<T> {
  readonly value: T
  readonly place: string
  readonly lineOf: (path: Path) => number
}

export interface CasebookParts {
  readonly head: Placed<CasebookHead> | null
  readonly actors: readonly Placed<Actor>[]
  readonly offices: readonly Placed<Office>[]
  readonly issues: readonly Placed<Issue>[]
  readonly rules: readonly Placed<Rule>[]
  readonly proposals: readonly Placed<Proposal>[]
  readonly mechanisms: readonly Placed<Mechanism>[]
  readonly leverage: readonly Placed<LeverageEntry>[]
  readonly complaints: readonly Complaint[]
}

const LISTS = ['actors', 'offices', 'issues', 'rules', 'proposals', 'mechanisms', 'leverage'] as const
type ListKind = (typeof LISTS)[number]
const IN_FOLDERS: readonly string[] = ['actors', 'issues']

/** `null` for files that are no part of a casebook. */
export const kindOfFile = (path: string): 'head' | ListKind | null => {
  const parts = path.split(/[/\\]/)
  const [folder, file] = [parts.at(-2) ?? '', parts.at(-1) ?? '']
  if (!/\.ya?ml$/.test(file)) return null
  if (IN_FOLDERS.includes(folder)) return folder as ListKind
  const name = file.replace(/\.ya?ml$/, '')
  if (name === 'casebook') return 'head'
  return LISTS.find((kind) => kind === name) ?? null
}

const codeOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'unknown-key'
  const last = issue.path.at(-1)
  if (last === 'from' || last === 'until' || last === 'date') return 'invalid-date'
  return 'wrong-shape'
}

const shapeComplaints = (error: z.ZodError, file: YamlFile, at: Path): readonly Complaint[] =>
  error.issues.flatMap((issue) => {
    const path = [...at, ...issue.path]
    const where = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        complaint('unknown-key', `${where}"${key}" is no key of this entry`, file.place, file.lineOf([...path, key])),
      )
    return [complaint(codeOf(issue), `${where}${issue.message}`, file.place, file.lineOf(path))]
  })

export const readList = <T>(file: YamlFile, schema: z.ZodType<T>, complaints: Complaint[]): readonly Placed<T>[] => {
  if (file.value === null || file.value === undefined) return []
  if (!Array.isArray(file.value)) {
    complaints.push(complaint('wrong-shape', 'the file must hold a list ("- id: …")', file.place, file.lineOf([])))
    return []
  }
  return file.value.flatMap((entry: unknown, i): readonly Placed<T>[] => {
    const parsed = schema.safeParse(entry)
    if (parsed.success) return [{ value: parsed.data, place: file.place, lineOf: (path) => file.lineOf([i, ...path]) }]
    complaints.push(...shapeComplaints(parsed.error, file, [i]))
    return []
  })
}

const readHead = (file: YamlFile, complaints: Complaint[]): Placed<CasebookHead> | null => {
  const parsed = casebookHeadSchema.safeParse(file.value)
  if (parsed.success) return { value: parsed.data, place: file.place, lineOf: file.lineOf }
  complaints.push(...shapeComplaints(parsed.error, file, []))
  return null
}

export const readFiles = (files: readonly CasebookFile[]): CasebookParts => {
  const complaints: Complaint[] = []
  const heads: (Placed<CasebookHead> | null)[] = []
  const found: { [K in ListKind]: Placed<unknown>[] } = {
    actors: [],
    offices: [],
    issues: [],
    rules: [],
    proposals: [],
    mechanisms: [],
    leverage: [],
  }
  const schemas: { readonly [K in ListKind]: z.ZodType } = {
    actors: actorSchema,
    offices: officeSchema,
    issues: issueSchema,
    rules: ruleSchema,
    proposals: proposalSchema,
    mechanisms: mechanismSchema,
    leverage: leverageSchema,
  }
  for (const { path, text } of files) {
    const kind = kindOfFile(path)
    if (kind === null) {
      complaints.push(complaint('unknown-file', 'no file of a casebook has this name', path))
      continue
    }
    const file = readYaml(path, text)
    complaints.push(...file.complaints)
    if (file.complaints.length > 0) {
      // A head that cannot be read is complained about once, not a second time as missing.
      if (kind === 'head') heads.push(null)
    } else if (kind === 'head') {
      if (heads.length > 0) complaints.push(complaint('duplicate-head', 'a casebook has one head', path, 1))
      heads.push(readHead(file, complaints))
    } else {
      found[kind].push(...readList(file, schemas[kind], complaints))
    }
  }
  if (heads.length === 0)
    complaints.push(
      complaint(
        'missing-head',
        'there is no casebook.yaml with the head of the casebook',
        files[0]?.path ?? 'casebook.yaml',
      ),
    )
  // Each list went through the schema of its own kind just above.
  const list = <T>(kind: ListKind) => found[kind] as readonly Placed<T>[]
  return {
    head: heads[0] ?? null,
    actors: list('actors'),
    offices: list('offices'),
    issues: list('issues'),
    rules: list('rules'),
    proposals: list('proposals'),
    mechanisms: list('mechanisms'),
    leverage: list('leverage'),
    complaints,
  }
}
