// German verbs of bargaining. Row language: ../lexicon-row.ts. Lemmas carry their separable particle and ss for ß.
import { parseStanceRows } from '../lexicon-row.js'

export const stanceVerbs = parseStanceRows(`
# wanting something of somebody
fordern             demand + 3
einfordern          demand + 3
verlangen           demand + 3
abverlangen         demand + 3
zurückfordern       demand + 3
nachfordern         demand + 3
auffordern          demand + 3
aufrufen            demand + 3 : zu zur zum dass
appellieren         demand + 2
mahnen              demand + 2
anmahnen            demand + 2
ermahnen            demand + 2
drängen             demand + 3 : auf zu zur zum darauf
dringen             demand + 3 : auf darauf
pochen              demand + 3 : auf darauf
bestehen            demand + 3 : auf darauf
beharren            demand + 3 : auf darauf
insistieren         demand + 3
bitten              demand + 2 : um zu darum dass
ersuchen            demand + 2
anfordern           demand + 2
beantragen          demand + 2
nahelegen           demand + 2
legen ~ wert        demand + 2 : auf darauf
erwarten            demand + 2 : von
beanspruchen        demand + 3
reklamieren         demand + 2
einklagen           demand + 3
anweisen            demand + 3
befehlen            demand + 3
anordnen            demand + 3
beauftragen         demand + 2
ultimativ           demand + 3
stellen ~ ultimatum     demand + 3
stellen ~ forderung*    demand + 3
stellen ~ bedingung*    demand + 3
erheben ~ forderung*    demand + 3
erheben ~ anspruch      demand + 3
setzen ~ frist          demand + 3
machen ~ bedingung      demand + 4
machen ~ voraussetzung  demand + 4
voraussetzen            demand + 3
brauchen            demand + 2
benötigen           demand + 2
wünschen            demand + 2
ausüben ~ druck     demand + 2
erhöhen ~ druck     demand + 2
abhängig ~ machen   demand + 3
knüpfen             demand + 3 : an
wollen              demand + 3 : obj
erzwingen           demand + 3
ermuntern           demand + 2
ermutigen           demand + 2
verpflichten        demand + 3 : zu zur zum
zwingen             demand + 3 : zu zur zum
hinwirken           demand + 2 : auf darauf
rufen               demand + 2 : nach
bekräftigen         demand + 3 : =forderung*
wiederholen         demand + 3 : =forderung* =aufforderung =appell
richten ~ appell    demand + 2
erinnern ~ pflicht* demand + 2
# putting forward
vorschlagen         propose + 2
plädieren           propose + 2 : für gegen !gegen dafür dagegen !dagegen
befürworten         propose + 2
eintreten           propose + 2 : für dafür
sich einsetzen      propose + 2 : für dafür
sich aussprechen    propose + 2 : für gegen !gegen dafür dagegen !dagegen
werben              propose + 2 : für dafür um
anregen             propose + 2 : obj zu dass
empfehlen           propose + 2
bringen ~ ins spiel     propose + 2
bringen ~ ins gespräch  propose + 2
machen ~ vorschlag*     propose + 2
unterbreiten            propose + 2
vorlegen                propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =angebot =papier =konzept
präsentieren            propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =angebot =papier =konzept =initiative
vorstellen              propose + 2 : =plan* =friedensplan* =vorschl* =entwurf =konzept =initiative
einbringen              propose + 2 : =vorschl* =antrag =resolution* =entwurf =gesetz*
erwägen             open + 1
anstreben           propose + 2
beabsichtigen       propose + 2
planen              propose + 2
streben             propose + 2 : nach
abzielen            propose + 2 : auf darauf
hinarbeiten         propose + 2 : auf darauf
bemühen             propose + 2 : um darum
sich bemühen        propose + 2 : um darum
favorisieren        propose + 2
bevorzugen          propose + 2
unterstützen        propose + 2 : =vorschl* =plan* =idee =initiative =beitritt =forderung* =kandidatur =antrag =resolution =bemühung* =mitgliedschaft =einigung =abkommen =waffenruhe =waffenstillstand
halten ~ für richtig    propose + 2
halten ~ für notwendig  demand + 3
halten ~ für nötig      demand + 3
halten ~ für sinnvoll   propose + 2
halten ~ für möglich    open + 1
halten ~ für denkbar    open + 1
veröffentlichen     propose + 2 : =plan* =vorschl* =papier =friedensplan* =entwurf
ausarbeiten         propose + 2 : =plan* =vorschl* =entwurf =friedensplan*
formulieren         propose + 2 : =vorschl* =plan*
skizzieren          propose + 2 : =plan* =vorschl*
initiieren          propose + 2
sich stark ~ machen     propose + 2 : für
stehen ~ hinter     propose + 2
# yes
beschliessen        accept + 2
sich bekennen       accept + 2 : zu zum zur
sich einlassen      accept + 2 : auf darauf
sich abfinden       accept + 2 : mit damit
bestätigen          accept + 2 : =einigung =vereinbarung =abkommen =zustimmung =teilnahme =waffenruhe
signalisieren       accept + 2 : =zustimmung =einverständnis
zusprechen          offer + 2
schliessen          accept + 2 : =abkommen =vertrag =vereinbarung =kompromiss =frieden
besiegeln           accept + 2
verkünden           accept + 2 : =einigung =waffenruhe =waffenstillstand =feuerpause
erklären ~ einverstanden    accept + 2
finden ~ zustimmung     accept + 2
begrüssen           accept + 2
loben               accept + 2 : =vorschl* =plan* =initiative =angebot
zustimmen           accept + 2
akzeptieren         accept + 2
einwilligen         accept + 2
annehmen            accept + 2 : =vorschl* =plan* =angebot* =bedingung* =forderung* =einladung =ultimatum =abkommen =kompromiss =resolution
billigen            accept + 2
genehmigen          accept + 2
absegnen            accept + 2
gutheissen          accept + 2
begrüssen           accept + 2
einverstanden       accept + 2
sich einigen        accept + 2
sich verständigen   accept + 2
sich anschliessen   accept + 2 : =forderung* =vorschl* =plan* =initiative =erklärung =sanktion*
vereinbaren         accept + 2
abschliessen        accept + 2 : =abkommen =vertrag =vereinbarung =tarifvertrag
unterzeichnen       accept + 2 : =abkommen* =vertrag* =vereinbarung* =erklärung =memorandum =pakt =waffenruhe =papier
unterschreiben      accept + 2 : =abkommen* =vertrag* =vereinbarung* =erklärung =memorandum =pakt =papier
ratifizieren        accept + 2
einlenken           accept + 2
nachgeben           accept + 2
eingehen            accept + 2 : auf
nachkommen          accept + 2 : =forderung* =aufforderung =bitte =wunsch
folgen              accept + 2 : =forderung* =empfehlung* =aufforderung =vorschl*
geben ~ grünes licht    accept + 2
geben ~ zustimmung      accept + 2
erzielen            accept + 2 : =einigung =kompromiss =abkommen =tarif* =vereinbarung =übereinkunft
erreichen           accept + 2 : =einigung =kompromiss =abkommen =vereinbarung
anerkennen          accept + 2
mittragen           accept + 2
einhalten           accept + 2 : =waffenruhe =waffenstillstand =feuerpause =abkommen
sich halten         accept + 2 : =waffenruhe =waffenstillstand =feuerpause =abkommen =vereinbarung
# no
ablehnen            reject - 3
zurückweisen        reject - 3
abweisen            reject - 3
verwerfen           reject - 3
ausschlagen         reject - 3
verweigern          reject - 3
sich weigern        reject - 3
ausschliessen       reject - 3
sich widersetzen    reject - 3
sich wehren         reject - 3 : gegen dagegen
sich sperren        reject - 3 : gegen dagegen
sich sträuben       reject - 2 : gegen dagegen
sich stemmen        reject - 3 : gegen
sich verwahren      reject - 3 : gegen
protestieren        reject - 3 : gegen dagegen
demonstrieren       reject - 3 : gegen dagegen
stimmen             reject - 3 : gegen dagegen
sich wenden         reject - 3 : gegen dagegen
sein ~ gegen        reject - 3
sein ~ dagegen      reject - 3
abwinken            reject - 3
abblitzen           reject - 3
blockieren          reject - 3
verhindern          reject - 2
boykottieren        reject - 3
absagen             reject - 3 : =gespräch* =treffen =gipfel =verhandlung* =besuch =teilnahme =reise
aufkündigen         reject - 3
kündigen            reject - 3 : =abkommen =vertrag =vereinbarung
aussetzen           reject - 3 : =gespräch* =verhandlung* =abkommen =teilnahme =vertrag
aussteigen          reject - 3 : aus
abbrechen           reject - 3 : =gespräch* =verhandlung* =beziehung* =dialog
untersagen          reject - 3
verbieten           reject - 3
ablassen            reject - 3 : nicht
dementieren         reject - 2
bezeichnen ~ inakzeptabel   reject - 3
bezeichnen ~ unannehmbar    reject - 3
erteilen ~ absage       reject - 3
lehnen ~ ab             reject - 3
schliessen ~ aus        reject - 3
weisen ~ zurück         reject - 3
kommen ~ frage          redline - 4 : nicht keineswegs nie
kommen ~ infrage        redline - 4 : nicht keineswegs nie
stehen ~ debatte        reject - 3 : nicht
stehen ~ diskussion     reject - 3 : nicht
liegen ~ tisch          reject - 3 : nicht
warnen              reject - 2 : vor davor
abraten             reject - 2
hinnehmen           reject - 3 : nicht
dulden              reject - 3 : nicht keine keinen
tolerieren          reject - 3 : nicht keine keinen
zulassen            reject - 3 : nicht keine keinen
verschieben         reject - 2
vertagen            reject - 2
stoppen             reject - 3 : =gesetz* =lieferung* =zahlung* =abkommen =projekt
stellen ~ frage     reject - 2 : =infrage in
distanzieren        reject - 2 : von
sich distanzieren   reject - 2 : von
austreten           reject - 3 : aus
verlassen           reject - 3 : =verhandlung* =gespräch* =abkommen =sitzung =treffen =besprechung
halten ~ für falsch     reject - 2
halten ~ für inakzeptabel   reject - 3
halten ~ für unrealistisch  reject - 2
halten ~ nichts von     reject - 3
sehen ~ keinen spielraum    reject - 3
sehen ~ keinen anlass   reject - 3
sehen ~ keine grundlage     reject - 3
haben ~ kein interesse      reject - 2
zeigen ~ kein interesse     reject - 2
nachvollziehen      reject - 1 : nicht
mittragen           reject - 3 : nicht
verurteilen         reject - 3 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =schritt =vereinbarung
kritisieren         reject - 2 : =plan* =vorschl* =abkommen =entscheidung* =beschluss =sanktion* =vereinbarung =entwurf
bezweifeln          reject - 1
sich lossagen       reject - 3
verschliessen       reject - 3
zurücknehmen        reject - 3 : =zusage* =angebot* =zustimmung
zurückziehen        reject - 3 : =angebot* =zusage* =unterschrift =kandidatur
abrücken            reject - 2 : von
bremsen             reject - 2
einschränken        reject - 2
ausscheiden         reject - 3 : für
# harm
drohen              threaten + 3 : mit zu damit dass
androhen            threaten + 3
bedrohen            threaten + 3 : mit
verhängen           threaten + 3 : =sanktion* =strafmassnahm* =zoll =zölle =embargo =einfuhr* =strafe* =blockade
beschliessen        threaten + 3 : =sanktion* =strafmassnahm* =embargo =einreiseverb* =wirtschaftssanktion*
verlängern          threaten + 3 : =sanktion* =strafmassnahm* =embargo =wirtschaftssanktion*
verschärfen         threaten + 3 : =sanktion* =strafmassnahm* =embargo
ausweiten           threaten + 3 : =sanktion* =strafmassnahm* =embargo
aufrechterhalten    threaten + 3 : =sanktion* =strafmassnahm*
ankündigen          threaten + 3 : =sanktion* =vergeltung* =gegenmassnahm* =zölle =streik* =warnstreik* =strafzölle =konsequenzen =angriff* =rückzug
vergelten           threaten + 3
reagieren           threaten + 3 : =hart =entschlossen =entsprechend =werden
streiken            threaten + 2
# help and commitments
versprechen         promise + 3
zusagen             promise + 3
zusichern           promise + 3
garantieren         promise + 3
versichern          promise + 3
sich verpflichten   promise + 3
geloben             promise + 3
bereitstellen       promise + 2
liefern             promise + 2 : =panzer* =waffen* =rakete* =munition =system* =kampf* =patriot* =taurus =leopard* =gas =hilfe
schicken            promise + 2 : =panzer* =waffen* =rakete* =munition =hilfe =soldaten =truppen
bekräftigen         promise + 2 : =unterstützung =solidarität =hilfe =beistand =zusage
sich stellen ~ hinter   promise + 2
stehen ~ seite      promise + 2
beistehen           promise + 2
aufstocken          promise + 2 : =hilfe* =mittel =militärhilfe*
fortsetzen          promise + 2 : =hilfe* =unterstützung =lieferung* =waffenlieferung* =militärhilfe*
ankündigen          promise + 2
zuwenden            promise + 2
unterstützen        promise + 2 : =weiter* =militärisch =finanziell =ukraine =auch
verlängern          promise + 2 : =mandat =hilfe* =abkommen =waffenruhe =unterstützung
ausbilden           promise + 2
erhöhen             promise + 2 : =hilfe* =militärhilfe* =unterstützung =mittel
sich beteiligen     promise + 2 : an
stellen ~ verfügung     promise + 2
einsetzen ~ dafür       promise + 2
# giving
freigeben           offer + 2
nachgeben           offer + 2
abtreten            offer + 2
öffnen              offer + 2 : =grenze* =korridor* =hafen =häfen =markt
gewähren            offer + 2
anbieten            offer + 2
bieten              offer + 2 : obj an
offerieren          offer + 2
stellen ~ aussicht  offer + 2
sich bereiterklären offer + 2
erklären ~ bereit   offer + 2
zeigen ~ bereit     offer + 2
zeigen ~ kompromissbereit   offer + 2
signalisieren       offer + 2 : =bereitschaft =bereit =kompromissbereitschaft
verzichten          offer - 2 : auf darauf
entgegenkommen      offer + 2
zugestehen          offer + 2
einräumen           offer + 2 : =recht* =frist* =zugeständnis*
machen ~ zugeständnis*  offer + 2
freilassen          offer + 2
zurückziehen        offer + 2 : =truppe* =soldat* =gesetz* =antrag =entwurf
aufheben            offer - 2 : =sanktion* =zölle =embargo =blockade =ausnahmezustand
lockern             offer - 2 : =sanktion* =embargo =blockade
# leaving open
offenlassen         hedge 0 0
sich festlegen      hedge 0 0 : nicht
sich vorbehalten    open + 1
offenhalten         open + 1
prüfen              hedge 0 0 : =vorschl* =plan* =angebot* =antrag* =forderung*
zögern              hedge 0 0
# talks
verhandeln          call_talks + 2
sich treffen        call_talks + 2 : =will =wolle =bereit =möchte =werden
einladen            call_talks + 2
laden               call_talks + 2 : =gespräch* =verhandlung* =treffen
vermitteln          call_talks + 2
aufnehmen           call_talks + 2 : =gespräch* =verhandlung* =dialog
wiederaufnehmen     call_talks + 2 : =gespräch* =verhandlung* =dialog
zurückkehren        call_talks + 2 : =verhandlungstisch =gesprächen
reden               call_talks + 2 : =bereit =will =wolle
sprechen            call_talks + 2 : =bereit
fortsetzen          call_talks + 2 : =gespräch* =verhandlung* =dialog
wiederaufnehmen     call_talks + 2
suchen ~ gespräch   call_talks + 2
suchen ~ dialog     call_talks + 2
ausrichten          call_talks + 2 : =gipfel* =konferenz* =treffen =gespräch*
zusammenkommen      call_talks + 2 : =gespräch* =verhandlung*
anrufen             call_talks + 2 : =gericht* =schlichtung* =vermittl*
`)
