// A process that writes articles and says on standard output which of them are stored. Started and killed by tests.
// Arguments: compiled archive, dossier, name of this writer, first and last number.
import { writeSync } from 'node:fs'

const [compiled, place, writer, first, last] = process.argv.slice(2)
const { openArchive } = await import(`${compiled}/archive/index.js`)
const { article, forecast, reading, statement, toyNormalise } = await import(`${compiled}/archive/fixtures.js`)

const opened = await openArchive(place, { normalise: toyNormalise, create: { casebook: 'river' } })
if (!opened.ok) {
  console.error(JSON.stringify(opened.complaints))
  process.exit(2)
}
for (let i = Number(first); i <= Number(last); i++) {
  const text = `Freedonia fordert den Abzug zum ${i}. Mal. ${'Sylvania lehnt das ab, sagte ein Sprecher am Ufer. '.repeat(1 + (i % 40))}`
  const made = article(`${writer}-${i}`, text, { lang: 'de' })
  const statements = [
    statement(made, 'Freedonia fordert den Abzug'),
    statement(made, 'Sylvania lehnt das ab', { sign: -1 }),
  ]
  const remarks = [forecast(made, 'den Abzug')]
  const read = reading(made.id, statements, { remarks })
  await opened.archive.putArticleWithReading(made, read, { kind: 'machine', name: 'rules 1' })
  // Written at once and past every buffer: a line that the parent has read stands for a commit that has returned.
  writeSync(1, `${made.id}\n`)
  const named = await opened.archive.name(
    { action: 'rename', kind: 'issue', issue: null, what: 'territory.river', name: `${writer} ${i}`, lang: null },
    { by: writer },
  )
  writeSync(1, `${named.naming.id}\n`)
}
await opened.archive.close()
