// Known mistakes of parses put right before anything reads them, one file a mistake. Each takes a parse and gives the same or a
// better one; none knows actors, stances or who speaks. Order counts: later ones rely on clauses that earlier ones have set apart.
import type { Language, Parse } from '../../language/index.js'
import type { Token } from '../../text/index.js'
import { withAppositions } from './appositions.js'
import { withClausesBeside, withOpenedClauses } from './clauses-beside.js'
import { withComparisons } from './comparisons.js'
import { withComplementInfinitives } from './complement-infinitives.js'
import { withContentClauses } from './content-clauses.js'
import { withContinuedVerbs } from './continued-verbs.js'
import { withDeniedAlternatives } from './denied-alternatives.js'
import { withFirstPersonSubjects } from './first-person-subjects.js'
import { withInvertedSubjects } from './inverted-subjects.js'
import { withJoinedInfinitives } from './joined-infinitives.js'
import { withJoinedNouns } from './joined-nouns.js'
import { withJoinedPasts } from './joined-pasts.js'
import { withJoinedSubjects } from './joined-subjects.js'
import { withLeadingConditions } from './leading-conditions.js'
import { withLeadingParticiples } from './leading-participles.js'
import { withMainModals } from './main-modals.js'
import { withModalAuxiliaries } from './modal-auxiliaries.js'
import { withNamedPlaces } from './named-places.js'
import { withNamedThings } from './named-things.js'
import { withNeitherNor } from './neither-nor.js'
import { withObjectRelatives } from './object-relatives.js'
import { withOpeningClauses } from './opening-clauses.js'
import { withOwnedNouns } from './owned-nouns.js'
import { withPredicates } from './predicates.js'
import { withRelativeClauses } from './relative-clauses.js'
import { withRowsOfNames } from './rows-of-names.js'
import { withSourceLines } from './source-lines.js'
import { withSplitPerfects } from './split-perfects.js'
import { withThereClauses } from './there-clauses.js'
import { withUnpartedMains } from './unparted-mains.js'
import { ifTree } from './walk.js'
import { withWantedParticiples } from './wanted-participles.js'
import { withWhoClauses } from './who-clauses.js'

/** The parse with its known mistakes put right; a mend that would tie words into a ring is left out. */
export const mended = (parse: Parse, tokens: readonly Token[], language: Language): Parse =>
  [
    withSourceLines,
    withContinuedVerbs,
    withRowsOfNames,
    withNeitherNor,
    withContentClauses,
    withPredicates,
    withComplementInfinitives,
    withLeadingConditions,
    withUnpartedMains,
    withClausesBeside,
    withOpenedClauses,
    withComparisons,
    withDeniedAlternatives,
    withOpeningClauses,
    withAppositions,
    withNamedPlaces,
    withNamedThings,
    withModalAuxiliaries,
    withMainModals,
    withInvertedSubjects,
    withSplitPerfects,
    withFirstPersonSubjects,
    withOwnedNouns,
    withLeadingParticiples,
    withJoinedPasts,
    withJoinedNouns,
    withJoinedInfinitives,
    withThereClauses,
    withWantedParticiples,
    withWhoClauses,
    withRelativeClauses,
    withObjectRelatives,
    withJoinedSubjects,
  ].reduce((one, mend) => ifTree(one, mend(one, tokens, language)), parse)
