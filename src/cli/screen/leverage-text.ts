// Offers, threats and tripwires in the terminal: each as a small tree with its sentences, the checks, and the open questions.
import type {
  BranchView,
  CheckView,
  LeverageView,
  QuoteView,
  StrategyView,
  TripwireView,
  Words,
} from '../../desk/index.js'
import type { Door } from '../door.js'
import { sentencesOf } from './sections.js'
import { clean, wrap } from './width.js'

const SIGNS = { yes: '+', no: '-', undetermined: '?' } as const
const STYLES = { yes: 'for', no: 'against', undetermined: 'hedge' } as const

/** Written down by a person, or with both branches. */
const isWhole = ({ from, offer, threat }: StrategyView): boolean =>
  from !== 'statements' || (offer !== null && threat !== null)

/** Slots that single sentences do fill; whether one can see it and who judges they hardly ever tell, and the JSON asks it all. */
const SAID: ReadonlySet<string> = new Set(['act', 'who', 'deadline', 'addressee', 'consequence'])

export const leverageText = (view: LeverageView, door: Door, words: Words): string => {
  const { paint, width } = door
  const { strategies: say } = words
  const labels = new Map(view.names.map(({ id, label }) => [id, label]))
  const label = (name: string): string => labels.get(name) ?? name
  const all = (names: readonly string[]): string => (names.length === 0 ? say.nobody : names.map(label).join(', '))
  const cited = sentencesOf({ statements: view.statements, remarks: [] }, door, words)
  const line = (text: string, by: number): readonly string[] =>
    wrap(clean(text), Math.max(20, width - by)).map((one) => `${' '.repeat(by)}${one}`)
  /** A first line behind a sign, and what follows under it. */
  const marked = (sign: string, text: string, by: number): readonly string[] =>
    line(text, by + 2).map((one, at) => (at === 0 ? `${' '.repeat(by)}${sign} ${one.slice(by + 2)}` : one))

  const quoted = ({ words: said, source }: QuoteView): string =>
    source === null ? words.quoted(said) : `${words.quoted(said)} (${source})`

  const fromTo = ({ speaker, addressee }: StrategyView): string =>
    say.fromTo(all(speaker), addressee.length === 0 ? null : all(addressee))

  const branch = (kind: 'offer' | 'threat', one: BranchView, isLast: boolean): readonly string[] => {
    const { condition, consequence } = one
    const who = condition.who === null ? null : label(condition.who)
    const executor = consequence.who === null ? null : label(consequence.who)
    const facts = [
      condition.quote !== null
        ? words.quoted(condition.quote)
        : condition.act === null
          ? say.unnamedAct[kind]
          : say.if(condition.act, who, kind),
      ...(consequence.act === null ? [] : [say.then(consequence.act, executor)]),
      ...(condition.observable === null ? [] : [say.observable[condition.observable ? 'yes' : 'no']]),
      ...(['deadline', 'judge'] as const).flatMap((slot) =>
        condition[slot] === null ? [] : [`${say.slots[slot]}: ${condition[slot]}`],
      ),
      ...(['else', 'release'] as const).flatMap((slot) =>
        one[slot] === null || one[slot] === condition.quote ? [] : [`${say.slots[slot]}: ${one[slot]}`],
      ),
    ]
    const [corner, trunk] = isLast ? ['└', ' '] : ['├', '│']
    return [
      `  ${corner} ${paint(say.branches[kind], 'strong')}`,
      ...[
        ...facts.flatMap((fact) => line(fact, 6)),
        ...one.quotes.flatMap((quote) => line(quoted(quote), 6)).map((quote) => paint(quote, 'faint')),
        ...cited(one.statements, 3).map((sentence) => `  ${sentence}`),
      ].map((text) => `  ${trunk}${text.slice(3)}`),
    ]
  }

  const check = (one: CheckView): readonly string[] => {
    const verdict = `${say.verdicts[one.verdict]}${one.missing === null ? '' : ` (${say.missing[one.missing]})`}`
    return [
      ...marked(paint(SIGNS[one.verdict], STYLES[one.verdict]), `${say.checks[one.check]} ${verdict}`, 4),
      ...one.pairs.flatMap(({ sentence }) => line(sentence, 8)).map((text) => paint(text, 'faint')),
      ...one.changes.flatMap(({ sentence }) => line(sentence, 8)),
    ]
  }

  const questions = (gaps: readonly { readonly question: string }[]): readonly string[] =>
    gaps.length === 0 ? [] : [`  ${say.open}`, ...gaps.flatMap(({ question }) => marked('?', question, 4))]

  /** Of a single branch: what it might have told, in one breath. */
  const asked = (gaps: StrategyView['gaps']): readonly string[] => {
    const told = gaps.filter(({ slot }) => SAID.has(slot)).map(({ question }) => question)
    return told.length === 0 ? [] : marked('?', told.join(' '), 2).map((text) => paint(text, 'faint'))
  }

  const provenance = ({ owner, putForward, date }: StrategyView | TripwireView): readonly string[] => {
    const who =
      owner.length > 0
        ? [say.saidBy(all(owner))]
        : [say.nobodyInPower, ...(putForward === null ? [] : [say.putForward(putForward)])]
    return line([...who, ...(date === null ? [] : [`(${words.date(date)})`])].join(' '), 2)
  }

  const strategy = (one: StrategyView): readonly string[] => {
    const title = one.title === null ? fromTo(one) : one.title
    const branches = (
      [
        ['offer', one.offer],
        ['threat', one.threat],
      ] as const
    ).flatMap(([kind, shown]) => (shown === null ? [] : [[kind, shown] as const]))
    const isOpen = one.checks.every(({ verdict }) => verdict === 'undetermined')
    return [
      '',
      ...line(title, 0).map((text) => paint(text, 'strong')),
      ...(one.from === 'statements'
        ? [paint(`  ${say.gathered} [${one.id}]`, 'faint')]
        : [paint(`  ${one.id}`, 'faint'), ...line(fromTo(one), 2)]),
      ...(one.from === 'statements' && one.owner.length > 0 ? [] : provenance(one)),
      ...branches.flatMap(([kind, shown], at) => branch(kind, shown, at === branches.length - 1)),
      ...(one.credibility === null ? [] : line(`${say.slots.credibility}: ${one.credibility}`, 2)),
      ...cited(one.credibilityStatements, 2),
      ...(one.rankings === null
        ? isWhole(one)
          ? line(say.unranked, 2)
          : []
        : [...line(say.ranked(one.rankings.author, one.rankings.why), 2), `  ${say.ifHold}`]),
      // Nobody has ranked anything: four times "undetermined" would tell nothing.
      ...(one.rankings === null && isOpen ? [] : one.checks.flatMap(check)),
      ...(one.rankings === null && isOpen ? [] : one.patterns.flatMap((pattern) => line(say.patterns[pattern], 2))),
      ...(one.rankings === null || one.pivotal.length === 0
        ? []
        : line(say.pivotal(one.pivotal.map((name) => say.checks[name]).join(' ')), 2).map((text) =>
            paint(text, 'strong'),
          )),
      ...(isWhole(one) ? questions(one.gaps) : asked(one.gaps)),
      ...(one.note === null ? [] : line(one.note, 2)),
    ]
  }

  const tripwire = (one: TripwireView): readonly string[] => {
    const facts: readonly (readonly [string, string | null])[] = [
      [say.wire.place, one.place.length === 0 ? null : one.place.join(` ${say.or} `)],
      [say.wire.actor, one.actor.length === 0 ? null : all(one.actor)],
      [say.wire.event, one.event],
      [say.wire.responder, one.responder.length === 0 ? null : all(one.responder)],
      [say.wire.response[one.responseIs ?? 'implied'], one.response],
      [say.slots.monitor, one.monitor],
      [say.slots.deadline, one.deadline],
      [say.slots.mandate, one.mandate],
      [say.slots.credibility, one.credibility],
    ]
    return [
      '',
      ...line(one.title, 0).map((text) => paint(text, 'strong')),
      paint(`  ${one.id}`, 'faint'),
      ...provenance(one),
      ...facts.flatMap(([name, value]) => (value === null ? [] : line(`${name}: ${value}`, 4))),
      ...one.quotes.flatMap((quote) => line(quoted(quote), 4)),
      ...questions(one.gaps),
      ...(one.note === null ? [] : line(one.note, 2)),
    ]
  }

  const [whole, single] = [view.strategies.filter(isWhole), view.strategies.filter((one) => !isWhole(one))]
  if (view.strategies.length + view.tripwires.length === 0) return `${say.none}\n`
  const titled = (title: string, entries: readonly (readonly string[])[]): readonly string[] =>
    entries.length === 0 ? [] : ['', paint(`${title} (${entries.length})`, 'strong'), ...entries.flat()]
  const lines = [
    ...titled(say.strategies, whole.map(strategy)),
    ...titled(say.tripwires, view.tripwires.map(tripwire)),
    ...titled(say.single, single.map(strategy)),
    '',
    ...line(say.note, 0).map((text) => paint(text, 'faint')),
  ]
  return `${lines.slice(1).join('\n')}\n`
}
