import type { StatementDoubt, Words } from '../../desk/index.js'
import type { Door } from '../door.js'
import { wrap } from './width.js'

/** So many names are printed; the rest is counted. */
const SHOWN = 12

/** One paragraph a kind of doubt; nothing where there is none. */
export const doubtsText = (doubts: readonly StatementDoubt[], { width }: Door, words: Words): string =>
  doubts
    .flatMap(({ kind, statements, about }) => {
      const more = about.length > SHOWN ? ` (+${about.length - SHOWN})` : ''
      const names = `${about.slice(0, SHOWN).join('; ')}${more}`
      return wrap(`${words.positions.doubts[kind](statements.length)}: ${names}.`, width)
    })
    .map((line) => `${line}\n`)
    .join('')
