// The shape of a casebook: what the YAML files of a case must hold. One schema a noun; the types are inferred.
import { z } from 'zod'
import { partialDateSchema } from '../dossier/index.js'
import type { LeverageEntry } from './leverage-schema.js'
import { idSchema as id, localisedSchema } from './schema-parts.js'

export { localisedSchema } from './schema-parts.js'

/**
 * Words that name or signal a thing, by language. Patterns are matched on the words `lexiconWords` makes of a sentence
 * (lower case, ß = ss, umlauts kept, parted at hyphens and everything else that is no letter or digit): a blank or a hyphen
 * separates words in a row, `*` at an edge of a word stands for any letters or none ("friedenstrupp*", "*abkommen"),
 * `|` separates alternatives of one word ("nato|otan"), and ` & ` joins patterns that must all stand in one sentence, in any order.
 * An issue that lists no pattern in any language is the catch-all ("other").
 */
export const lexiconSchema = z.record(z.string(), z.array(z.string()).readonly())

export const actorKindSchema = z.enum([
  'person',
  'state',
  'government',
  'organisation',
  'collective',
  'medium',
  'think-tank',
  'place',
])

/** YAML reads a bare `from: 2024` as a number. */
const dateInYaml = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  partialDateSchema.nullable(),
)

/** Kinds of office; the words for them ("Aussenminister", "spokeswoman") stand in the `offices` file of a casebook. */
export const officeHeldSchema = z
  .object({
    /** Id of an office kind, for example `foreign-minister`. */
    office: id,
    /** Id of the state or organisation the office belongs to. */
    of: id,
    from: dateInYaml,
    /** First day (or month, or year) on which the office is no longer held; `null` while it is. */
    until: dateInYaml,
  })
  .strict()
  .readonly()

export const actorSchema = z
  .object({
    id,
    kind: actorKindSchema,
    /** `name.en` is the canonical name, unique in the casebook. */
    name: localisedSchema,
    /** How it stands as the subject of a sentence, by language, where that is not the bare name: "die Vereinigten Staaten". */
    subject: z.record(z.string(), z.string().min(1)).default({}),
    /** Languages in which its verb stands in the plural ("die Vereinigten Staaten lehnen ab", but "the United States rejects"). */
    plural: z.array(z.string()).readonly().default([]),
    /** Further surface forms by language; `any` for all languages (transliterations, acronyms). Genitives and plurals in -s need no entry. */
    variants: z.record(z.string(), z.array(z.string().min(1)).readonly()).default({}),
    /** States and organisations: adjective stems ("russisch", "Russian") that make "the Russian president" theirs. */
    adjectives: z.record(z.string(), z.array(z.string().min(1)).readonly()).default({}),
    /** States: words for their people ("Russen", "Russians"), read as the collective, never as the government. */
    demonyms: z.record(z.string(), z.array(z.string().min(1)).readonly()).default({}),
    /** Common nouns by language, small, by which a text that has named it takes it up: "the alliance", "the militants". */
    called: z.record(z.string(), z.array(z.string().min(1)).readonly()).default({}),
    /** Id of the actor whose position this one commits (Kremlin → russia, Kyiv → ukraine). Persons commit through offices. */
    commits: id.nullable().default(null),
    /** Seats and capitals: a place unless it acts ("Moskau lehnt ab"); then it stands for this actor id. */
    seatOf: id.nullable().default(null),
    memberOf: z.array(id).readonly().default([]),
    offices: z.array(officeHeldSchema).readonly().default([]),
    note: z.string().optional(),
  })
  .strict()
  .readonly()

export const officeSchema = z
  .object({
    id,
    name: localisedSchema,
    /** Title words by language, without the state ("Aussenminister", "Aussenministerin"). Folded: ß written ss. */
    titles: z.record(z.string(), z.array(z.string().min(1)).readonly()),
    /** Whether a stance taken in this office commits the state or organisation it belongs to. */
    commits: z.boolean(),
    /** Whether at most one person holds it at a time, so that the title alone names the person. */
    unique: z.boolean().default(false),
    /** Whether its holder has the last word: it supersedes what others of the party have said. */
    leads: z.boolean().default(false),
  })
  .strict()
  .readonly()

export const optionSchema = z
  .object({
    id,
    name: localisedSchema,
    /** The no to the thing the issue is about: who is for it is against the thing ("renounced" of a membership). */
    counter: z.boolean().default(false),
    /** Of a quantity: how much it is, in the `unit` of the issue (30 of "thirty days"). */
    amount: z.number().optional(),
    lexicon: lexiconSchema.default({}),
  })
  .strict()
  .readonly()

export const issueSchema = z
  .object({
    id,
    name: localisedSchema,
    /** One sentence: what the issue is about and what it is not. */
    about: localisedSchema,
    kind: z.enum(['boolean', 'nominal', 'ordinal', 'quantity', 'set']),
    /** `talks`: about talking itself, what a call for talks or their refusal is about; the first such issue is meant where none is named. `rest`: whatever no other issue covers. */
    role: z.enum(['term', 'talks', 'rest']).default('term'),
    /** The issue is itself the end of something (a ceasefire, the giving up of land): who wants that end is for the issue, not against it. */
    isEnding: z.boolean().default(false),
    /** Only one of the options can come about. Else two of them may hold side by side, and a yes to each is no change. */
    exclusive: z.boolean().default(false),
    /** Unit of a quantity ("days", "years", "persons"). */
    unit: z.string().nullable().default(null),
    /** For `ordinal` in rising order. The first option of a `boolean` issue is the yes. */
    options: z.array(optionSchema).min(1).readonly(),
    lexicon: lexiconSchema,
    /** Patterns that forbid this issue although the lexicon matches ("demilitarised zone" is not demilitarisation). */
    unless: lexiconSchema.default({}),
    /** Ids of more particular issues that a bare mention means when the text has just spoken of them ("the ceasefire" after "a 30-day truce"). */
    yieldsTo: z.array(id).readonly().default([]),
    /** Id of the issue that vaguer words for the same thing name ("more territory" for "the four regions"). */
    wider: id.nullable().default(null),
  })
  .strict()
  .readonly()

export const literalSchema = z
  .object({ issue: id, in: z.array(id).min(1).readonly() })
  .strict()
  .readonly()

/** If every literal of `when` holds, one literal of `then` must hold. Owned by a named author, for a stated reason, switchable. */
export const ruleSchema = z
  .object({
    id,
    author: z.string().min(1),
    why: localisedSchema,
    when: z.array(literalSchema).min(1).readonly(),
    then: z.array(literalSchema).readonly(),
    on: z.boolean().default(true),
  })
  .strict()
  .readonly()

export const proposalSchema = z
  .object({
    id,
    title: localisedSchema,
    owner: z.array(id).readonly(),
    date: dateInYaml,
    status: z.enum(['floated', 'tabled', 'accepted', 'rejected', 'dormant', 'superseded', 'standing']),
    about: localisedSchema,
    elements: z
      .array(
        z
          .object({
            issue: id,
            option: id,
            who: id.nullable().default(null),
            quantity: z.string().nullable().default(null),
            condition: z.string().nullable().default(null),
            order: z.int().nullable().default(null),
            note: z.string().nullable().default(null),
          })
          .strict()
          .readonly(),
      )
      .min(1)
      .readonly(),
    derivedFrom: z.array(id).readonly().default([]),
  })
  .strict()
  .readonly()

const slot = z.string().nullable().default(null)

/** Empty slots are results ("who responds?"), so every slot may be null. */
export const mechanismSchema = z
  .object({
    id,
    title: localisedSchema,
    /** Ids of the issues it is about: by them one finds who has spoken for or against it. */
    issues: z.array(id).readonly().default([]),
    protects: slot,
    guarantor: z.array(id).readonly().default([]),
    place: slot,
    trigger: slot,
    response: slot,
    monitor: slot,
    deadline: slot,
    mandate: slot,
    consentNeeded: z.array(id).readonly().default([]),
    exclusions: slot,
    note: z.string().nullable().default(null),
  })
  .strict()
  .readonly()

export const casebookHeadSchema = z
  .object({
    id,
    title: localisedSchema,
    about: localisedSchema,
    languages: z.array(z.string()).min(1).readonly(),
    /** Id of another casebook beside this one whose actors and offices are taken over. */
    extends: id.nullable().default(null),
    /** Ids of the actors the matrix shows first, in this order. */
    parties: z.array(id).readonly().default([]),
    /** The sides between which the matter is to be settled, each with the ids of the actors who speak for it. Gaps and absences are told of them. */
    sides: z.array(z.array(id).min(1).readonly()).readonly().default([]),
    /**
     * Ids of actors by camp, friends of the sides among them: what one camp tells of the other's words is told by an opponent.
     * Who stands in none is nobody's.
     */
    camps: z.array(z.array(id).min(1).readonly()).readonly().default([]),
    /** Headings for groups of issues, by what stands before the dot of their ids, in the order of the casebook. */
    groups: z.record(id, localisedSchema).default({}),
  })
  .strict()
  .readonly()

/** One of several things a vague sentence may mean: the statement as it would be coded then. */
export const rivalReadingSchema = z
  .object({
    id,
    /** Id of the statement, "s-…". */
    statement: z.string().regex(/^s-[0-9a-z]+$/, 'a statement is named by its id, "s-…"'),
    author: z.string().min(1),
    why: localisedSchema,
    issue: id,
    option: id.nullable().default(null),
    /** For the thing the issue is about, or against it. */
    sign: z.union([z.literal(1), z.literal(-1)]),
    strength: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  })
  .strict()
  .readonly()

export type Localised = z.infer<typeof localisedSchema>
export type Lexicon = z.infer<typeof lexiconSchema>
export type Actor = z.infer<typeof actorSchema>
export type ActorKind = z.infer<typeof actorKindSchema>
export type Office = z.infer<typeof officeSchema>
export type OfficeHeld = z.infer<typeof officeHeldSchema>
export type Issue = z.infer<typeof issueSchema>
export type IssueOption = z.infer<typeof optionSchema>
export type Literal = z.infer<typeof literalSchema>
export type Rule = z.infer<typeof ruleSchema>
export type Proposal = z.infer<typeof proposalSchema>
export type RivalReading = z.infer<typeof rivalReadingSchema>
export type Mechanism = z.infer<typeof mechanismSchema>
export type CasebookHead = z.infer<typeof casebookHeadSchema>

/** A checked casebook: every reference resolves. Plain data; runs in a browser. Actors and offices of `extends` are already in. */
export interface Casebook {
  readonly head: CasebookHead
  readonly actors: readonly Actor[]
  readonly offices: readonly Office[]
  readonly issues: readonly Issue[]
  readonly rules: readonly Rule[]
  readonly proposals: readonly Proposal[]
  readonly mechanisms: readonly Mechanism[]
  /** Offers, threats and tripwires. */
  readonly leverage: readonly LeverageEntry[]
}
