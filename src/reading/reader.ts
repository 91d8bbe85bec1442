// Everything the reading looks things up in; built once for many articles.
import type { Casebook } from '../casebook/index.js'
import {
  type Analyser,
  analyserOf,
  type Language,
  type LanguageModel,
  languages,
  readModel,
  whenAsked,
} from '../language/index.js'
import { prepareRoster, type Roster } from './actors/roster.js'
import type { HolderWeights } from './choose-holder.js'
import { type IssueFinder, prepareIssues } from './issues.js'
import { type Judge, loadJudge } from './judge/judge.js'
import type { Tongue } from './parse-of.js'
import { prepareStances, type StanceLexicon } from './stances/lookup.js'

export interface Reader {
  readonly casebook: Casebook
  readonly roster: Roster
  readonly issues: IssueFinder
  readonly tongues: ReadonlyMap<string, Tongue>
  /** By language, each prepared with the first text in it. */
  readonly lexicons: ReadonlyMap<string, () => StanceLexicon>
  readonly issueNames: ReadonlyMap<string, string>
  /** Without one, rules alone decide. */
  readonly judge: Judge | null
  /** Without any, the holder the rules name first. */
  readonly holderWeights: HolderWeights | null
}

/** Name and version of this engine, for the log of who read what. */
export const engine = 'parley-reading/1'

/** The analyser is loaded with the first text in its language: most programs read one language only. */
const tongueOf = (language: Language, models: Models): Tongue => {
  let analyser: Analyser | null = null
  return {
    language,
    get analyser() {
      return (analyser ??= analyserOf(prepared(language.code, models) as LanguageModel))
    },
  }
}

/** What the reading makes of a weight file, by the name of the file: plain data that can be kept and shared. */
export type PreparedWeights = LanguageModel | Judge | Uint8Array

/** Throws where the bytes are not what they should be: weights are part of the program. */
export const prepareWeights = (name: string, bytes: Uint8Array): PreparedWeights => {
  if (name === 'statements') return loadJudge(bytes)
  return languages.some(({ code }) => code === name) ? readModel(name, bytes) : bytes
}

/** Each as the bytes of its file, unpacked, or as `prepareWeights` made it of them. */
export type Models = Readonly<Record<string, PreparedWeights>>

const prepared = (name: string, models: Models): PreparedWeights | null => {
  const weights = models[name]
  if (weights === undefined) return null
  return weights instanceof Uint8Array ? prepareWeights(name, weights) : weights
}

/** `models` holds the weights by language code, those of the judge under `statements` and the words of issues under `issues`; a language without weights is not read. Throws where weights are not what they should be,
 * those of a language with the first text in it. */
export const prepareReader = (casebook: Casebook, models: Models): Reader => {
  const tongues = new Map<string, Tongue>()
  for (const language of languages)
    if (Object.hasOwn(models, language.code)) tongues.set(language.code, tongueOf(language, models))
  const judge = prepared('statements', models) as Judge | null
  const spoken: readonly Language[] = [...tongues.values()].map((tongue) => tongue.language)
  return {
    casebook,
    roster: prepareRoster(casebook, spoken),
    issues: prepareIssues(
      casebook,
      spoken.map((language) => language.code),
      () => prepared('issues', models) as Uint8Array | null,
    ),
    tongues,
    lexicons: new Map(spoken.map((language) => [language.code, whenAsked(() => prepareStances(language))])),
    issueNames: new Map(casebook.issues.map((issue) => [issue.id, issue.name.en ?? issue.id])),
    judge,
    holderWeights: judge?.holderWeights ?? null,
  }
}
