// Classes of English words. Inventory and row language: ../word-classes.ts.
import { whenAsked } from '../when-asked.js'
import { parseWordClasses } from '../word-classes.js'
import { judgements } from './word-classes/judgements.js'
import { bargainingNouns } from './word-classes/nouns-bargaining.js'
import { societyNouns } from './word-classes/nouns-society.js'
import { worldNouns } from './word-classes/nouns-world.js'
import { qualities } from './word-classes/qualities.js'
import { verbs } from './word-classes/verbs.js'

export const wordClasses = whenAsked(() =>
  parseWordClasses(verbs + bargainingNouns + societyNouns + worldNouns + judgements + qualities),
)
