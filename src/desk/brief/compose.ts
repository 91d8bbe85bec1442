// Sentences about utterances, in the language of the reader. Every one comes with the statements it rests on.
import type { Remark } from '../../dossier/index.js'
import type { Movement } from '../../positions/index.js'
import type { TakenStatement, Utterance } from '../../provenance/index.js'
import type { Labels } from '../labels.js'
import type { Prose, Subject, Words } from '../words/index.js'

export interface Sentence {
  readonly text: string
  /** Ids of the statements it rests on, the telling ones first. There is no sentence without one. */
  readonly cites: readonly [string, ...string[]]
}

export interface Composer {
  readonly words: Words
  readonly prose: Prose
  readonly labels: Labels
  readonly who: (party: string) => Subject
  readonly thing: (issue: string, option: string | null) => string
  /** What the party says, on which condition, who says so and when. `inWords`: with the words themselves. */
  readonly stance: (utterance: Utterance, inWords?: boolean) => Sentence
  readonly moved: (kind: Movement, from: Utterance, to: Utterance, more?: MovedBeside) => Sentence
  /** A party that fell silent: its last word, and what others said since. */
  readonly silent: (last: Utterance, others: readonly Utterance[]) => Sentence
  readonly divided: (name: string, issue: string, option: string | null, voices: readonly VoiceInWords[]) => Sentence
  readonly opposed: (issue: string, forIt: readonly Utterance[], against: readonly Utterance[]) => Sentence
  readonly onlyVoice: (utterance: Utterance) => Sentence
  /** A clause with the words of a remark that show it. */
  readonly remarked: (clause: string, remark: Remark) => string
}

/** What else shows a movement: further utterances on either side, and the rule by which they exclude each other. */
export interface MovedBeside {
  readonly also?: readonly Utterance[]
  readonly rule?: string | null
}

/** Who differs, and the words that show it. */
export interface VoiceInWords {
  readonly who: string
  readonly statement: TakenStatement
}

const LONGEST_QUOTE = 120

export const composerOf = (labels: Labels, words: Words): Composer => {
  const { prose } = words
  const who = (party: string): Subject =>
    labels.subject(party) ?? { text: prose.unknownParty(labels.party(party)), plural: false }
  const thing = (issue: string, option: string | null): string =>
    prose.thing(labels.issue(issue), option === null ? null : labels.option(issue, option))
  const thingOf = ({ issue, option }: Utterance): string => thing(issue as string, option)
  const quote = ({ statements: [best] }: Utterance): string => prose.words(excerpt(best.quote))

  const details = ({ holder, said, statements: [best] }: Utterance): string => {
    const parts = [
      ...(best.actor === holder ? [] : [labels.party(best.actor)]),
      said === null ? words.undated : words.date(said),
      ...(best.temporary ? [prose.temporary] : []),
      ...(best.via.length === 0 ? [] : [prose.via(best.via.map(labels.party))]),
      // A relay named says that others report it.
      ...(OWN_VOICE.has(best.certainty) || (best.certainty === 'reported' && best.via.length > 0)
        ? []
        : [words.certainties[best.certainty]]),
    ]
    return `(${parts.join('; ')})`
  }
  const citesOf = (...utterances: readonly Utterance[]): Sentence['cites'] => {
    // The best of each first; then the relays, so that all of it can be looked up.
    const ids = new Set([
      ...utterances.map(({ statements: [best] }) => best.id as string),
      ...utterances.flatMap(({ statements }) => statements.map(({ id }) => id as string)),
    ])
    return [...ids] as unknown as Sentence['cites'] // utterances have at least one statement each
  }
  const sentence = (text: string, ...utterances: readonly [Utterance, ...Utterance[]]): Sentence => ({
    text: `${capitalised(text)}.`,
    cites: citesOf(...utterances),
  })

  return {
    words,
    prose,
    labels,
    who,
    thing,
    stance: (utterance, inWords = false) => {
      const [{ act, sign, condition }] = utterance.statements
      const clause = prose.stance(who(utterance.holder), act, sign, thingOf(utterance))
      // Under the issue for all the rest only the words say what it is about.
      const own = inWords || labels.isRest(utterance.issue as string) ? `: ${quote(utterance)}` : ''
      const limit = condition ? `; ${prose.condition(condition.head, excerpt(condition.quote))}` : ''
      return sentence(`${clause}${own}${limit} ${details(utterance)}`, utterance)
    },
    moved: (kind, from, to, { also = [], rule = null } = {}) =>
      sentence(
        `${prose.moved[kind](who(to.holder), thingOf(to))}: ${prose.before(quote(from), details(from))}, ${prose.after(quote(to), details(to))}${rule === null ? '' : `; ${rule}`}`,
        to,
        from,
        ...also,
      ),
    silent: (last, others) =>
      sentence(`${prose.silent(who(last.holder), thingOf(last))}: ${quote(last)} ${details(last)}`, last, ...others),
    divided: (name, issue, option, voices) => {
      const text = voices.map(
        ({ who: voice, statement: { quote: own, said } }) =>
          `${labels.party(voice)} ${prose.words(excerpt(own))} (${said === null ? words.undated : words.date(said)})`,
      )
      const clause = `${prose.divided(who(name), thing(issue, option))}: ${text.join(', ')}`
      return {
        text: `${capitalised(clause)}.`,
        // A split has two voices at least.
        cites: voices.map(({ statement }) => statement.id as string) as unknown as Sentence['cites'],
      }
    },
    opposed: (issue, forIt, against) => {
      const [first, ...rest] = [...forIt, ...against] as [Utterance, ...Utterance[]]
      const parties = (side: readonly Utterance[]) => side.map(({ holder }) => who(holder))
      return sentence(prose.opposed(parties(forIt), parties(against), thing(issue, null)), first, ...rest)
    },
    remarked: (clause, { quote: own, actor, said }) => {
      const from = [...(actor === null ? [] : [labels.party(actor)]), said === null ? words.undated : words.date(said)]
      return `${capitalised(clause)}: ${prose.words(excerpt(own))} (${from.join('; ')}).`
    },
    onlyVoice: (utterance) =>
      sentence(prose.onlyVoice(who(utterance.holder), thing(utterance.issue as string, null)), utterance),
  }
}

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** What a holder says himself, or a report tells as his, needs no further word on how sure it is. */
const OWN_VOICE = new Set(['quoted', 'paraphrased', 'narrated'])

/** On one line, cut at a word. */
export const excerpt = (quote: string, longest = LONGEST_QUOTE): string => {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const space = line.lastIndexOf(' ', longest)
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/[\uD800-\uDBFF]$/, '')} …`
}
