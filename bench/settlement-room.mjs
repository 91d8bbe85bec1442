// What a click in the settlement room costs: in Chromium, from the press to the figures on the screen, by the clock and as processor
// time of the page's thread; and in Node, what the solver's thread does, on processor time. Random clicks from a seed on the sample case and, where
// ../shared is there, on the reference reading. Usage: npm run build && npm run build:web && node bench/settlement-room.mjs
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer as createVite } from 'vite'
import { machine, rounded } from './shared/samples.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLICKS = Number(process.argv[2] ?? 150)

// Sources as they are: the reference reading is made by a test's own code, which is not compiled.
const vite = await createVite({ configFile: false, root: ROOT, logLevel: 'error', server: { middlewareMode: true } })
const load = (path) => vite.ssrLoadModule(path)
const { deskOf, openSample } = await load('/src/desk/index.ts')
const { serveDesk } = await load('/src/server/index.ts')
const { openPicker, LIMITS, lintProposal, packageOf } = await load('/src/settlement/index.ts')
const { languageOf } = await load('/src/language/index.ts')
const { checkProposals } = await load('/src/casebook/index.ts')

const random = (() => {
  let seed = 20_261_122
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % below
  }
})()
const at = (sorted, share) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))], 1)
const told = (what, times) => {
  const rising = [...times].sort((a, b) => a - b)
  console.log(JSON.stringify({ ...what, clicks: rising.length, median: at(rising, 0.5), p95: at(rising, 0.95), most: at(rising, 1) }))
}

const cases = []
const sample = await openSample('ukraine', ':memory:')
if (!sample.ok) throw new Error(sample.complaints.map((one) => one.message).join('\n'))
cases.push({ name: 'sample case', desk: deskOf(sample.dossier) })
if (existsSync(`${ROOT}/../shared/data/reports/reference-reading.jsonl`)) {
  const { openReference } = await load('/tests/reference-reading/dossier.ts')
  cases.push({ name: 'reference reading', desk: (await openReference()).desk })
}

/** The next choice: mostly an option more or another, now and then one less, never very many. */
const nextPick = (view, pick) => {
  const issues = view.issues.filter(({ options }) => options.length > 1)
  const issue = issues[random(issues.length)]
  const option = issue.options[random(issue.options.length)].id
  const kept = pick.filter((one) => one.issue !== issue.id).slice(-9)
  return random(5) === 0 ? kept : [...kept, { issue: issue.id, option }]
}

const inNode = async ({ name, desk }, strength) => {
  const view = await desk.dealRoom({ asOf: null, knownOn: null, lang: 'en', readings: [], adopted: [] })
  const { issues, rules, inForce } = view.ground
  const question = { casebook: { issues, rules }, inForce, sides: view.sides, strength, rules: new Map(), dropped: [], limits: LIMITS }
  const cost = (work) => {
    const before = process.cpuUsage()
    work()
    const { user } = process.cpuUsage(before)
    return user / 1000
  }
  const times = { switched: [], pick: [], check: [], rank: [], lint: [], file: [] }
  const { casebook: id, actors, proposals, names } = await desk.roomChecks()
  const named = new Map(names.map(({ sentence, found }) => [sentence, found]))
  const scope = { issues, rules, actors: [], head: { languages: [] } }
  const ids = (all) => all.map((one) => ({ id: one }))
  const inFile = { issues, head: { id }, actors: ids(actors), proposals: ids(proposals) }
  for (let n = 0; n < 5; n++) times.switched.push(cost(() => openPicker(question).pick([])))
  const picker = openPicker(question)
  let pick = []
  for (let n = 0; n < CLICKS; n++) {
    pick = nextPick(view, pick)
    for (const stage of ['pick', 'check', 'rank']) times[stage].push(cost(() => picker[stage](pick)))
    if (pick.length === 0) continue
    const lint = () => lintProposal(packageOf(pick), scope, languageOf('en'), (sentence) => named.get(sentence) ?? [])
    times.lint.push(cost(lint))
    const text = `elements:\n${pick.map(({ issue, option }) => `  - {issue: ${issue}, option: ${option}}\n`).join('')}`
    times.file.push(cost(() => checkProposals(text, 'own.yaml', inFile)))
  }
  for (const [stage, found] of Object.entries(times)) told({ where: 'Node', case: name, strength, stage }, found)
}

for (const one of cases) for (const strength of [4, 3]) await inNode(one, strength)

const { startBrowser } = await load('/tests/browser/start-browser.ts')
const browser = await startBrowser()
if (browser !== null) {
  for (const { name, desk } of cases) {
    const server = await serveDesk(desk, { port: 0 })
    for (const strength of [4, 3]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(`${server.url}/deal?lang=en&hard=${strength}`)
      await page.waitForSelector('.standing[data-possible][aria-busy="false"]')
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
      const worked = async () =>
        (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === 'TaskDuration').value * 1000
      const before = await worked()
      const times = await page.evaluate(
        ([clicks, seed]) =>
          new Promise((done) => {
            let state = seed
            const below = (n) => {
              state = (Math.imul(state, 1103515245) + 12345) >>> 0
              return (state >>> 8) % n
            }
            const times = []
            const standing = () => document.querySelector('.standing')
            const settled = () => standing()?.getAttribute('aria-busy') === 'false'
            const step = () => {
              if (times.length >= clicks) return done(times)
              const buttons = [...document.querySelectorAll('.deal-option .pick')]
              const chosen = document.querySelectorAll('.deal-option .pick[aria-pressed="true"]')
              const button = chosen.length > 9 ? chosen[below(chosen.length)] : buttons[below(buttons.length)]
              const began = performance.now()
              let wasBusy = false
              const watch = new MutationObserver(() => {
                if (!settled()) {
                  wasBusy = true
                  return
                }
                if (!wasBusy) return
                watch.disconnect()
                requestAnimationFrame(() => {
                  times.push(performance.now() - began)
                  setTimeout(step, 250)
                })
              })
              watch.observe(standing(), { attributes: true })
              button.click()
            }
            step()
          }),
        [CLICKS, 7 + strength],
      )
      const pageThread = rounded(((await worked()) - before) / times.length, 1)
      told({ where: 'Chromium, press to figures', case: name, strength, pageThread }, times)
      await page.close()
    }
    await server.close()
  }
  await browser.close()
}
await vite.close()
console.log(JSON.stringify(machine()))
