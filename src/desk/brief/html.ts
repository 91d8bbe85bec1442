// Every text that came from outside goes through `text`; a template holds only markup written here.
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export interface Html {
  readonly html: string
}

export const raw = (html: string): Html => ({ html })

const text = (value: string): string =>
  // Control characters have no place in HTML; a browser would show them as it likes.
  value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string).replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '\uFFFD')

type Piece = Html | string | number | null | false | readonly Piece[]

const render = (piece: Piece): string => {
  if (piece === null || piece === false) return ''
  if (typeof piece === 'string') return text(piece)
  if (typeof piece === 'number') return String(piece)
  return 'html' in piece ? piece.html : piece.map(render).join('')
}

/** Markup with pieces put in: strings are escaped, other markup stays, lists are joined. */
export const html = (markup: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  raw(markup.map((part, index) => part + (index < pieces.length ? render(pieces[index] as Piece) : '')).join(''))

/** A page that stands on its own: no script, nothing fetched, no time of writing, so that the same matter gives the same bytes. */
export const standalonePage = (lang: string, title: string, style: string, body: Html): string =>
  html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Parley">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body><main>
${body}
</main></body></html>
`.html
