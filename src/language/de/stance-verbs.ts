// German verbs of bargaining. Row language: ../lexicon-row.ts. Lemmas carry their separable particle and ss for ß.
import { parseStanceRows } from '../lexicon-row.js'
import { whenAsked } from '../when-asked.js'
import { accepting } from './stances/accepting.js'
import { hedging } from './stances/hedging.js'
import { hindering } from './stances/hindering.js'
import { idiomsOfRefusing } from './stances/idioms-refusing.js'
import { idiomsOfWanting } from './stances/idioms-wanting.js'
import { idiomsOfYielding } from './stances/idioms-yielding.js'
import { leavingOpen, talking } from './stances/leaving-open.js'
import { offering } from './stances/offering.js'
import { promising } from './stances/promising.js'
import { proposing } from './stances/proposing.js'
import { refusing } from './stances/refusing.js'
import { relenting } from './stances/relenting.js'
import { threatening } from './stances/threatening.js'
import { wanting } from './stances/wanting.js'

export const verbRows = [
  wanting,
  proposing,
  accepting,
  refusing,
  hindering,
  threatening,
  promising,
  offering,
  relenting,
  leavingOpen,
  talking,
  idiomsOfWanting,
  idiomsOfRefusing,
  idiomsOfYielding,
  hedging,
].join('')

export const stanceVerbs = whenAsked(() => parseStanceRows(verbRows))
