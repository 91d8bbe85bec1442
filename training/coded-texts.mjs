// Texts with coded statements, as documents in the shape of the gold: our own texts (training/texts, casebooks/*/expected)
// and, where it lies beside the repository, the training half of the gold. Quotes become offsets; a quote that is not in its
// text stops the run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

const place = (text, quote, nth, where) => {
  let at = -1
  for (let i = 0; i < (nth ?? 1); i++) at = text.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`${where}: not in the text: ${quote}`)
  return { begin: at, end: at + quote.length }
}

const placed = (text, coded, where) => {
  const span = place(text, coded.quote, coded.nth, where)
  return {
    ...span,
    quote: coded.quote,
    speaker: coded.speaker ? { ...place(text, coded.speaker, coded.speakerNth, where), text: coded.speaker } : null,
    actor: coded.actor,
    party: coded.party ?? null,
    act: coded.act,
    sign: coded.sign,
    strength: coded.strength,
    issue: coded.issue ?? null,
    condition: coded.condition ?? null,
  }
}

const dateOf = (date) => (date === null || date === undefined ? null : String(date).slice(0, 10))

/** training/texts/*.yaml, by name. */
export const ownTexts = () => {
  const folder = join(root, 'training/texts')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = parse(readFileSync(join(folder, name), 'utf8'), { schema: 'core' })
      return {
        id: name,
        lang: file.lang,
        title: file.title ?? null,
        date: dateOf(file.date),
        case: file.case === 'none' ? null : file.case,
        text: file.text,
        statements: (file.statements ?? []).map((coded) => placed(file.text, coded, name)),
      }
    })
}

/** The sample articles of the casebooks with their expected readings. */
export const sampleTexts = () =>
  ['ukraine', 'pay'].flatMap((casebook) => {
    const folder = join(root, 'casebooks', casebook, 'expected')
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => {
        const file = parse(readFileSync(join(folder, name), 'utf8'), { schema: 'core' })
        const whole = readFileSync(join(root, 'casebooks', casebook, 'articles', file.article), 'utf8')
        const body = whole.slice(whole.indexOf('\n---\n', 3) + 5)
        const date = /^date: (\S+)/mu.exec(whole)?.[1]
        return {
          id: name,
          lang: /\.(\w+)\.yaml$/u.exec(name)[1],
          title: /^title: (.+)$/mu.exec(whole)?.[1] ?? null,
          date: date ?? null,
          case: casebook,
          text: body,
          statements: (file.statements ?? []).map((coded) => {
            const shift = (nth) => (nth === undefined ? undefined : nth)
            return placed(body, { ...coded, nth: shift(coded.nth), speakerNth: undefined, speaker: body.includes(coded.speaker ?? '\u0000') ? coded.speaker : null }, name)
          }),
        }
      })
  })

/** A file of the gold, `null` where it is not there. */
export const goldTexts = (path) => {
  const file = join(root, '../shared/data/gold', path)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((d) => ({ ...d, case: d.conflict === 'ukraine-russia' ? 'ukraine' : null }))
}
