// Classes of German words. Inventory and row language: ../word-classes.ts.
import { parseWordClasses } from '../word-classes.js'
import { adjectives } from './word-classes/adjectives.js'
import { nouns } from './word-classes/nouns.js'
import { verbs } from './word-classes/verbs.js'

export const wordClasses = parseWordClasses(verbs + nouns + adjectives)
