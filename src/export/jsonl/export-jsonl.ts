import { wholeCodingLine } from '../coding-line.js'
import type { Exporter } from '../exporter.js'
import { inForceByArticle } from '../in-force.js'

export const jsonl: Exporter<string> = {
  name: 'jsonl',
  title: 'Coded documents, one a line (JSON Lines)',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson; charset=utf-8',
  loses:
    'ids, boilerplate marks, passages not understood, remarks, rejected statements, the log, confidence, reasons, where a date comes from, and who read or judged what and when.',
  export: (input) => {
    const statements = inForceByArticle(input)
    const readings = new Map(input.readings.map((reading) => [reading.article, reading]))
    return input.articles
      .map((article) => {
        const line = wholeCodingLine(
          article,
          readings.get(article.id)?.attributions ?? [],
          statements.get(article.id) ?? [],
        )
        return `${JSON.stringify(line)}\n`
      })
      .join('')
  },
}
