import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { deskOf, openSample, wordsFor } from '../../desk/index.js'
import type { AddCommand } from '../command.js'
import { complain, type Door, type ExitCode, refuse } from '../door.js'
import { langOption } from '../options.js'
import { findingsText } from '../screen/findings-text.js'
import { matrixTable } from '../screen/matrix-table.js'
import { progress } from '../screen/progress.js'

const SAMPLE = 'ukraine'

interface Options {
  readonly out: string
  readonly keep?: string
  readonly lang: string
}

export const addDemo: AddCommand = (program, door, ends) => {
  program
    .command('demo')
    .summary('the sample case, read and mapped')
    .description(
      `Reads the sample articles of the case "${SAMPLE}" into a dossier of its own, prints who stands where and what stands out, and writes the brief: one HTML page with every sentence.`,
    )
    .option('--out <file>', 'where the brief is written', 'parley-demo.html')
    .option('--keep <file>', 'keep the dossier, to go on with: parley serve --dossier FILE')
    .addOption(langOption(door))
    .action(ends((options: Options) => demo(door, options)))
}

const demo = async (door: Door, { out, keep, lang }: Options): Promise<ExitCode> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-demo-'))
  try {
    const bar = progress(door)
    const opened = await openSample(SAMPLE, keep ?? join(folder, 'demo.parley'), {
      signal: door.signal,
      onProgress: ({ done, total, article }) => bar.tell(done, total, article.source),
    })
    bar.end()
    if (!opened.ok) return refuse(door, opened.complaints)
    const { dossier, complaints } = opened
    const desk = deskOf(dossier)
    try {
      if (door.signal.aborted) return 130
      const words = wordsFor(lang)
      const asked = { asOf: null, knownOn: null, lang }
      const [facts, view, findings] = [await desk.dossier(lang), await desk.matrix(asked), await desk.findings(asked)]
      const cited = [
        ...view.cells.flatMap(({ statements }) => statements.slice(0, 1)),
        ...findings.flatMap((f) => f.statements),
      ]
      const statements = await desk.statements({
        party: null,
        issue: null,
        article: null,
        ids: [...new Set(cited)],
        lang,
      })
      const byId = new Map(statements.map((statement) => [statement.id, statement]))
      door.out(`${door.paint(facts.casebook.title, 'strong')}\n`)
      door.out(`${facts.articles} ${words.articles}, ${facts.statements} ${words.statements}\n\n`)
      door.out(matrixTable(view, new Map(statements.map(({ id, act }) => [id, act])), door, words, null))
      door.out(findingsText(findings, view, byId, door, words))
      await writeFile(out, await desk.briefAs({ ...asked, since: null, party: null, issue: null }, 'html'))
      door.out(`\n${words.briefWritten} ${resolve(out)}\n`)
      if (keep !== undefined) door.out(`parley serve --dossier ${keep}\n`)
      complain(door, complaints)
      return complaints.length > 0 ? 2 : 0
    } finally {
      await dossier.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
