// A text → what it settles and what it leaves open, provision by provision. Never a total: a strong text is no durable peace.
import type { Span } from '../../dossier/index.js'
import type { Language } from '../../language/index.js'
import { contradictionsIn } from './contradictions.js'
import { findProvision } from './find-provisions.js'
import type { Circle, Contradiction, ProvisionFinding, Wait } from './finding.js'
import { packOf } from './pack.js'
import { layOut, whole } from './passage.js'
import { provisions } from './provisions/index.js'
import { sequenceIn } from './sequence.js'
import type { NameFinder } from './signals.js'
import { slotsOf, type TextSlot } from './slots.js'

export interface TextLint {
  /** All 34, in their order. */
  readonly findings: readonly ProvisionFinding[]
  readonly contradictions: readonly Contradiction[]
  readonly waits: readonly Wait[]
  readonly circles: readonly Circle[]
  /** Sentences in whose words no provision was found: what they say stands under none. */
  readonly unread: readonly Span[]
  /** Empty where the text promises nothing to secure it. */
  readonly slots: readonly TextSlot[]
}

const SEQUENCE = 'L18'
const CONSISTENCY = 'L33'

/** What the whole text shows beyond single sentences changes two provisions: circles, and places that contradict each other. */
const withWhole = (
  finding: ProvisionFinding,
  waits: readonly Wait[],
  circles: readonly Circle[],
  contradictions: readonly Contradiction[],
): ProvisionFinding => {
  if (finding.provision === CONSISTENCY && contradictions.length > 0)
    return { ...finding, status: 'partial', spans: [...finding.spans, ...contradictions.flatMap(({ spans }) => spans)] }
  if (finding.provision !== SEQUENCE || waits.length === 0) return finding
  const [first] = waits
  const elements = finding.elements.map((one) =>
    one.element === 'trigger' && one.status !== 'there' && first
      ? { ...one, status: 'there' as const, span: first.until, sentence: first.sentence }
      : one,
  )
  const settled = elements.every(({ element, status }) => status === 'there' || element === 'cover')
  const status = finding.status === 'not-stated' || circles.length > 0 || !settled ? 'partial' : 'present'
  return {
    ...finding,
    elements,
    status,
    spans: finding.spans.length > 0 ? finding.spans : waits.map(({ sentence }) => sentence),
  }
}

/**
 * Offsets are UTF-16 code units of `raw`. `names` finds who is named in a sentence; without it only what stands in the words of
 * the language counts as a name.
 */
export const lintText = (raw: string, language: Language, names: NameFinder = () => []): TextLint => {
  const pack = packOf(language)
  const sentences = layOut(raw, pack, names)
  const found = provisions.map((provision) => findProvision(provision, sentences, pack))
  const contradictions = contradictionsIn(sentences, found)
  const { waits, circles } = sequenceIn(sentences, pack)
  const findings = found.map((finding) => withWhole(finding, waits, circles, contradictions))
  // A sentence without a mention of its own may still go on with the one before.
  const used = new Set(findings.flatMap(({ elements }) => elements.map(({ sentence }) => sentence?.begin)))
  const unread = sentences
    .filter(({ isHeading, marks }) => !isHeading && marks.every(({ mark }) => mark.element !== null))
    .map((sentence) => sentence.span(whole(sentence)))
    .filter(({ begin }) => !used.has(begin))
  return { findings, contradictions, waits, circles, unread, slots: slotsOf(findings) }
}
