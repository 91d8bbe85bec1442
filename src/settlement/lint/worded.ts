// A finding with the words of its provision, in one language: what a person reads of it.
import type { ProvisionFinding } from './finding.js'
import type { Both, Provision } from './provisions/index.js'

/** English where nothing stands in the language asked for. */
export const saidIn = ({ en, de }: Both, lang: string): string => (lang === 'de' ? de : en)

/** L33: that the text does not contradict itself, nor what a party has said. */
const CONSISTENCY = 'L33'

/** `against`: how much of what is said elsewhere stands against the text: refusals of its elements, elements that clash. */
export const wordedFinding = (provision: Provision, finding: ProvisionFinding, lang: string, against = 0) => {
  const status = provision.id === CONSISTENCY && against > 0 ? ('partial' as const) : finding.status
  return {
    id: provision.id,
    name: saidIn(provision.name, lang),
    severity: provision.severity,
    status,
    /** False where it is wanted only of a text that promises such a thing, and this one does not. */
    applies: provision.denial !== 'promise' || finding.status === 'present' || finding.status === 'partial',
    must: saidIn(provision.must, lang),
    why: saidIn(provision.why, lang),
    source: provision.source,
    elements: finding.elements.map(({ element, status }, k) => {
      const asked = provision.elements[k]
      return {
        id: element,
        question: asked ? saidIn(asked.question, lang) : element,
        needed: asked?.needed ?? false,
        status,
      }
    }),
  }
}
