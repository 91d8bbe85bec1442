import type { LintWords } from './lint-words.js'

export const lintEn: LintWords = {
  severities: {
    E: 'Without these a ceasefire cannot be enforced, or even judged',
    W: 'Known weaknesses',
    I: 'Usual content',
  },
  statuses: {
    present: 'present',
    partial: 'partial',
    absent: 'the text says there is none',
    'not-stated': 'not stated',
  },
  present: 'Settled',
  notAsked: 'Not promised, so nothing is missing',
  reservations: { soft: 'only intended, no duty', later: 'put off' },
  denied: 'and it says there is none',
  further: 'Also:',
  weak: (words) => `the text only says ${words}`,
  circles: 'Steps that wait for one another in a circle',
  waitsFor: 'waits for',
  contradictions: 'Cannot both hold',
  kinds: {
    'there-and-not': (about) => `${about}: once it is there, once there is none`,
    'two-starts': (about) => `${about}: two days`,
    'two-options': () => 'Two options of which one only can come about',
    rule: (about) => `Against the rule ${about} of the casebook`,
  },
  arrangements: 'Who secures it',
  promised: 'What the text promises',
  consents: {
    for: (party) => `${party} is for it`,
    against: (party) => `Consent conflict: ${party} is against it`,
    hedged: (party) => `${party} hedges`,
    unknown: (party) => `${party} has not said whether it consents; silence is not consent`,
    unasked: (party) => `Needs the consent of ${party}; --dossier tells what it has said`,
  },
  refusals: 'Against what a party has said',
  refuses: (party, strength) => `${party} ${strength >= 4 ? 'rules this out' : 'rejects this'}`,
  unread: 'Sentences in which no provision was found; what they settle is not counted above',
  more: (count) => (count === 1 ? 'and 1 more sentence' : `and ${count} more sentences`),
  warning:
    '“Not stated” means that no words were found that the lint knows for it: read before you rely on it. Each provision stands for itself; there is no total. A strong text is not yet a durable peace.',
}
