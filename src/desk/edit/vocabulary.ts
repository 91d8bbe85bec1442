// What can be chosen from while a statement is corrected: the names and ids of the casebook, called as persons call them.
import { speaksFor } from '../../casebook/index.js'
import { type Act, actSchema, type PartialDate, type Sign, type Strength } from '../../dossier/index.js'
import { ORDINARY_STRENGTH } from '../../reading/index.js'
import type { Dossier } from '../dossier.js'
import { labelsOf } from '../labels.js'
import { namedOf } from '../names/named.js'
import type { VocabularyView } from './views.js'

const AGAINST: ReadonlySet<Act> = new Set(['redline', 'reject', 'refuse_talks'])

/** What an act means unless somebody says otherwise: filled in when a person chooses the act. */
const usual = (act: Act): { readonly sign: Sign; readonly strength: Strength } => ({
  sign: AGAINST.has(act) ? -1 : act === 'hedge' ? 0 : 1,
  strength: ORDINARY_STRENGTH[act],
})

/** `day`: whom an actor commits is a matter of the offices held then; without one, of bodies only. */
export const vocabularyView = async (
  dossier: Dossier,
  day: PartialDate | null,
  lang: string,
): Promise<VocabularyView> => {
  const named = await namedOf(dossier)
  const { casebook } = named
  const labels = labelsOf(named, lang)
  const speaks = speaksFor(casebook)
  const byId = new Map(casebook.actors.map((actor) => [actor.id, actor.name.en as string]))
  const parties = casebook.head.parties.flatMap((id) => byId.get(id) ?? [])
  const partyOf = (name: string): string | null =>
    parties.find((party) => party === name) ??
    parties.find((party) => ['leads', 'speaks'].includes(speaks(name, party, day))) ??
    null
  return {
    version: 1,
    acts: actSchema.options.map((act) => ({ act, ...usual(act) })),
    actors: casebook.actors
      .map(({ name, kind }) => {
        const own = name.en as string
        return { name: own, label: labels.party(own), kind, party: partyOf(own) }
      })
      .sort((a, b) => labels.rankOfParty(a.name) - labels.rankOfParty(b.name) || (a.label < b.label ? -1 : 1)),
    parties: parties.map((name) => ({ name, label: labels.party(name) })),
    issues: casebook.issues.map(({ id, options }) => ({
      id,
      label: labels.issue(id),
      groupLabel: labels.group(id),
      options: options.map((option) => ({ id: option.id, label: labels.option(id, option.id) })),
    })),
  }
}
