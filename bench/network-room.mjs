// The network room with many nodes, in Chromium: from the address to the laid out picture, and what a frame costs while one zooms
// and drags. The network is drawn from a seed and handed to the page in place of the server's answer.
// Usage: npm run build && npm run build:web && node bench/network-room.mjs [NODES] [TIES]
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { deskOf, openSample } from '../dist/desk/index.js'
import { serveDesk } from '../dist/server/index.js'
import { machine, rounded } from './shared/samples.mjs'

const NODES = Number(process.argv[2] ?? 2000)
const TIES = Number(process.argv[3] ?? 10_000)

const random = (() => {
  let seed = 20_261_122
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
})()
const drawn = () => {
  const nodes = Array.from({ length: NODES }, (_, n) => ({
    id: `r:Actor ${n}`,
    side: 'row',
    name: `Actor ${n}`,
    label: `Actor ${n}`,
    cluster: n % 8,
    degree: 10,
    strength: 10,
    betweenness: 0,
    statements: 5,
  }))
  const edges = new Map()
  while (edges.size < TIES) {
    const one = random(NODES)
    // Most ties run within a cluster.
    const other = random(5) === 0 ? random(NODES) : (one + 8 * (1 + random(NODES / 8 - 1))) % NODES
    if (one === other) continue
    const [from, to] = [Math.min(one, other), Math.max(one, other)].map((n) => `r:Actor ${n}`)
    edges.set(`${from}~${to}`, { from, to, weight: 1 + random(9), statements: [], count: null })
  }
  return {
    version: 1,
    nodes,
    edges: [...edges.values()],
    clusters: 8,
    modularity: 0.6,
    conflictBetween: null,
    statements: NODES * 5,
    uncommitted: 0,
    first: '2024-01-01',
    last: '2025-12-31',
    formats: [],
  }
}

const opened = await openSample('ukraine', ':memory:')
if (!opened.ok) throw new Error(opened.complaints.map(({ message }) => message).join('\n'))
const desk = deskOf(opened.dossier)
const server = await serveDesk(desk, { port: 0, frontEnd: fileURLToPath(new URL('../dist/web', import.meta.url)) })
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
  headless: true,
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const answer = JSON.stringify(drawn())
  await page.route(/\/api\/network(\?|$)/, (route) => route.fulfill({ contentType: 'application/json', body: answer }))
  const from = performance.now()
  await page.goto(`${server.url}/network?lang=en`)
  await page.waitForSelector('.graph canvas', { timeout: 120_000 })
  const placed = performance.now() - from
  /** Times between frames while `act` goes on. */
  const frames = async (act) => {
    await page.evaluate(() => {
      globalThis.times = []
      let before = performance.now()
      const tick = () => {
        const now = performance.now()
        globalThis.times.push(now - before)
        before = now
        globalThis.going = requestAnimationFrame(tick)
      }
      globalThis.going = requestAnimationFrame(tick)
    })
    await act()
    return page.evaluate(() => {
      cancelAnimationFrame(globalThis.going)
      return globalThis.times.slice(1).sort((a, b) => a - b)
    })
  }
  const { x, y } = await page.locator('.graph canvas').boundingBox()
  const acts = {
    zoom: async () => {
      for (let n = 0; n < 24; n++) await page.locator('.graph .zoom button').nth(n % 8 < 4 ? 0 : 1).click()
    },
    drag: async () => {
      await page.mouse.move(x + 300, y + 200)
      await page.mouse.down()
      await page.mouse.move(x + 420, y + 260, { steps: 60 })
      await page.mouse.up()
    },
  }
  for (const [act, does] of Object.entries(acts)) {
    const times = await frames(does)
    const at = (share) => rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))], 1)
    console.log(
      JSON.stringify({
        nodes: NODES,
        ties: TIES,
        placedMs: rounded(placed, 0),
        act,
        frames: times.length,
        frameMedianMs: at(0.5),
        frameP95Ms: at(0.95),
      }),
    )
  }
  console.log(machine())
} finally {
  await browser.close()
  await server.close()
  await desk.close()
}
