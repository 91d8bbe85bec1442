// What a clipboard or a drag holds: files, a page with its markup, or text.
import type { Given } from './use-intake.js'

/** Shorter markup is a phrase out of an editor, not a page. */
const PAGE_FROM = 400

export const givenText = (text: string): Given => ({
  name: 'pasted.txt',
  body: new Blob([text], { type: 'text/plain' }),
})

export const givenBy = (data: DataTransfer): { readonly files: readonly Given[]; readonly page: Given | null } => ({
  files: [...data.files].map((file) => ({ name: file.name, body: file })),
  page: pageOf(data.getData('text/html'), data.getData('text/plain')),
})

const pageOf = (html: string, text: string): Given | null => {
  // The markup is never put into this page: it goes to the server as it is and comes back as text.
  if (text.length < PAGE_FROM || !/<(?:p|h1|h2|article|div)\b/i.test(html)) return null
  return { name: 'pasted.html', body: new Blob([html], { type: 'text/html' }) }
}
