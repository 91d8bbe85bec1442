// `parley trace`: the chain from the holder down to the reader, then the other reports of the utterance, each with what changed.
import type { ChainView, CitedView, DriftView, StatementView, TraceView, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { MARKS, styleOf } from './statements-table.js'
import { clean, wrap } from './width.js'

const INDENT = '    '
/** Longest quote shown beside a change; the ids lead to the rest. */
const LONGEST = 90

export const traceText = (view: TraceView, door: Door, words: Words): string => {
  const { paint } = door
  const { trace } = words
  const head = (text: string): string => paint(text, 'strong')
  const lines = [
    ...statementLines(view.statement, view.chain, door, words, ''),
    '',
    head(trace.chain),
    ...chainLines(view.chain, door, words),
    '',
  ]
  if (view.elsewhere.length === 0) lines.push(trace.nowhereElse)
  else {
    lines.push(head(trace.elsewhere(view.elsewhere.length)))
    for (const other of view.elsewhere) lines.push(...otherLines(view, other, door, words), '')
    lines.pop()
  }
  if (view.copies.length > 0) {
    lines.push('', head(trace.copies))
    for (const { fromLabel, toLabel, share, ordered } of view.copies)
      lines.push(...indented(trace.copied(toLabel, fromLabel, Math.round(share * 100), ordered), door))
  }
  if (view.complaints.length > 0) {
    lines.push('', head(trace.complaints))
    for (const { message, place, code } of view.complaints)
      lines.push(...indented(`${message} (${code}) ${place}`, door))
  }
  return `${lines.join('\n')}\n`
}

const indented = (text: string, { width }: Door, by = '  '): readonly string[] =>
  wrap(clean(text), width - by.length).map((line) => `${by}${line}`)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const outletOf = ({ publisher, source, published }: StatementView, words: Words): string =>
  `${publisher ?? source}, ${published === null ? words.undated : words.date(published)}`

const statementLines = (
  statement: StatementView,
  { hops, partyLabel }: ChainView,
  door: Door,
  words: Words,
  by: string,
): readonly string[] => {
  const { paint } = door
  const act = `${MARKS[statement.sign]} ${words.acts[statement.act as keyof typeof words.acts]}`
  const holder = hops[0]?.label ?? statement.actorLabel
  const who = partyLabel === null || partyLabel === holder ? holder : `${holder} (${partyLabel})`
  const said = statement.said === null ? '' : `, ${words.said} ${words.date(statement.said)}`
  const option = statement.optionLabel === null ? '' : `: ${statement.optionLabel}`
  return [
    `${by}${clean(who)} ${paint(act, styleOf(statement.sign))} · ${clean(`${statement.issueLabel ?? statement.topic}${option}${said}`)}`,
    ...indented(words.quoted(oneLine(statement.quote)), door, `${by}  `),
    `${by}  ${paint(clean(`${outletOf(statement, words)}  ${statement.id}`), 'faint')}`,
  ]
}

const chainLines = (chain: ChainView, { paint }: Door, words: Words): readonly string[] => {
  const { trace } = words
  const hops = chain.hops.flatMap(({ label, role, mode, known }) => [
    `  ${clean(label)}${role === 'relay' && !known ? paint(` (${trace.notInCasebook})`, 'faint') : ''}`,
    ...(mode === null ? [] : [`  ${paint(`↓ ${trace.modes[mode]}`, mode === 'quoted' ? 'faint' : 'hedge')}`]),
  ])
  const told = [
    trace.depth(chain.depth),
    ...(chain.weakest === null ? [] : [trace.weakest(trace.modes[chain.weakest as keyof typeof trace.modes])]),
    ...(chain.unknownModes > 0 && chain.weakest !== null ? [`${chain.unknownModes} × ${trace.modes.unknown}`] : []),
    chain.ownWords ? trace.ownWords : trace.notOwnWords,
  ]
  return [...hops, `  ${paint(told.join(' · '), 'faint')}`]
}

const otherLines = (
  view: TraceView,
  other: TraceView['elsewhere'][number],
  door: Door,
  words: Words,
): readonly string[] => {
  const { trace } = words
  const chain = other.chain.hops.map(({ label }) => label).join(' ← ')
  const why = other.why.map(({ label }) => label).join('; ')
  const lines = [
    ...statementLines(other.statement, other.chain, door, words, '  '),
    ...indented(door.paint(`${chain}`, 'faint'), door, INDENT),
    ...indented(`${trace.because}: ${why}`, door, INDENT),
  ]
  if (!other.compared) {
    const note = other.statement.article === view.statement.article ? trace.sameArticle : trace.another
    return [...lines, `${INDENT}${door.paint(note, 'faint')}`]
  }
  const label = (id: string): string => outletOf(id === other.statement.id ? other.statement : view.statement, words)
  if (other.changed.length === 0) return [...lines, `${INDENT}${trace.unchanged}`]
  return [
    ...lines,
    ...indented(`${trace.changed(label(other.from), label(other.to), other.ordered)}:`, door, INDENT),
    ...other.changed.flatMap((change) => changeLines(change, door, words)),
  ]
}

const changeLines = (change: DriftView, door: Door, words: Words): readonly string[] => {
  const { trace } = words
  const shown = (cited: CitedView | null): string => {
    if (cited === null) return trace.nothing
    const quote = oneLine(cited.quote)
    const space = quote.lastIndexOf(' ', LONGEST)
    return words.quoted(quote.length > LONGEST ? `${quote.slice(0, space > 0 ? space : LONGEST)} …` : quote)
  }
  const what = change.whatLabel === null ? '' : ` (${change.whatLabel})`
  const beside = change.where === 'beside' ? `, ${trace.beside}` : ''
  return [
    `${INDENT}  ${door.paint(clean(`${change.label}${beside}${what}`), 'hedge')}`,
    ...indented(`${shown(change.from)} → ${shown(change.to)}`, door, `${INDENT}    `),
  ]
}
