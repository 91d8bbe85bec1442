// German words that show the provisions of an agreement, and the order of its steps.
import { listed, type ProvisionWords, parseActs, parseProvisionRows, parseSequence } from '../provision-words.js'

const rows = parseProvisionRows(`
  L01               : die parteien, vertragsparteien, konfliktparteien, beide|beider|beiden parteien, jede partei, unterzeichner*, beide|beider|beiden seiten, die seiten, vertragschliessende*, dieses|diese abkommen|vereinbarung|vertrag & schliessen|schliesst|bindet, abkommen zwischen, vereinbarung zwischen, vertrag zwischen
  L01 !             : politische|politischen parteien, dritte|dritten parteien, oppositionsparteien, die parteien im parlament
  L01 named         : im folgenden & partei*, republik & königreich|republik|staat, die regierung der|von
  L01 authority     : bevollmächtigt*, vollmacht*, im namen, befugt, ermächtigt, unterzeichnet von, zeichnungsberechtigt*
  L01 irregulars    : irregulär*, verbündet*, milizen, miliz, freiwilligenverbände*, freiwilligenbataillon*, bewaffnete|bewaffneten|bewaffneter gruppen|verbände|formationen, paramilitär*, stellvertreter*, unter ihrer|ihrem|seiner|seinem kontrolle|befehl|kommando, unterstellt*|unterstehend* & kräfte|verbände|einheiten, private|privaten|privater militär*

  L02               : waffenruhe|waffenstillstand|feuerpause & beginn*|tritt|treten|gilt|gelten|wirksam|ab, feuer & ein*|eingestellt & ab|um|am, kampfhandlungen|feindseligkeiten|kämpfe & enden|ruhen|eingestellt|einstellen|beendet, waffen & schweigen, inkrafttreten der waffenruhe
  L02 !             : nach dem waffenstillstand, nach der waffenruhe, vor der waffenruhe, vor dem waffenstillstand, waffenruhe|waffenstillstand & sobald|nachdem, verstoss|verstösse|verstosses|verstössen gegen, gespräche über eine waffenruhe, gespräche über einen waffenstillstand, seit der waffenruhe, seit dem waffenstillstand
  L02 date ~        : mit der unterzeichnung, mit unterzeichnung, bei unterzeichnung, sofort, umgehend, unverzüglich, so bald|rasch wie möglich, in den kommenden tagen, demnächst, stunden nach, tage nach, zu gegebener zeit
  L02 zone          : ortszeit, utc, gmt, mez, mesz, oez, osteuropäisch*, mitteleuropäisch*, zeitzone, weltzeit
  L02 orders        : befehl*|befehle & einheit*|kommandeur*|truppen|verbände, weisung* & einheit*|truppen|verbände

  L03               : läuft|laufen & aus|ab, ablauf, abgelaufen, verlänger*, befrist*, unbefrist*, dauer der waffenruhe|vereinbarung|feuerpause, gilt|gelten|dauert & tage|wochen|monate|tagen|wochen|monaten, dauerhafte|dauerhafter|dauerhaften waffenruhe|waffenstillstand, auf unbestimmte, bis auf weiteres, für die dauer von, waffenruhe & endet
  L03 !             : läuft & ein, verlängert sich der weg, verlängerungskabel, ablauf der prüfung, ablaufplan, zeitlichen ablauf, genauen ablauf, verlängerte reichweite, meldefrist
  L03 duration      : unbefrist*, dauerhaft*, auf unbestimmte
  L03 duration ~    : bis auf weiteres, vorübergehend*, vorläufig*, einstweilen
  L03 renewal       : verlänger*, unbefrist*, erneuer*, dauerhaft*
  L03 expiry        : ablauf, abgelaufen, läuft & aus|ab, laufen & aus|ab, nach dem ende der frist, unbefrist*

  L04               : kontaktlinie, frontlinie, waffenstillstandslinie, demarkation*, geltungsbereich, geltungsgebiet, karte, karten, koordinaten, frontverlauf, gilt|gelten|erstreckt & land|see|luft|gebiet|luftraum|gewässer*, entlang der linie, derzeitigen|jetzigen stellungen
  L04 !             : landkarte der, speisekarte, strassenkarte, kreditkarte*
  L04 map           : karte, karten, koordinaten, lagekarte*, kartenanhang
  L04 map ~         : derzeitigen|jetzigen|gegenwärtigen|heutigen stellungen, jetziger|derzeitiger|heutiger frontverlauf
  L04 sea           : see, meer*, seegebiet*, gewässer*, zu wasser, küste*, seeseitig, schwarzes
  L04 air           : luft, luftraum*, in der luft, lufträume

  L05               : feindseligkeit*, kampfhandlung*, feuer ein*, beschuss, unterlassen, unterlässt, verboten, untersagt, verzichten auf & angriff*|beschuss|gewalt|einsatz, angriffe & ein*|eingestellt|beenden, enthalten sich, offensivhandlung*, stellen & angriffe|feuer|beschuss, angriffshandlung*, stellen alle & ein
  L05 !             : zutritt verboten, untersagt ist die veröffentlichung, unterlassene hilfe, minen sind verboten, rauchen verboten
  L05 fire          : beschuss, feuer, schuss*, artillerie*, handfeuerwaffen, gebrauch von waffen, waffengebrauch, einsatz von waffen, waffengewalt, waffeneinsatz
  L05 fire ~        : feindseligkeit*, kampfhandlung*
  L05 movement      : vorrücken, vormarsch, bewegung*, truppenbewegung*, verlegung*, verlegen, offensivhandlung*, stellungen zu verbessern, offensiven
  L05 drones        : drohne*, drohnen*, unbemannt*, *drohnen
  L05 missiles      : rakete*, *raketen, marschflugkörper*, luftangriff*, luftschläge*, raketenangriff*
  L05 reinforcement : verstärk*, zusätzliche|zusätzlicher|zusätzlichen truppen|kräfte|waffen, zusammenziehen, truppenaufwuchs, *verstärkungen
  L05 cyber         : cyber*
  L05 sabotage      : sabotage*, sabotageakt*, verdeckte|verdeckten operationen
  L05 mobilisation  : mobilisier*, mobilmach*, einberuf*, mobilmachung

  L06               : erlaubt, zulässig, gestattet, gilt|gelten nicht als verstoss, kein verstoss, keinen verstoss, weiterhin möglich, ablösung von|der truppen, truppenablösung, befestigung*, waffenlieferung*, nachschub, ausbildung von|der truppen|soldaten|streitkräfte, truppenrotation*
  L06 !             : beobachtern gestattet, gestattet|erlaubt & beobachter*|zugang|besuche|besuch|zutritt
  L06 rotation      : ablös*, rotation*, *rotation, abgelöst, truppenablös*
  L06 supply        : nachschub*, versorg*, verpflegung, treibstoff, betriebsstoff*, wasser
  L06 fortification : befestig*, schützengräben, gräben, schanz*, stellungsbau, stellungen auszubauen
  L06 deliveries    : waffenlieferung*, lieferung* von waffen, waffenimport*, waffeneinfuhr*, militärhilfe, rüstungslieferung*
  L06 training      : ausbildung*, übung*, manöver*, ausgebildet
  L06 air-defence   : luftverteidigung, flugabwehr*, luftabwehr

  L07               : zieh*|zog|abgezogen|zurückgezogen|abziehen|zurückziehen & waffen|truppen|verbände|kräfte|artillerie|geschütze|einheiten|kilometer|km|panzer, rückzug*, abzug der|von|aller schweren|waffen|artillerie|truppen, abzug schwerer, entflecht*, truppenentflechtung, schwere waffen, schweren waffen, schwerer waffen, truppenabzug
  L07 !             : zurückziehen von dieser vereinbarung, rückzug aus dem vertrag, rückzug aus dieser, abzug fremder, abzug ausländischer, zieh*|abgezogen|abziehen & ausländische|ausländischen|fremde|fremden|fremder, abzug vom lohn, rückzugsgebiet*
  L07 weapons       : schwere|schweren|schwerer waffen, artillerie*, panzer*, kaliber*, mörser*, raketenwerfer*, haubitze*, *artillerie
  L07 when ~        : so bald|rasch|schnell wie möglich, zügig, unverzüglich, zu gegebener zeit, schrittweise
  L07 order         : zuerst, zunächst, phase*, gleichzeitig*, zeitgleich, in der reihenfolge, beginnend mit, schritt für schritt, danach

  L08               : entmilitarisierte|entmilitarisierten|entmilitarisierter zone, pufferzone*, sicherheitszone*, trennungszone*, waffenfreie|waffenfreien zone, demilitarisierte|demilitarisierten zone
  L08 !             : sperrzone um, schutzzone um
  L08 borders       : beiderseits, zu beiden seiten, auf beiden seiten, karte*, koordinaten, grenzen der zone, breit, breite, breiten
  L08 inside        : keine bewaffneten, kein militär, nur unbewaffnete, unbewaffnet*, aufhalten, betreten, zutritt, innerhalb der zone, in der zone, keine truppen, frei von truppen, bewohner*, truppenfrei
  L08 police        : polizei*, ordnungskräfte
  L08 governs       : verwalt*, zivilverwaltung, kommunal*, gemeinde*, bürgermeister*

  L09               : überwach*, beobachter*, beobachtermission*, beobachtungsmission*, überwachungsmission*, *beobachter, *überwachung, beobachtermissionen, *beobachtern
  L09 !             : medienüberwachung, videoüberwachung der, beobachterstatus, wahlbeobachter*, überwachung der presse, politische|politischen beobachter*, strafvollzugsüberwachung
  L09 who           : mission der|des|von, geleitet von
  L09 mandate       : mandat, mandate, mandats, aufgabe*, beauftragt, zuständig für, hält|halten & fest, dokumentier*, prüft & einhaltung, feststell*, erfasst, auftrag
  L09 mandate ~     : mandat & später, näheres & später, mandat & noch
  L09 access        : ungehindert*, uneingeschränkt*, unbeschränkt*, bewegungsfreiheit, freien zugang, freier zugang, jederzeit, zu jeder zeit, überall, überallhin, allen orten, tag und nacht, ohne voranmeldung, zu allen orten, unangemeldet*
  L09 access ~      : soweit möglich, so weit wie möglich, nach möglichkeit, mit zustimmung & ort*|seite|partei|behörde*, mit genehmigung, nach genehmigung, nach voranmeldung, soweit die sicherheitslage, sicherheitslage & erlaubt|zulässt, vorherige|vorheriger zustimmung|genehmigung
  L09 sensors       : drohne*, drohnen*, kamera*, satellit*, sensor*, radar*, nachtsicht*, luftbild*
  L09 reports       : bericht*, wochenbericht*, *bericht, *berichte

  L10               : austausch & daten|angaben|informationen & militär*|streitkräfte*|truppen|waffen|stellungen|bestände*|minenfeld*, melden & kräfte|truppen|waffen|bestände|stellungen|verbände, meldung & truppen|bestände*|waffen, gemeldet* & truppen|bestände*|kräfte|waffen, inspektion*, datenaustausch, inspektor*, bestandsmeldung*, truppenmeldung*, offenleg* & stellungen|bestände*|truppen|kräfte, legen & bestände|stellungen & offen, hinterlegen & angaben|daten|listen
  L10 !             : gefangenenaustausch, austausch von gefangenen, austausch der gefangenen, lebensmittelinspektion*, vermisste*, vermissten
  L10 declared      : meld*, gemeldet*, bestand*, bestände*, offenleg*, legen & offen, listen, aufstellung ihrer, stärke und
  L10 inspection    : inspektion*, inspektor*, inspizier*, überprüf*, prüf*, vor ort, stichprobe*
  L10 custody       : hinterleg*, verwahr*, treuhänd*, dritten übergeben, drittstaat

  L11               : verstoss|verstösse|verstosses|verstössen|verletzung*|vorfall*|vorfälle*|bruch & untersuch*|feststell*|festgestellt|stellt|stellen|zuschreib*|zugeschrieben|beweis*|belegt|nachweis*|nachgewiesen|klärt|klären|aufklär*, verantwortlich* für verstösse|verletzungen|einen|den, zuschreibung
  L11 !             : verstoss gegen die hausordnung, ohne verstoss, kein verstoss, keinen verstoss
  L11 finder        : untersuch*, feststell*, festgestellt, stellt & fest, stellen & fest, ermittl*, zuschreib*, zuschreibung, klärt, klären
  L11 finder ~      : besprech*, beraten, erörter*, nimmt & kenntnis, protestier*, beschwer*
  L11 standard      : beweismass*, beweisstandard*, massstab, kriterien, überwiegende|überwiegender|überwiegenden wahrscheinlichkeit, zwei unabhängige*, zweifelsfrei*, belegt, beweise*, zwei voneinander
  L11 published     : veröffentlich*, öffentlich*, vertraulich*

  L12               : gemeinsame|gemeinsamen|gemeinsamer|gemeinsames kommission|ausschuss|militärkommission|gremium|rat|koordinierungszentrum|waffenstillstandskommission|kontrollkommission|stab, gemischte|gemischten|gemischter kommission, koordinierungsstelle, verbindungsstelle, waffenstillstandskommission, gemeinsam & kommission, militärkommission, umsetzungskommission, kommission aus
  L12 !             : gemeinsame erklärung, untersuchungskommission des parlaments, europäische kommission, europäischen kommission
  L12 members       : besteht aus, bestehen aus, setzt|setzen sich & zusammen, mitglied*, vertreter*, gehören & an, besetzt mit, entsendet, entsenden, offiziere*
  L12 chair         : vorsitz*, geleitet von, leitet, leitung, präsidier*, geführt von
  L12 rhythm        : tagt|tagen|trifft|treffen|zusammen & woche*|tag|tage|täglich|monat*|stunden|wöchentlich*, wöchentlich*, täglich*, zweimal, tritt & wöchentlich|binnen|innerhalb, jede woche, jeden tag|monat
  L12 rhythm ~      : bei bedarf, nach bedarf, regelmässig, von zeit zu zeit, wenn nötig
  L12 decision      : konsens*, mehrheit*, einstimmig*, einvernehm*, abstimm*, stimmenmehrheit, stimmt & ab
  L12 deadlock      : blockade*, patt, pattfall, keine einigung, nicht einigen, einigt & nicht, stimmengleichheit, stimme des vorsitz*, ausschlag, angerufen, ruft & an, kommt & keine & zustande, legt & vor & streit*
  L12 hotline       : hotline, direkte|direkter|direkten leitung|draht|telefonleitung, rotes telefon, rund um die uhr, ständige|ständigen verbindung, heisse|heissen leitung|draht

  L13               : verstoss|verstösse|verstosses|verstössen|verletzung*|bruch|nichteinhaltung & folge*|massnahme*|sanktion*|reaktion*|antwort*|verwarn*|mahnung|ausgesetzt|aussetz*|konsequenz*|stufe*|verhäng*, konsequenzen bei, folgen von verstössen, folgen bei verstössen, gegenmassnahme*, snapback, bei verstössen & werden|wird|tritt|treten
  L13 !             : in der folge, folgende verletzungen, infolge der verletzung, erlag seinen verletzungen
  L13 graded        : verwarn*, mahnung*, abgestuft*, gestuft*, gestaffelt*, stufe*, stufen*, verhältnismässig*, beim ersten & zweiten, wiederholte*, schwere|schweren|schwerem verstoss|verstössen|verstösse, erst|zunächst & danach|dann
  L13 graded ~      : geeignete massnahmen, angemessene massnahmen, erforderliche|notwendige massnahmen, konsequenzen haben, ernste konsequenzen, ernste folgen, schwerwiegende folgen
  L13 decides       : entscheid*, beschliess*, beschluss, verhängt die, bestimmt die, legt & fest
  L13 automatic     : automatisch*, ohne weiteren beschluss, ohne weitere entscheidung
  L13 way-back      : aufgehoben & sobald|wenn, wiederherstell*, wieder eingehalten, rückkehr zur, beendet & verstoss, wieder aufgenommen, behoben

  L14               : garantiemacht, garantiemächte*, garantiestaat*, garant, garanten, sicherheitsgarantie*, sicherheitszusage*, garantie für dieses|die|diese, garantien, garantieren die einhaltung|sicherheit|waffenruhe, garantiert die einhaltung|sicherheit|waffenruhe, beistandsgarantie*, beistandszusage*, garantie der
  L14 !             : garantieren & sichere* & durchfahrt|zugang|geleit, garantieren freien|ungehinderten|sicheren, garantiert freien|ungehinderten|sicheren, bankgarantie*, garantiezeit, garantie für den weg, garantieren den, garantiert den, garantie der pressefreiheit
  L14 guarantor     : garantiestaaten sind, garantiemächte sind
  L14 trigger       : bei einem angriff, im falle eines|einer, im fall eines|einer, bei bewaffnetem, bewaffneter angriff, bewaffneten angriffs, erneuten|erneuter|erneutem angriff*, wenn|falls|sobald|wird|werden & angegriffen|angreift|angriff*|verletzt, bei einer verletzung
  L14 duty          : leisten & beistand|hilfe, leistet & beistand|hilfe, verpflichtet*, verpflichten sich & verteidig*|beistand|hilfe|eingreifen|entsend*, müssen & beistehen|verteidigen|eingreifen|handeln, muss & beistehen|verteidigen|eingreifen|handeln, stehen|steht & bei, verteidigen, verteidigt, entsenden, entsendet, greifen & ein, greift & ein, kommen & zu hilfe
  L14 duty ~        : berat*, konsultier*, konsultation*, erörter*, prüfen, prüft, erwäg*, können & unterstützen|helfen|beistehen, kann & unterstützen|helfen|beistehen, geeignete massnahmen, unterstütz*, begrüss*
  L14 limit ~       : unverzüglich, sofort, umgehend, so bald|rasch|schnell wie möglich
  L14 ratified      : ratifi*, parlament*, bundestag, kongress

  L15               : friedenstruppe*, friedenstruppen*, blauhelm*, schutztruppe*, stabilisierungstruppe*, internationale|internationalen|internationaler truppe|truppen|streitmacht|friedensmission, multinationale|multinationalen|multinationaler truppe|truppen|streitmacht|verband|streitkraft, friedensmission*, friedenssoldat*, friedenstruppe
  L15 !             : ehemalige friedenssoldaten, geschichte der friedenstruppen
  L15 consent       : zustimmung beider, zustimmung der parteien, einverständnis beider, auf einladung beider, auf bitte beider, auf ersuchen beider, beide|beiden seiten|parteien & zustimm*|stimmen, beide seiten & einverstanden, mit zustimmung aller
  L15 consent ~     : zustimmung wird angestrebt, um zustimmung, mit zustimmung einer
  L15 mandate       : mandat*, sicherheitsrat*, auftrag*
  L15 size          : bataillon*, brigade*
  L15 rules         : einsatzregel*, gewalt anwenden, anwendung von gewalt, gewaltanwendung, waffengebrauch, notwehr, selbstverteidigung, gewalt & nur
  L15 states        : truppensteller*, stellen & soldaten|truppen|kontingent*, gestellt von, kontingent*, stellt & soldaten|truppen|kontingent*
  L15 command       : führung, befehlshaber*, kommando, befehligt, oberbefehl, unter dem befehl
  L15 money         : kosten, finanzier*, bezahl*, trägt & kosten, beitragsschlüssel
  L15 exit          : zieht|ziehen & ab, endet & monaten|jahren|mandat, ende des einsatzes, einsatz endet, für die dauer von, einsatzdauer, verlässt

  L16               : ausländische|ausländischen|ausländischer|ausländisches truppen|soldaten|kräfte|kämpfer|militär|stützpunkte|streitkräfte|militärpersonal|verbände|söldner, fremde|fremden|fremder truppen|soldaten|kräfte|kämpfer|streitkräfte|verbände|stützpunkte, söldner*, truppen dritter, militärbasen dritter, stützpunkte dritter
  L16 !             : ausländische|ausländischen|fremde|fremden truppen|soldaten & friedenstruppe*, fremde hilfe, ausländische minister
  L16 which         : alle ausländischen|fremden, sämtliche ausländischen|fremden, aller ausländischen|fremden, söldner*, ausbilder*, berater*, militärberater*, kampfverbände, stützpunkte, im anhang, militärbasen
  L16 when ~        : so bald|rasch|schnell wie möglich, schrittweise, zu gegebener zeit, zügig, unverzüglich
  L16 verified      : überprüf*, prüft, prüfen, bestätig*, bescheinig*, unter aufsicht, überwach*, kontrollier*, beobachter*

  L17               : obergrenze*, höchstgrenze*, höchstzahl*, höchststärke*, begrenz* & armee|streitkräfte*|truppen|waffen|heer, *obergrenze, beschränk* & armee|streitkräfte*|truppenstärke|rüstung, rüstungsbegrenzung*, nicht mehr als & soldaten|mann|panzer|raketen|geschütze, truppenstärke, truppenstärken, reduzier* & armee|streitkräfte*|truppenstärke, verkleiner* & armee|streitkräfte*
  L17 !             : höchstgeschwindigkeit, zeitliche begrenzung, preisobergrenze*, ausgabenobergrenze*, kostenobergrenze*
  L17 ceiling ~     : deutlich*, erheblich*, angemessen*, ausreichend*, spürbar*
  L17 types         : panzer*, artillerie*, flugzeug*, rakete*, soldaten, kriegsschiff*, drohnen*, aktive|aktiver|aktiven soldaten, hubschrauber*, geschütz*, personal
  L17 counting      : zählen, zählt, gezählt, mitgezählt, reserv*, angerechnet
  L17 inspection    : inspektion*, inspektor*, überprüf*, kontrollier*, überwach*

  L18               : reihenfolge*, schrittweise, schritt für schritt, phase*, stufen, in folgenden schritten, gleichzeitig*, zeitgleich*, sobald, erst nachdem, erst wenn, nachdem, nach abschluss, bevor, zug um zug, spätestens & nach
  L18 !             : stromphase*, bevorzug*, bevorsteh*
  L18 first         : zuerst, zunächst, gleichzeitig*, zeitgleich*, zug um zug, beginnt mit, beginnen mit, am selben tag, den anfang, als erste*, erster schritt, im ersten schritt
  L18 cover         : treuhänd*, im gegenzug, umkehrbar*, rückgängig, ausgesetzt, sicherheit hinterlegt, gesichert durch, wechselseitig*

  L19               : zu einem späteren zeitpunkt, später & geregelt|vereinbart|entschieden|verhandelt|geklärt|festgelegt|beraten, vertagt, aufgeschoben, zurückgestellt, noch zu verhandeln*|vereinbaren*|bestimmen*|klären*, bleibt & offen, bleiben & offen, bleibt & vorbehalten, bleiben & vorbehalten, gesondert* & vereinbar*|geregelt|protokoll, weitere* verhandlungen, künftige|künftigen|künftiger verhandlungen|vereinbarung, zu gegebener zeit, endgültig* status
  L19 !             : spätestens, feuer & offen, grenze & offen, offengelegt, bleibt & korridor & offen, übergänge & offen
  L19 until ~       : zu gegebener zeit, zu einem späteren, irgendwann, später
  L19 by            : kommission, präsidenten, arbeitsgruppe*, ausschuss, parlamente*, volksabstimmung*, kontaktgruppe, schiedsgericht*, aussenminister*, delegationen, staats und regierungschefs, referendum
  L19 rule          : konsens, mehrheit, schiedsgericht*, schiedsspruch, volksabstimmung, referendum, einstimmig, keine einigung, nicht einigen, einigen sie sich nicht, gerichtshof, einvernehmlich
  L19 meanwhile     : bis dahin, einstweilen, in der zwischenzeit, inzwischen, solange, status quo, unverändert, vorläufig

  L20               : status von|des|der, souverän*, territorial* unversehrtheit|integrität, de facto, de jure, anerkenn* & gebiet*|grenze*|annexion*|kontrolle|region*, anerkennung, rechtstitel, gebietsansprüche*, abtret*, besetzte|besetzten|besetzter gebiete*, umstritten* gebiet*, staatsgrenze*, sonderstatus, gebietsstatus
  L20 !             : flüchtlingsstatus, status der umsetzung, statusbericht*, truppenstatut, anerkennung von abschlüssen, souveräne staaten wie, territorialgewässer*, anerkennung für die leistung
  L20 control       : kontroll*, verwalt*, de facto, tatsächlich*
  L20 title         : anerkenn*, anerkannt, souverän*, rechtstitel, rechtsanspr*, völkerrechtlich*, de jure, rechtlich*, gehört, unversehrtheit, integrität
  L20 prejudice     : unbeschadet, unberührt, greift & nicht vor, berührt & nicht, berühren & nicht, präjudiz*, keine anerkennung, ohne anerkennung, vorbehalt der rechte, nimmt & nicht vorweg
  L20 border        : grenzübergang*, grenzübergänge*, übergang*, übergänge*, übergangsstelle*, grenzverkehr, grenzkontrolle*, zoll*, überqueren

  L21               : verhandlungen|gespräche|friedensverhandlungen|friedensgespräche|friedenskonferenz & beginn*|aufnehm*|aufgenommen|nehmen|statt|stattfinden|fortgesetzt|fortsetz*|werden|treffen|wird, politische|politischen|politischer prozess|lösung|regelung, friedenskonferenz, umfassende|umfassenden|umfassender friedensregelung|regelung|friedensvertrag, verhandlungsrunde
  L21 !             : tarifverhandlungen, gespräche werden aufgezeichnet, verhandlungen über den preis, gerichtsverhandlung*
  L21 agenda        : tagesordnung, themen, gegenstand, behandeln, befassen sich, fragen der|des, verhandeln über, gespräche über, verhandlungen über, über die, über den
  L21 format        : bilateral*, direkte|direkten|direkter gespräche|verhandlungen, trilateral*, multilateral*, delegation*, format, ebene, staatschefs, aussenminister*, präsidenten, unterhändler*, gesandte*
  L21 date ~        : so bald|rasch|schnell wie möglich, baldmöglichst, bald, demnächst, zu gegebener zeit, zeitnah, unverzüglich
  L21 mediator      : vermittl*, vermittelt, schirmherr*, gute|guten dienste*, ausgerichtet von, unter vorsitz, gastgeber*, moderier*

  L22               : gefangene*, kriegsgefangene*, gefangenenaustausch, häftling*, geiseln, inhaftierte*, festgehaltene*
  L22 !             : gefangen von, gefangenenchor, strafgefangene* des landes
  L22 scope         : alle gegen alle, alle gefangenen, aller gefangenen, alle kriegsgefangenen, aller kriegsgefangenen, sämtliche gefangenen, sämtliche kriegsgefangenen, liste*, verwundete*, alle festgehaltenen, alle inhaftierten
  L22 scope ~       : einige gefangene, weitere gefangene, eine anzahl, einzelne gefangene
  L22 when ~        : so bald|rasch|schnell wie möglich, bald, zügig, zeitnah, unverzüglich
  L22 body          : rotes kreuz, roten kreuz*, rote kreuz, ikrk, hilfsorganisation*, suchdienst*, neutrale|neutralen stelle, roter halbmond

  L23               : vermisst*, verschlepp*, deportiert*, kinder, gefallene*, sterbliche* überreste, zwangsumgesiedelt*, familienzusammenführung, verschwunden*, schicksal
  L23 !             : kinderkrankenhaus*, frauen und kinder & evaku*, vermisst eine regelung, vermissen lassen, kindergärten, schicksal der vereinbarung
  L23 lists         : liste*, listen*, verzeichnis*, register*, namen
  L23 body          : rotes kreuz, roten kreuz*, rote kreuz, ikrk, suchdienst*, suchstelle, kommission, arbeitsgruppe*, ombuds*, suchtrupps
  L23 when ~        : so bald|rasch|schnell wie möglich, bald, zügig, zeitnah, unverzüglich

  L24               : humanitär*, hilfslieferung*, hilfskonvoi*, hilfstransport*, hilfsgüter*, korridor*, evakuier*, zivilbevölkerung, hilfsorganisationen, zivilisten
  L24 !             : humanitäre|humanitären|humanitäres völkerrecht*, verkehrskorridor, handelskorridor*, militärkorridor*
  L24 corridors     : korridor*, übergang*, übergänge*, route*, strassen, *korridore, *korridor
  L24 clears        : freigegeben, freigibt, gibt & frei, geben & frei, angemeldet*, anmeld*, genehmig*, koordinier*, freigabe, abgestimmt
  L24 protection    : schutz*, schütz*, geschützt, verschont, nicht angegriffen, sicherheit der helfer*, geschont, unverletzlich*

  L25               : kraftwerk*, atomkraftwerk*, kernkraftwerk*, atomanlage*, kernanlage*, staudamm*, staudämme*, stromnetz*, energieanlage*, energieinfrastruktur, energieversorgung, wasserversorgung, häfen, umspannwerk*, kritische|kritischen|kritischer infrastruktur, talsperre*, damm, dämme, pipeline*
  L25 !             : atomwaffen*, kernwaffen*, atomwaffenfrei*, schäfen, flughäfen für soldaten
  L25 radius        : sperrzone*, schutzzone*, umkreis, schutzradius, sicherheitszone*
  L25 control       : kontroll*, betreib*, betrieb, verwalt*, aufsicht*, überwach*, atombehörde, leitung, personal

  L26               : ratifi*, volksabstimmung*, referendum*, referenden, parlament* & zustimm*|billig*|bestätig*|mehrheit*|beschliess*|gebilligt, verfassung*, parlamente & zustimm*|billig*, volksbefragung*
  L26 !             : körperliche verfassung, verfassungsschutz*, schlechter verfassung, parlamentarier* besuch*, guter verfassung, ratifi* & garantie*
  L26 which         : parlament*, volksabstimmung*, referend*, verfassung*, bundestag, volksbefragung*
  L26 when ~        : so bald|rasch|schnell wie möglich, unverzüglich, zeitnah, zu gegebener zeit
  L26 refused       : ablehn*, lehnt, abgelehnt, scheitert, nicht ratifiziert, hinfällig, nichtig, verweiger*, ausbleibt, tritt & ausser kraft

  L27               : sicherheitsrat*, verwahrer*, depositar*, hinterlegt bei, generalversammlung, zeugenstaat*, beitreten, mitunterzeichn*, registriert bei, als zeugen
  L27 !             : nationaler sicherheitsrat, nationale|nationalen sicherheitsrat*, hinterlegt bei der bank
  L27 endorsed      : sicherheitsrat*, billig*, generalversammlung, resolution
  L27 depositary    : verwahr*, depositar*, hinterleg*, registriert bei
  L27 others        : zeuge*, beitreten, beitritt, mitunterzeichn*, weitere staaten unterzeichnen, gegengezeichnet

  L28               : sanktion*, embargo*, vermögen*, eingefroren*, reparation*, wiedergutmachung, entschädigung*, wiederaufbaufonds, kriegsschäden, *sanktionen
  L28 !             : unvermögen, vermögen sie, vermögen es, sanktioniert durch gesetz
  L28 which         : sanktionen gegen, finanzsanktionen, banken*, bankensektor, ölsanktionen, öl, ausfuhr*, exportsanktionen, im anhang, handelssanktionen, reiseverbot*, sanktionen im, die massnahmen nach
  L28 which ~       : bestimmte sanktionen, einige sanktionen, einschlägige sanktionen, einzelne sanktionen
  L28 step          : nach bestätig*, geprüft*, überprüft*, nachgewiesen*, nach abschluss, sobald & bestätigt, im gegenzug, für jeden, nach prüfung, bestätigt
  L28 snap-back     : wieder in kraft, wieder eingesetzt, snapback, treten & wieder, wiedereinsetz*, erneut verhängt, leben & wieder auf, lebt & wieder auf
  L28 assets        : vermögen*, reparation*, wiedergutmachung, entschädigung*, wiederaufbaufonds

  L29               : amnestie*, kriegsverbrechen*, strafverfolg*, tribunal*, straflosigkeit, strafgericht*, rechenschaft, menschlichkeit, begnadig*, straffrei*
  L29 !             : steueramnestie*, rechenschaftsbericht*, gnade
  L29 scope         : amnestie*, begnadig*, straffrei*, strafverfolg*, verfolgt, straflosigkeit, rechenschaft, keine amnestie
  L29 courts        : gericht*, strafgericht*, tribunal*, gerichtsbarkeit, auslieferung*, gerichtshof
  L29 excluded      : ausgenommen, ausnahme*, ausgeschlossen, gilt nicht für, nicht für, umfasst nicht, erstreckt sich nicht, keine amnestie, keine straffreiheit

  L30               : änderung*, geändert, abänder*, kündig*, gekündigt, rücktritt vom, austritt aus, revision dieser, aufkündig*, vertragsänderung*
  L30 !             : kündigte & an, kündigen & an, kündigt & an, klimaänderung*, verhaltensänderung, ankündig*, änderungen im frontverlauf, kündigung des arbeits*
  L30 how           : änder*, geändert, abänder*, revision, einvernehmlich geändert
  L30 notice        : kündigungsfrist, fristlos

  L31               : verbindliche|verbindlich|verbindlichen fassung*|sprache*|wortlaut, sprachfassung*, sprachen, anhang, anhänge*, anlage, anlagen, ausgefertigt, geschehen zu, bestandteil, urschrift*, ausfertigung*, wortlaut
  L31 !             : energieanlage*, atomanlage*, anlagevermögen, anlage der, atomanlagen, anlagen der, industrieanlagen, kernanlagen, zivile anlagen, alle anlagen
  L31 languages     : sprache, sprachen, sprachfassung*, fassung, wortlaut, übersetzung*
  L31 annexes       : anhang*, anhänge*, anlage zu, anlagen zu, anlagen sind, bestandteil*, beigefügt
  L31 annexes ~     : anhang wird nachgereicht, anhänge folgen, anhang folgt, nachgereicht
  L31 public        : veröffentlich*, öffentlich*, vertraulich*, geheim*

  L32               : frauen, zivilgesellschaft*, örtliche|örtlichen beobachter*, jugend, nichtstaatlich*, minderheit*, religionsführer*, gemeindevertreter*, nichtregierungsorganisation*
  L32 !             : frauen und kinder, frauengefängnis, jugendherberge*, frauenhaus
  L32 women         : frauen, frauenorganisation*
  L32 society       : zivilgesellschaft*, nichtregierungsorganisation*, nichtstaatlich*, religionsführer*, gemeindevertreter*, jugend, minderheit*
  L32 local         : örtliche|örtlichen beobachter*, lokale|lokalen beobachter*, einheimische|einheimischen beobachter*

  L33               : vorrang, geht & vor, gehen & vor, widersprüch*, widersprechen sich, sich widersprechen, andere|anderen verträge*|vereinbarungen|abkommen, frühere|früheren|früherer vereinbarungen|abkommen|verträge, bestehende|bestehenden verpflichtungen|verträge*, im einklang mit & vertr*|verpflichtung*
  L33 !             : widersprach, geht davon vor, gehen & gegen & vor, geht & gegen & vor, widerspricht dem bericht
  L33 precedence    : vorrang, geht & vor, gehen & vor, hat vorrang, massgeblich, ersetzt

  L34               : unter druck, vermittelt von & einigung|abkommen|waffenruhe|vereinbarung, ultimatum, aus freiem willen, freiwillig, auf druck, auf drängen, auf initiative, unter vermittlung
  L34 !             : luftdruck, hochdruck*, druck der kosten
  L34 pressure      : druck, ultimatum, freiem willen, freiwillig*, drängen, zwang, gezwungen
  L34 battlefield   : militärische|militärischen|militärischer lage, pattsituation, schlachtfeld, erschöpf*, kräfteverhältnis*, lage an der front
`)

export const provisions: ProvisionWords = {
  rows,
  noneBefore: listed('kein, keine, keinen, keiner, keinem, keinerlei, ohne, weder, noch'),
  waived: listed('verzichten auf, verzichtet auf, verzicht auf, absehen von, sehen von, lehnen, lehnt, ausgeschlossen'),
  notForeseen: listed(
    'nicht vorgesehen, nicht geplant, nicht teil, nicht enthalten, entfällt, entfallen, nicht eingerichtet, findet nicht statt, finden nicht statt, nicht stattfinden, nicht entsandt, wird nicht, werden nicht & eingerichtet|entsandt|geschaffen, ist ausgeschlossen, sind ausgeschlossen',
  ),
  soft: listed(
    'bemühen sich, bemüht sich, bemüh*, streben & an, strebt & an, angestrebt, nach möglichkeit, soweit möglich, so weit wie möglich, wenn möglich, sollen, sollte, sollten, beabsichtig*, erwäg*, grundsätzlich, im prinzip, nach besten kräften, wo immer möglich, ziehen & in betracht, hinwirken, darauf hin',
  ),
  later: listed(
    'zu einem späteren zeitpunkt, später & geregelt|vereinbart|entschieden|verhandelt|geklärt|festgelegt|beraten, vertagt, aufgeschoben, zurückgestellt, noch zu verhandeln*|vereinbaren*|bestimmen*|klären*, bleibt & offen, bleiben & offen, bleibt & vorbehalten, bleiben & vorbehalten, gesondert* & vereinbar*|geregelt|protokoll, zu gegebener zeit, künftige|künftigen|künftiger verhandlungen|vereinbarung',
  ),
  hourUnits: listed('uhr, utc, gmt, ortszeit'),
  hours: listed('mitternacht, mittag, sonnenaufgang, sonnenuntergang'),
  timeUnits: listed(
    'minute*, stunde*, tag, tage, tagen, tages, tägig*, woche*, monat*, jahr, jahre, jahren, jahres, stündig*, wöchig*',
  ),
  distanceUnits: listed('km, kilomet*, meter, metern, seemeile*, meilen'),
  references: listed(
    'artikel*, absatz, abschnitt, anhang, anlage, resolution, nr, ziffer, punkt, kapitel, protokoll, schritt, phase, stufe, seite',
  ),
  sequence: parseSequence(`
    erst nachdem            after
    erst wenn               after
    erst nach               after
    nachdem                 after
    nach                    after
    sobald                  after
    wenn                    after
    sofern                  after
    nur wenn                after
    vorausgesetzt dass      after
    unter der bedingung dass after
    unter der voraussetzung dass after
    bevor                   before
    ehe                     before
    vor                     before
    bis                     until
    solange                 until
  `),
  not: listed('kein, keine, keinen, keiner, keinem, nicht, niemals, nie, weder, ohne'),
  acts: parseActs(`
    withdrawal-of : abzug*, abgezogen, abziehen, abzieht, abziehe, zieh*, zurückgezogen, zurückzieh*, rückzug*, *abzug, *abzugs, räum*, geräumt, verlassen, verlässt
    ceasefire    : waffenruhe*, waffenstillstand*, feuerpause*, feuer, *waffenruhe, kampfhandlungen
    elections    : wahl, wahlen, *wahlen, gewählt, abstimmung, *wahl
    sanctions    : sanktion*, *sanktionen
    prisoners    : gefangene*, *gefangene, *gefangenen, häftling*, gefangenenaustausch
    amnesty      : amnestie*, begnadig*, straffrei*
    recognition-of : anerkenn*, anerkannt
    guarantees   : garantie*, *garantie, *garantien, garantiert
    ratification-of : ratifi*
    deployment-of : stationier*, entsand*, entsend*, eingetroffen, eintreff*, eintrifft, entsandt*
    disarmament-of : entwaffn*, waffen & niederleg*, abrüst*, abgerüstet
    talks        : gespräche*, verhandlung*, *gespräche, *verhandlungen, verhandelt
    border       : grenze, grenzen, staatsgrenze
    autonomy     : sonderstatus, autonomie*, selbstverwaltung
    law          : gesetz*, verfassung*, *gesetz
    monitors     : beobachter*, überwach*
    signature-of : unterzeichn*, unterschrift*, unterschreib*, unterschrieben
    referendum   : volksabstimmung*, referend*
    funds        : vermögen*, gelder*, geld, zahlung*
    trade        : häfen, schifffahrt, getreide*, korridor*
  `),
  finite: listed(
    'wird, werden, ist, sind, beginnt, beginnen, findet, finden, tritt, treten, zieht, ziehen, darf, dürfen, muss, müssen, hat, haben, kann, können, öffnet, öffnen, endet, enden, gibt, geben, lässt, lassen, stimmt, stimmen, hebt, heben, erlässt, nimmt, nehmen, kommt, kommen, erhält, erhalten, folgt, folgen',
  ),
  idle: listed(
    'alle, aller, allen, alles, vollständig, vollständige, vollständigen, ganz, der, die, das, des, dem, den, ein, eine, einer, eines, beide, beiden, parteien, partei, seiten, seite, ihre, ihren, ihrer, seine, seinen, statt, stattfinden, stattgefunden, findet, finden, wird, werden, worden, wurde, wurden, ist, sind, hat, haben, erst, nur, dann, zuerst, beginnt, beginnen, begonnen, beginn, tritt, treten, getreten, kraft, in, erfolgt, erfolgen, durchgeführt, abgeschlossen, abschluss, bestätigt, dass, sich, aus, ab, auf, dort, zurück, umgesetzt, endet, beendet, ende, gemacht, vollzogen, beschlossen, gewährt, vereinbart, sein, seien',
  ),
}
