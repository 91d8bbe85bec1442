// What the splitter must know of German: which dots end no sentence. Lower-case, without the last dot; ß is folded to ss.
import type { SentenceRules } from '../../text/index.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

const NEVER_LAST = words(`
  z.b z.t z.zt z.hd d.h d.i i.d.r i.a i.e i.v i.s i.s.v i.h.v i.b u.u u.z u.w o.g o.ä.d s.o s.u m.e m.w v.a v.d b.z a.d a.a a.m e.g
  u.a.m o.b.d h.c dr.h.c
  z d i.d v.l a.k
  dr prof dipl ing dipl.-ing dr.-ing dr.-med med phil jur theol rer nat habil lic dres priv.-doz pd doz
  hr hrn fr frl mr mrs ms st sankt hl sel gebr geb gest verh verw
  gen genlt genmaj lt oberstlt hptm maj kpt adm cmdr col sgt korp kdt
  abg abgeordn min bgm obgm präs vors stellv vizepräs sekr sen rep gov gf ass insp
  bzw ca evtl ggf inkl exkl einschl zzgl abzgl vgl sog lt gem ff betr bes insb insbes spez vorl urspr eigtl allg
  bspw beisp zb dh usf sowj russ ukr dt engl frz franz ital span poln amerik brit europ intern nat
  nordd südd westl östl nördl südl ehem ehm spät jährl monatl tägl wöchentl stündl ung ungef mind min durchschn
  anh anl anm hrsg hg s.a tab verf vgl zit ders ebd
  str tel plz postf
  mo di mi fr sa
  chr v.chr n.chr jh jhs jhdt
  wilh friedr joh jos chr alb ed fried gust heinr herm hrch jak ludw mart rud theod
  zus zust zuz rd bundesreg bundesvors bundestagsabg ltd.reg reg bez kr lkr gde kath ev evang prot isl jüd
  u.s.w.v ggü gg mögl verm wahrsch vsl voraussichtl soz techn wirtsch polit milit dipl offiz vorm nachm abk entspr erg
`)

const MAY_BE_LAST = words(`
  usw etc u.a u.ä o.ä o.dgl u.dgl dgl u.v.m u.v.a uvm u.s.w ff s.o s.u m.a.w a.d a.g e.v e.g i.l i.r a.d i.v i.j d.j d.m v.j v.m d.ä
  mrd mio tsd bill mrd mill hunderttsd
  std stdn jh jhs jhdt jahrh n.chr v.chr n.u.z v.u.z
  co corp inc ltd jr sen jun ag.g gmbh.i.l bros
  u.s u.s.a u.k u.n d.c e.u p.m a.m
  st str pl
`)

/** Abbreviations only before a number or a month's year: "Art. 5", "Nr. 7", "Aug. 2024"; elsewhere these may be words. */
const BEFORE_NUMBERS = words(`
  art abs abb abschn anm aufl bd bde jg kap nr nrn num par rdnr rn s seite tab ziff tel fax mobil bl lfd ca max min
  jan febr feb apr jun jul aug sept sep okt nov dez
`)

const STARTERS = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
  er sie es wir ich ihr ihm ihn ihnen uns mir man wer was wo wie wann warum weshalb welche welcher welches wen wem
  dies diese dieser dieses diesen diesem jene jener jenes jenen jeder jede jedes jedem alle allen alles beide beiden viele mehrere manche einige wenige
  sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren mein meine dein deine
  in im am an ans auf aufs aus bei beim mit nach von vom vor zu zum zur für gegen ohne durch über unter um bis seit während wegen trotz laut ab neben zwischen hinter anders
  angesichts aufgrund mithilfe anhand statt anstatt außer ausser infolge innerhalb außerhalb ausserhalb entgegen gegenüber zufolge unterdessen
  und aber oder denn doch jedoch allerdings sondern sowie weder entweder
  wenn falls ob als dass daß weil da obwohl obgleich sobald solange sofern soweit nachdem bevor ehe indem damit
  dann danach daher deshalb deswegen darum dabei dafür dazu dagegen dadurch davon davor daran darauf daraus darin darüber darunter dort hier hierbei hierzu hierfür
  zuvor inzwischen außerdem ausserdem zudem auch nun nur noch so somit sonst schon bereits bislang bisher zuletzt zunächst zuerst später früher damals heute gestern morgen jetzt
  derzeit aktuell gegenwärtig mittlerweile ferner weiterhin weiter überdies darüberhinaus dennoch trotzdem gleichzeitig gleichwohl immerhin insgesamt insbesondere besonders
  vielleicht möglicherweise wahrscheinlich vermutlich offenbar angeblich tatsächlich natürlich leider zwar etwa rund ungefähr fast mehr
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte sollten will wollen ja nein
  erst erstmals ebenso ebenfalls jedenfalls einerseits andererseits schließlich schliesslich letztlich kurz lange nicht nichts niemand jemand etwas
`)

export const sentenceRules: SentenceRules = {
  abbreviations: NEVER_LAST,
  closingAbbreviations: MAY_BE_LAST,
  abbreviationsBeforeNumbers: BEFORE_NUMBERS,
  ordinals: true,
  months: words(`
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jan feb febr mär mrz apr jun jul aug sep sept okt nov dez
  `),
  starters: STARTERS,
  beforeOrdinals: words(`
    am der die das den dem des seines ihres unseres eures eines jedes im zum zur vom beim ab bis seit und oder jeder jede jedes jeden sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    ein eine einen einem einer unser unsere unseren dieser diese dieses diesen diesem montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  `),
  sayingVerbs: words(`
    sagte sagt fragte fragt erklärte erklärt rief meinte meint schrieb schreibt betonte betont antwortete antwortet forderte fordert warnte warnt so
  `),
}
