// The order of steps: what waits for what in a text, and whether steps wait for one another in a circle.
import type { Circle, Wait } from './finding.js'
import type { Pack } from './pack.js'
import type { Sentence } from './passage.js'

/** What tells one step from another: the acts it names, and its other words by their beginnings. */
interface Step {
  readonly acts: ReadonlySet<string>
  readonly rest: ReadonlySet<string>
}

interface PlacedWait {
  readonly step: Step
  readonly until: Step
  readonly wait: Wait
}

const STEM = 5

const stemOf = (word: string): string => word.slice(0, STEM)

/** Words `from` to `to` of a sentence as a step; `null` where they name none ("12 May", "30 Tagen"). */
const stepAt = (sentence: Sentence, from: number, to: number, pack: Pack): Step | null => {
  const words = sentence.words.slice(from, to)
  const acts = new Set<string>()
  const ofActs = new Set<number>()
  for (const [act, hits] of pack.acts.find(words)) {
    acts.add(act)
    for (const hit of hits) for (let at = hit.from; at < hit.to; at++) ofActs.add(at)
  }
  const units = pack.units.find(words)
  const ofUnits = new Set([...units.values()].flatMap((hits) => hits.map((hit) => hit.from)))
  const { functionWords, dates } = pack.language
  const rest = new Set(
    words.flatMap(({ text }, at) =>
      ofActs.has(at) ||
      ofUnits.has(at) ||
      functionWords.has(text) ||
      pack.idle.has(text) ||
      pack.not.has(text) ||
      dates.numbers.has(text) ||
      dates.months.has(text) ||
      /^\d/.test(text) ||
      text.length < 3
        ? []
        : [stemOf(text)],
    ),
  )
  return acts.size + rest.size === 0 ? null : { acts, rest }
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] => [...a].filter((one) => b.has(one))

/**
 * One step named twice. By its act ("withdrawal", "have withdrawn") where both name one; where the act is done to something, a word of
 * that must agree too, unless one of them leaves it out. Without an act by half of the words.
 */
const isSameStep = (a: Step, b: Step): boolean => {
  const rest = shared(a.rest, b.rest).length
  if (a.acts.size > 0 && b.acts.size > 0) {
    const acts = shared(a.acts, b.acts)
    const needsObject = acts.every((act) => act.endsWith('-of'))
    return acts.length > 0 && (!needsObject || a.rest.size === 0 || b.rest.size === 0 || rest > 0)
  }
  return rest > 1 && rest * 2 >= Math.min(a.rest.size, b.rest.size)
}

interface Marker {
  readonly from: number
  readonly to: number
  readonly order: 'after' | 'before' | 'until'
}

const markersIn = ({ words }: Sentence, { language }: Pack): readonly Marker[] => {
  const found: Marker[] = []
  for (let at = 0; at < words.length; at++) {
    const fits = language.provisions.sequence.filter((marker) =>
      marker.words.every((word, k) => words[at + k]?.text === word),
    )
    const longest = fits.toSorted((a, b) => b.words.length - a.words.length)[0]
    if (!longest) continue
    found.push({ from: at, to: at + longest.words.length, order: longest.order })
    at += longest.words.length - 1
  }
  return found
}

/** Index of the first word behind the next comma, semicolon or end from `at` on. */
const clauseEnd = ({ words, text }: Sentence, at: number): number => {
  for (let k = at; k + 1 < words.length; k++) {
    const between = text.slice(words[k]?.end, words[k + 1]?.begin)
    if (/[,;:–—(]/u.test(between)) return k + 1
  }
  return words.length
}

/** The two clauses a marker joins, as ranges of words: what hangs on it, and the rest around. */
const clausesAt = (
  sentence: Sentence,
  marker: Marker,
  pack: Pack,
): { sub: readonly [number, number]; main: readonly [number, number] } | null => {
  const { words } = sentence
  let end = clauseEnd(sentence, marker.to)
  const leads = marker.from === 0 || clauseEnd(sentence, 0) > marker.from ? marker.from <= 1 : false
  if (leads) {
    // "Nach dem Abzug finden Wahlen statt": no comma, the finite verb ends the phrase.
    if (end === words.length) {
      const verb = words.findIndex(({ text }, at) => at > marker.to && pack.finite.has(text))
      if (verb < 0) return null
      end = verb
    }
    return { sub: [marker.to, end], main: [end, words.length] }
  }
  // "Wahlen finden erst nach dem Abzug statt": the clause before the marker, from the comma before it if that clause has words.
  const main: readonly [number, number] = [0, marker.from]
  return { sub: [marker.to, end], main }
}

const waitsIn = (sentence: Sentence, pack: Pack): readonly PlacedWait[] =>
  markersIn(sentence, pack).flatMap((marker): PlacedWait[] => {
    const clauses = clausesAt(sentence, marker, pack)
    if (clauses === null) return []
    const main = stepAt(sentence, ...clauses.main, pack)
    const sub = stepAt(sentence, ...clauses.sub, pack)
    if (main === null || sub === null) return []
    const isNegative = sentence.words.slice(...clauses.main).some(({ text }) => pack.not.has(text))
    const waitsForSub = marker.order === 'after' || isNegative
    if (marker.order === 'until' && !isNegative) return []
    const spanOf = ([from, to]: readonly [number, number]) =>
      sentence.span({ begin: sentence.words[from]?.begin ?? 0, end: sentence.words[to - 1]?.end ?? 0 })
    const [mainSpan, subSpan] = [spanOf(clauses.main), spanOf(clauses.sub)]
    const wholeSpan = sentence.span({ begin: 0, end: sentence.text.length })
    return [
      waitsForSub
        ? { step: main, until: sub, wait: { step: mainSpan, until: subSpan, sentence: wholeSpan } }
        : { step: sub, until: main, wait: { step: subSpan, until: mainSpan, sentence: wholeSpan } },
    ]
  })

/**
 * Shortest circles of a graph, each once: nodes are indices, `next` where they lead. From every node the shortest way back to it;
 * of equally short ones the first. Circles over the same nodes are one.
 */
export const circlesOf = (count: number, next: (node: number) => readonly number[]): readonly (readonly number[])[] => {
  const found = new Map<string, readonly number[]>()
  for (let start = 0; start < count; start++) {
    const from = new Map<number, number>()
    const queue = [start]
    let last: number | null = null
    for (let head = 0; head < queue.length && last === null; head++) {
      const at = queue[head] as number
      for (const to of next(at)) {
        if (to === start) {
          last = at
          break
        }
        if (from.has(to)) continue
        from.set(to, at)
        queue.push(to)
      }
    }
    if (last === null) continue
    const circle: number[] = []
    for (let at: number | undefined = last; at !== undefined && at !== start; at = from.get(at)) circle.unshift(at)
    circle.unshift(start)
    const key = circle.toSorted((a, b) => a - b).join()
    if (!found.has(key)) found.set(key, circle)
  }
  return [...found.values()]
}

export interface Sequence {
  readonly waits: readonly Wait[]
  readonly circles: readonly Circle[]
}

const keyOf = ({ acts, rest }: Step): string => `${[...acts].sort().join()}/${[...rest].sort().join()}`

/** One of each: a text that says one thing many times has one circle. */
const distinct = (waits: readonly PlacedWait[]): readonly PlacedWait[] => [
  ...new Map(waits.map((one) => [`${keyOf(one.step)}>${keyOf(one.until)}`, one] as const).reverse()).values(),
]

/** For each wait those whose step is what it waits for. Steps are filed by their words, so that few are compared. */
const following = (waits: readonly PlacedWait[]): readonly (readonly number[])[] => {
  const filed = new Map<string, number[]>()
  waits.forEach(({ step }, k) => {
    for (const word of [...step.acts, ...step.rest]) {
      const list = filed.get(word)
      if (list) list.push(k)
      else filed.set(word, [k])
    }
  })
  return waits.map(({ until }, i) => {
    const near = new Set([...until.acts, ...until.rest].flatMap((word) => filed.get(word) ?? []))
    return [...near].filter((k) => k !== i && isSameStep(until, (waits[k] as PlacedWait).step)).sort((a, b) => a - b)
  })
}

export const sequenceIn = (sentences: readonly Sentence[], pack: Pack): Sequence => {
  const waits = sentences.filter(({ isHeading }) => !isHeading).flatMap((sentence) => waitsIn(sentence, pack))
  const nodes = distinct(waits).toSorted((a, b) => a.wait.sentence.begin - b.wait.sentence.begin)
  const next = following(nodes)
  const circles = circlesOf(nodes.length, (node) => next[node] ?? [])
  return {
    waits: waits.map(({ wait }) => wait),
    circles: circles.map((circle) => circle.map((node) => (nodes[node] as PlacedWait).wait)),
  }
}
