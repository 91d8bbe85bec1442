import type { Finding } from '../findings.js'
import { tellingWords } from '../statement-view.js'
import type { StatementView } from '../views.js'
import type { FindingKind } from '../words/index.js'
import type { Page } from './brief.js'
import { type Html, html } from './html.js'
import { references } from './references.js'

/** A brief tells the most telling; the matrix holds them all. */
const MOST_OF_A_KIND = 6

export const findingsSection = (page: Page): Html => {
  const kinds = new Map<FindingKind, Finding[]>()
  for (const finding of page.findings) kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding])
  return html`<div class="findings">${[...kinds].map(
    ([kind, findings]) => html`
<section><h3>${page.words.findings[kind]}</h3><ul>${findings.slice(0, MOST_OF_A_KIND).map((finding) => item(page, finding))}</ul></section>`,
  )}</div>`
}

const MOVEMENTS = new Set<FindingKind>(['turned', 'hardened', 'softened'])

const item = (page: Page, finding: Finding): Html => {
  const { words, view } = page
  const party = view.parties.find(({ id }) => id === finding.party)?.label ?? finding.party
  const issue = view.issues.find(({ id }) => id === finding.issue)?.label ?? finding.issue
  const statements = finding.statements.flatMap((id) => page.byId.get(id) ?? [])
  const moved = MOVEMENTS.has(finding.kind)
  return html`<li><strong>${party}</strong> · ${issue}${finding.kind === 'one-sided' && html` <span class="soft">(${party} ${words.brief.onlyVoice})</span>`}${statements.map(
    (statement, index) =>
      html`<span class="quote">${moved && html`<span class="soft">${index === 0 ? words.brief.before : words.brief.after}, ${when(page, statement)}:</span> `}${words.quoted(tellingWords(statement))}${
        !moved && html` <span class="soft">${statement.actor}, ${when(page, statement)}</span>`
      } ${references(page, [statement.id])}</span>`,
  )}</li>`
}

const when = ({ words }: Page, { said, published }: StatementView): string => {
  const date = said ?? published
  return date === null ? words.undated : words.date(date)
}
