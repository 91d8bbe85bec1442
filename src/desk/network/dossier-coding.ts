// The statements of a dossier as a coding: under DNA's names (person, organization, concept, agreement), as its .dna export
// writes them, and under Parley's own.
import type { Casebook } from '../../casebook/index.js'
import { earliestDay, type PartialDate, towardsThing } from '../../dossier/index.js'
import { commitsParty, conceptsOf } from '../../export/index.js'
import type { CodedStatement, Coding, Entity, Variable } from '../../network/index.js'
import { countsFrom, dateOf, type Published, type TakenStatement, utterances } from '../../provenance/index.js'

export const OWN_TYPE = 'Parley Statement'

const VARIABLES: readonly Variable[] = [
  { name: 'person', type: 'short text' },
  { name: 'organization', type: 'short text' },
  { name: 'concept', type: 'short text' },
  { name: 'agreement', type: 'boolean' },
  { name: 'actor', type: 'short text' },
  { name: 'party', type: 'short text' },
  { name: 'issue', type: 'short text' },
  { name: 'option', type: 'short text' },
  { name: 'act', type: 'short text' },
  { name: 'certainty', type: 'short text' },
  { name: 'sign', type: 'integer' },
  { name: 'strength', type: 'integer' },
]

export interface DossierMaterial {
  readonly statements: readonly TakenStatement[]
  readonly articles: readonly {
    readonly id: string
    readonly source: string
    readonly title: string | null
    readonly publisher: string | null
    readonly published: PartialDate | null
  }[]
  readonly casebook: Pick<Casebook, 'actors' | 'issues'>
}

/** In milliseconds since 1970 UTC. */
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Told of so many statements that they are in no network: they commit nobody. */
export interface DossierCoding {
  readonly coding: Coding
  readonly uncommitted: number
}

/**
 * Of statements that commit a party: what an author, an expert or a rumour says is nobody's position. Relays of one utterance
 * share its number. A hedge has no agreement, but a sign of 0; what is about no issue of the casebook has its topic as concept.
 * Agreement and sign are towards what the issue is about, wherever the statements come from.
 */
export const dossierCoding = ({ statements, articles, casebook }: DossierMaterial): DossierCoding => {
  const dates = new Map(articles.map(({ id, published }) => [id, published]))
  const published: Published = ({ article }) => dates.get(article) ?? null
  const counted = statements.filter(commitsParty).map(towardsThing)
  const concept = conceptsOf(casebook)
  const utteranceOf = new Map<string, string>()
  for (const utterance of utterances(counted, { published }))
    for (const { id } of utterance.statements)
      utteranceOf.set(id, [...utterance.statements].map((one) => one.id).sort()[0] as string)
  const coded = counted.map((statement): CodedStatement => {
    const { id, article, begin, end, actor, party, issue, option, act, certainty, sign, strength } = statement
    const date = dateOf(statement, published)
    // A report of the 17th that tells of "March" was written by then: what it tells was said no later.
    const until = countsFrom(statement, published)
    return {
      id,
      order: id,
      document: article,
      from: date === null ? null : midnight(earliestDay(date)),
      to: until === null ? null : midnight(until),
      begin,
      end,
      values: {
        // A state that speaks for itself is no person.
        person: actor === party ? '' : actor,
        organization: party,
        concept: concept(statement),
        ...(sign === 0 ? {} : { agreement: sign > 0 }),
        actor,
        party,
        ...(issue === null ? {} : { issue }),
        ...(issue === null || option === null ? {} : { option: `${issue}/${option}` }),
        act,
        certainty,
        sign,
        strength,
      },
      utterance: utteranceOf.get(id) ?? null,
    }
  })
  return {
    coding: {
      type: OWN_TYPE,
      variables: VARIABLES,
      documents: articles.map(({ id, source, title, publisher }) => ({
        id,
        title: title ?? source,
        author: '',
        source: publisher ?? '',
        section: '',
        type: '',
      })),
      statements: coded,
      entities: entitiesOf(coded, casebook),
    },
    uncommitted: statements.length - counted.length,
  }
}

/** Every label that occurs, with what the casebook knows of it. */
const entitiesOf = (
  statements: readonly CodedStatement[],
  casebook: DossierMaterial['casebook'],
): readonly Entity[] => {
  const kinds = new Map(casebook.actors.map(({ name, kind }) => [name.en as string, kind]))
  return VARIABLES.filter(({ type }) => type === 'short text').flatMap(({ name }) =>
    [...new Set(statements.map(({ values }) => values[name] ?? ''))]
      .filter((label): label is string => label !== '')
      .sort()
      .map((label): Entity => {
        const kind = kinds.get(label)
        return { variable: name, label, attributes: kind === undefined ? {} : { Type: kind }, colour: null }
      }),
  )
}
