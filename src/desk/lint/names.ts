// Who is named in a sentence of an agreement: actors of the casebook in all their forms, acronyms, and names the reader of the
// language takes for persons, organisations or places.
import type { Actor, Casebook } from '../../casebook/index.js'
import { analyserOf, type Language, type LanguageModel } from '../../language/index.js'
import type { NameFinder } from '../../settlement/index.js'
import { tokenize } from '../../text/index.js'
import { weights } from '../weights.js'

const ACRONYM = /^\p{Lu}{2,}(?:-\p{L}+)?$/u

const formsOf = ({ name, variants, adjectives }: Actor, language: Language): readonly string[] => [
  ...Object.values(name),
  ...(variants[language.code] ?? []),
  ...(variants.any ?? []),
  ...(adjectives[language.code] ?? []),
]

interface Known {
  readonly words: readonly string[]
  readonly id: string
}

const fits = (word: string | undefined, wanted: string, endings: readonly string[]): boolean =>
  word !== undefined && (word === wanted || endings.some((ending) => word === wanted + ending))

/** Persons of the casebook are left out: an agreement binds and names states and bodies, and first names are words too. */
const knownBy = ({ actors }: Casebook, language: Language): ReadonlyMap<string, readonly Known[]> => {
  const byStart = new Map<string, Known[]>()
  for (const actor of actors) {
    if (actor.kind === 'person' || actor.kind === 'medium' || actor.kind === 'think-tank') continue
    for (const form of formsOf(actor, language)) {
      const words = tokenize(form).map(({ norm }) => norm)
      const start = words[0]?.slice(0, 3)
      if (start === undefined || start.length < 2) continue
      byStart.set(start, [...(byStart.get(start) ?? []), { words, id: actor.id }])
    }
  }
  return byStart
}

export const nameFinder = (casebook: Casebook, language: Language): NameFinder => {
  const known = knownBy(casebook, language)
  const analyser = analyserOf(weights()[language.code] as LanguageModel)
  const endings = [...language.nameEndings, ...language.adjectiveEndings]
  const { hourUnits } = language.provisions
  return (sentence) => {
    const tokens = tokenize(sentence)
    const found: { begin: number; end: number; who: string }[] = []
    const entities = analyser.entities(analyser.tag(tokens.map(({ text }) => text)))
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || token.kind !== 'word') continue
      const actor = (known.get(token.norm.slice(0, 3)) ?? []).find(({ words }) =>
        words.every((word, k) => fits(tokens[at + k]?.norm, word, k === words.length - 1 ? endings : [])),
      )
      let to = at + (actor?.words.length ?? 1)
      const isEntity = entities[at] !== 'O' && /^\p{Lu}/u.test(token.text)
      if (!actor && !isEntity && (!ACRONYM.test(token.text) || hourUnits.includes(token.norm))) continue
      if (isEntity && !actor) while (entities[to]?.startsWith('I-')) to++
      const [begin, end] = [token.begin, tokens[to - 1]?.end ?? token.end]
      found.push({ begin, end, who: actor?.id ?? sentence.slice(begin, end).toLowerCase() })
      at = to - 1
    }
    return found
  }
}
