// What the browser runs: the same solver, the same measures.
import * as solver from '../../dist/settlement/index.js'
import { measure } from './settlement-measures.mjs'

globalThis.measured = () => measure(solver)
