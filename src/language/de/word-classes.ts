// Classes of German words. Inventory and row language: ../word-classes.ts.
import { whenAsked } from '../when-asked.js'
import { parseWordClasses } from '../word-classes.js'
import { adjectives } from './word-classes/adjectives.js'
import { bargainingNouns } from './word-classes/nouns-bargaining.js'
import { worldNouns } from './word-classes/nouns-world.js'
import { verbs } from './word-classes/verbs.js'

export const wordClasses = whenAsked(() => parseWordClasses(verbs + bargainingNouns + worldNouns + adjectives))
