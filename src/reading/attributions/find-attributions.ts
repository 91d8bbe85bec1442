// All attributions of an article as an annotator would mark them, in text order, by sentence.
import type { Range } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import type { Document } from '../document.js'
import type { Sentence } from '../sentence.js'
import { announced, type Run, toOthers } from './announced.js'
import { behindColon } from './behind-colon.js'
import { byNoun } from './by-noun.js'
import { byColon, bySo, bySource } from './by-source.js'
import { type ByVerb, byVerb, fragmentsOf } from './by-verb.js'
import { type Found, type View, viewOf } from './found.js'
import { goingOn } from './going-on.js'

const within = (inner: Range, outer: Range): boolean => inner.begin >= outer.begin && inner.end <= outer.end
const covers = (message: readonly Range[], range: Range): boolean => message.some((m) => within(range, m))

/** Of two readings of the same words the one with a cue of saying stands; what is told within a message is left to it. */
const settled = (view: View, all: readonly ByVerb[], sourced: readonly Found[]): readonly Found[] => {
  const { sentence: s } = view
  const cueOf = (f: ByVerb): Range => ({ begin: s.tokens[f.verb]?.begin ?? -1, end: s.tokens[f.verb]?.end ?? -1 })
  const clauses = all.filter((f) => f.kind === 'clause')
  const kept = all.filter((f) => {
    const others = [...clauses, ...sourced]
    if (f.kind === 'object') {
      if (view.words.wholeSentences) return others.length === 0 && all.find((o) => o.kind === 'object') === f
      return !others.some((o) => o !== f && covers(o.message, cueOf(f)))
    }
    if (view.words.wholeSentences) return true
    return !others.some(
      (o) => o !== f && covers(o.message, cueOf(f)) && (!('verb' in o) || !covers(f.message, cueOf(o as ByVerb))),
    )
  })
  return [...sourced, ...kept]
}

/** Sentences that go on in the subjunctive are one message. */
const joined = (a: readonly Range[], b: readonly Range[]): readonly Range[] => [
  { begin: (a[0] as Range).begin, end: (b.at(-1) as Range).end },
]

/** A noun inside what somebody says is left to it, and one whose message a verb already reports. */
const withNouns = (view: View, here: readonly Found[]): readonly Found[] => [
  ...here,
  ...byNoun(view).filter(
    (n) =>
      n.cue.every((c) => !here.some((h) => h.form !== 'Reported' && covers(h.message, c))) &&
      !here.some((h) => h.message.some((m) => n.message.some((x) => Math.abs(m.begin - x.begin) < 2))),
  ),
]

export const attributionsIn = (
  document: Document,
  sentences: readonly { readonly sentence: Sentence; readonly language: Language }[],
  monologues: readonly (Run | null)[] = [],
): readonly Found[] => {
  const found: Found[] = []
  let last: { readonly speaker: Range | null; readonly index: number; readonly paragraph: number } | null = null
  sentences.forEach(({ sentence, language }, index) => {
    const view = viewOf(document, sentence, language)
    const sourced = [...bySource(view), ...bySo(view)]
    const named = byColon(view)
    const all = named.length > 0 ? named : withNouns(view, settled(view, byVerb(view), sourced))
    const run = monologues[index] ?? null
    if (run !== null) {
      if (run.opening === index) {
        const [next, end] = [sentences[index + 1], sentences[run.last]].map((one) => one?.sentence ?? sentence)
        found.push(announced(view, run, next as Sentence, end as Sentence))
      } else found.push(...toOthers(view, all))
      last = null
      return
    }
    const here = [...all, ...behindColon(view, all)]
    if (here.length === 0) {
      const near = last !== null && index - last.index <= 1 && sentence.paragraph - last.paragraph <= 1
      const open = found.some(
        (f) => f.form === 'Direct' && f.message.some((m) => m.begin < sentence.end && m.end > sentence.begin),
      )
      const more = open ? null : goingOn(view, last?.speaker ?? null, near)
      if (more) {
        const before = found.at(-1)
        const goes =
          before?.form === 'IndirectFreeIndirect' && more.form === before.form && last?.paragraph === sentence.paragraph
        if (before && goes && near)
          found[found.length - 1] = { ...before, message: joined(before.message, more.message) }
        else found.push(more)
        last = { speaker: more.speaker, index, paragraph: sentence.paragraph }
      } else if (open && last) last = { ...last, index, paragraph: sentence.paragraph }
      return
    }
    // A quotation first taken to go on with the last speaker has its own words of saying at its end.
    for (let k = found.length - 1; k >= 0 && k >= found.length - 8; k--) {
      const earlier = found[k] as Found
      if (
        earlier.form === 'Direct' &&
        earlier.cue.length === 0 &&
        here.some((h) => earlier.message.every((m) => covers(h.message, m)))
      )
        found.splice(k, 1)
    }
    found.push(...here, ...fragmentsOf(view, here))
    const main = here.find((f) => f.speaker) ?? here[0]
    last = { speaker: main?.speaker ?? null, index, paragraph: sentence.paragraph }
  })
  return found
}
