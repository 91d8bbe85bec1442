import type { CellView } from '../views.js'
import type { Page } from './brief.js'
import { type Html, html, raw } from './html.js'
import { references } from './references.js'

/** More columns than this no page holds; what the others say follows as a list. */
const MOST_COLUMNS = 7

export const matrixSection = (page: Page): Html => {
  const { view, words } = page
  const cells = new Map(view.cells.map((cell) => [`${cell.party}\0${cell.issue}`, cell]))
  const standing = view.parties
    .map(({ id }) => ({ id, count: view.cells.filter(({ party }) => party === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const shown = new Set(standing.slice(0, MOST_COLUMNS).map(({ id }) => id))
  const columns = view.parties.filter(({ id }) => shown.has(id))
  const others = view.parties.filter(({ id }) => !shown.has(id) && standing.some((party) => party.id === id))
  const rows = view.issues.filter(({ id }) => columns.some((party) => cells.has(`${party.id}\0${id}`)))
  if (view.cells.length === 0) return html`<p>${words.brief.nothing}</p>`
  return html`${legend(page)}
<div class="scroll" tabindex="0" role="region" aria-label="${words.brief.matrix}"><table>
<caption>${view.asOf === null ? words.brief.latest : words.asOf(words.date(view.asOf))}</caption>
<thead><tr><th scope="col">${words.issue}</th>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    (issue) => html`
<tr><th scope="row">${issue.label}</th>${columns.map((party) => tableCell(page, cells.get(`${party.id}\0${issue.id}`)))}</tr>`,
  )}
</tbody></table></div>
${others.length > 0 && otherParties(page, others)}`
}

export const cellClass = ({ sign, strength }: Pick<CellView, 'sign' | 'strength'>): string =>
  sign === 0 ? 'h0' : `${sign > 0 ? 'f' : 'a'}${Math.max(1, strength)}`

const MARK = { [-1]: '▼', 0: '◆', 1: '▲' } as const

const stanceOf = ({ words, byId }: Page, cell: CellView): string => {
  const deciding = byId.get(cell.statements[0] as string)
  return deciding ? words.acts[deciding.act as keyof typeof words.acts] : words.stance(cell.sign, cell.strength)
}

const notes = ({ words }: Page, cell: CellView): string =>
  [
    cell.condition && words.conditions[cell.condition.head as keyof typeof words.conditions],
    cell.temporary && words.temporary,
    cell.divided && words.divided,
  ]
    .filter(Boolean)
    .map((note) => ` · ${note}`)
    .join('')

const tableCell = (page: Page, cell: CellView | undefined): Html => {
  const { words } = page
  if (!cell) return html`<td class="unknown" title="${words.nobody}"></td>`
  const title = [
    words.stance(cell.sign, cell.strength),
    cell.said === null ? words.undated : words.date(cell.said),
    words.times(cell.utterances),
  ].join(' · ')
  return html`<td class="${raw(cellClass(cell))}${cell.redline && raw(' red')}" title="${title}">${MARK[cell.sign]} ${stanceOf(page, cell)}${notes(page, cell)}<span class="refs">${references(page, cell.statements)}</span></td>`
}

const otherParties = (page: Page, others: Page['view']['parties']): Html => {
  const issues = new Map(page.view.issues.map(({ id, label }) => [id, label]))
  return html`<h3>${page.words.brief.others}</h3>
${others.map(
  ({ id, label }) =>
    html`<p class="note"><strong>${label}</strong> – ${page.view.cells
      .filter(({ party }) => party === id)
      .map(
        (cell, index) =>
          html`${index > 0 && '; '}${issues.get(cell.issue) ?? cell.issue}: ${MARK[cell.sign]} ${stanceOf(page, cell)}${notes(page, cell)} ${references(page, cell.statements)}`,
      )}</p>`,
)}`
}

const legend = ({ words }: Page): Html => {
  const keys: readonly (readonly [string, string])[] = [
    ...([4, 3, 2, 1] as const).map((n) => [`f${n}`, `▲ ${words.stance(1, n)}`] as const),
    ['h0', `◆ ${words.stance(0, 0)}`],
    ...([1, 2, 3, 4] as const).map((n) => [`a${n}`, `▼ ${words.stance(-1, n)}`] as const),
    ['red', words.redline],
    ['unknown', words.nobody],
  ]
  return html`<ul class="legend" aria-label="${words.brief.legend}">${keys.map(
    ([key, label]) => html`<li><span class="key ${raw(key)}"></span>${label}</li>`,
  )}</ul>`
}
