// A draft as one page that stands on its own: no script, nothing fetched.
import { type Html, html, standalonePage } from '../html.js'
import { STYLE } from '../style.js'
import { MOST_CITED, type ResolvedDraft, shownSections } from './resolved.js'
import type { DraftBlock } from './views.js'

const OWN = '.own{border-left:3px solid var(--link);padding-left:.7rem}.own .mark{font-size:.78rem;color:var(--soft)}'

export const draftHtml = (resolved: ResolvedDraft): string => {
  const { draft, words, cited, numbers } = resolved
  const body = html`<header><p class="kicker">Parley · ${words.prose.brief.kicker}</p><h1>${draft.title}</h1>
<p class="lead">${draft.subtitle}</p>
<p>${draft.about}</p></header>
<div class="findings">${shownSections(draft).map(
    ({ title, blocks }) => html`
<section><h2>${title}</h2><ul>${blocks.map((one) => block(one, resolved))}</ul></section>`,
  )}</div>
<h2>${words.prose.brief.evidence}</h2>
<ol class="evidence">${cited.map(
    ({ id, quote, facts, source }) => html`
<li id="${id}"><span class="number">${numbers.get(id) as number}</span><div><div class="context"><mark>${quote}</mark></div>
<div class="source">${facts}<br><cite>${source}</cite></div></div></li>`,
  )}</ol>
<footer>${words.draft.closing}</footer>`
  return standalonePage(words.code, `${draft.title} – ${words.prose.brief.kicker}`, STYLE + OWN, body)
}

const block = (one: DraftBlock, { words, numbers }: ResolvedDraft): Html =>
  one.kind === 'own'
    ? html`<li class="own"><span class="mark">${words.draft.own}</span><br>${one.text}</li>`
    : html`<li>${one.text} ${one.cites
        .filter((id) => numbers.has(id))
        .slice(0, MOST_CITED)
        .map((id, at) => html`${at > 0 && ' '}<a href="#${id}">[${numbers.get(id) as number}]</a>`)}</li>`
