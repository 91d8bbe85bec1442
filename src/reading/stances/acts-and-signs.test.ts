// Which act a clause is and which way it points: what ends a thing is against it, what is denied turns back, harm announced
// is a threat whatever word announces it. As rules propose them, before any judge; each idea in both languages.
import { beforeAll, describe, expect, it } from 'vitest'
import { ruleReaderOf, textArticle } from '../../../tests/read-text.js'
import { proposalsOf, type Reader } from '../index.js'

let reader: Reader
beforeAll(async () => {
  reader = await ruleReaderOf('ukraine')
})

/** "demand -1" for every proposal. */
const proposed = (lang: string, text: string): readonly string[] =>
  proposalsOf(textArticle(lang, text), reader).map(({ act, sign }) => `${act} ${sign}`)

describe('acts and signs', () => {
  it.each([
    ['an end asked of somebody', 'Egypt appealed to both sides to refrain from raids.', 'demand -1'],
    ['the same', 'Ägypten appellierte an beide Seiten, Überfälle zu unterlassen.', 'demand -1'],
    ['an end with a particle', 'The mayor asked the firm to call off the sale.', 'demand -1'],
    ['the same', 'Warschau forderte Budapest auf, die Übung abzublasen.', 'demand -1'],
    ['what is made nothing', 'Warschau forderte Budapest auf, das Verbot rückgängig zu machen.', 'demand -1'],
    ['people who may come back', 'Warschau ist zur Rücknahme von Flüchtlingen bereit.', 'offer 1'],
    ['a look at it, and no yes', 'Merz sagte zu, den Vorschlag zu prüfen.', 'hedge 0'],
    ['the same', 'Orban agreed to examine the proposal.', 'hedge 0'],
    ['a yes to what is asked', 'Merz sagte zu, den Vorschlag zu unterstützen.', 'promise 1'],
    ['people who are hired', 'Merz forderte die Länder auf, mehr Lehrer einzustellen.', 'demand 1'],
    ['the same', 'Die Länder müssten zehntausend Polizisten einstellen, sagte Merz.', 'demand 1'],
    ['what is stopped', 'Merz forderte Moskau auf, die Angriffe einzustellen.', 'demand -1'],
    ['a promise that is taken back', 'Kiew verlangt die Rücknahme des Gesetzes.', 'demand -1'],
    ['an end denied', 'Zelensky asked the allies not to lift the sanctions.', 'demand 1'],
    ['the same', 'Selenskyj forderte die Partner auf, die Sanktionen nicht aufzuheben.', 'demand 1'],
    ['a base form that looks like a noun', 'The Kremlin demanded that the West stop arming Kyiv.', 'demand -1'],
    ['time for an end', '"It is time for Brussels to lift these tariffs," Trump said.', 'propose -1'],
    ['the same', '„Es ist Zeit, dass Brüssel diese Zölle aufhebt“, sagte Trump.', 'propose -1'],
    ['troops drawn back are the thing itself', 'Kyiv demands that Moscow withdraw its troops.', 'demand 1'],
    ['the same', 'Kiew verlangt, dass Moskau seine Truppen abzieht.', 'demand 1'],
    ['a land given up is the thing itself', 'Kyiv will not give up Crimea, Zelensky said.', 'reject -1'],
    ['the same', 'Kiew werde auf die Krim nicht verzichten, sagte Selenskyj.', 'reject -1'],
    [
      'a land that gives something up',
      'Auf eine Stationierung fremder Truppen wolle sein Land verzichten, sagte Selenskyj.',
      'offer -1',
    ],
    ['a land that is to be given up', 'Die Ukraine müsse auf die Krim verzichten, sagte Trump.', 'demand 1'],
    ['a bill drawn back is not', 'Warsaw demands that Budapest withdraw the bill.', 'demand -1'],
    ['sanctions that a condition denies', 'Trump said he would impose tariffs if Ottawa did not yield.', 'threaten 1'],
    ['the same', 'Trump erklärte, er werde Zölle verhängen, wenn Ottawa nicht nachgebe.', 'threaten 1'],
    ['harm that is vowed', 'Beijing vowed to strike back.', 'threaten 1'],
    ['harm somebody is ready for', 'Tehran is ready to strike back.', 'threaten 1'],
    ['the same', 'Brüssel ist bereit, Sanktionen gegen Minsk zu verhängen.', 'threaten 1'],
    ['help somebody is ready for', 'Paris is ready to supply two batteries.', 'offer 1'],
    ['the end of a harm', 'Putin was ready to end the attacks.', 'offer -1'],
    ['help that is agreed', 'Paris agreed to supply two batteries.', 'promise 1'],
    ['sanctions that are agreed', 'Brüssel einigte sich auf eine Verlängerung der Sanktionen.', 'threaten 1'],
    ['leaving as a warning', 'Tehran would leave the treaty if sanctions returned, Araghchi warned.', 'threaten -1'],
    ['the end of a help', 'Trump said he would end the aid.', 'threaten -1'],
    ['the end of a harm', 'Putin said he would end the attacks.', 'offer -1'],
    ['yes, but', 'Moscow agreed in principle, but many points were open.', 'hedge 0'],
    ['the same', 'Moskau stimmte im Prinzip zu, nannte aber viele offene Fragen.', 'hedge 0'],
    ['none of it without', '„Ohne Garantien wird es mit uns keinen Frieden geben“, sagte Selenskyj.', 'redline 1'],
    ['never', '„Wir werden die Besatzung niemals hinnehmen“, sagte Selenskyj.', 'redline -1'],
    ['what is not planned', 'Polen habe nicht vor, Soldaten zu entsenden, sagte Tusk.', 'reject -1'],
    ['talks below a host', 'Egypt offered to host a new round of talks.', 'call_talks 1'],
    ['the same', 'Ägypten bot an, eine neue Runde indirekter Gespräche auszurichten.', 'call_talks 1'],
    ['whoever draws back', 'Kiew fordert den Abzug Russlands.', 'demand 1'],
    ['what is left', 'Bern verlangt den Rückzug der Türkei aus dem Abkommen.', 'demand -1'],
    ['what somebody wants to have', 'Ankara will die Inseln zurückhaben.', 'demand 1'],
    ['the same', 'Kiew möchte vor der Unterschrift Einzelheiten hören.', 'demand 1'],
    ['what shall be done by a day', 'Ankara will den Streit bis Mai gelöst haben.', 'propose 1'],
    ['what a form of told speech asks', 'Das sagte Lawrow. Zudem solle Kiew auf die Nato verzichten.', 'demand -1'],
    ['nothing without', 'Warsaw demands that nothing be decided without Kyiv.', 'demand 1'],
    ['the same', 'Warschau verlangt, dass nichts ohne die Ukraine entschieden wird.', 'demand 1'],
    [
      'a no inside a condition',
      'Die IG Metall kündigte für den Fall, dass es nicht vorangehe, einen harten Arbeitskampf an.',
      'promise 1',
    ],
    ['a modal with a word behind it', 'Der Vorstand will dagegen nicht verhandeln.', 'refuse_talks -1'],
    ['what is looked into', 'Norwegen prüft, ob es der Union beitritt.', 'open 1'],
    ['ready for talks', 'Das Weiße Haus zeigte sich zu Gesprächen bereit.', 'call_talks 1'],
    ['what somebody gives out it will not do', 'Ungarn kündigte an, keinem Vertrag zuzustimmen.', 'reject -1'],
    ['the same', 'Hungary announced that it would not sign the treaty.', 'reject -1'],
    ['harm it will not do', 'Ungarn kündigte an, keine Häfen zu sperren.', 'promise -1'],
    ['a promise about nobody', 'Warschau verbürgte sich dafür, dass niemand ausgeliefert wird.', 'promise -1'],
    ['the same', 'Warsaw promised that nobody would be expelled.', 'promise -1'],
    ['a promise of none', 'Oslo garantiert, dass keine Schiffe versenkt werden.', 'promise -1'],
    ['a right to harm', 'Peking behält sich Gegenmaßnahmen vor.', 'threaten 1'],
    ['what somebody must reckon with', '„Der Kreml muss mit Sanktionen rechnen“, sagte Tusk.', 'threaten 1'],
    ['an idiom of talking', 'Außenminister Wadephul brachte Strafzölle ins Gespräch.', 'propose 1'],
    ['not ready to talk', 'Tehran is not ready to talk.', 'refuse_talks -1'],
    ['the same', 'Teheran ist nicht bereit zu reden.', 'refuse_talks -1'],
    ['the same', '“There can be no peace without justice,” Zelensky said.', 'redline 1'],
    ['nothing without', 'Nothing will leave my desk without money for the bridge, Trump said.', 'redline 1'],
    ['a never that is vowed', 'Kyiv vowed never to recognise the annexation.', 'redline -1'],
    ['the same', 'Orban had sworn that he would never back the loan.', 'redline -1'],
    ['what never happened', 'Moscow has never accepted the line as a border.', 'reject -1'],
    ['the same', 'Moskau hat die Linie nie als Grenze akzeptiert.', 'reject -1'],
    ['no hesitation', 'Washington will not hesitate to impose new tariffs.', 'threaten 1'],
    ['the same', 'Washington werde nicht zögern, neue Zölle zu verhängen, sagte Trump.', 'threaten 1'],
    ['help without hesitation', 'Washington will not hesitate to help Ukraine.', 'promise 1'],
    ['what shall become of a thing', 'Kyiv wants the ban lifted.', 'demand -1'],
    ['the same', 'Russia would like its banks taken off the list.', 'demand -1'],
    ['the same', 'Warsaw wants to see the quotas scrapped.', 'demand -1'],
    [
      'talks that somebody wants',
      'Berlin is preparing for the summit that France wants to host in May.',
      'call_talks 1',
    ],
    ['what is to come otherwise', '“Kyiv must pull out, otherwise the tanks will roll,” Lavrov said.', 'threaten 1'],
    ['the same', 'Kiew müsse abziehen, sonst würden die Panzer rollen, sagte Lawrow.', 'threaten 1'],
    ['the same', 'The president must be gone by ten, or else his men would go in, Lavrov said.', 'threaten 1'],
    ['what is agreed not to be done', 'Poland and Germany agreed not to send troops.', 'accept -1'],
    ['the same', 'Washington and Tehran had agreed that neither would attack the other.', 'accept -1'],
    ['an end that is agreed not to come', 'Kyiv agreed not to lift the sanctions.', 'accept 1'],
    ['the same', 'Israel and Lebanon, whose envoys may not shake hands, have agreed to a line.', 'accept 1'],
    ['nothing without', 'Washington insists that nothing be decided without Kyiv.', 'demand 1'],
    ['a deal one stands by', 'Both governments stand by the truce.', 'accept 1'],
    ['not unthinkable', 'Macron said a truce was not unthinkable.', 'open 1'],
  ])('%s: %s', (_, text, expected) => {
    expect(proposed(/[äöüß]|\b(?:der|die|den|und|nicht|werde|auf)\b/u.test(text) ? 'de' : 'en', text)).toContain(
      expected,
    )
  })

  it.each([
    ['what sanctions are for', 'Kyiv demands sanctions to end the war.', 'demand -1'],
    [
      'what is given in return',
      'Tehran could open the plant in return for an end to the embargo, Araghchi said.',
      'propose -1',
    ],
    ['a verb with another particle', '"We may end up before a court," Zelensky said.', 'propose -1'],
    ['consent without a but', 'Moscow agreed in principle.', 'hedge 0'],
    ['a promise of help', 'Berlin vowed to support Kyiv.', 'threaten 1'],
    ['what is asked of somebody', 'Merkel rejected calls for the West to arm Ukraine.', 'promise 1'],
    ['a loss that is feared', '“Kyiv must hold elections or it will lose support,” Trump said.', 'threaten 1'],
    ['the same', '“Kyiv needs shells, otherwise it will lose the war,” Zelensky said.', 'threaten 1'],
    ['a choice', 'Lavrov said Berlin could pay or Paris would pay.', 'threaten 1'],
    ['soldiers nobody sends', '"There will be no soldiers sent by European states," Scholz said.', 'promise 1'],
    ['what cannot be said', '"We cannot say when the convoy will leave," Zelensky said.', 'reject -1'],
    ['the same', '"We cannot state that there was anything promising," Peskov said.', 'reject -1'],
  ])('not: %s', (_, text, unexpected) => {
    const found = proposed('en', text)
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain(unexpected)
  })
})

describe('what somebody only claims', () => {
  it.each([
    'Moskau will in der Nacht 40 Drohnen abgeschossen haben.',
    'Mehrere Abgeordnete wollen davon nichts gehört haben.',
    'Die Armee will in das Dorf vorgerückt sein.',
  ])('it does not want: %s', (text) => {
    const rules = proposalsOf(textArticle('de', text), reader).map(({ byRule, act }) => byRule && act)
    expect(rules).not.toContain('propose')
    expect(rules).not.toContain('demand')
  })
})

describe('a reproach or a guess about what is past', () => {
  it.each([
    ['en', 'Scholz said Kyiv should have accepted the offer.'],
    ['en', 'Scholz said Kyiv must have accepted the offer.'],
    ['en', 'Trump said Kyiv should never have given up its missiles.'],
    ['de', 'Berlin hätte früher Panzer liefern müssen, sagte Selenskyj.'],
    ['de', 'Kiew hätte den Vertrag nie unterschreiben dürfen, sagte Trump.'],
    ['de', 'Minsk muss den Angriff vorbereitet haben, sagte Scholz.'],
    ['de', 'Scholz will den Entwurf nie gesehen haben.'],
  ])('asks for nothing and rules nothing out (%s): %s', (lang, text) => {
    expect(proposed(lang, text)).toEqual([])
  })

  it.each([
    ['en', '“We would never have signed that,” Lavrov said.', 'reject -1'],
    ['de', 'Kiew habe der Abtretung nie zugestimmt, sagte Selenskyj.', 'reject -1'],
    ['de', 'Bis Montag muss Minsk die Gefangenen freigelassen haben, sagte Trump.', 'demand 1'],
    ['de', 'Kiew werde der Abtretung nie zustimmen, sagte Selenskyj.', 'redline -1'],
  ])('is not what was never done, or is still to be (%s): %s', (lang, text, expected) => {
    expect(proposed(lang, text)).toContain(expected)
  })
})

describe('what somebody who speaks for nobody thinks a party ought to do', () => {
  it.each([
    'Der Autor meint, die Ukraine solle verhandeln.',
    'Experten meinen, die Ukraine solle auf die Krim verzichten.',
  ])('is not that party’s: %s', (text) => {
    const rules = proposalsOf(textArticle('de', text), reader).filter(({ byRule }) => byRule)
    expect(rules.map(({ actor }) => actor)).not.toContain('Ukraine')
  })

  it('but whoever does speak for one asks for it', () => {
    expect(proposed('de', 'Lawrow sagte, die Ukraine solle auf die Krim verzichten.')).toContain('demand 1')
  })
})
