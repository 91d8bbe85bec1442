import { wordsFor } from '../words/index.js'
import { type BriefMaterial, layOutPage } from './brief.js'

export type { BriefMaterial } from './brief.js'
export { buildBrief } from './build.js'
export { briefMarkdown } from './markdown.js'
export { subtitleOf } from './subtitle.js'

import { evidenceSection } from './evidence-section.js'
import { html, raw } from './html.js'
import { matrixSection } from './matrix-table.js'
import { figuresSection, sentencesSections } from './sentences-section.js'
import { STYLE } from './style.js'
import { subtitleOf } from './subtitle.js'

/**
 * The brief: one page that stands on its own, to mail and to print. No script, nothing fetched, and no time of writing
 * in it, so that the same dossier gives the same bytes.
 */
export const briefHtml = (material: BriefMaterial): string => {
  const words = wordsFor(material.brief.lang)
  const page = layOutPage(material, words)
  const { view, brief } = page
  const { title } = brief
  const { undated, withoutIssue } = view.unplaced
  const body = html`<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Parley">
<title>${title} – ${words.prose.brief.kicker}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main>
<header><p class="kicker">Parley · ${words.prose.brief.kicker}</p><h1>${title}</h1>
<p class="lead">${subtitleOf(brief, words)}</p>
<p>${brief.about} ${words.brief.howTo}</p></header>
${sentencesSections(page)}
${figuresSection(page)}
<h2>${words.brief.matrix}</h2>
${matrixSection(page)}
${undated + withoutIssue > 0 && html`<p class="note">${words.brief.unplaced(undated, withoutIssue)}</p>`}
<h2>${words.brief.evidence}</h2>
${evidenceSection(page)}
<footer>${words.brief.footer}</footer>
</main></body></html>
`
  return body.html
}
