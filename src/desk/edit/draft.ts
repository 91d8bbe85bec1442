// What a person typed → a statement, or what is wrong, field by field.
import {
  type Article,
  type Complaint,
  complaint,
  identify,
  mentionOf,
  type Statement,
  spanOf,
} from '../../dossier/index.js'
import { type Named, underNames } from '../names/named.js'
import type { StatementInput } from './input.js'

export type Drafted =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

const spanFaults = (text: string, { begin, end }: { begin: number; end: number }, field: string): Complaint[] => {
  if (end <= begin) return [complaint('empty-span', 'mark at least one word', field)]
  if (end > text.length) return [complaint('span-outside', 'the text ends before this; mark the words again', field)]
  if (text.slice(begin, end).trim() === '') return [complaint('empty-span', 'only blanks are marked', field)]
  return []
}

const faultsOf = (input: StatementInput, text: string, shown: Statement | null, { casebook }: Named): Complaint[] => {
  const { issue, option, party, actor, condition, speaker } = input
  const found = spanFaults(text, input, 'with.begin')
  if (condition) found.push(...spanFaults(text, condition, 'with.condition'))
  if (speaker) found.push(...spanFaults(text, speaker, 'with.speaker'))
  const known = casebook.issues.find(({ id }) => id === issue)
  if (issue !== null && !known && issue !== shown?.issue)
    found.push(complaint('unknown-issue', `the casebook has no issue "${issue}"; choose one of its list`, 'with.issue'))
  if (option !== null && issue === null)
    found.push(
      complaint('option-without-issue', 'an option belongs to an issue; choose the issue first', 'with.option'),
    )
  else if (option !== null && known && !known.options.some(({ id }) => id === option) && option !== shown?.option)
    found.push(complaint('unknown-option', `"${issue}" has no option "${option}"`, 'with.option'))
  const names = new Set(casebook.actors.map(({ name }) => name.en as string))
  if (party !== null && party !== actor && party !== shown?.party && !names.has(party))
    found.push(
      complaint('unknown-party', `the casebook does not know "${party}"; choose one, or leave it empty`, 'with.party'),
    )
  return found
}

/**
 * `before`: the statement it takes the place of, as stored. What the person left as it was keeps the names and ids it was
 * read with, so that a correction of the act does not also settle what somebody is called.
 */
export const draftOf = (input: StatementInput, article: Article, before: Statement | null, named: Named): Drafted => {
  const { text } = article
  const { names } = named
  const shown = before && underNames(before, names)
  const complaints = faultsOf(input, text, shown, named)
  if (complaints.length > 0) return { ok: false, complaints }
  const stored = (name: string): string => names.keyOfActor(name)
  const { begin, end, speaker, condition, said, issue, option } = input
  const sameIssue = before !== null && issue === shown?.issue
  const sameOption = sameIssue && before !== null && option === shown?.option
  const sameVia = before !== null && input.via.join('\0') === shown?.via.join('\0')
  const sameCondition =
    before?.condition &&
    condition &&
    before.condition.begin === condition.begin &&
    before.condition.end === condition.end &&
    before.condition.head === condition.head
  const statement = identify({
    article: article.id,
    ...spanOf(text, begin, end),
    speaker: speaker && mentionOf(text, speaker.begin, speaker.end),
    actor: before && input.actor === shown?.actor ? before.actor : stored(input.actor),
    party: before && input.party === shown?.party ? before.party : input.party && stored(input.party),
    via: sameVia && before ? before.via : input.via.map(stored),
    ...(sameVia && before?.modes ? { modes: before.modes } : {}),
    act: input.act,
    sign: input.sign,
    strength: input.strength,
    topic: input.topic,
    issue: sameIssue && before ? before.issue : issue,
    option: sameOption ? before.option : option,
    // What its words name stays what they name; who chooses an option gives the sign for what the issue is about.
    ...(sameOption && before.ofOption ? { ofOption: before.ofOption } : {}),
    condition: sameCondition
      ? before.condition
      : condition && { ...spanOf(text, condition.begin, condition.end), head: condition.head },
    temporary: input.temporary,
    said,
    saidBasis: said === null ? null : (input.saidBasis ?? 'stated'),
    certainty: input.certainty,
    confidence: null,
    why: null,
  })
  return { ok: true, statement }
}

/** The same as a person would have to type it, under the names of today. */
export const inputOf = (statement: Statement): StatementInput => {
  const { begin, end, speaker, actor, party, via, act, sign, strength, topic, issue, option } = statement
  const { condition, temporary, said, saidBasis, certainty } = statement
  return {
    begin,
    end,
    speaker: speaker && { begin: speaker.begin, end: speaker.end },
    actor,
    party,
    via: [...via],
    act,
    sign,
    strength,
    topic,
    issue,
    option,
    condition: condition && { begin: condition.begin, end: condition.end, head: condition.head },
    temporary,
    said,
    saidBasis,
    certainty,
  }
}
