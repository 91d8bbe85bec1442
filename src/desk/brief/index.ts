import { wordsFor } from '../words/index.js'
import { type BriefMaterial, layOutPage } from './brief.js'

export type { BriefMaterial } from './brief.js'
export { buildBrief } from './build.js'
export { briefMarkdown } from './markdown.js'
export { subtitleOf } from './subtitle.js'

import { evidenceSection } from './evidence-section.js'
import { html, standalonePage } from './html.js'
import { matrixSection } from './matrix-table.js'
import { figuresSection, sentencesSections } from './sentences-section.js'
import { STYLE } from './style.js'
import { subtitleOf } from './subtitle.js'

/**
 * The brief: one page that stands on its own, to mail and to print.
 */
export const briefHtml = (material: BriefMaterial): string => {
  const words = wordsFor(material.brief.lang)
  const page = layOutPage(material, words)
  const { view, brief } = page
  const { title } = brief
  const { undated, withoutIssue } = view.unplaced
  const body = html`<header><p class="kicker">Parley · ${words.prose.brief.kicker}</p><h1>${title}</h1>
<p class="lead">${subtitleOf(brief, words)}</p>
<p>${brief.about} ${words.brief.howTo}</p></header>
${sentencesSections(page)}
${figuresSection(page)}
<h2>${words.brief.matrix}</h2>
${matrixSection(page)}
${undated + withoutIssue > 0 && html`<p class="note">${words.brief.unplaced(undated, withoutIssue)}</p>`}
<h2>${words.brief.evidence}</h2>
${evidenceSection(page)}
<footer>${words.brief.footer}</footer>`
  return standalonePage(words.code, `${title} – ${words.prose.brief.kicker}`, STYLE, body)
}
