// What an arrangement that is to secure an agreement must name. In a text each slot is filled by elements of its provisions.
import type { Span } from '../../dossier/index.js'
import type { ProvisionFinding } from './finding.js'
import type { Both } from './provisions/index.js'

export const SLOTS = ['guarantor', 'trigger', 'response', 'monitor', 'deadline', 'mandate', 'consent'] as const
export type LintSlot = (typeof SLOTS)[number]

export const slotQuestions: Readonly<Record<LintSlot | 'protects' | 'place', Both>> = {
  protects: { en: 'What does it protect?', de: 'Was schützt es?' },
  place: { en: 'Where does it hold?', de: 'Wo gilt es?' },
  guarantor: { en: 'Who guarantees it?', de: 'Wer garantiert es?' },
  trigger: { en: 'What triggers a response?', de: 'Was löst eine Antwort aus?' },
  response: { en: 'Who responds, and with what?', de: 'Wer antwortet, und womit?' },
  monitor: { en: 'Who watches and says what happened?', de: 'Wer beobachtet und stellt fest, was geschah?' },
  deadline: { en: 'By when must they act?', de: 'Bis wann müssen sie handeln?' },
  mandate: { en: 'Who gives the mandate?', de: 'Wer erteilt das Mandat?' },
  consent: { en: 'Who has consented?', de: 'Wer hat zugestimmt?' },
}

/** Any one of these elements fills the slot. */
const FILLED_BY: Readonly<Record<LintSlot, readonly (readonly [provision: string, element: string])[]>> = {
  guarantor: [['L14', 'guarantor']],
  trigger: [['L14', 'trigger']],
  response: [
    ['L14', 'duty'],
    ['L13', 'graded'],
  ],
  monitor: [['L09', 'who']],
  deadline: [
    ['L14', 'limit'],
    ['L11', 'days'],
  ],
  mandate: [
    ['L15', 'mandate'],
    ['L09', 'mandate'],
  ],
  consent: [['L15', 'consent']],
}

export interface TextSlot {
  readonly slot: LintSlot
  /** The sentence that fills it. */
  readonly span: Span | null
}

/** Only where the text promises something to secure it: a guarantee, a force, monitoring or consequences. To a force one must consent. */
export const slotsOf = (findings: readonly ProvisionFinding[]): readonly TextSlot[] => {
  const stated = new Map(findings.map((finding) => [finding.provision, finding]))
  const isPromised = (id: string): boolean => {
    const status = stated.get(id)?.status
    return status === 'present' || status === 'partial'
  }
  if (!['L09', 'L13', 'L14', 'L15'].some(isPromised)) return []
  return SLOTS.filter((slot) => slot !== 'consent' || isPromised('L15')).map((slot) => {
    for (const [provision, element] of FILLED_BY[slot]) {
      const found = stated.get(provision)?.elements.find((one) => one.element === element)
      if (found?.status === 'there') return { slot, span: found.sentence }
    }
    return { slot, span: null }
  })
}
