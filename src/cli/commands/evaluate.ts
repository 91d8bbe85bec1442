import { type AgreementVariable, evaluateAgainst, parseCoding, type Score, wordsFor } from '../../desk/index.js'
import { confusionOption, htmlOption, writeAgreement } from '../agreement-options.js'
import type { AddCommand } from '../command.js'
import { complain, refuse } from '../door.js'
import { caseOption, type Format, formatOption, langOption } from '../options.js'
import { agreementText } from '../screen/agreement-text.js'
import { progress } from '../screen/progress.js'
import { table } from '../screen/table.js'
import { clean, elide } from '../screen/width.js'
import { readTextFile } from '../text-file.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly case?: string
  readonly misses?: boolean
  readonly confusion?: AgreementVariable
  readonly html?: string
  readonly lang: string
  readonly format?: Format
}

const MEASURES: readonly (readonly [keyof Score, string])[] = [
  ['docs', 'Texts'],
  ['gold', 'Coded'],
  ['predicted', 'Read'],
  ['found_precision', 'Precision'],
  ['found_recall', 'Recall'],
  ['found_f1', 'Found F1'],
  ['speaker', 'Speaker'],
  ['party', 'Party'],
  ['sign', 'Sign'],
  ['act', 'Act'],
  ['issue', 'Issue'],
  ['condition_f1', 'Cond. F1'],
  ['record_f1', 'Record F1'],
]

export const addEvaluate: AddCommand = (program, door, ends) => {
  program
    .command('evaluate')
    .summary("how well the reading agrees with a person's coding")
    .description(
      `Reads the texts of a coding afresh and compares. "Found" pairs statements by the words they share; "record" asks for party (or speaker), sign and issue to be right as well. All figures are percentages.`,
    )
    .argument('<coding>', 'JSON lines {"id", "text", "statements": [...]}')
    .addOption(caseOption())
    .option('--misses', 'list statements not found, and those nobody coded')
    .addOption(confusionOption())
    .addOption(htmlOption())
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      '\nExamples:\n  parley evaluate coding.jsonl --case ukraine --misses\n  parley evaluate coding.jsonl --case ukraine --confusion act --html evaluation.html',
    )
    .action(
      ends(async (file: string, { case: casebook, misses, confusion, html, format, lang }: Options) => {
        const text = await readTextFile(file)
        if (!text.ok) return refuse(door, text.complaints)
        const { documents, complaints } = parseCoding(text.text, file)
        if (documents.length === 0 && complaints.length > 0) return refuse(door, complaints)
        return withDossier(door, { place: ':memory:', casebook, create: true }, async (dossier) => {
          const bar = progress(door)
          const { evaluation, compared } = await evaluateAgainst(dossier, documents, (done) =>
            bar.tell(done, documents.length, ''),
          )
          bar.end()
          const { groups, missed, invented } = evaluation
          complain(door, complaints)
          if (format === 'json')
            door.out(`${JSON.stringify({ version: 1, groups, ...(misses ? { missed, invented } : {}) }, null, 2)}\n`)
          else {
            const names = Object.keys(groups)
            const rows = MEASURES.map(([key, label]) => [
              label,
              ...names.map((name) => figure(groups[name]?.[key] ?? null, COUNTS.has(key))),
            ])
            const columns = [{ head: '' }, ...names.map((head) => ({ head, align: 'right', least: 6 }) as const)]
            door.out(table(columns, rows, door.width, door.paint))
            if (misses) {
              const lines = (title: string, list: typeof missed | typeof invented) => {
                door.out(`\n${door.paint(`${title}: ${list.length}`, 'strong')}\n`)
                for (const { document, statement } of list) {
                  const quote = 'quote' in statement ? String(statement.quote) : ''
                  door.out(
                    `${elide(clean(`  ${document}  ${statement.actor} ${statement.act}: ${quote}`), door.width)}\n`,
                  )
                }
              }
              lines('Not found', missed)
              lines('Nobody coded', invented)
            }
          }
          if (confusion === undefined && html === undefined) return complaints.length > 0 ? 2 : 0
          const { person, reading } = wordsFor(lang).agreement
          const sides = compared([person, reading])
          if (!sides.ok) return refuse(door, sides.complaints)
          if (confusion !== undefined && format !== 'json')
            door.out(`\n${agreementText(sides.agreement, door, wordsFor(lang), confusion)}`)
          const written = await writeAgreement(sides.agreement, html, lang, door)
          return written === 0 && complaints.length > 0 ? 2 : written
        })
      }),
    )
}

const COUNTS: ReadonlySet<keyof Score> = new Set(['docs', 'gold', 'predicted'])

const figure = (value: number | null, isCount: boolean): string =>
  value === null ? '–' : isCount ? String(value) : value.toFixed(1)
