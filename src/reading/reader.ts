// Everything the reading looks things up in; built once for many articles.
import type { Casebook } from '../casebook/index.js'
import {
  type Analyser,
  analyserOf,
  type Language,
  type LanguageModel,
  languages,
  loadAnalyser,
} from '../language/index.js'
import { prepareRoster, type Roster } from './actors/roster.js'
import type { HolderWeights } from './choose-holder.js'
import type { Tongue } from './document.js'
import { type IssueFinder, prepareIssues } from './issues.js'
import { type Judge, loadJudge } from './judge/judge.js'
import { prepareStances, type StanceLexicon } from './stances/lookup.js'

export interface Reader {
  readonly casebook: Casebook
  readonly roster: Roster
  readonly issues: IssueFinder
  readonly tongues: ReadonlyMap<string, Tongue>
  readonly lexicons: ReadonlyMap<string, StanceLexicon>
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
  const made = (weights: Weights): Analyser =>
    weights instanceof Uint8Array ? loadAnalyser(language.code, weights) : analyserOf(weights)
  return {
    language,
    get analyser() {
      return (analyser ??= made(models[language.code] as Weights))
    },
  }
}

/** As bytes, or, of a language, already read. */
type Weights = Uint8Array | LanguageModel
type Models = Readonly<Record<string, Weights>>

/** `models` holds the weights by language code, and, as bytes, those of the judge under `statements` and the words of issues under `issues`; a language without weights is not read. Throws where weights are not what they should be,
 * those of a language with the first text in it. */
export const prepareReader = (casebook: Casebook, models: Models): Reader => {
  const tongues = new Map<string, Tongue>()
  for (const language of languages)
    if (Object.hasOwn(models, language.code)) tongues.set(language.code, tongueOf(language, models))
  const judge = models.statements instanceof Uint8Array ? loadJudge(models.statements) : null
  const spoken: readonly Language[] = [...tongues.values()].map((tongue) => tongue.language)
  return {
    casebook,
    roster: prepareRoster(casebook, spoken),
    issues: prepareIssues(
      casebook,
      spoken.map((language) => language.code),
      () => {
        const { issues } = models
        return issues instanceof Uint8Array ? issues : null
      },
    ),
    tongues,
    lexicons: new Map(spoken.map((language) => [language.code, prepareStances(language)])),
    issueNames: new Map(casebook.issues.map((issue) => [issue.id, issue.name.en ?? issue.id])),
    judge,
    holderWeights: judge?.holderWeights ?? null,
  }
}
