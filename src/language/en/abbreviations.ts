// What the splitter must know of English: which dots end no sentence. Lower-case, without the last dot.
import type { SentenceRules } from '../../text/index.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

const NEVER_LAST = words(`
  mr mrs ms mx messrs mmes dr drs prof assoc asst rev fr sr.dr hon rt.hon st ste mt ft
  gen lt lt.gen lt.col maj maj.gen brig brig.gen col capt cmdr cdr adm vice.adm rear.adm sgt cpl pvt pfc pte ens cmd supt insp det
  pres gov lt.gov sen sens rep reps amb secy atty dist del cong congr chmn vp dep dir treas supv
  e.g i.e p.s cf viz al.e vs v approx ca c circa incl excl esp resp est
  eds trans tr par
  ave blvd rd hwy rte rm bldg dept univ inst intl int'l nat'l natl govt gov't
  tue tues thu thur thurs fri
  tel ext fax attn
  sgd rtd ret det
  geo wm chas jas jos thos robt benj alex edw
  ind rep.no h.r u.s.c s.res h.res
`)

const MAY_BE_LAST = words(`
  etc et.al al inc corp co ltd plc llc bros cos jr sr esq ph.d m.d b.a m.a mba d.phil ll.b ll.m j.d
  u.s u.s.a u.k u.n e.u d.c l.a n.y u.s.s.r u.a.e p.r.c d.p.r.k r.o.k p.a u.s.-led
  a.m p.m a.d b.c b.c.e c.e a.k.a
  ala ariz ark calif colo conn del fla ga kan ky la md mich minn mont neb nev okla tenn tex va vt wis wyo
  ft lb lbs mi km kg hr hrs yr yrs bn mn tn trn mil mln bln
  ave st rd blvd dept univ
  n.h n.j n.m n.c n.d s.c s.d r.i w.va
`)

/** Abbreviations only before a number: "No. 5", "Art. 2", "Sept. 11"; elsewhere these may be words. */
const BEFORE_NUMBERS = words(`
  no nos art arts fig figs sec sect para paras app ed ch chap p pp vol vols cl eq sched min max
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
`)

const STARTERS = words(`
  the a an this that these those he she it we i you they his her its our their my your
  in on at by for from with without of to into after before since until during despite under over between among through against about according as
  and but or nor so yet however moreover meanwhile still also then thus therefore instead otherwise nevertheless nonetheless
  if when while although though because unless once where who what why how which whether whose
  there here now today yesterday tomorrow later earlier recently currently last next such some many most several few all both each every any no not none one two three
  is are was were has have had will would can could may might must should do does did let please yes
  even only just more less another other others nobody nothing everyone everything someone something
  first second third finally perhaps maybe indeed additionally furthermore further overall
`)

export const sentenceRules: SentenceRules = {
  abbreviations: NEVER_LAST,
  closingAbbreviations: MAY_BE_LAST,
  abbreviationsBeforeNumbers: BEFORE_NUMBERS,
  ordinals: false,
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  starters: STARTERS,
  beforeOrdinals: words(''),
  sayingVerbs: words(`
    said says asked asks added adds told tells replied replies wrote writes argued argues warned warns insisted insists exclaimed
    shouted cried wondered continued declared demanded answered quipped joked tweeted
  `),
}
