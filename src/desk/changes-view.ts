import type { Casebook } from '../casebook/index.js'
import type { Change, Split } from '../positions/index.js'
import { DEFAULT_TRUST } from '../positions/index.js'
import type { Labels } from './labels.js'
import type { Movements } from './movements.js'
import type { PositionsQuestion } from './standing-options.js'
import type { ChangesView, ChangeView, SplitView } from './views.js'

export const changesView = (
  { changes, splits }: Omit<Movements, 'byDates'>,
  { asOf, knownOn, trust }: PositionsQuestion,
  labels: Labels,
  { rules }: Pick<Casebook, 'rules'>,
): ChangesView => ({
  version: 1,
  asOf,
  knownOn,
  trust: trust ?? DEFAULT_TRUST,
  changes: changes.map((change) => changeView(change, labels, rules)),
  splits: splits.map((split) => splitView(split, labels)),
})

const idsOf = (utterances: Change['before']): readonly string[] =>
  utterances.flatMap(({ statements }) => statements.map(({ id }) => id))

export const changeView = (change: Change, labels: Labels, rules: Casebook['rules']): ChangeView => {
  const { party, issue, option, kind, before, after } = change
  const rule = rules.find(({ id }) => id === change.rule)
  return {
    party,
    partyLabel: labels.party(party),
    issue,
    issueLabel: labels.issue(issue),
    option,
    optionLabel: option === null ? null : labels.option(issue, option),
    kind,
    saidBefore: before[0]?.said ?? null,
    saidAfter: after[0]?.said ?? null,
    before: idsOf(before),
    after: idsOf(after),
    rule: rule ? { id: rule.id, author: rule.author, why: rule.why[labels.lang] ?? (rule.why.en as string) } : null,
  }
}

const splitView = ({ within, name, issue, option, kind, voices }: Split, labels: Labels): SplitView => ({
  within,
  name,
  label: labels.party(name),
  issue,
  issueLabel: labels.issue(issue),
  option,
  optionLabel: option === null ? null : labels.option(issue, option),
  kind,
  voices: voices.map((voice) => ({ ...voice, label: labels.party(voice.who) })),
})
