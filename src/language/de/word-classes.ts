// Classes of German words. Inventory and row language: ../word-classes.ts.
import { parseWordClasses } from '../word-classes.js'
import { verbs } from './word-classes/verbs.js'

export const wordClasses = parseWordClasses(verbs)
