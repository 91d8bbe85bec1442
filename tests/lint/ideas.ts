// Sentences for the test of ideas, of our own words: `+` settles the provision, `~` mentions it and leaves a needed element open,
// `-` looks like it and is something else.
export const ideas = `
L01
en + The parties, Norland and Sarria, sign through duly authorised ministers and answer for irregular units.
en ~ The parties keep the peace.
en - Political parties may campaign freely.
de + Die Parteien, Norland und Sarria, unterzeichnen durch bevollmächtigte Minister und haften für irreguläre Verbände.
de ~ Die Parteien halten Frieden.
de - Politische Parteien dürfen werben.
L02
en + The ceasefire begins on 12 May 2030 at 06:00.
en ~ The ceasefire begins on 12 May 2030.
en - Talks before the ceasefire take place on 12 May 2030.
de + Die Waffenruhe beginnt am 12. Mai 2030 um 6 Uhr.
de ~ Die Waffenruhe beginnt sofort.
de - Gespräche über eine Waffenruhe beginnen am 12. Mai 2030.
L03
en + The truce lasts for 90 days, is renewed unless a party objects, and lapses after that.
en ~ The truce remains in force until further notice.
en - Passports are renewed at the town hall.
de + Die Waffenruhe gilt 90 Tage, verlängert sich ohne Widerspruch und endet mit Ablauf der Frist.
de ~ Die Waffenruhe gilt vorübergehend, bis auf Weiteres.
de - Die Frist zur Meldung läuft morgen ein.
L04
en + The line of contact is drawn on the map and continues at sea and in the airspace.
en ~ The front line stays where it is.
en - A roadmap for the schools is drawn up.
de + Die Kontaktlinie ist auf der Karte eingezeichnet und gilt auf See und in der Luft.
de ~ Der Frontverlauf bleibt, wie er ist.
de - Die Speisekarte liegt aus.
L05
en + The parties refrain from shelling, from any movement forward, from drones and missiles.
en ~ All hostilities are prohibited.
en - The press is prohibited from publishing names.
de + Die Parteien unterlassen Beschuss, Bewegungen nach vorn, Drohnenflüge und Raketen.
de ~ Feindseligkeiten sind untersagt.
de - Rauchen verboten.
L06
en + Rotation of troops, supply, and fortification are permitted; arms deliveries are not allowed.
en ~ The rotation of troops is permitted.
en - Access for journalists is permitted.
de + Ablösung der Truppen, Versorgung und Befestigung sind erlaubt, Waffenlieferungen nicht.
de ~ Die Ablösung der Truppen ist erlaubt.
de - Beobachtern ist der Besuch gestattet.
L07
en + Artillery is withdrawn 20 kilometres from the line within ten days.
en ~ Artillery is withdrawn from the line as soon as possible.
en - A party may withdraw from this agreement.
de + Die Artillerie wird binnen zehn Tagen 20 Kilometer zurückgezogen, alle Truppen mit ihr.
de ~ Schwere Waffen werden so bald wie möglich abgezogen.
de - Alle ausländischen Truppen werden binnen zehn Tagen abgezogen.
L08
en + The demilitarised zone is six kilometres wide, only unarmed residents may enter, and town police keep order.
en ~ A buffer zone is set up.
en - The army is demilitarised in part.
de + Die entmilitarisierte Zone ist sechs Kilometer breit, nur Unbewaffnete dürfen sie betreten, die Polizei stellt die Stadt.
de ~ Eine Pufferzone wird eingerichtet.
de - Die Sperrzone um das Werk bleibt.
L09
en + Callia monitors the truce with a mandate to record violations and unhindered access at any time.
en ~ Observers watch the line, with the prior consent of the commander.
en - Election observers come to the town.
de + Callia überwacht die Waffenruhe, hat den Auftrag, Verstöße festzuhalten, und jederzeit ungehinderten Zugang.
de ~ Beobachter kommen, soweit die Sicherheitslage es erlaubt.
de - Wahlbeobachter kommen in die Stadt.
L10
en + The parties declare their forces, and inspectors verify the inventories on site.
en ~ The parties exchange data on their weapons.
en - The exchange of prisoners goes on.
de + Die Parteien melden ihre Truppen, und Inspektoren prüfen die Bestände vor Ort.
de ~ Die Parteien melden ihre Truppen.
de - Der Gefangenenaustausch geht weiter.
L11
en + The mission investigates each violation and establishes responsibility on the basis of evidence within three days.
en ~ Violations are investigated.
en - No violation has been reported.
de + Die Mission untersucht jeden Verstoß und stellt anhand von Beweisen binnen drei Tagen die Verantwortung fest.
de ~ Verstöße werden untersucht.
de - Es gab keinen Verstoß.
L12
en + A joint commission of four members, chaired by Callia, meets every week, decides by consensus, and in deadlock the chair decides.
en ~ A joint commission meets as needed.
en - A joint declaration is read out.
de + Eine gemeinsame Kommission aus vier Mitgliedern unter dem Vorsitz Callias tagt jede Woche, entscheidet im Konsens, und bei Blockade entscheidet der Vorsitz.
de ~ Eine gemeinsame Kommission tagt bei Bedarf.
de - Eine gemeinsame Erklärung wird verlesen.
L13
en + A first violation is answered by a warning, a second by measures on which the council decides.
en ~ Violations lead to appropriate measures.
en - Responsibility for violations is unclear.
de + Ein erster Verstoß wird mit einer Verwarnung beantwortet, beim zweiten entscheidet der Rat über Maßnahmen.
de ~ Verstöße haben geeignete Maßnahmen zur Folge.
de - Er erlag seinen Verletzungen.
L14
en + Callia is guarantor: in the event of an armed attack it shall defend the victim within 24 hours.
en ~ The guarantor states consult in the event of an attack.
en - The parties guarantee safe passage.
de + Callia ist Garant: Bei einem Angriff leistet es binnen 24 Stunden Beistand.
de ~ Die Garantiemächte beraten sich bei einem Angriff.
de - Die Parteien garantieren ungehinderten Zugang.
L15
en + With the consent of both parties a peacekeeping force of 3000 soldiers comes; its mandate allows the use of force in self-defence.
en ~ A multinational force comes.
en - A former peacekeeper spoke.
de + Mit Zustimmung beider Seiten kommt eine Friedenstruppe von 3000 Soldaten mit dem Mandat, Gewalt nur in Notwehr anzuwenden.
de ~ Eine multinationale Truppe kommt.
de - Ehemalige Friedenssoldaten sprachen.
L16
en + All foreign troops leave within 30 days, which the mission verifies.
en ~ Foreign troops leave in due course.
en - The foreign ministers leave on Monday.
de + Alle ausländischen Truppen ziehen binnen 30 Tagen ab, was die Mission überprüft.
de ~ Ausländische Truppen ziehen schrittweise ab.
de - Ausländische Minister reisen ab.
L17
en + The ceiling is 40,000 soldiers in the army, and inspectors verify it.
en ~ Limits are set for the army.
en - The speed limit is raised.
de + Die Obergrenze der Armee liegt bei 40000 Soldaten, was Inspektoren kontrollieren.
de ~ Die Streitkräfte werden deutlich begrenzt.
de - Die Höchstgeschwindigkeit sinkt.
L18
en + The steps follow in this sequence: first the truce on 1 May 2030, then the rest.
en ~ The work proceeds in phases.
en - Coal is phased out.
de + Die Reihenfolge ist: zuerst die Waffenruhe am 1. Mai 2030, danach das Übrige.
de ~ Die Arbeit geht in Phasen voran.
de - Eine Lösung wird bevorzugt.
L19
en + The question of the port is deferred until 1 May 2032; the joint commission then settles it by arbitration, and the status quo holds until then.
en ~ The question of the port is settled at a later date.
en - The report is due no later than Monday.
de + Die Frage des Hafens wird bis zum 1. Mai 2032 vertagt; dann entscheidet ein Schiedsgericht, und bis dahin bleibt alles unverändert.
de ~ Die Frage des Hafens wird zu einem späteren Zeitpunkt geklärt.
de - Der Bericht ist spätestens am Montag fällig.
L20
en + Without prejudice to sovereignty the islands are administered by the town.
en ~ The status of the islands is discussed.
en - The status of forces is posted in the hall.
de + Unbeschadet der Souveränität verwaltet die Stadt die Inseln.
de ~ Über den Status der Inseln wird gesprochen.
de - Der Flüchtlingsstatus wird geprüft.
L21
en + Direct negotiations begin on 1 June 2030; the agenda covers borders.
en ~ Negotiations begin soon.
en - Negotiations are held in confidence.
de + Direkte Verhandlungen beginnen am 1. Juni 2030; auf der Tagesordnung stehen Grenzen.
de ~ Verhandlungen beginnen bald.
de - Die Gerichtsverhandlung beginnt am 1. Juni 2030.
L22
en + All prisoners are released by 1 June 2030 through the Red Cross.
en ~ Some prisoners are released soon.
en - He is a prisoner of his own words.
de + Alle Gefangenen kommen bis zum 1. Juni 2030 durch das Rote Kreuz frei.
de ~ Einige Gefangene kommen bald frei.
de - Der Gefangenenchor singt.
L23
en + Lists of missing persons go to the tracing commission within ten days.
en ~ The fate of missing persons is clarified soon.
en - The children's hospital is open.
de + Listen der Vermissten gehen binnen zehn Tagen an den Suchdienst.
de ~ Das Schicksal der Vermissten wird bald geklärt.
de - Das Kinderkrankenhaus ist offen.
L24
en + Humanitarian convoys use two corridors, are cleared by the mission, and aid workers are protected.
en ~ Humanitarian aid is welcome.
en - Trade corridors are built.
de + Humanitäre Transporte nutzen zwei Korridore, werden von der Mission freigegeben, und Helfer sind geschützt.
de ~ Humanitäre Hilfe ist willkommen.
de - Handelskorridore werden gebaut.
L25
en + Within ten kilometres of the power plant no weapons stand, and its operator controls it.
en ~ Power plants are spared.
en - Nuclear weapons are not at issue.
de + Im Umkreis von zehn Kilometern um das Kraftwerk stehen keine Waffen, und der Betreiber führt den Betrieb.
de ~ Kraftwerke werden geschont.
de - Atomwaffen sind kein Thema.
L26
en + The parliaments ratify the text within 60 days; if one rejects it, it is void.
en ~ A referendum is held in due course.
en - The constitution of the commission is simple.
de + Die Parlamente ratifizieren den Text binnen 60 Tagen; lehnt eines ab, ist er hinfällig.
de ~ Eine Volksabstimmung folgt zu gegebener Zeit.
de - Der Verfassungsschutz berichtet.
L27
en + The Security Council endorses the text.
en ~ The text has a depositary if endeavours succeed, which should be sought.
en - The national security council meets.
de + Der Sicherheitsrat billigt den Text.
de ~ Ein Verwahrer sollte gefunden werden.
de - Der nationale Sicherheitsrat tagt.
L28
en + Sanctions on banking are eased after verification and reimposed after a breach.
en ~ Some sanctions are eased.
en - The rite is sanctioned by law.
de + Sanktionen gegen Banken werden nach Bestätigung gelockert und nach einem Bruch erneut verhängt.
de ~ Einige Sanktionen werden gelockert.
de - Sie vermögen es nicht.
L29
en + The amnesty does not cover war crimes.
en ~ An amnesty is granted.
en - The tax amnesty ends.
de + Die Amnestie gilt nicht für Kriegsverbrechen.
de ~ Eine Amnestie wird gewährt.
de - Die Steueramnestie endet.
L30
en + Amendments need consent, and six months' notice ends the agreement.
en ~ The text can be amended.
en - Modified vehicles are registered.
de + Änderungen bedürfen der Schriftform, und die Kündigungsfrist beträgt sechs Monate.
de ~ Änderungen sind möglich.
de - Man kündigte eine Feier an.
L31
en + Both language versions are authentic, and the annexes are an integral part.
en ~ The annex is to follow.
en - The annexation is condemned.
de + Beide Sprachfassungen sind verbindlich, und die Anhänge sind Bestandteil.
de ~ Der Anhang wird nachgereicht.
de - Die Energieanlagen laufen.
L32
en + Women and civil society sit on every body.
en ~ Women sit on every body.
en - The women's prison is open.
de + Frauen und die Zivilgesellschaft sitzen in jedem Gremium.
de ~ Frauen sitzen in jedem Gremium.
de - Das Frauenhaus ist offen.
L33
en + Where it contradicts earlier agreements, this one prevails.
en ~ Existing obligations are considered.
en - The armed conflict lasted a year.
de + Bei Widersprüchen geht dieser Text vor.
de ~ Bestehende Verpflichtungen werden erwähnt.
de - Keine Partei widerspricht.
L34
en + The truce was freely agreed in a stalemate at the front.
en ~ The truce was brokered by neighbours.
en - The pressure vessel holds, and the pipes too.
de + Die Einigung entstand aus freiem Willen in einer Pattsituation.
de ~ Die Einigung entstand auf Druck der Nachbarn.
de - Der Luftdruck steigt.
`
