// The lint for a reader: what cannot hold first, then the provisions by severity, each with a short quote and the questions.
import type {
  LintArrangementView,
  LintElementView,
  LintProvisionView,
  LintSpan,
  LintView,
  Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { section, sentencesOf } from './sections.js'
import { clean, elide, wrap } from './width.js'

const QUOTE = 150
/** Sentences shown of those in which nothing was found; JSON has all. */
const UNREAD = 6
const SEVERITIES = ['E', 'W', 'I'] as const

const isGap = ({ status, applies }: LintProvisionView): boolean => applies && status !== 'present'

export const lintText = (view: LintView, door: Door, words: Words): string => {
  const { paint, width } = door
  const say = words.lint
  const line = (text: string, by: number): readonly string[] =>
    wrap(clean(text), width - by).map((one) => `${' '.repeat(by)}${one}`)
  const quote = ({ quote: text }: LintSpan, by = 4): readonly string[] =>
    line(words.quoted(elide(clean(text), QUOTE)), by).map((one) => paint(one, 'faint'))
  const question = (text: string, by = 4): readonly string[] =>
    wrap(clean(text), width - by - 2).map((one, k) => `${' '.repeat(by)}${k === 0 ? '? ' : '  '}${one}`)
  const cited = sentencesOf({ statements: view.statements, remarks: [] }, door, words)
  const nameOf = new Map(view.provisions.map(({ id, name }) => [id, `${id} ${name}`]))

  const asked = ({ question: text, status, span }: LintElementView): readonly string[] =>
    question(status === 'weak' && span ? `${text} (${say.weak(words.quoted(clean(span.quote)))})` : text)

  const provision = (one: LintProvisionView): readonly string[] => {
    const reservation = one.reservation === null ? '' : `; ${say.reservations[one.reservation]}`
    const denied = one.denied && one.status !== 'absent' ? `; ${say.denied}` : ''
    const head = `${one.id} ${one.name} · ${say.statuses[one.status]}${reservation}${denied}`
    const open = one.elements.filter(({ status }) => status !== 'there')
    const further = open.filter(({ needed }) => !needed)
    const shown = one.spans[0] ?? one.denied
    return [
      ...line(head, 2),
      ...(shown ? quote(shown) : []),
      ...(one.spans.length > 1 ? [paint(`    ${say.more(one.spans.length - 1)}`, 'faint')] : []),
      ...(one.elements.length === 0
        ? line(one.must, 4)
        : [
            ...open.filter(({ needed }) => needed).flatMap(asked),
            ...(further.length === 0
              ? []
              : line(`${say.further} ${further.map(({ question: text }) => text).join(' ')}`, 4).map((one) =>
                  paint(one, 'faint'),
                )),
          ]),
    ]
  }

  const arrangement = ({ title, slots, consent }: LintArrangementView): readonly string[] => [
    ...line(title ?? say.promised, 2),
    ...slots.flatMap(({ question: text, value }) =>
      value === null
        ? question(text)
        : line(`${text} ${elide(clean(value), QUOTE)}`, 4).map((one) => paint(one, 'faint')),
    ),
    ...consent.flatMap(({ label, stance, statements }) => [
      ...line(say.consents[stance](label), 4),
      ...(stance === 'against' ? cited(statements, 1) : []),
    ]),
  ]

  const settled = view.provisions.filter(({ status }) => status === 'present')
  const unasked = view.provisions.filter(({ applies }) => !applies)
  const list = (all: readonly LintProvisionView[]): readonly string[] =>
    line(all.map(({ id, name }) => `${id} ${name}`).join(' · '), 2)
  const lines = [
    ...(view.title === null ? [] : ['', paint(view.title, 'strong')]),
    ...section(
      say.circles,
      view.circles.map((circle) =>
        circle.flatMap(({ step, until }, k) => [
          ...line(`${k + 1}. ${words.quoted(elide(clean(step.quote), QUOTE))}`, 2),
          ...line(`${say.waitsFor} ${words.quoted(elide(clean(until.quote), QUOTE))}`, 5),
        ]),
      ),
      door,
    ),
    ...section(
      say.contradictions,
      view.contradictions.map(({ kind, about, spans }) => [
        ...line(say.kinds[kind](nameOf.get(about ?? '') ?? about ?? ''), 2),
        ...spans.flatMap((span) => quote(span)),
      ]),
      door,
    ),
    ...section(
      say.refusals,
      view.refusals.map(({ element, label, strength, statements }) => [
        ...line(`${element + 1}. ${say.refuses(label, strength)}`, 2),
        ...cited(statements, 1),
      ]),
      door,
    ),
    ...SEVERITIES.flatMap((severity) =>
      section(
        say.severities[severity],
        view.provisions.filter((one) => one.severity === severity && isGap(one)).map(provision),
        door,
      ),
    ),
    ...section(say.arrangements, view.arrangements.map(arrangement), door),
    ...(settled.length === 0 ? [] : ['', paint(`${say.present} (${settled.length})`, 'strong'), ...list(settled)]),
    ...(unasked.length === 0 ? [] : ['', paint(`${say.notAsked} (${unasked.length})`, 'strong'), ...list(unasked)]),
    ...(view.unread.length === 0
      ? []
      : [
          '',
          paint(`${say.unread} (${view.unread.length})`, 'strong'),
          ...view.unread.slice(0, UNREAD).flatMap((span) => quote(span, 2)),
          ...(view.unread.length > UNREAD ? [paint(`  ${say.more(view.unread.length - UNREAD)}`, 'faint')] : []),
        ]),
    '',
    ...line(say.warning, 0).map((one) => paint(one, 'faint')),
  ]
  return `${lines.slice(lines[0] === '' ? 1 : 0).join('\n')}\n`
}
