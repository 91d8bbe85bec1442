// English verbs of bargaining, idea by idea. Row language and examples: ../lexicon-row.ts.
import { parseStanceRows } from '../lexicon-row.js'
import { whenAsked } from '../when-asked.js'
import { accepting } from './stances/accepting.js'
import { hedging } from './stances/hedging.js'
import { hindering } from './stances/hindering.js'
import { judging } from './stances/judging.js'
import { offering } from './stances/offering.js'
import { opposing } from './stances/opposing.js'
import { pressing } from './stances/pressing.js'
import { promising } from './stances/promising.js'
import { proposing } from './stances/proposing.js'
import { refusing } from './stances/refusing.js'
import { relenting } from './stances/relenting.js'
import { sayingNo } from './stances/saying-no.js'
import { sayingYes } from './stances/saying-yes.js'
import { talking } from './stances/talking.js'
import { threatening } from './stances/threatening.js'
import { threateningPhrases } from './stances/threatening-phrases.js'
import { wanting } from './stances/wanting.js'

/** Of two rows for one verb that both fit, the one with the longer frame goes first, else the one that stands first here. */
export const verbRows =
  wanting +
  proposing +
  accepting +
  refusing +
  opposing +
  hindering +
  threatening +
  promising +
  offering +
  relenting +
  talking +
  pressing +
  judging +
  sayingYes +
  sayingNo +
  threateningPhrases +
  hedging

export const stanceVerbs = whenAsked(() => parseStanceRows(verbRows))
