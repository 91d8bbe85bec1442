// English verbs of bargaining. Row language: ../lexicon-row.ts.
import { parseStanceRows } from '../lexicon-row.js'

export const stanceVerbs = parseStanceRows(`
# wanting something of somebody
demand              demand + 3
insist              demand + 3
require             demand + 3 : that obj
request             demand + 2
ask                 demand + 2 : to for
urge                demand + 3
call ~ on           demand + 3 : to
call ~ upon         demand + 3
call ~ for          demand + 3
press               demand + 3 : to for
push                demand + 3 : to for
pressure            demand + 3
beg                 demand + 2 : to for
plead               demand + 2 : with for to
appeal              demand + 2 : to for
exhort              demand + 3
implore             demand + 3
order               demand + 3 : to obj
instruct            demand + 3
want                demand + 2 : to obj
need                demand + 2 : obj to
seek                demand + 2 : obj to
encourage           demand + 2 : to
lobby               demand + 2 : for to
petition            demand + 2
compel              demand + 2
condition           demand + 3 : on
give ~ ultimatum    demand + 3
set ~ deadline      demand + 3
set ~ condition*    demand + 3
deserve             demand + 3
stress              demand + 2 : =must =need* =should =importan* =necess*
force               demand + 3 : to
oblige              demand + 3 : to
repeat              demand + 3 : =call* =demand* =appeal
reiterate           demand + 3 : =call* =demand* =appeal
renew               demand + 3 : =call* =demand* =appeal
voice ~ hope        demand + 2
make ~ clear        demand + 3 : =must =need* =should
prod                demand + 2
remind              demand + 2 : =oblig* =commit* =must
persuade            demand + 2 : to
convince            demand + 2 : to
pursue              propose + 2 : =membership =deal =agreement =peace =accession =talks
# putting forward
propose             propose + 2
suggest             propose + 2
recommend           propose + 2
advocate            propose + 2
favour              propose + 2
favor               propose + 2
back                propose + 2 : obj
support             propose + 2 : obj
endorse             accept + 2
float               propose + 2
table               propose + 2 : =proposal =plan =resolution =draft
submit              propose + 2 : =proposal =plan =resolution =draft =application
present             propose + 2 : =proposal =plan =resolution =draft =initiative =offer
put ~ forward       propose + 2
put ~ proposal      propose + 2
aim                 propose + 2 : to at for
plan                propose + 2 : to for
intend              propose + 2 : to
hope                propose + 1 : =agree* =deal =ceasefire =peace
broach              propose + 2
champion            propose + 2
prefer              propose + 2
consider            open + 1
weigh               open + 1
explore             open + 1
mull                open + 1
contemplate         open + 1
lay ~ out           propose + 2 : =plan =proposal =terms =condition*
outline             propose + 2 : =plan =proposal =terms
unveil              propose + 2 : =plan =proposal =initiative
draft               propose + 2 : =plan =proposal =resolution
argue ~ for         propose + 2
argue ~ against     reject - 2
speak ~ in favour   propose + 2
come ~ in favour    propose + 2
express ~ support   propose + 2
voice ~ support     propose + 2
# yes
decide              accept + 2 : on to
seal                accept + 2 : =deal =agreement =accord =pact
hail                accept + 2 : =deal =agreement =plan =proposal =decision =truce
praise              accept + 2 : =deal =agreement =plan =proposal =initiative
allow               accept + 2
permit              accept + 2
acknowledge         accept + 2 : =annexation =reunification =sovereignty =independence =right
honour              accept + 2 : =deal =agreement =ceasefire =truce
abide               accept + 2 : by
confirm             accept + 2 : =participation =agreement =deal =commitment
announce            accept + 2 : =ceasefire =truce =agreement =deal
accept              accept + 2
agree               accept + 2
approve             accept + 2
welcome             accept + 2
sign                accept + 2 : =deal =agreement =treaty =accord =memorandum =pact =truce =declaration
ratify              accept + 2
adopt               accept + 2 : =resolution =plan =proposal =statement =declaration
concede             accept + 2
consent             accept + 2
assent              accept + 2
comply              accept + 2
accede              accept + 2
relent              accept + 2
embrace             accept + 2
settle              accept + 2 : on for
reach               accept + 2 : =agreement =deal =accord =compromise =understanding =settlement =truce
strike              accept + 2 : =deal =agreement
conclude            accept + 2 : =deal =agreement =treaty
observe             accept + 2 : =ceasefire =truce
recognise           accept + 2
recognize           accept + 2
# no
reject              reject - 3
refuse              reject - 3
decline             reject - 3
turn ~ down         reject - 3
dismiss             reject - 3
rebuff              reject - 3
spurn               reject - 3
oppose              reject - 3
resist              reject - 2
object              reject - 3
veto                reject - 3
block               reject - 3
deny                reject - 3 : =access =request =visa =entry
protest             reject - 3 : against obj
boycott             reject - 3
shun                reject - 3
scrap               reject - 3
cancel              reject - 3 : =meeting =talks =summit =visit =trip =deal
suspend             reject - 3 : =talks =negotiation* =participation =treaty =agreement
withdraw            reject - 3 : from
pull ~ out          reject - 3
walk ~ away         reject - 3
renege              reject - 3
stand ~ against     reject - 3
vote ~ against      reject - 3
warn ~ against      reject - 2
ban                 reject - 3
prohibit            reject - 3
prevent             reject - 2
abandon             reject - 2
tolerate            reject - 3 : not never
allow               reject - 3 : not never
postpone            reject - 2
delay               reject - 2 : =vote =decision =deal =release =talks
interrupt           reject - 2
halt                reject - 3 : =talks =negotiation* =aid =deliver* =release
freeze              reject - 3 : =talks =negotiation* =aid
break ~ off         reject - 3
pull ~ back         reject - 3
back ~ away         reject - 3
back ~ out          reject - 3
denounce            reject - 3 : =agreement* =deal =plan =proposal* =decision =accord =memorand* =treaty =sanction*
condemn             reject - 3 : =agreement* =deal =plan =proposal* =decision =accord =memorand* =treaty =sanction*
criticise           reject - 2 : =agreement* =deal =plan =proposal* =decision =accord =sanction*
criticize           reject - 2 : =agreement* =deal =plan =proposal* =decision =accord =sanction*
call ~ unacceptable     reject - 3
call ~ null             reject - 3
describe ~ unacceptable reject - 3
express ~ opposition    reject - 3
voice ~ opposition      reject - 3
rule ~ out          reject - 3
brush ~ off         reject - 3
brush ~ aside       reject - 3
disagree            reject - 2
revoke              reject - 3
question            reject - 1 : =plan =deal =proposal =idea =need
see ~ no reason     reject - 3
have ~ no intention reject - 3
have ~ no plans     reject - 2
terminate           reject - 3 : =deal =agreement =treaty =contract
exclude             reject - 3
stall               reject - 2
# harm
announce            threaten + 3 : =sanction* =tariff* =strike* =retaliat* =embargo =penalt*
suspend             threaten + 3 : =aid =assistance =cooperation =activit* =relation* =delivery =deliveries
cut                 threaten + 3 : =aid =ties =relation* =funding
freeze              threaten + 3 : =asset* =account*
expel               threaten + 3 : =diplomat* =ambassador*
target              threaten + 3 : =sanction*
threaten            threaten + 3 : to with obj that
warn                threaten + 2 : that of
impose              threaten + 3 : =sanction* =tariff* =embargo =ban =restriction* =freeze =penalt* =dut*
extend              threaten + 3 : =sanction* =embargo
tighten             threaten + 3 : =sanction* =embargo
expand              threaten + 3 : =sanction*
slap                threaten + 3 : =sanction* =tariff*
retaliate           threaten + 3
sanction            threaten + 3 : obj
respond             threaten + 3 : =will =would =forceful* =decisive* =strong*
vow                 threaten + 3 : =continue =respon* =retaliat* =fight =struggle =revenge =strike
# help and commitments
promise             promise + 3
pledge              promise + 3
guarantee           promise + 3
assure              promise + 3
commit              promise + 3 : to
reaffirm            promise + 2 : =support =commitment =solidarity
reiterate           promise + 2 : =support =commitment =solidarity
vow                 promise + 3
swear               promise + 3
undertake           promise + 3 : to
provide             promise + 2 : =aid =assistance =weapon* =support =help =missile* =fund* =billion =million
supply              promise + 2 : =aid =weapon* =arms =missile* =gas =tank*
send                promise + 2 : =aid =weapon* =troops =missile* =tank* =arms =soldier*
deliver             promise + 2 : =aid =weapon* =missile* =tank* =arms
stand ~ with        promise + 2
stand ~ by          promise + 2
announce            promise + 2
continue            promise + 2 : =support =aid =supply =provide =help
back                promise + 2 : =ukraine =kyiv =opposition =protester*
approve             promise + 2 : =aid =package =fund* =loan =assistance
buy                 promise + 2 : =bond* =gas =weapon*
# giving
withdraw            offer + 2 : =troop* =forces =bill =soldier* =demand*
cede                offer + 2
drop                offer - 2 : =demand* =bid =objection* =tariff* =threat*
grant               offer + 2
open                offer + 2 : =border* =corridor* =port* =market*
offer               offer + 2
concede             offer + 2
renounce            offer - 2
forgo               offer - 2
relinquish          offer - 2
give ~ up           offer - 2
volunteer           offer + 2
release             offer + 2 : =prisoner* =hostage* =detainee* =fund* =captive*
free                offer + 2 : =prisoner* =hostage* =detainee* =captive*
lift                offer - 2 : =sanction* =tariff* =embargo =ban =blockade =siege
ease                offer - 2 : =sanction* =tariff* =embargo =restriction*
waive               offer - 2 : =sanction* =tariff*
# leaving open
hesitate            hedge 0 0
stop ~ short        hedge 0 0
# talks
negotiate           call_talks + 2
mediate             call_talks + 2
invite              call_talks + 2
meet                call_talks + 2 : =ready =willing =wants =prepared
resume              call_talks + 2 : =talks =negotiation* =dialogue
restart             call_talks + 2 : =talks =negotiation* =dialogue
return              call_talks + 2 : =talks =negotiat* =table
keep ~ channels     call_talks + 2
hold                call_talks + 2 : =ready =willing =want*
engage              call_talks + 2 : =talks =dialogue =negotiation*
host                call_talks + 2 : =talks =summit =meeting =negotiation*
`)
