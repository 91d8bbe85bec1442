// English: judging what others want ("called the plan a non-starter"), and predicates that judge it. Row language and
// examples: ../../lexicon-row.ts.

const bad =
  '=mistake =illegal =unlawful =unfair =unjust =absurd =ridiculous =insult* =non-starter =nonstarter =unjustified =unrealistic =capitulation =betrayal =blackmail =senseless =unworkable =lopsided =outrage* =disgrace* =farce =stunt =madness =nonsense =robbery =illegitimate =void =diktat =violation =breach =unsustainable =unreasonable =inadequate =insufficient =excessive =unaffordable =derisory =exorbitant =provocation =extortion* =laughable =irresponsible =disproportionate =slap =joke =surrender =humiliat* =trap =theft =error =dead-end =sham =charade =catastrophe =disaster =folly =defeat =hypocrisy =cynical =naive =wrong =wishful =premature =meaningless =worthless =unacceptable =counterproductive =counter-productive =unconstructive =unhelpful =inelegant =ultimatum* =impermissible =intolerable'
const good =
  '=breakthrough =constructive =fair =reasonable =encouraging =balanced =acceptable =sensible =workable =positive =promising =welcome =milestone =progress =step'

export const judging = `
be ~ insult         reject - 2
  + "This offer is an insult," Zelensky said.
  - The insult was forgotten.
call                reject - 3 : ${bad} ^for ^on ^off ^upon @somebody
  + Budapest called the decision a betrayal.
  - The guard called a doctor.
describe            reject - 3 : ${bad} @somebody
  + Cairo described the filling as a violation of the treaty.
  - The novel describes a village.
declare ~ dead      reject - 3 : ^him ^her ^them ^man ^woman ^patient ^victim
  + The speaker declared the bill dead on arrival.
  - The doctor declared him dead.
brand               reject - 3 : ${bad} @somebody
  + Beijing branded the duties unlawful.
  - The farmer brands his cattle.
label               reject - 3 : ${bad} @somebody
  + Tehran labelled the demand absurd.
  - He labelled the jars.
regard              reject - 2 : ${bad} @somebody
  + The union regards the ban as a breach of the treaty.
  - He regarded the moon.
consider            reject - 2 : ${bad} @somebody
  + Lima considers the fence illegal.
  - His neighbours consider him a hero.
view                reject - 2 : ${bad} @somebody
  + The government of Manila viewed the patrols as unlawful.
  - Tourists viewed the bay.
term                reject - 2 : ${bad} @somebody
  + The Chinese government termed the sale a mistake.
  - They termed the baby Max.
call                accept + 2 : ${good} ^for ^on ^off ^upon ^not ^n't @somebody
  + Oslo called the compromise fair.
  - The guard called a doctor.
describe            accept + 2 : ${good} ^not ^n't @somebody
  + Cairo described the draft as a breakthrough.
  - The novel describes a village.
be ~ option         reject - 3 : not n't no
  + “Renegotiation is not an option,” Lavrov said.
  - It is an option of the software.
be ~ non-starter    reject - 3
  + “A swap of territories is a non-starter,” Zelensky said.
  - The lamp is on the table.
be ~ nonstarter     reject - 3
  + “A federation is a nonstarter,” Zelensky said.
  - The lamp is on the table.
be ~ red line       redline - 4
  + “Foreign troops are a red line,” Lavrov said.
  - The bus is red.
be ~ must           demand + 4
  + “A written guarantee is a must,” Zelensky said.
  - The lamp is on the table.
be ~ precondition   demand + 4 : ^no ^not ^n't
  + “A truce is a precondition for a meeting,” Zelensky said.
  - The lamp is on the table.
be ~ prerequisite   demand + 4 : ^no ^not ^n't
  + “Neutrality is a prerequisite for peace,” Lavrov said.
  - The lamp is on the table.
be ~ mistake        reject - 2 : would
  + “A quick accession would be a mistake,” Orban said.
  - The date is a mistake of the printer.
be ~ target*        threaten + 3 : =legitimate
  + “Foreign soldiers would be legitimate targets,” Lavrov said.
  - The barn is a target for archers.
be ~ off menu       reject - 3
  + “Partition is off the menu,” Zelensky said.
  - The soup is on the menu.
be ~ on table       open + 1 : =option* =everything
  + “All options are on the table,” Zelensky said.
  - The lamp is on the table.
`
