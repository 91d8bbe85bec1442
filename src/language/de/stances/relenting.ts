// German verbs of going back on one's own no. Row language: ../../lexicon-row.ts.
export const relenting = `
aufheben            accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =bedenken =nein =ablehnung =gegenwehr =sperrminorität
  + Rom hebt sein Veto gegen das Handelsabkommen auf.
  - Der Junge hob den Ball auf.
zurückziehen        accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Bratislava zieht seinen Einspruch gegen den Kredit zurück.
  - Die Schauspielerin zog sich zurück.
zurücknehmen        accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Die Grünen nehmen ihren Einspruch gegen die Autobahn zurück.
  - Das Geschäft nahm den Mantel zurück.
fallenlassen        accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Berlin hat seine Vorbehalte fallenlassen.
  - Der Kellner hat das Tablett fallenlassen.
lassen ~ fallen     accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Prag lässt seinen Widerstand gegen den Kredit fallen.
  - Der Kellner ließ das Tablett fallen.
aufgeben            accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Budapest gibt seinen Widerstand auf.
  - Der Gast gab ein Paket auf.
verzichten          accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Athen verzichtet auf sein Veto.
  - Der Koch verzichtet auf Salz.
ablegen             accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Wien legt seine Bedenken gegen das Abkommen ab.
  - Die Besucher legten die Mäntel ab.
überwinden          accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Berlin überwindet seine Vorbehalte gegen gemeinsame Schulden.
  - Die Läuferin überwand die Hürde.
beenden             accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Paris beendet seinen Widerstand gegen das Abkommen.
  - Der Dirigent beendete die Probe.
zurückstellen       accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Dublin stellt seine Bedenken gegen den Vertrag zurück.
  - Der Leser stellte das Buch zurück.
abrücken            accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Rom rückt von seinem Nein zum Abkommen ab.
  - Die Feuerwehr rückte am Morgen ab.
abgehen             accept + 2 : =veto* =einspruch* =widerspruch* =widerstand* =einwand =einwände =vorbehalt* =blockade* =bedenken =nein =ablehnung =gegenwehr
  + Rom geht von seiner Ablehnung des Vertrags ab.
  - Der Brief ging am Morgen ab.
`
