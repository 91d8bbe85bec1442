import { existsSync } from 'node:fs'
import { explain, openUnkept, type Readable, type ReadEvent, readIntoDossier, takeIn } from '../../desk/index.js'
import type { Article, PartialDate, Reading } from '../../dossier/index.js'
import { type CodingLine, codingLine } from '../../export/index.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { caseOption, DEFAULT_DOSSIER, dateOption, type Format, formatOption, wholeNumber } from '../options.js'
import { counted } from '../screen/counted.js'
import { explanationText } from '../screen/explanation-text.js'
import { progress } from '../screen/progress.js'
import { table } from '../screen/table.js'
import { workersFor } from '../workers/workers-for.js'

interface Options {
  readonly dossier?: string
  readonly case?: string
  readonly date?: PartialDate
  readonly format?: Format
  readonly workers?: number
  readonly explain?: boolean
}

const MOST_WORKERS = 256

export const addRead: AddCommand = (program, door, ends) => {
  program
    .command('read')
    .summary('take in reports and read them')
    .description(
      `Takes in reports and reads the statements in them. Text, saved web pages (.html), JSON lines (.jsonl: {"id", "lang"?, "title"?, "date"?, "text"}), and folders of these; "-" is standard input. Reading the same again changes nothing. Ctrl-C stops after the article in hand; what is finished stays.`,
    )
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--dossier <file>', `the dossier; made if missing (default: ./${DEFAULT_DOSSIER}, or memory with --format)`)
    .addOption(caseOption('casebook: its name, or a folder; a dossier remembers its own'))
    .addOption(dateOption('--date <date>', 'publication date of articles that carry none'))
    .addOption(formatOption(['table', 'json', 'jsonl']))
    .option(
      '--workers <number>',
      'threads that read (default: one a core, one for little text); the result is the same',
      wholeNumber(1, MOST_WORKERS),
    )
    .option('--explain', 'say of every statement why: rule, words, what the model weighed, who else could hold it')
    .addHelpText(
      'after',
      `
Examples:
  parley read reports/ --dossier talks.parley --case ukraine
  parley read page.html --date 2025-03-17
  parley read reports.jsonl --case ukraine --format jsonl > readings.jsonl
  curl -s https://example.org/report.html | parley read - --format json
  parley read page.html --explain`,
    )
    .action(ends((paths: readonly string[], options: Options) => read(door, paths, options)))
}

const IN_MEMORY = ':memory:'

const read = async (door: Door, paths: readonly string[], options: Options): Promise<ExitCode> => {
  const place = options.dossier ?? (options.format === undefined ? DEFAULT_DOSSIER : IN_MEMORY)
  if (place === IN_MEMORY) {
    const opened = await openUnkept(options.case)
    return opened.ok ? readAll(door, paths, options, opened.readable, null) : refuse(door, opened.complaints)
  }
  // Loaded when needed, here and below: the database and threads take longer to load than a text to read.
  const { withOpenDossier } = await import('../with-open-dossier.js')
  return withOpenDossier(door, { place, casebook: options.case, create: !existsSync(place) }, (dossier) =>
    readAll(door, paths, options, dossier, place),
  )
}

/** `place` is where the dossier lies; `null` where nothing is stored. */
const readAll = async (
  door: Door,
  paths: readonly string[],
  options: Options,
  dossier: Readable,
  place: string | null,
): Promise<ExitCode> => {
  const { articles, complaints } = await takeIn(paths, {
    published: options.date ?? null,
    signal: door.signal,
  })
  const printer = options.explain
    ? explaining(door, dossier, options.format ?? 'table')
    : printers[options.format ?? 'table'](door)
  const bar = progress(door)
  const workers = workersFor(articles, options.workers)
  const outcome = await readIntoDossier(dossier, articles, {
    signal: door.signal,
    readMany:
      workers > 1
        ? (await import('../workers/read-in-parallel.js')).readInParallel(dossier.casebook, workers)
        : undefined,
    onProgress: (event) => {
      bar.tell(event.done, event.total, event.article.source)
      printer.tell(event)
    },
  })
  bar.end()
  printer.end()
  complain(door, complaints)
  if (door.signal.aborted) {
    const kept =
      place === null
        ? 'Nothing was kept: there is no dossier.'
        : `They stay in ${place}; run the same command again for the rest, nothing is taken in twice.`
    door.err(`Stopped after ${outcome.done} of ${outcome.total} articles. ${kept}\n`)
    return 130
  }
  if (options.format === undefined || options.format === 'table') {
    door.out(
      `${counted(outcome.done, 'article')} (${outcome.added} new), ${counted(outcome.statements, 'statement')}, ${counted(outcome.unread, 'passage')} not understood.\n`,
    )
    if (place !== null && outcome.done > 0)
      door.out(`Next: parley matrix${place === DEFAULT_DOSSIER ? '' : ` --dossier ${place}`}\n`)
  }
  return complaints.length > 0 ? 2 : 0
}

const readingLine = (article: Article, { lang, attributions, statements }: Reading): CodingLine =>
  codingLine({ ...article, lang }, attributions, statements)

interface Printer {
  readonly tell: (event: ReadEvent) => void
  readonly end: () => void
}

/** One article after the other, each with its reasons: as text, or as JSON lines. */
const explaining = (door: Door, dossier: Readable, format: Format): Printer => ({
  tell: ({ article }) => {
    const explained = explain(dossier, article)
    door.out(
      format === 'table'
        ? `${explanationText(article, explained, door)}\n`
        : `${JSON.stringify({
            ...readingLine(article, explained.reading),
            explanations: explained.explanations.map(({ statement, ...why }) => ({ statement: statement.id, ...why })),
            unread: explained.reading.unread,
          })}\n`,
    )
  },
  end: () => {},
})

const printers: Readonly<Record<Format, (door: Door) => Printer>> = {
  jsonl: ({ out }) => ({
    tell: ({ article, reading }) => out(`${JSON.stringify(readingLine(article, reading))}\n`),
    end: () => {},
  }),
  json: ({ out }) => {
    let begun = false
    return {
      tell: ({ article, reading }) => {
        const document = JSON.stringify(readingLine(article, reading), null, 2).replaceAll('\n', '\n    ')
        out(`${begun ? ',' : '{\n  "version": 1,\n  "documents": ['}\n    ${document}`)
        begun = true
      },
      end: () => out(begun ? '\n  ]\n}\n' : '{\n  "version": 1,\n  "documents": []\n}\n'),
    }
  },
  table: ({ out, width, paint }) => {
    const rows: string[][] = []
    return {
      tell: ({ article, reading }) =>
        rows.push([
          article.source,
          article.published ?? 'undated',
          reading.lang ?? '?',
          String(reading.statements.length),
          String(reading.unread.length),
          article.title ?? '',
        ]),
      end: () => {
        if (rows.length === 0) return
        const columns = [
          { head: 'Article', least: 12 },
          { head: 'Date', least: 10 },
          { head: 'Lang' },
          { head: 'Statements', align: 'right', least: 4 },
          { head: 'Not understood', align: 'right', least: 4 },
          { head: 'Title', least: 8 },
        ] as const
        out(table(columns, rows, width, paint))
      },
    }
  },
}
