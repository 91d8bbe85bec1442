import type { BriefView, StatementView } from '../views.js'
import type { Page } from './brief.js'
import { factsOf, remarkFactsOf } from './facts.js'
import { type Html, html } from './html.js'
import { groupAnchor } from './references.js'

export const evidenceSection = (page: Page): Html =>
  html`${page.evidence.map(
    ({ issue, label, parties }) => html`
<h3>${label}</h3>${parties.map(
      (group) => html`
<h4 id="${groupAnchor(issue, group.party)}">${group.label}</h4>
<ol class="evidence">${group.statements.map((statement) => entry(page, statement))}</ol>`,
    )}`,
  )}${
    page.brief.remarks.length > 0 &&
    html`
<h3>${page.words.prose.brief.sections.gaps}</h3>
<ol class="evidence">${page.brief.remarks.map((remark) => remarkEntry(page, remark))}</ol>`
  }`

const remarkEntry = ({ words, numbers }: Page, remark: BriefView['remarks'][number]): Html => html`
<li id="${remark.id}"><span class="number">${numbers.get(remark.id) as number}</span><div><div class="context"><mark>${remark.quote}</mark></div>
<div class="source">${remarkFactsOf(remark, words).join(' · ')}<br><cite>${remark.articleTitle}</cite>${
  remark.publisher !== null && html`, ${remark.publisher}`
}${remark.published !== null && html`, ${words.date(remark.published)}`} <span title="${remark.article}">(${remark.source}, ${remark.begin}–${remark.end})</span></div></div></li>`

const entry = (page: Page, statement: StatementView): Html => {
  const { words, numbers } = page
  const { context } = statement
  return html`
<li id="${statement.id}"><span class="number">${numbers.get(statement.id) as number}</span><div><div class="context">${context.text.slice(0, context.begin)}<mark>${statement.quote}</mark>${context.text.slice(context.end)}</div>
<div class="source">${factsOf(statement, words).join(' · ')}<br><cite>${statement.articleTitle}</cite>${
    statement.publisher !== null && html`, ${statement.publisher}`
  }${statement.published !== null && html`, ${words.date(statement.published)}`} <span title="${statement.article}">(${statement.source}, ${statement.begin}–${statement.end})</span></div></div></li>`
}
