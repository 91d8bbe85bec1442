import { wordsFor } from '../words/index.js'
import { type BriefMaterial, layOutPage } from './brief.js'

export type { BriefMaterial } from './brief.js'

import { evidenceSection } from './evidence-section.js'
import { findingsSection } from './findings-section.js'
import { html, raw } from './html.js'
import { matrixSection } from './matrix-table.js'
import { STYLE } from './style.js'

/**
 * The brief: one page that stands on its own, to mail and to print. No script, nothing fetched, and no time of writing
 * in it, so that the same dossier gives the same bytes.
 */
export const briefHtml = (material: BriefMaterial): string => {
  const words = wordsFor(material.lang)
  const page = layOutPage(material, words)
  const { view, title } = page
  const parties = new Set(view.cells.map(({ party }) => party)).size
  const issues = new Set(view.cells.map(({ issue }) => issue)).size
  const { undated, withoutIssue } = view.unplaced
  const body = html`<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Parley">
<title>${title} – ${words.brief.kicker}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main>
<header><p class="kicker">Parley · ${words.brief.kicker}</p><h1>${title}</h1>
<p class="lead">${page.about}</p>
<p>${words.brief.intro(page.articles, page.statementsInAll, parties, issues)} ${words.brief.howTo}</p></header>
<h2>${words.brief.findings}</h2>
${findingsSection(page)}
<h2>${words.brief.matrix}</h2>
${matrixSection(page)}
${undated + withoutIssue > 0 && html`<p class="note">${words.brief.unplaced(undated, withoutIssue)}</p>`}
${page.unread > 0 && html`<p class="note">${words.brief.unread(page.unread)}</p>`}
<h2>${words.brief.evidence}</h2>
${evidenceSection(page)}
<footer>${words.brief.footer}</footer>
</main></body></html>
`
  return body.html
}
