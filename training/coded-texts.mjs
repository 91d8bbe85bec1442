// Texts with coded statements, as documents in the shape of the gold: our own texts (training/{texts,fresh-texts,seen-texts,measuring-texts}, casebooks/*/expected)
// and, where it lies beside the repository, the training half of the gold. Quotes become offsets; a quote that is not in its
// text stops the run.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { realTexts } from './real-texts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

const place = (text, quote, nth, where) => {
  let at = -1
  for (let i = 0; i < (nth ?? 1); i++) at = text.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`${where}: not in the text: ${quote}`)
  return { begin: at, end: at + quote.length }
}

/** The place of a condition's words nearest to its statement. */
const beside = (text, quote, begin, where) => {
  let best = -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) if (best < 0 || Math.abs(at - begin) < Math.abs(best - begin)) best = at
  if (best < 0) throw new Error(`${where}: not in the text: ${quote}`)
  return { begin: best, end: best + quote.length }
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
    condition: coded.condition ? { ...coded.condition, ...beside(text, coded.condition.quote, span.begin, where) } : null,
  }
}

const dateOf = (date) => (date === null || date === undefined ? null : String(date).slice(0, 10))

const textsIn = (name) => {
  const folder = join(root, 'training', name)
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

/** Our own texts that patterns and rules were written with: on them these hardly err. */
export const practiceTexts = () => textsIn('texts')

/** Our own texts written and coded for learning alone: no rule and no pattern was made with them, so on them these err as on new ones. */
export const freshTexts = () => textsIn('fresh-texts')

/** Fresh texts whose errors were looked at for the rules; the patterns of issues never saw them. */
export const seenTexts = () => textsIn('seen-texts')

/** Our own texts from which nothing is learnt: what comes out on them is measured. */
export const measuringTexts = () => textsIn('measuring-texts')

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

/** All texts that teach, by kind; `null` where the gold or the free data are not there. */
export const taughtTexts = () => {
  const gold = goldTexts('train.jsonl')
  const real = realTexts()
  return gold && real && { gold, practice: [...sampleTexts(), ...practiceTexts()], fresh: freshTexts(), seen: seenTexts(), real }
}
