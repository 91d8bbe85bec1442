// The workbench over 20,000 articles and 160,000 statements in a real browser: the first screen, some ninety clicks over all
// rooms, the memory of the page. Usage: npm run build && npm run build:web && node bench/workbench.mjs [ARTICLES] [DOSSIER]
// With a dossier made before (a path that exists) nothing is made anew.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../dist/server/index.js'
import { startBrowser } from './shared/browser.mjs'
import { writeLargeDossier } from './shared/large-dossier.mjs'
import { machine } from './shared/samples.mjs'

const articles = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const place = process.argv[3] ?? join(folder, 'large.parley')
if (!existsSync(place)) await writeLargeDossier(place, articles)

const seconds = (from) => Number(((performance.now() - from) / 1000).toFixed(2))
const started = performance.now()
const server = await startServer({ dossier: place, port: 0 })
const listening = seconds(started)
const browser = await startBrowser()
if (browser === null) process.exit(1)
// Whoever comes at once: an article can be read, and until the first page is there the screen says how far the server is.
const early = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })).newPage()
early.setDefaultTimeout(600_000)
await early.goto(`${server.url}/?lang=en`)
const told = await early.waitForSelector('main table tbody tr, .getting-ready')
const firstSign = (await told.getAttribute('class'))?.includes('getting-ready') ? seconds(started) : null
const { default: Database } = await import('libsql')
const one = new Database(place, { readonly: true }).prepare('select article from articles limit 1').get()
const asked = performance.now()
await (await fetch(`${server.url}/api/articles/${one.article}/room?lang=en`)).json()
const articleMeanwhile = seconds(asked)
await early.waitForSelector('main table tbody tr')
const firstWithout = seconds(started)
await early.close()
// What the server makes ready by itself after its start; whoever opens a room earlier waits for the rest of it.
await server.prepared
const prepared = seconds(started)

const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' })).newPage()
page.setDefaultTimeout(120_000)
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')

const begin = performance.now()
await page.goto(`${server.url}/?lang=en`)
await page.waitForSelector('main table tbody tr')
const first = seconds(begin)

/**
 * From the click until what was asked for stands there, nothing is on its way any more, and a frame was drawn; and until the rows
 * below the screen, which a long page draws after that, are drawn too.
 */
const clicked = (selector, nth, ready) =>
  page.evaluate(
    async ([selector, nth, ready]) => {
      const element = selector === 'back' ? null : document.querySelectorAll(selector)[nth]
      if (selector !== 'back' && !element) return null
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      const before = location.href
      const from = performance.now()
      if (element) element.click()
      else history.back()
      await frame()
      const done = () =>
        document.querySelector(ready) &&
        !document.querySelector('[aria-busy="true"], .waiting') &&
        (location.href !== before || performance.now() - from > 60)
      while (!done() && performance.now() - from < 60_000) await frame()
      const seen = performance.now() - from
      const isPart = () => document.querySelector('[data-drawn=part], [aria-busy="true"], .waiting')
      while (isPart() && performance.now() - from < 60_000) await frame()
      return { seen, whole: performance.now() - from }
    },
    [selector, nth, ready],
  )

const nav = (view, ready) => [`nav a[data-views~="${view}"]`, 0, ready]
const back = (ready) => ['back', 0, ready]
const facet = (name, nth) => [`[data-facet=${name}] input`, nth, '.results .card']
const clicks = [
  nav('matrix', '.matrix'),
  ...[3, 30, 61, 95, 140].map((n) => ['td.cell:not(.unknown)', n, '.panel .card']),
  ['.panel .card .cover', 0, '.article-text .chosen'], back('.panel .card'),
  ['.panel .card .cover', 1, '.article-text .chosen'], ['.reading-list .card .cover', 2, '.article-text .chosen'], back('.panel .card'),
  ...[200, 260, 311].map((n) => ['td.cell:not(.unknown)', n, '.panel .card']),
  nav('search', '.results .card'),
  facet('party', 0), facet('sign', 1), facet('issue', 2), facet('issue', 2), facet('act', 0), facet('act', 0), facet('publisher', 1), facet('language', 0),
  ['.pages a[rel=next]', 0, '.results .card'], ['.pages a[rel=next]', 0, '.results .card'], ['.pages a[rel=prev]', 0, '.results .card'],
  ['.kinds a', 1, '.results .card'], ['.results .card .cover', 0, '.article-text'], back('.results .card'), ['.kinds a', 0, '.results .card'],
  ['[data-chip]', 0, '.results .card'], ['[data-chip]', 0, '.results .card'], ['.results .card .cover', 3, '.article-text .chosen'], back('.results .card'),
  nav('actors', 'main table'), ['main tbody th a, main li a', 1, 'main h2'], back('main h1'), ['main tbody th a, main li a', 6, 'main h2'], back('main h1'), ['main tbody th a, main li a', 12, 'main h2'], ['.more-row button', 0, 'main h2'], ['.choice a', 2, 'main h2'],
  nav('issues', 'main h1'), ['main a[href^="/issues/"]', 0, 'main h2'], back('main h1'), ['main a[href^="/issues/"]', 7, 'main h2'],
  ['main a[href^="/timeline/"]', 0, 'main svg'], back('main h2'), nav('issues', 'main h1'), ['main a[href^="/issues/"]', 12, 'main h2'], ['main a[href^="/trace/"]', 0, 'main h2'], back('main h2'),
  nav('articles', '.article-list'), ['.article-list tbody th a', 4, '.article-text'], ['.reading-list .card .cover', 1, '.article-text .chosen'], back('.article-list'), ['.more-row button', 0, '.article-list'], ['.article-list tbody th a', 9, '.article-text'],
  nav('deal', '.standing[data-possible]'), ['button.pick', 1, '.standing[data-possible]'], ['button.pick', 9, '.standing[data-possible]'],
  ['[data-tab=lines]', 0, '[data-line] blockquote'], ['[data-tab=collisions]', 0, '.tab h2'], ['[data-tab=package]', 0, 'h2.verdict'],
  nav('leverage', 'main h1'), nav('network', '.network-side tbody tr'), nav('desk', 'main h2'), ['main table td a', 0, 'main h2'], back('main h2'), ['main table td a', 3, 'main h2'],
  nav('brief', '.paper .block'), ['.block .tools button', 2, '.paper .block'], ['.block .tools button', 3, '.paper .block'], ['[data-switch=new]', 0, '.paper .block'],
  nav('search', '.results .card'), nav('matrix', '.matrix'), nav('desk', 'main h2'),
]
const timed = async (clicks) => {
  const times = []
  for (const [selector, nth, ready] of clicks) {
    const from = page.url().slice(server.url.length)
    let took = null
    if (selector === 'back') took = await clicked('back', 0, ready)
    else {
      await page.waitForFunction(([s, n]) => document.querySelectorAll(s).length > n, [selector, nth], { timeout: 10_000 }).catch(() => {})
      took = await clicked(selector, nth, ready)
    }
    const [ms, whole] = took === null ? [null, null] : [Math.round(took.seen), Math.round(took.whole)]
    times.push({ from, click: `${selector} ${nth}`, ms, whole })
  }
  return times
}
const times = await timed(clicks)
// Right after an edit: everything is asked for anew, and the server reckons the whole dossier again beside the answers.
const edited = await page.evaluate(async (by) => {
  const { statements } = await (await fetch('/api/statements?lang=en&party=Ukraine&issue=ceasefire.truce')).json()
  const headers = { 'content-type': 'application/json' }
  for (const { id, article } of statements) {
    const room = await (await fetch(`/api/articles/${article}/room?lang=en`)).json()
    // One that no earlier run has confirmed: else nothing would change.
    if (room.standings.find(({ statement }) => statement === id)?.seen) continue
    const body = JSON.stringify({ action: 'confirm', statement: id, seen: null, by })
    return (await fetch('/api/edits?lang=en', { method: 'POST', headers, body })).status
  }
}, 'bench')
const editedAt = performance.now()
const afterEdit = await timed([
  nav('matrix', '.matrix'), ['td.cell:not(.unknown)', 20, '.panel .card'], nav('issues', 'main h1'), ['main a[href^="/issues/"]', 3, 'main h2'],
  nav('actors', 'main table'), ['main tbody th a, main li a', 2, 'main h2'], nav('deal', '.standing[data-possible]'), ['button.pick', 4, '.standing[data-possible]'],
  nav('network', '.network-side tbody tr'), nav('search', '.results .card'), nav('desk', 'main h2'),
])
const behind = () => page.evaluate(async () => (await (await fetch('/api/session')).json()).behind)
const saysSo = await behind()
while (await behind()) await page.waitForTimeout(500)
const caughtUp = seconds(editedAt)
await cdp.send('HeapProfiler.collectGarbage')
const { metrics } = await cdp.send('Performance.getMetrics')
const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6
const nodes = metrics.find(({ name }) => name === 'Nodes').value
await browser.close()
await server.close()
rmSync(folder, { recursive: true })

const sorted = (list) => list.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b)
const known = sorted(times)
const wholes = sorted(times.map(({ whole }) => ({ ms: whole })))
const p95 = (list) => list[Math.ceil(list.length * 0.95) - 1]
console.table([...times, ...afterEdit].filter(({ ms, whole }) => ms === null || ms > 250 || whole > 300))
console.log(
  JSON.stringify({
    articles, listening, firstSign, articleMeanwhile, firstWithout, prepared, firstScreen: first, clicks: known.length, notFound: times.length - known.length,
    median: known[known.length >> 1], p95: p95(known), slowest: known.at(-1),
    drawnWhole: { median: wholes[wholes.length >> 1], p95: p95(wholes), slowest: wholes.at(-1) },
    afterEdit: { status: edited, saysSo, caughtUp, clicks: afterEdit.length, slowest: sorted(afterEdit).at(-1), median: sorted(afterEdit)[afterEdit.length >> 1] },
    pageHeapMB: Math.round(heap), domNodes: nodes, serverMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
console.log(JSON.stringify(machine()))
