import type { BriefView } from '../views.js'
import type { Page } from './brief.js'
import { type Html, html } from './html.js'
import { references } from './references.js'

export const sentencesSections = (page: Page): Html =>
  html`<div class="findings">${page.brief.sections.map((section) => oneSection(page, section))}</div>`

const oneSection = (page: Page, { kind, title, all, sentences }: BriefView['sections'][number]): Html => {
  const { brief } = page.words.prose
  return html`
<section><h2>${title}${sentences.length < all && html` <span class="soft">(${brief.chosen(sentences.length, all)})</span>`}</h2>${
    sentences.length === 0
      ? html`<p class="note">${brief.empty[kind]}</p>`
      : html`<ul>${sentences.map(({ text, cites }) => html`<li>${text} ${references(page, cites)}</li>`)}</ul>`
  }</section>`
}

export const figuresSection = ({ brief, words }: Page): Html => html`<h2>${words.prose.brief.figures}</h2>
<p class="note">${brief.figures.map(({ label, count }, at) => html`${at > 0 && ' · '}${label}: ${count}`)}</p>
<p class="note">${brief.rule}</p>`
