// Everything the reading looks things up in; built once for many articles.
import type { Casebook } from '../casebook/index.js'
import { type Language, languages, loadAnalyser } from '../language/index.js'
import { prepareRoster, type Roster } from './actors/roster.js'
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
}

/** Name and version of this engine, for the log of who read what. */
export const engine = 'parley-reading/1'

/** `models` holds the weights by language code, and those of the judge under `statements`; a language without weights is not read. Throws where weights are not what they should be. */
export const prepareReader = (casebook: Casebook, models: Readonly<Record<string, Uint8Array>>): Reader => {
  const tongues = new Map<string, Tongue>()
  for (const language of languages) {
    const bytes = models[language.code]
    if (bytes) tongues.set(language.code, { language, analyser: loadAnalyser(language.code, bytes) })
  }
  const spoken: readonly Language[] = [...tongues.values()].map((tongue) => tongue.language)
  return {
    casebook,
    roster: prepareRoster(casebook, spoken),
    issues: prepareIssues(
      casebook,
      spoken.map((language) => language.code),
    ),
    tongues,
    lexicons: new Map(spoken.map((language) => [language.code, prepareStances(language)])),
    issueNames: new Map(casebook.issues.map((issue) => [issue.id, issue.name.en ?? issue.id])),
    judge: models.statements ? loadJudge(models.statements) : null,
  }
}
