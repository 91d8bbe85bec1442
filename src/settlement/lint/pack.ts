// A language pack compiled: what each row of it looks for.
import type { Language } from '../../language/index.js'
import { type Finder, finder } from './lexicon.js'
import { provisions } from './provisions/index.js'

/** What a place in a sentence speaks for. */
export interface Mark {
  readonly provision: string
  /** `null`: the provision as a whole. */
  readonly element: string | null
  readonly kind: 'shows' | 'weak' | 'lookalike'
}

export type Turn = 'waived' | 'not-foreseen' | 'soft' | 'later'

export interface Pack {
  readonly language: Language
  readonly marks: Finder<Mark>
  readonly turns: Finder<Turn>
  readonly acts: Finder<string>
  readonly units: Finder<'time' | 'distance' | 'reference'>
  readonly none: ReadonlySet<string>
  readonly hourUnits: ReadonlySet<string>
  readonly hours: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  readonly idle: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
}

const compile = (language: Language): Pack => {
  const words = language.provisions
  const known = new Map(provisions.map(({ id, elements }) => [id, new Set(elements.map((element) => element.id))]))
  for (const { provision, element } of words.rows)
    if (!known.has(provision) || (element !== null && !known.get(provision)?.has(element)))
      throw new Error(`provision words of "${language.code}": nothing is called "${provision} ${element ?? ''}"`)
  return {
    language,
    marks: finder(words.rows.map(({ patterns, ...mark }) => [mark, patterns] as const)),
    turns: finder<Turn>([
      ['waived', words.waived],
      ['not-foreseen', words.notForeseen],
      ['soft', words.soft],
      ['later', words.later],
    ]),
    acts: finder(words.acts),
    units: finder<'time' | 'distance' | 'reference'>([
      ['time', words.timeUnits],
      ['distance', words.distanceUnits],
      ['reference', words.references],
    ]),
    none: new Set(words.noneBefore),
    hourUnits: new Set(words.hourUnits),
    hours: new Set(words.hours),
    not: new Set(words.not),
    idle: new Set(words.idle),
    finite: new Set(words.finite),
  }
}

const packs = new Map<string, Pack>()

/** Compiled when first asked for, and kept: the pack of a language never changes. */
export const packOf = (language: Language): Pack => {
  const known = packs.get(language.code)
  if (known) return known
  const pack = compile(language)
  packs.set(language.code, pack)
  return pack
}
