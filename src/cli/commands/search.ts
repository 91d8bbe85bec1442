import { Option } from 'commander'
import { type SearchAsked, type SearchView, wordsFor } from '../../desk/index.js'
import { complaint, type PartialDate } from '../../dossier/index.js'
import type { AddCommand } from '../command.js'
import { type Door, refuse } from '../door.js'
import { dateOption, dossierOption, type Format, formatOption, langOption } from '../options.js'
import { counted } from '../screen/counted.js'
import { statementsTable } from '../screen/statements-table.js'
import { clean, wrap } from '../screen/width.js'
import { statementJson } from '../statement-json.js'
import { unknownNames } from '../unknown-names.js'
import { withDossier } from '../with-dossier.js'

interface Options {
  readonly dossier: string
  readonly party?: readonly string[]
  readonly issue?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly order?: 'relevance' | 'newest' | 'oldest'
  readonly format?: Format
  readonly lang: string
}

export const addSearch: AddCommand = (program, door, ends) => {
  program
    .command('search')
    .summary('find words in articles and statements')
    .description(
      `Finds articles and statements that hold all the words, in whatever form: "Garantie" finds "Sicherheitsgarantien". A word may end in * for any ending.`,
    )
    .argument('<words...>', 'what to look for')
    .addOption(dossierOption())
    .option('--party <names...>', 'only of these parties, by their English names')
    .option('--issue <ids...>', 'only on these issues, by their ids')
    .addOption(dateOption('--from <date>', 'only what was said (of an article: published) on or after this date'))
    .addOption(dateOption('--to <date>', 'only what was said on or before this date'))
    .addOption(new Option('--order <order>', 'what comes first').choices(['relevance', 'newest', 'oldest']))
    .addOption(formatOption())
    .addOption(langOption(door))
    .addHelpText(
      'after',
      `
All words must occur; "in quotation marks" one after the other; -word must not (after --, so that it is not taken for an option).

Examples:
  parley search Garantie Nato --dossier talks.parley
  parley search --party Ukraine -- '"security guarantee"' -draft`,
    )
    .action(
      ends((query: readonly string[], options: Options) =>
        query.join('').trim() === ''
          ? refuse(door, [complaint('no-word', 'name at least one word to look for', 'search')])
          : withDossier(door, { place: options.dossier, readOnly: true }, async (dossier, desk) => {
              const { party = [], issue = [] } = options
              const unknown = await unknownNames(dossier, { parties: party, issues: issue })
              if (unknown.length > 0) return refuse(door, unknown)
              const asked = askedBy(query.join(' '), options)
              const { articles, unchecked } = await desk.search({ ...asked, kind: 'article' })
              const found = await desk.search({ ...asked, kind: 'statement' })
              print(door, { ...found, articles, unchecked }, options)
              return 0
            }),
      ),
    )
}

/** So many articles and statements are printed; the counts are of all. */
const MOST = 50

const askedBy = (query: string, { party = [], issue = [], from, to, order, lang }: Options): SearchAsked => ({
  query,
  lang,
  choices: { party, issue },
  from: (from as PartialDate | undefined) ?? null,
  to: (to as PartialDate | undefined) ?? null,
  order: order ?? null,
  most: MOST,
})

const print = (door: Door, found: SearchView, { format, lang }: Options): void => {
  const words = wordsFor(lang)
  if (format === 'json') {
    const { version, query, words: lookedFor, without, counts, articles, statements, unchecked } = found
    const json = {
      version,
      query,
      words: lookedFor,
      without,
      counts,
      articles,
      statements: statements.map((one) => ({ ...statementJson(one), hits: one.hits })),
      unchecked,
    }
    door.out(`${JSON.stringify(json, null, 2)}\n`)
    return
  }
  const { articles, statements } = found.counts
  door.out(
    `${counted(articles, words.article, words.articles)}, ${counted(statements, words.statement, words.statements)}\n`,
  )
  for (const { title, publisher, published, snippet } of found.articles) {
    const about = [publisher, published].filter((part) => part !== null).join(', ')
    door.out(`\n${door.paint(clean(title), 'strong')}${about === '' ? '' : ` · ${clean(about)}`}\n`)
    for (const line of wrap(clean(`… ${snippet} …`), door.width - 2)) door.out(`  ${line}\n`)
  }
  if (found.statements.length > 0) door.out(`\n${statementsTable(found.statements, door, words)}`)
  const more = Math.max(0, articles - MOST) + Math.max(0, statements - MOST)
  if (more > 0) door.out(`${words.search.more(MOST)}\n`)
}
