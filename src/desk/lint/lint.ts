// The lint for a person: provisions with their questions, circles, contradictions, and arrangements with what nobody has said.
import type { Casebook, Mechanism, Proposal } from '../../casebook/index.js'
import type { PartialDate, Span } from '../../dossier/index.js'
import { emptySlots } from '../../positions/index.js'
import {
  lintProposal,
  lintText,
  type Provision,
  type ProvisionFinding,
  provisions,
  saidIn,
  slotQuestions,
  type TextSlot,
  wordedFinding,
} from '../../settlement/index.js'
import type { Dossier } from '../dossier.js'
import { type Said, saidIn as saidInDossier, strengthOf } from './consent.js'
import { nameFinder } from './names.js'
import { CANONICAL, canonicalLanguage } from './room-checks.js'
import type { LintSubject } from './subject.js'
import type { LintArrangementView, LintProvisionView, LintSpan, LintView } from './views.js'

export interface LintQuestion {
  readonly subject: LintSubject
  readonly casebook: Casebook
  /** Of the answer. */
  readonly lang: string
  /** Whose statements tell who consents; `null`: nobody is asked. */
  readonly dossier: Dossier | null
  readonly asOf: PartialDate | null
}

type Cut = (span: Span) => LintSpan

const provisionView =
  (lang: string, cut: Cut, against = 0) =>
  (provision: Provision, finding: ProvisionFinding): LintProvisionView => {
    const worded = wordedFinding(provision, finding, lang, against)
    return {
      ...worded,
      spans: finding.spans.map(cut),
      elements: worded.elements.map((element, k) => {
        const span = finding.elements[k]?.span ?? null
        return { ...element, span: span && cut(span) }
      }),
      reservation: finding.reservation,
      denied: finding.denied && cut(finding.denied),
    }
  }

const slotOf = (slot: keyof typeof slotQuestions, value: string | null, span: LintSpan | null, lang: string) => ({
  slot,
  question: saidIn(slotQuestions[slot], lang),
  value,
  span,
})

const promised = (slots: readonly TextSlot[], lang: string, cut: Cut): readonly LintArrangementView[] =>
  slots.length === 0
    ? []
    : [
        {
          id: null,
          title: null,
          slots: slots.map(({ slot, span }) => slotOf(slot, span?.quote ?? null, span && cut(span), lang)),
          consent: [],
        },
      ]

const arrangement = (
  mechanism: Mechanism,
  casebook: Casebook,
  said: Said | null,
  lang: string,
): LintArrangementView => {
  const actor = (id: string): string => {
    const name = casebook.actors.find((one) => one.id === id)?.name
    return name?.[lang] ?? name?.en ?? id
  }
  const label = (party: string): string => {
    const name = casebook.actors.find((one) => one.name.en === party)?.name
    return name?.[lang] ?? party
  }
  const empty = new Set(emptySlots(mechanism))
  const slots = ['protects', 'guarantor', 'place', 'trigger', 'response', 'monitor', 'deadline', 'mandate'] as const
  const valueOf = (slot: (typeof slots)[number]): string | null =>
    empty.has(slot) ? null : slot === 'guarantor' ? mechanism.guarantor.map(actor).join(', ') : mechanism[slot]
  const consent = said
    ? said.consent(mechanism)
    : mechanism.consentNeeded.map((id) => ({
        party: casebook.actors.find((one) => one.id === id)?.name.en ?? id,
        stance: 'unasked' as const,
        statements: [],
      }))
  return {
    id: mechanism.id,
    title: mechanism.title[lang] ?? mechanism.title.en ?? mechanism.id,
    slots: [
      ...slots.map((slot) => slotOf(slot, valueOf(slot), null, lang)),
      ...(consent.length === 0 ? [slotOf('consent', null, null, lang)] : []),
    ],
    consent: consent.map((one) => ({ ...one, label: label(one.party) })),
  }
}

/** Arrangements all of whose issues the proposal is about. */
const arrangementsOf = ({ elements }: Proposal, { mechanisms }: Casebook): readonly Mechanism[] => {
  const about = new Set(elements.map(({ issue }) => issue))
  return mechanisms.filter(({ issues }) => issues.length > 0 && issues.every((issue) => about.has(issue)))
}

const EMPTY = {
  unread: [],
  provisions: [],
  circles: [],
  contradictions: [],
  arrangements: [],
  refusals: [],
  statements: [],
}

const textView = (
  { source, text, language }: LintSubject & { readonly kind: 'text' },
  { casebook, lang }: LintQuestion,
): LintView => {
  const cut: Cut = (span) => ({ ...span, element: null })
  const found = lintText(text, language, nameFinder(casebook, language))
  const view = provisionView(lang, cut)
  return {
    version: 1,
    kind: 'text',
    source,
    title: null,
    language: language.code,
    text,
    ...EMPTY,
    provisions: provisions.map((provision, k) => view(provision, found.findings[k] as ProvisionFinding)),
    circles: found.circles.map((circle) => circle.map(({ step, until }) => ({ step: cut(step), until: cut(until) }))),
    contradictions: found.contradictions.map(({ kind, provision, spans }) => ({
      kind,
      about: provision,
      spans: spans.map(cut),
    })),
    arrangements: promised(found.slots, lang, cut),
    unread: found.unread.map(cut),
  }
}

const proposalView = async (
  { source, proposal }: LintSubject & { readonly kind: 'proposal' },
  { casebook, lang }: LintQuestion,
  said: Said | null,
): Promise<LintView> => {
  const language = canonicalLanguage()
  const found = lintProposal(proposal, casebook, language, nameFinder(casebook, language))
  const elementAt = (offset: number): number => found.begins.findLastIndex((begin) => begin <= offset)
  const cut: Cut = (span) => ({ ...span, element: elementAt(span.begin) })
  const whole = (element: number): LintSpan => {
    const begin = found.begins[element] ?? 0
    const quote = found.text.slice(begin, found.begins[element + 1]).trimEnd()
    return { begin, end: begin + quote.length, quote, element }
  }
  const refusals = (said?.refusals(proposal) ?? []).map(({ element, standing }) => ({
    element,
    party: standing.party,
    label: casebook.actors.find((one) => one.name.en === standing.party)?.name[lang] ?? standing.party,
    strength: strengthOf(standing),
    statements: standing.utterance.statements.map(({ id }) => id),
  }))
  const view = provisionView(lang, cut, refusals.length + found.clashes.length)
  return {
    version: 1,
    kind: 'proposal',
    source,
    title: proposal.title[lang] ?? proposal.title.en ?? proposal.id,
    language: CANONICAL,
    text: found.text,
    ...EMPTY,
    provisions: provisions.map((provision, k) => view(provision, found.findings[k] as ProvisionFinding)),
    circles: found.circles.map((circle) =>
      circle.map(({ element, until }) => ({ step: whole(element), until: whole(until) })),
    ),
    contradictions: [
      ...found.contradictions.map(({ kind, provision, spans }) => ({ kind, about: provision, spans: spans.map(cut) })),
      ...found.clashes.map(({ kind, rule, elements }) => ({ kind, about: rule, spans: elements.map(whole) })),
    ],
    arrangements: arrangementsOf(proposal, casebook).map((mechanism) => arrangement(mechanism, casebook, said, lang)),
    refusals,
    unread: found.unread.map(cut),
  }
}

const mechanismView = (
  { source, mechanism }: LintSubject & { readonly kind: 'mechanism' },
  { casebook, lang }: LintQuestion,
  said: Said | null,
): LintView => ({
  version: 1,
  kind: 'mechanism',
  source,
  title: mechanism.title[lang] ?? mechanism.title.en ?? mechanism.id,
  language: null,
  text: '',
  ...EMPTY,
  arrangements: [arrangement(mechanism, casebook, said, lang)],
})

export const lintView = async (question: LintQuestion): Promise<LintView> => {
  const { subject, dossier, asOf, lang } = question
  const said = dossier === null ? null : await saidInDossier(dossier, asOf, lang)
  const view =
    subject.kind === 'text'
      ? textView(subject, question)
      : subject.kind === 'proposal'
        ? await proposalView(subject, question, said)
        : mechanismView(subject, question, said)
  const cited = new Set([
    ...view.refusals.flatMap(({ statements }) => statements),
    ...view.arrangements.flatMap(({ consent }) => consent.flatMap(({ statements }) => statements)),
  ])
  return said ? { ...view, statements: await said.cite(cited) } : view
}

/** Whether it found something of severity E that is not settled, a circle, a contradiction, an empty slot or a refusal. */
export const lintFinds = ({ provisions: all, circles, contradictions, arrangements, refusals }: LintView): boolean =>
  all.some(({ severity, status, applies }) => severity === 'E' && applies && status !== 'present') ||
  circles.length + contradictions.length + refusals.length > 0 ||
  arrangements.some(
    ({ slots, consent }) =>
      slots.some(({ value }) => value === null) || consent.some(({ stance }) => stance === 'against'),
  )
