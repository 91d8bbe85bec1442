import type { Page } from './brief.js'
import { type Html, html } from './html.js'

/** So many sentences are linked one by one; the rest stand beside them in the list of evidence. */
const MOST_LINKS = 4

/** Links to the sentences behind a mark, the deciding one first. */
export const references = ({ numbers, byId }: Page, statements: readonly string[]): Html => {
  const cited = statements.filter((id) => numbers.has(id))
  const first = cited[0] === undefined ? undefined : byId.get(cited[0])
  const more = cited.length - MOST_LINKS
  return html`${cited
    .slice(0, MOST_LINKS)
    .map((id, index) => html`${index > 0 && ' '}<a href="#${id}">[${numbers.get(id) as number}]</a>`)}${
    more > 0 && first ? html` <a href="#${groupAnchor(first.issue, first.party)}">+${more}</a>` : null
  }`
}

/** Anchor of all sentences of a party on an issue. Names of parties hold anything, so they are written in hex. */
export const groupAnchor = (issue: string | null, party: string | null): string =>
  `e-${Array.from(`${issue}/${party}`, (sign) => (/[A-Za-z0-9.]/.test(sign) ? sign : `_${(sign.codePointAt(0) as number).toString(16)}`)).join('')}`
