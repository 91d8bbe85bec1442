// Part of `npm run build`, after the compiler: checks the casebooks that come with the program once, instead of at every start.
import { compileCasebooks } from '../dist/casebook/index.js'

const complaints = await compileCasebooks()
for (const { place, line, message, code } of complaints) console.error(`${place}:${line ?? 1}: ${message} (${code})`)
process.exitCode = complaints.length === 0 ? 0 : 2
