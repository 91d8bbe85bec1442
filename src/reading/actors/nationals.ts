// "Der Russe", "die Slowakin": somebody of an article by the people he belongs to. Who that is the reading finds out from whom
// it has named before; a people as a whole ("die Russen") is filed under its state.
import type { Actor } from '../../casebook/index.js'
import { label, norm, type Sentence, tag } from '../sentence.js'
import { canonicalName, type Roster } from './roster.js'
import type { Search } from './search.js'

/** The state whose people a singular noun names one of. */
const stateOf = (roster: Roster, noun: string, peoples: readonly string[]): Actor | null => {
  // "Die Ukraine", "der Iran": a state with an article.
  if (isName(roster, noun)) return null
  for (const people of peoples) {
    const id = roster.demonyms.get(people)
    const state = id === undefined ? undefined : roster.actors.get(id)
    if (state?.kind === 'state') return state
    // "Schweden", "Polen", "Ungarn": the people is called as its state is.
    const named = roster.names.get(people)?.find((e) => e.words.length === 1 && e.actor.kind === 'state')
    if (named) return named.actor
  }
  return null
}

const isName = ({ names }: Roster, word: string): boolean =>
  names.get(word)?.some(({ words }) => words.length === 1) === true

const NAMING: ReadonlySet<string> = new Set(['appos', 'flat', 'flat:name', 'compound', 'amod', 'nmod'])

/** "Der Finne Alexander Stubb" is named, "die Russin von nebenan" somebody new. */
const isBeforeName = (s: Sentence, i: number): boolean =>
  tag(s, i + 1) === 'PROPN' || (s.children[i] ?? []).some((c) => NAMING.has(label(s, c)))

export const findNationals = ({ s, context, taken, add }: Search): void => {
  const { roster, language } = context
  for (let i = 1; i < s.tokens.length; i++) {
    const { number } = s.parse.feats[i] ?? {}
    if (taken[i] || number === 'plur' || (tag(s, i) !== 'NOUN' && tag(s, i) !== 'PROPN')) continue
    if (!language.described.known.has(norm(s, i - 1)) || isBeforeName(s, i)) continue
    const state = stateOf(roster, norm(s, i), language.described.peoplesOf(norm(s, i)))
    if (!state) continue
    const text = `${s.tokens[i - 1]?.text} ${s.tokens[i]?.text}`
    add({
      from: i - 1,
      to: i + 1,
      head: i,
      name: text,
      actor: text,
      party: null,
      kind: 'person',
      id: null,
      plural: false,
      feminine: language.described.women.test(norm(s, i)),
      sure: false,
      national: canonicalName(roster, state.id),
    })
  }
}
