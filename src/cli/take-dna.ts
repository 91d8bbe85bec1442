// `parley import` of a file of the Discourse Network Analyzer.
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { importDna, readDna } from '../desk/index.js'
import { type Door, type ExitCode, refuse } from './door.js'
import { counted } from './screen/counted.js'
import { withOpenDossier } from './with-open-dossier.js'

interface Options {
  readonly dossier: string
  readonly case?: string
}

export const takeDna = async (
  door: Door,
  file: string,
  { dossier: place, case: casebook }: Options,
): Promise<ExitCode> => {
  // Read whole before a dossier is made: of a file that does not hold nothing is taken in.
  const read = readDna(file)
  if (!read.ok) return refuse(door, read.complaints)
  return withOpenDossier(door, { place, casebook, create: !existsSync(place) }, async (dossier) => {
    const { articles, statements, coders, kept, lost } = await importDna(dossier, read, basename(file))
    door.out(
      `${counted(articles, 'document')} with ${counted(statements, 'statement')} by ${counted(coders, 'coder')}.\n`,
    )
    if (kept.statements > 0)
      door.out(
        `${counted(kept.statements, 'further statement')} kept beside them${kept.types.length > 0 ? ` (${kept.types.join(', ')})` : ''}: no concept, agreement and somebody who agrees.\n`,
      )
    door.out('Coders, attributes, keywords and colours are kept, and go out again with "parley export dna".\n')
    if (lost.length > 0) door.out(`Not kept:\n${lost.map((line) => `  ${line}\n`).join('')}`)
    return 0
  })
}
