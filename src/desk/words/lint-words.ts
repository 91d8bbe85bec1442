// What is said, in each language, of the lint. Provisions and questions bring their own words.
export interface LintWords {
  readonly severities: Readonly<Record<'E' | 'W' | 'I', string>>
  readonly statuses: Readonly<Record<'present' | 'partial' | 'absent' | 'not-stated', string>>
  readonly present: string
  readonly notAsked: string
  readonly reservations: Readonly<Record<'soft' | 'later', string>>
  readonly denied: string
  /** Before questions that are worth asking beside. */
  readonly further: string
  readonly weak: (words: string) => string
  readonly circles: string
  readonly waitsFor: string
  readonly contradictions: string
  readonly kinds: Readonly<Record<'there-and-not' | 'two-starts' | 'two-options' | 'rule', (about: string) => string>>
  readonly arrangements: string
  readonly promised: string
  readonly consents: Readonly<Record<'for' | 'against' | 'hedged' | 'unknown' | 'unasked', (party: string) => string>>
  readonly refusals: string
  readonly refuses: (party: string, strength: number) => string
  readonly unread: string
  readonly more: (count: number) => string
  /** Stands at the end of every answer. */
  readonly warning: string
}
