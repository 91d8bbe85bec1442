// The confusion tables as one page that stands on its own: every cell off the diagonal leads to the sentences behind it.
import { type Html, html, raw, standalonePage } from '../brief/html.js'
import { STYLE } from '../brief/style.js'
import { type Words, wordsFor } from '../words/index.js'
import { type Disagreement, disagreementsOf, valueLabel } from './table-of.js'
import type { AgreementVariable, AgreementView, CodedOnce, CodedPair, ConfusionView } from './views.js'

const OWN_STYLE = `
.confusion td,.confusion thead th{text-align:right;min-width:3.2rem;vertical-align:bottom}
.confusion td.same{background:var(--quiet)}.confusion .only{color:var(--soft);border-left:1px solid var(--line)}
.group{margin:1.1rem 0;padding:.2rem 0 .2rem .9rem;border-left:3px solid var(--line)}.group:target{border-left-color:var(--link);background:var(--quiet)}
.group blockquote{margin:.5rem 0;max-width:50rem}.two{display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem;margin:.15rem 0 0}
.figures{width:auto}.figures td,.figures thead th{text-align:right;min-width:4.5rem}.figures th:first-child{text-align:left;min-width:11rem}
`

export const alphaText = (alpha: number | null): string => (alpha === null ? '–' : alpha.toFixed(3).replace('-', '−'))

/** A page that stands on its own: the same codings give the same bytes. */
export const agreementHtml = (view: AgreementView, lang: string): string => {
  const words = wordsFor(lang)
  const say = words.agreement
  const [a, b] = view.coders
  const body = html`<header><p class="kicker">Parley · ${say.title}</p><h1>${a} · ${b}</h1>
<p class="lead">${say.documents(view.documents.length, view.length)} ${countsOf(view, words)}</p></header>
${figures(view, words)}
${view.confusion.filter(({ values }) => values.length > 0).map((one) => section(view, one, words))}`
  return standalonePage(words.code, `${say.title}: ${a}, ${b}`, STYLE + OWN_STYLE, body)
}

/** "A: 12 statements, B: 10 statements, on the same words 9 (81.8% of both)." */
export const countsOf = ({ coders, statements, paired, found }: AgreementView, { agreement: say }: Words): string =>
  `${say.statements(coders[0], statements[0])}, ${say.statements(coders[1], statements[1])}, ${say.paired(
    paired,
    found === null ? '–' : `${(100 * found).toFixed(1)} %`,
  )}.`

const figures = ({ measures, unitised }: AgreementView, { agreement: say }: Words): Html => html`<div class="scroll">
<table class="figures"><thead><tr><th>${say.measure}</th><th>${say.level}</th><th>${say.alpha}</th><th>${say.pairs}</th><th>${say.same}</th></tr></thead>
<tbody>${measures.map(
  ({ variable, level, alpha, pairs, same }) =>
    html`<tr><th scope="row">${say.variables[variable]}</th><td>${say.levels[level]}</td><td>${alphaText(alpha)}</td><td>${pairs}</td><td>${same}</td></tr>
`,
)}</tbody></table></div>
<p class="note">${say.how}</p>
<h2>${say.unitised}</h2>
<div class="scroll"><table class="figures"><thead><tr><th>${say.measure}</th><th>${say.alpha}</th></tr></thead>
<tbody>${unitised.map(({ by, alpha }) => html`<tr><th scope="row">${say.spans[by]}</th><td>${alphaText(alpha)}</td></tr>\n`)}</tbody></table></div>
<p class="note">${say.unitisedHow}</p>`

const section = (view: AgreementView, confusion: ConfusionView, words: Words): Html => {
  const say = words.agreement
  const { variable, values, table, onlyA, onlyB } = confusion
  const groups = disagreementsOf(view.pairs, confusion)
  const label = (value: string): string => valueLabel(variable, value, words)
  const placeOf = (value: string | null): string => (value === null ? 'x' : String(values.indexOf(value)))
  const link = (i: string, j: string, count: number): Html | string =>
    count === 0 ? '' : html`<a href="#${variable}-${i}-${j}">${count}</a>`
  const most = Math.max(1, ...table.flatMap((row, i) => row.filter((_, j) => i !== j)))
  const cell = (count: number, i: number, j: number): Html =>
    i === j
      ? html`<td class="same">${count === 0 ? '' : count}</td>`
      : html`<td${raw(count === 0 ? '' : ` class="a${Math.max(1, Math.ceil((3 * count) / most))}"`)}>${link(String(i), String(j), count)}</td>`
  return html`<h2>${say.confusion}: ${say.variables[variable]}</h2>
<div class="scroll"><table class="confusion"><caption>${say.confusionHow(...view.coders)}</caption>
<thead><tr><th></th>${values.map((value) => html`<th scope="col">${label(value)}</th>`)}<th scope="col" class="only">${say.notCoded}</th></tr></thead>
<tbody>${values.map(
    (value, i) =>
      html`<tr><th scope="row">${label(value)}</th>${(table[i] ?? []).map((count, j) => cell(count, i, j))}<td class="only">${link(String(i), 'x', onlyA[i] ?? 0)}</td></tr>
`,
  )}<tr><th scope="row" class="soft">${say.notCoded}</th>${onlyB.map((count, j) => html`<td class="only">${link('x', String(j), count)}</td>`)}<td></td></tr></tbody></table></div>
${groups.length === 0 && html`<p class="note">${say.noDisagreement}</p>`}
${groups.map((group) => groupOf(group, `${variable}-${placeOf(group.a)}-${placeOf(group.b)}`, variable, view.coders, words))}`
}

const groupOf = (
  { a, b, pairs }: Disagreement,
  id: string,
  variable: AgreementVariable,
  coders: readonly [string, string],
  words: Words,
): Html => {
  const { agreement: say } = words
  const label = (value: string | null): string => (value === null ? say.notCoded : valueLabel(variable, value, words))
  return html`<section class="group" id="${id}"><h3>${say.oneOf(label(a), label(b))} (${pairs.length})</h3>
${pairs.map((pair) => pairOf(pair, coders, words))}</section>
`
}

const pairOf = ({ document, a, b }: CodedPair, coders: readonly [string, string], words: Words): Html => {
  const quotes = a && b && a.quote === b.quote ? [a] : [a, b].filter((one) => one !== null)
  const side = (name: string, one: CodedOnce | null): Html | null =>
    one && html`<span class="soft">${name}</span><span>${toldBy(one, words)}</span>`
  return html`<blockquote>${quotes.map(({ quote }) => html`<p class="quote">${words.quoted(quote)}</p>`)}
<div class="two">${side(coders[0], a)}${side(coders[1], b)}</div><p class="source">${document}</p></blockquote>`
}

/** Who does what on what, in short. */
const toldBy = ({ actor, party, act, sign, strength, issue, condition }: CodedOnce, words: Words): string =>
  [
    `${actor}${party === null || party === actor ? '' : ` (${party})`}`,
    words.acts[act as keyof typeof words.acts] ?? act,
    `${valueLabel('sign', String(sign), words)} · ${strength}`,
    issue ?? words.agreement.none,
    ...(condition === null ? [] : [condition]),
  ].join(', ')
