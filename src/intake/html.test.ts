import { describe, expect, it } from 'vitest'
import type { Article } from '../dossier/index.js'
import { intakeHtml } from './html.js'

const REPORT = [
  'Der Außenminister hat am Dienstag in Genf erklärt, sein Land werde die Grenzen von 1991 nicht zur Verhandlung stellen.',
  'Die Gegenseite verlangte dagegen, dass beide Seiten ihre Truppen um zwanzig Kilometer zurückziehen, und nannte dafür eine Frist.',
  'Vermittler aus drei Staaten sprachen von einem schwierigen Tag, wollten aber die nächste Runde noch in dieser Woche beginnen.',
]
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body>${body}</body></html>`
const article = `<article><h1>Streit um Grenzen</h1>${REPORT.map((p) => `<p>${p}</p>`).join('\n')}</article>`

const read = (html: string): Article => {
  const { articles } = intakeHtml('seite.html', html)
  expect(articles).toHaveLength(1)
  return articles[0] as Article
}
/** The text with everything marked taken out. */
const unmarked = ({ text, boilerplate }: Article): string => {
  let rest = ''
  let at = 0
  for (const { begin, end } of boilerplate) {
    rest += text.slice(at, begin)
    at = end
  }
  return (rest + text.slice(at)).replace(/\s+/g, ' ').trim()
}
const reasonOf = ({ text, boilerplate }: Article, words: string): string | undefined =>
  boilerplate.find(({ begin, end }) => text.slice(begin, end).includes(words))?.reason

describe('a saved page', () => {
  const saved = read(
    page(
      `<title>Streit um Grenzen - Beispielblatt</title><meta property="og:site_name" content="Beispielblatt">
       <meta property="og:title" content="Streit um Grenzen"><meta property="article:published_time" content="2025-03-18T07:30:00+01:00">`,
      `<header><nav><a href="/">Start</a> <a href="/p">Politik</a></nav></header>
       <div class="cookie-banner">Wir setzen Cookies ein.</div>
       <main>${article.replace('</h1>', '</h1><figure><img alt="x"><figcaption>Ein Saal in Genf</figcaption></figure>').replace('</article>', '<div class="share-bar"><a>Teilen</a></div></article>')}</main>
       <aside>Mehr zum Thema</aside><footer>Impressum</footer>`,
    ),
  )
  it('keeps all its visible text and leaves the report unmarked', () => {
    for (const words of ['Start Politik', 'Cookies', 'Ein Saal in Genf', 'Teilen', 'Impressum'])
      expect(saved.text).toContain(words)
    expect(unmarked(saved)).toBe(['Streit um Grenzen', ...REPORT].join(' '))
  })
  it('says what each marked part is', () => {
    expect(reasonOf(saved, 'Politik')).toBe('navigation')
    expect(reasonOf(saved, 'Cookies')).toBe('cookie note')
    expect(reasonOf(saved, 'Ein Saal')).toBe('caption')
    expect(reasonOf(saved, 'Teilen')).toBe('share buttons')
    expect(reasonOf(saved, 'Impressum')).toBe('footer')
  })
  it('finds title, date and publisher', () => {
    expect([saved.title, saved.published, saved.publisher]).toEqual([
      'Streit um Grenzen',
      '2025-03-18',
      'Beispielblatt',
    ])
  })
  it('keeps paragraphs apart and links within them', () => {
    const linked = read(
      page(
        '',
        `<article><p>${REPORT[0]} <a href="javascript:x()">Genf</a> und <b>Wien</b>.</p><p>${REPORT[1]}</p></article>`,
      ),
    )
    expect(linked.text).toBe(`${REPORT[0]} Genf und Wien.\n\n${REPORT[1]}`)
    expect(linked.boilerplate).toEqual([])
  })
})

describe('where a page states its date', () => {
  it.each([
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"H","datePublished":"2025-02-01T10:00Z","publisher":{"name":"P"}}]}</script>',
      '',
      '2025-02-01',
    ],
    [
      'broken linked data, then a tag',
      '<script type="application/ld+json">{oops</script><meta name="date" content="2025-02-02">',
      '',
      '2025-02-02',
    ],
    ['<time>', '', '<time datetime="2025-02-03T08:00:00+01:00">heute</time>', '2025-02-03'],
    ['day first', '<meta name="date" content="4.2.2025">', '', '2025-02-04'],
    ['nowhere', '', '', null],
  ])('%s', (_, head, body, date) => {
    expect(read(page(head, `<article>${body}${article}</article>`)).published).toBe(date)
  })
  it('a day that does not exist costs only the date', () => {
    const { articles, complaints } = intakeHtml('s.html', page('<meta name="date" content="2025-02-30">', article))
    expect(articles[0]?.published).toBeNull()
    expect(complaints.map((c) => c.code)).toEqual(['no-such-date'])
  })
})

describe('a page without an article', () => {
  it('is complained about, its text kept', () => {
    const { articles, complaints } = intakeHtml('s.html', page('', '<nav><a>Start</a></nav><p>Anmelden</p>'))
    expect(complaints.map((c) => c.code)).toEqual(['no-article'])
    expect(articles[0]?.text).toBe('Start\n\nAnmelden')
  })
  it('without any text gives no article', () => {
    const { articles, complaints } = intakeHtml(
      's.html',
      page('<title>x</title>', '<script>var a = "text"</script><img src="data:image/png;base64,AAAA">'),
    )
    expect(articles).toEqual([])
    expect(complaints[0]?.message).toMatch(/save/)
  })
  it('empty', () => {
    expect(intakeHtml('s.html', ' \n').complaints[0]?.code).toBe('empty-file')
  })
})

describe('hostile pages', () => {
  const evil = 'globalThis.parleyWasHere = true'
  it.each([
    ['script', `<script>${evil}</script>`],
    ['handler', `<img src=x onerror="${evil}"><body onload="${evil}">`],
    ['svg script', `<svg><script>${evil}</script><text>${evil}</text></svg>`],
    [
      'data URL',
      `<iframe src="data:text/html,<script>${evil}</script>"></iframe><object data="data:text/html;base64,PHA+"></object>`,
    ],
    ['javascript link', `<a href="javascript:${evil}"></a>`],
    ['style', `<style>p { background: url("javascript:${evil}") }</style>`],
    ['comment and conditional comment', `<!-- ${evil} --><!--[if IE]><script>${evil}</script><![endif]-->`],
    ['template and noscript', `<template>${evil}</template><noscript>${evil}</noscript>`],
    ['hidden', `<p hidden>${evil}</p><p style="DISPLAY : none">${evil}</p>`],
    ['srcdoc', `<iframe srcdoc="<script>${evil}</script>"></iframe>`],
    ['script that is never closed', `${article}<script>${evil}`],
  ])('%s: never run, never text', (_, html) => {
    const { text } = read(page('', html.includes('<article') ? html : html + article))
    expect(text).not.toContain('parleyWasHere')
    expect(text).toContain(REPORT[0])
    expect((globalThis as Record<string, unknown>).parleyWasHere).toBeUndefined()
  })
  it.each([
    ['unclosed and crossed tags', `<div><p><b>${REPORT[0]}<i></b></p></div></span><p>${REPORT[1]}<p>${REPORT[2]}`],
    ['no root', `<p>${REPORT[0]}<p>${REPORT[1]}`],
    ['attributes without end', `<p class=a b=c d='e>${REPORT[0]}</p>'>${REPORT[1]}</p><p>${REPORT[2]}</p>`],
    ['bare text', REPORT.join('\n\n')],
    ['odd bytes', `\u0000<p>${REPORT.join('</p>\u0000<p>')}</p>`],
  ])('%s', (_, html) => {
    expect(read(html).text).toContain(REPORT[1])
  })
  it('ten thousand elements deep', () => {
    const { articles } = intakeHtml('s.html', page('', `${'<div>'.repeat(10_000)}${article}${'</div>'.repeat(10_000)}`))
    expect(unmarked(articles[0] as Article)).toContain(REPORT[2])
  })
  it('text that looks like markup stays text', () => {
    expect(
      read(page('', `<article><p>&lt;script&gt;x&lt;/script&gt; ${REPORT.join(' ')}</p></article>`)).text,
    ).toContain('<script>x</script>')
  })
})
