// How well a reading agrees with a person's coding. Statements are paired one to one by the words their spans share;
// the measures are those of the shared scorer of position statements, so that figures can be compared.
import type { CodedDocument, CodedStatement } from './gold.js'
import {
  documentsOfTheCase,
  type Pairs,
  pairUp,
  type ReadStatement,
  sameParty,
  sameSpeaker,
  touches,
} from './pairing.js'

/** Percentages with two decimals; `null` where nothing could be compared. */
export interface Score {
  readonly docs: number
  readonly gold: number
  readonly predicted: number
  readonly found_precision: number
  readonly found_recall: number
  readonly found_f1: number
  readonly speaker: number | null
  readonly party: number | null
  readonly sign: number | null
  readonly act: number | null
  readonly issue: number | null
  readonly condition_f1: number
  /** Found, with party (or speaker), sign and issue all right. */
  readonly record_f1: number
}

export interface Evaluation {
  /** `all`, then each language, then `casebook` (documents of the case) and `other`. */
  readonly groups: Readonly<Record<string, Score>>
  readonly missed: readonly { readonly document: string; readonly statement: CodedStatement }[]
  readonly invented: readonly { readonly document: string; readonly statement: ReadStatement }[]
}

interface Tally {
  docs: number
  gold: number
  predicted: number
  found: number
  record: number
  conditionGold: number
  conditionRead: number
  conditionFound: number
  readonly right: Record<'speaker' | 'party' | 'sign' | 'act' | 'issue', boolean[]>
}

const emptyTally = (): Tally => ({
  docs: 0,
  gold: 0,
  predicted: 0,
  found: 0,
  record: 0,
  conditionGold: 0,
  conditionRead: 0,
  conditionFound: 0,
  right: { speaker: [], party: [], sign: [], act: [], issue: [] },
})

export const evaluate = (
  gold: readonly CodedDocument[],
  readingOf: (document: CodedDocument) => readonly ReadStatement[],
): Evaluation => {
  const tallies = new Map<string, Tally>([['all', emptyTally()]])
  const tallyOf = (name: string): Tally => {
    const tally = tallies.get(name) ?? emptyTally()
    tallies.set(name, tally)
    return tally
  }
  const missed: { document: string; statement: CodedStatement }[] = []
  const invented: { document: string; statement: ReadStatement }[] = []
  const ofTheCase = documentsOfTheCase(gold)
  for (const document of gold) {
    const read = readingOf(document)
    const inCase = ofTheCase(document)
    const pairs = pairUp(document.text, document.statements, read, inCase)
    for (const name of ['all', ...(document.lang === null ? [] : [document.lang]), inCase ? 'casebook' : 'other'])
      count(tallyOf(name), document.statements, read, pairs, inCase)
    const pairedGold = new Set(pairs.map(([g]) => g))
    const pairedRead = new Set(pairs.map(([, r]) => r))
    document.statements.forEach((statement, i) => {
      if (!pairedGold.has(i)) missed.push({ document: document.id, statement })
    })
    read.forEach((statement, i) => {
      if (!pairedRead.has(i)) invented.push({ document: document.id, statement })
    })
  }
  return {
    groups: Object.fromEntries([...tallies].map(([name, tally]) => [name, scoreOf(tally)])),
    missed,
    invented,
  }
}

const count = (
  tally: Tally,
  gold: readonly CodedStatement[],
  read: readonly ReadStatement[],
  pairs: Pairs,
  inCase: boolean,
): void => {
  tally.docs++
  tally.gold += gold.length
  tally.predicted += read.length
  tally.found += pairs.length
  tally.conditionGold += gold.filter(({ condition }) => condition).length
  tally.conditionRead += read.filter(({ condition }) => condition).length
  for (const [i, j] of pairs) {
    const [g, r] = [gold[i] as CodedStatement, read[j] as ReadStatement]
    const { right } = tally
    right.speaker.push(sameSpeaker(g, r))
    right.sign.push(g.sign === r.sign)
    right.act.push(g.act === r.act)
    if (inCase) {
      right.party.push(sameParty(g, r))
      right.issue.push(g.issue === r.issue)
    }
    if (touches(g.condition, r.condition)) tally.conditionFound++
    const who = inCase && g.party !== null ? sameParty(g, r) : sameSpeaker(g, r)
    if (who && g.sign === r.sign && (!inCase || g.issue === r.issue)) tally.record++
  }
}

const percent = (share: number): number => Math.round(share * 10_000) / 100

const measure = (right: number, read: number, gold: number) => {
  const [precision, recall] = [right / Math.max(1, read), right / Math.max(1, gold)]
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}

const shareRight = (answers: readonly boolean[]): number | null =>
  answers.length === 0 ? null : percent(answers.filter(Boolean).length / answers.length)

const scoreOf = (tally: Tally): Score => {
  const found = measure(tally.found, tally.predicted, tally.gold)
  return {
    docs: tally.docs,
    gold: tally.gold,
    predicted: tally.predicted,
    found_precision: found.precision,
    found_recall: found.recall,
    found_f1: found.f1,
    speaker: shareRight(tally.right.speaker),
    party: shareRight(tally.right.party),
    sign: shareRight(tally.right.sign),
    act: shareRight(tally.right.act),
    issue: shareRight(tally.right.issue),
    condition_f1: measure(tally.conditionFound, tally.conditionRead, tally.conditionGold).f1,
    record_f1: measure(tally.record, tally.predicted, tally.gold).f1,
  }
}
