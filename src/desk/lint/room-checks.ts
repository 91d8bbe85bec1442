// What the settlement room needs to lint a choice and to check a file by itself: ids, and the names found in the sentences that
// stand for options. Finding names takes the weights of a language, which stay here.
import type { Casebook } from '../../casebook/index.js'
import { type Language, languageOf } from '../../language/index.js'
import { lintProposal, type NameFinder, packageOf } from '../../settlement/index.js'
import { nameFinder } from './names.js'
import type { RoomChecksView } from './views.js'

/** Proposals are written out in the language in which every casebook has its names. */
export const CANONICAL = 'en'

export const canonicalLanguage = (): Language => {
  const language = languageOf(CANONICAL)
  if (!language) throw new Error(`no language "${CANONICAL}"`)
  return language
}

/** A casebook does not change while the program runs, and its options are a few hundred sentences. */
const kept = new WeakMap<Casebook, RoomChecksView>()

export const roomChecks = (casebook: Casebook): RoomChecksView => {
  const known = kept.get(casebook)
  if (known) return known
  const language = canonicalLanguage()
  const find = nameFinder(casebook, language)
  const names = new Map<string, ReturnType<NameFinder>>()
  const noting: NameFinder = (sentence) => {
    const found = names.get(sentence) ?? find(sentence)
    names.set(sentence, found)
    return found
  }
  for (const { id: issue, role, options } of casebook.issues)
    if (role !== 'rest')
      for (const { id: option } of options) lintProposal(packageOf([{ issue, option }]), casebook, language, noting)
  const view: RoomChecksView = {
    version: 1,
    casebook: casebook.head.id,
    actors: casebook.actors.map(({ id }) => id),
    proposals: casebook.proposals.map(({ id }) => id),
    names: [...names].flatMap(([sentence, found]) =>
      found.length === 0 ? [] : [{ sentence, found: found.map(({ begin, end, who }) => ({ begin, end, who })) }],
    ),
  }
  kept.set(casebook, view)
  return view
}
