import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { type BargainAsked, bargainOfProblem, bargainView, paretoSvg, wordsFor } from '../../desk/index.js'
import { type Complaint, complaint } from '../../dossier/index.js'
import { readDomain, readProfile, writeDomain, writeProfile } from '../../leverage/index.js'
import { parseProblems } from '../../settlement/index.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { type Format, formatOption, langOption } from '../options.js'
import { writeOutput } from '../output-file.js'
import { bargainText } from '../screen/bargain-text.js'
import { grouped } from '../screen/settlement-text.js'
import { readTextFile } from '../text-file.js'

interface Options {
  readonly problem?: string
  readonly axes?: readonly [number, number]
  readonly svg?: string
  readonly write?: string
  readonly format?: Format
  readonly lang: string
}

export const addBargain: AddCommand = (program, door, ends) => {
  program
    .command('bargain')
    .summary('a bargaining domain: what nobody can better, and what theory would choose')
    .description(
      `Reads a GENIUS (ANAC) domain and the profiles of two or more parties as GENIUS 10.4 does, or a settlement problem with utilities, and reckons the Pareto frontier, the Nash, Kalai-Smorodinsky (both definitions), egalitarian and welfare solutions, with all ties. Files that are no clean XML are mended where they have one meaning only, with a warning that names the line.`,
    )
    .argument('<domain>', 'a GENIUS domain (XML), or problems as JSON lines ("parley-settlement/1")')
    .argument('[profiles...]', 'with a GENIUS domain: one profile a party, two or more')
    .option('--problem <id>', 'which of several problems of the file')
    .option('--axes <x,y>', 'which two parties the picture shows, counted from 1 (default: 1,2)', axesOf)
    .option('--svg <file>', 'also draw the Pareto picture')
    .option('--write <folder>', 'also write domain and profiles as clean GENIUS files')
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
Examples:
  parley bargain domain.xml buyer.xml seller.xml
  parley bargain domain.xml buyer.xml seller.xml --svg frontier.svg --format json
  parley bargain talks.jsonl --problem courtyard --axes 1,3`,
    )
    .action(
      ends((domain: string, profiles: readonly string[], options: Options) => bargain(door, domain, profiles, options)),
    )
}

const bargain = async (
  door: Door,
  place: string,
  profilePlaces: readonly string[],
  options: Options,
): Promise<ExitCode> => {
  const file = await readTextFile(place)
  if (!file.ok) return refuse(door, file.complaints)
  const isProblem = /^\s*\{/.test(file.text.replace(/^\ufeff/, ''))
  const read = isProblem
    ? fromProblem(place, file.text, profilePlaces, options)
    : await fromGenius(place, file.text, profilePlaces, options)
  complain(door, read.warnings)
  const { asked } = read
  const axes = options.axes ?? [0, 1]
  const complaints = [...read.complaints]
  if (asked && Math.max(...axes) >= asked.profiles.length)
    complaints.push(complaint('unknown-party', `there are ${asked.profiles.length} parties`, '--axes'))
  if (!asked || complaints.length > 0) return refuse(door, complaints)
  const words = wordsFor(options.lang)
  const answer = bargainView({ ...asked, axes })
  if (!answer.ok)
    return refuse(door, [
      complaint('too-large', words.bargain.tooMany[answer.limit](grouped(String(answer.at))), place),
    ])
  const { view } = answer
  const failed = [
    ...(options.svg === undefined ? [] : await writeOutput(options.svg, paretoSvg(view, words))),
    ...(options.write === undefined ? [] : await writeGenius(options.write, asked)),
  ]
  if (failed.length > 0) return refuse(door, failed)
  if (options.format === 'json') {
    // The picture and the names for it are the screens'; the rest is exchanged with others.
    const { picture: _, title: __, parties: ___, ...report } = view
    door.out(`${JSON.stringify(report, null, 2)}\n`)
  } else door.out(bargainText(view, door, words))
  if (options.svg !== undefined) door.err(`${words.bargain.written(options.svg)}\n`)
  if (options.write !== undefined) door.err(`${words.bargain.written(options.write)}\n`)
  return 0
}

interface Read {
  readonly asked: Omit<BargainAsked, 'axes'> | null
  readonly warnings: readonly Complaint[]
  readonly complaints: readonly Complaint[]
}

const fromGenius = async (
  place: string,
  text: string,
  profilePlaces: readonly string[],
  { problem }: Options,
): Promise<Read> => {
  const complaints: Complaint[] = []
  if (problem !== undefined)
    complaints.push(complaint('misplaced-option', 'this option is for a file of problems', '--problem'))
  if (profilePlaces.length < 2)
    complaints.push(complaint('too-few-profiles', 'name the profiles of two or more parties after the domain', place))
  const domain = readDomain(text, place)
  const warnings = [...domain.warnings]
  if (!domain.ok) complaints.push(...domain.complaints)
  const profiles = []
  for (const at of profilePlaces) {
    const file = await readTextFile(at)
    if (!file.ok) {
      complaints.push(...file.complaints)
      continue
    }
    if (!domain.ok) continue
    const profile = readProfile(file.text, at, domain.value)
    warnings.push(...profile.warnings)
    if (!profile.ok) complaints.push(...profile.complaints)
    else profiles.push({ ...profile.value, name: basename(at).replace(/\.xml$/i, '') })
  }
  if (!domain.ok || complaints.length > 0) return { asked: null, warnings, complaints }
  const names = { domain: basename(place), profiles: profilePlaces.map((at) => basename(at)) }
  return { asked: { names, domain: domain.value, profiles, clauses: [] }, warnings, complaints }
}

const fromProblem = (
  place: string,
  text: string,
  profilePlaces: readonly string[],
  { problem: wanted }: Options,
): Read => {
  const { problems, complaints: found } = parseProblems(text, place)
  const complaints = [...found]
  const wrong = (code: string, message: string, at = place): Read => ({
    asked: null,
    warnings: [],
    complaints: [...complaints, complaint(code, message, at)],
  })
  if (profilePlaces.length > 0)
    return wrong('misplaced-profile', 'a problem brings its own utilities; leave the profiles out', profilePlaces[0])
  if (complaints.length > 0) return { asked: null, warnings: [], complaints }
  const ids = problems.map(({ id }) => id).join(', ')
  const problem = wanted === undefined ? problems[0] : problems.find(({ id }) => id === wanted)
  if (problem === undefined) return wrong('unknown-problem', `no problem has this id; known are ${ids}`, wanted)
  if (wanted === undefined && problems.length > 1) return wrong('several-problems', `choose one with --problem: ${ids}`)
  if (problem.parties.length < 2) return wrong('too-few-parties', 'a bargain needs two or more parties')
  const asked = bargainOfProblem(problem)
  if (asked === null)
    return wrong(
      'no-utilities',
      `problem "${problem.id}" has no utilities; add what each option is worth to each party`,
    )
  return { asked, warnings: [], complaints }
}

/** A GENIUS file holds no red lines: what it cannot carry must not get lost in silence. */
const writeGenius = async (
  folder: string,
  { names, domain, profiles, clauses }: Omit<BargainAsked, 'axes'>,
): Promise<readonly Complaint[]> => {
  if (clauses.length > 0)
    return [
      complaint(
        'cannot-carry',
        `GENIUS files hold no red lines and no rules, and there are ${clauses.length}; take them out first`,
        folder,
      ),
    ]
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return [complaint('cannot-write', (error as Error).message, folder)]
  }
  const fileOf = (name: string): string =>
    join(folder, /\.xml$/i.test(name) ? name : `${name.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')}.xml`)
  const files = [
    [fileOf(names.domain), writeDomain(domain)],
    ...profiles.map((profile, at) => [fileOf(names.profiles[at] as string), writeProfile(domain, profile)]),
  ] as const
  const failed: Complaint[] = []
  for (const [file, text] of files) failed.push(...(await writeOutput(file as string, text as string)))
  return failed
}

const axesOf = (text: string): readonly [number, number] => {
  const [, x, y] = /^([1-9]\d{0,2}),([1-9]\d{0,2})$/.exec(text) ?? []
  if (x === undefined || x === y) throw new InvalidArgumentError('Two different parties are written 1,2.')
  return [Number(x) - 1, Number(y) - 1]
}
