// English verbs of bargaining, idea by idea. Row language and examples: ../lexicon-row.ts.
import { parseStanceRows } from '../lexicon-row.js'
import { accepting } from './stances/accepting.js'
import { hindering } from './stances/hindering.js'
import { offering } from './stances/offering.js'
import { opposing } from './stances/opposing.js'
import { promising } from './stances/promising.js'
import { proposing } from './stances/proposing.js'
import { refusing } from './stances/refusing.js'
import { talking } from './stances/talking.js'
import { threatening } from './stances/threatening.js'
import { wanting } from './stances/wanting.js'

/** Of two rows for one verb that both fit, the one with the longer frame goes first, else the one that stands first here. */
export const verbRows =
  wanting + proposing + accepting + refusing + opposing + hindering + threatening + promising + offering + talking

export const stanceVerbs = parseStanceRows(verbRows)
