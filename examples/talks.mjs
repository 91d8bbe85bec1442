// From two reports to positions, a deal and a network, in a program of one's own.
// Usage: npm run build && node examples/talks.mjs
import { articleFrom, matrix, network, openCasebook, readArticle, readerOf, settle, talksOf } from 'parley'

const opened = await openCasebook('ukraine')
if (!opened.ok) throw new Error(opened.complaints.map(({ message }) => message).join('\n'))
const { casebook } = opened
const reader = readerOf(casebook)

const articles = [
  articleFrom({
    source: 'report-1',
    published: '2025-03-17',
    publisher: 'Example Post',
    text: 'Die Ukraine wird besetzte Gebiete niemals anerkennen, sagte der ukrainische Außenminister Andrij Sybiha am Montag. Moskau wies Vorschläge zurück, ausländische Friedenstruppen zu entsenden.',
  }),
  articleFrom({
    source: 'report-2',
    published: '2025-03-18',
    text: 'Ukraine has accepted a 30-day ceasefire. Russia demands that Ukraine give up its bid to join NATO.',
  }),
]
const readings = articles.map((article) => readArticle(article, reader))
for (const [i, { statements }] of readings.entries())
  for (const { begin, end, actor, act, issue } of statements)
    console.log(`${actor} ${act} ${issue}: "${articles[i].text.slice(begin, end)}"`)

const talks = talksOf(casebook, articles, readings)
console.log('\nAs of 18 March 2025')
for (const { party, issue, sign, strength, redline, statements } of matrix(talks, { asOf: '2025-03-18' }).cells)
  console.log(`  ${party}, ${issue}: ${sign * strength}${redline ? ', a red line' : ''} (${statements.length} statement)`)

const { packages, acceptable, lines, silence } = settle(talks, { strength: 3 })
console.log(`\n${acceptable} of ${packages} packages break none of ${lines.length} red lines; silence: ${silence.unknown.length} issues`)

const { rows, cols, edges } = network(talks)
console.log('\nNetwork')
for (const { row, col, weight } of edges) console.log(`  ${rows[row].label} - ${cols[col].label}: ${weight}`)
