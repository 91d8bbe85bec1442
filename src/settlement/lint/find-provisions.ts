// Which provisions a text states, provision by provision: where it speaks of one, which elements are there, and whether it says
// that there is none. Elements count in the sentences that mention the provision, those that go on with it in the paragraph
// without turning to another, and (words only) the section under a heading that mentions it.
import type { Range } from '../../text/index.js'
import type { ElementFinding, ProvisionFinding } from './finding.js'
import type { Hit } from './lexicon.js'
import type { Pack } from './pack.js'
import { rangeOfHit, type Sentence, whole } from './passage.js'
import type { Element, Provision } from './provisions/index.js'

/** Words between "no" and the thing, behind it and "is not foreseen", between "waive" and it. */
const NONE_REACH = 2
const FORESEEN_REACH = 8
const WAIVED_REACH = 4
const DEFERRAL = 'L19'

const topicHits = ({ marks }: Sentence, provision: string): readonly Hit[] =>
  marks.flatMap(({ mark, hits }) =>
    mark.provision === provision && mark.element === null && mark.kind === 'shows' ? hits : [],
  )

const isDenied = (sentence: Sentence, hit: Hit, { none, language }: Pack): boolean => {
  const { words, turns } = sentence
  for (let back = 1; back <= NONE_REACH + 1; back++) {
    const word = words[hit.from - back]?.text
    if (word === undefined) break
    if (none.has(word)) return true
    if (language.functionWords.has(word)) break
  }
  const behind = (turns.get('not-foreseen') ?? []).some(({ from }) => from >= hit.to && from - hit.to <= FORESEEN_REACH)
  const before = (turns.get('waived') ?? []).some(({ to }) => to <= hit.from && hit.from - to <= WAIVED_REACH)
  return behind || before
}

interface Scope {
  /** Where shapes count: days, numbers, names. */
  readonly near: readonly Sentence[]
  /** Where words count. */
  readonly wide: readonly Sentence[]
}

const speaksOfAnother = ({ marks }: Sentence, provision: string): boolean =>
  marks.some(({ mark }) => mark.element === null && mark.provision !== provision)

const scopeOf = (sentences: readonly Sentence[], anchors: ReadonlySet<number>, provision: string): Scope => {
  const near: Sentence[] = []
  const wide: Sentence[] = []
  let goesOn: number | null = null
  let underHeading = false
  for (const sentence of sentences) {
    const isAnchor = anchors.has(sentence.index)
    if (sentence.isHeading) {
      underHeading = isAnchor
      goesOn = null
      continue
    }
    if (isAnchor) goesOn = sentence.paragraph
    else if (goesOn !== sentence.paragraph || speaksOfAnother(sentence, provision)) goesOn = null
    if (goesOn !== null) near.push(sentence)
    if (goesOn !== null || underHeading) wide.push(sentence)
  }
  return { near, wide }
}

/** What a sentence puts off it does not settle, whatever it names. L19 asks of nothing else. */
const settles = ({ turns }: Sentence, provision: string): boolean => provision === DEFERRAL || !turns.has('later')

type Shown = Pick<ElementFinding, 'span' | 'sentence'>

const shownAt = (sentence: Sentence, range: Range): Shown => ({
  span: sentence.span(range),
  sentence: sentence.span(whole(sentence)),
})

const findElement = ({ id, signals }: Element, provision: string, { near, wide }: Scope): ElementFinding => {
  const settled = (one: Sentence): boolean => settles(one, provision)
  const byShape = (): Shown | null => {
    for (const sentence of near.filter(settled))
      for (const signal of signals) {
        const range = sentence.signals.get(signal)
        if (range) return shownAt(sentence, range)
      }
    return null
  }
  const byWords = (kind: 'shows' | 'weak', within: readonly Sentence[]): Shown | null => {
    for (const sentence of within)
      for (const { mark, hits } of sentence.marks)
        if (mark.provision === provision && mark.element === id && mark.kind === kind)
          return shownAt(sentence, rangeOfHit(sentence, hits[0] as Hit))
    return null
  }
  const there = byShape() ?? byWords('shows', wide.filter(settled))
  if (there) return { element: id, status: 'there', ...there }
  const weak = byWords('weak', wide) ?? byWords('shows', wide)
  return weak
    ? { element: id, status: 'weak', ...weak }
    : { element: id, status: 'missing', span: null, sentence: null }
}

const notStated = (provision: string): ProvisionFinding => ({
  provision,
  status: 'not-stated',
  spans: [],
  elements: [],
  reservation: null,
  denied: null,
})

/** A provision of which the text says nothing but that it will come, or that one will try. */
const reservationOf = (anchors: readonly Sentence[], provision: string): ProvisionFinding['reservation'] => {
  if (provision !== DEFERRAL && anchors.every(({ turns }) => turns.has('later'))) return 'later'
  return anchors.every(({ turns }) => turns.has('soft')) ? 'soft' : null
}

export const findProvision = (
  { id, elements, denial }: Provision,
  sentences: readonly Sentence[],
  pack: Pack,
): ProvisionFinding => {
  const mentions = sentences.flatMap((sentence) => {
    const hits = topicHits(sentence, id)
    if (hits.length === 0) return []
    const denied = denial === 'content' ? [] : hits.filter((hit) => isDenied(sentence, hit, pack))
    return [{ sentence, isDenied: denied.length > 0 }]
  })
  const denied = mentions.find((mention) => mention.isDenied)?.sentence ?? null
  const affirmed = mentions.filter((mention) => !mention.isDenied).map(({ sentence }) => sentence)
  const said = affirmed.filter(({ isHeading }) => !isHeading)
  const deniedAt = denied === null ? null : denied.span(whole(denied))
  if (denied !== null && said.length === 0) return { ...notStated(id), status: 'absent', denied: deniedAt }
  const scope = scopeOf(sentences, new Set(affirmed.map(({ index }) => index)), id)
  if (scope.wide.length === 0) return notStated(id)
  const found = elements.map((element) => findElement(element, id, scope))
  const spoken = said.length > 0 ? said : scope.wide
  const reservation = reservationOf(spoken, id)
  const missing = elements.some(({ needed }, k) => needed && found[k]?.status !== 'there')
  return {
    provision: id,
    status: missing || reservation !== null ? 'partial' : 'present',
    spans: spoken.map((sentence) => sentence.span(whole(sentence))),
    elements: found,
    reservation,
    denied: deniedAt,
  }
}
