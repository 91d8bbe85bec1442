// A dossier of 20,000 articles and 160,000 statements (or fewer), made of sentences put together by chance with a fixed seed: parties,
// issues and options of the sample casebook, our own words around them, German and English. Nothing of it was ever said.
import { openArchive } from '../../dist/archive/index.js'
import { folderOfCasebook, loadCasebook } from '../../dist/casebook/index.js'
import { articleId, identify } from '../../dist/dossier/index.js'
import { normaliseWords } from '../../dist/language/index.js'

const STATEMENTS_AN_ARTICLE = 8
const ARTICLES_AT_ONCE = 500
const DAYS = 1100
const FIRST_DAY = Date.UTC(2022, 2, 1)
const OUTLETS = ['Harbour Post', 'Seeblatt', 'Valley Wire', 'Nordkurier', 'Evening Ledger', 'Talbote', 'Coast Radio', 'Uferfunk']

const ACTS = [
  { act: 'demand', sign: 1, strength: 3, en: 'demands', de: 'fordert' },
  { act: 'reject', sign: -1, strength: 3, en: 'rejects', de: 'lehnt ab:' },
  { act: 'accept', sign: 1, strength: 2, en: 'accepts', de: 'akzeptiert' },
  { act: 'propose', sign: 1, strength: 2, en: 'proposes', de: 'schlägt vor:' },
  { act: 'redline', sign: -1, strength: 4, en: 'will never accept', de: 'akzeptiert niemals' },
  { act: 'open', sign: 1, strength: 1, en: 'does not rule out', de: 'schließt nicht aus:' },
  { act: 'hedge', sign: 0, strength: 0, en: 'will have to look at', de: 'müsse erst prüfen:' },
]
const STEMS = {
  en: ['committee', 'harbour', 'morning', 'report', 'minister', 'region', 'road', 'winter', 'market', 'guarantee', 'bridge', 'paper', 'border', 'visit', 'answer', 'plan'],
  de: ['Ausschuss', 'Hafen', 'Morgen', 'Bericht', 'Minister', 'Gebiet', 'Straße', 'Winter', 'Markt', 'Sicherheitsgarantie', 'Brücke', 'Papier', 'Grenzfrage', 'Besuch', 'Antwort', 'Friedensplan'],
}
const FILLERS = { en: ['the', 'of', 'in', 'was', 'and', 'for', 'on', 'with'], de: ['der', 'die', 'im', 'war', 'und', 'für', 'auf', 'mit'] }

export const chance = (seed) => {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** Few are named often and most seldom, as in real texts. */
const zipf = (random, items) => items[Math.floor(Math.exp(random() * Math.log(items.length + 1))) - 1]

const day = (number) => new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10)

const articleMaker = (casebook) => {
  const random = chance(7)
  const sides = casebook.head.parties.map((id) => casebook.actors.find((actor) => actor.id === id)).filter(Boolean)
  const others = casebook.actors.filter(({ kind, id }) => (kind === 'state' || kind === 'organisation') && !casebook.head.parties.includes(id)).slice(0, 105)
  const holders = [...sides, ...others]
  const issues = casebook.issues.filter(({ role }) => role !== 'rest')
  // Rare words: every text has some that hardly any other has.
  const rare = { en: Array.from({ length: 20_000 }, (_, i) => `ward${i.toString(36)}`), de: Array.from({ length: 20_000 }, (_, i) => `Amt${i.toString(36)}`) }
  const filler = (lang) => {
    const words = Array.from({ length: 14 }, () =>
      random() < 0.5 ? zipf(random, FILLERS[lang]) : random() < 0.8 ? zipf(random, STEMS[lang]) : zipf(random, rare[lang]),
    ).join(' ')
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  return (n) => {
    const lang = n % 5 < 3 ? 'de' : 'en'
    const published = Math.floor(random() * DAYS)
    const drafts = []
    let text = `${zipf(random, STEMS[lang])} ${n}\n\n`
    for (let k = 0; k < STATEMENTS_AN_ARTICLE; k++) {
      text += `${filler(lang)} ${filler(lang)} `
      const holder = zipf(random, holders)
      const issue = zipf(random, issues)
      const { [lang]: verb, en: _en, de: _de, ...stance } = zipf(random, ACTS)
      const thing = issue.name[lang] ?? issue.name.en
      const name = holder.name[lang] ?? holder.name.en
      const condition = random() < 0.15 ? (lang === 'de' ? ', wenn die Gegenseite zustimmt' : ', if the other side agrees') : ''
      const quote = `${name} ${verb} ${thing} (${zipf(random, STEMS[lang])} ${zipf(random, rare[lang])})${condition}`
      const begin = text.length
      text += `${quote}. ${filler(lang)}${k % 2 ? '\n\n' : ' '}`
      drafts.push({
        begin, end: begin + quote.length, quote, ...stance,
        speaker: { begin, end: begin + name.length, text: name },
        actor: holder.name.en, party: random() < 0.04 ? null : holder.name.en, via: random() < 0.2 ? [zipf(random, OUTLETS)] : [],
        topic: issue.name.en, issue: random() < 0.03 ? null : issue.id,
        option: issue.options.length > 0 && random() < 0.5 ? zipf(random, issue.options).id : null,
        condition: condition === '' ? null : { begin: begin + quote.length - condition.length + 2, end: begin + quote.length, quote: condition.slice(2), head: 'IF' },
        temporary: random() < 0.02, said: random() < 0.9 ? day(Math.max(0, published - Math.floor(random() * 3))) : null,
        certainty: zipf(random, ['narrated', 'paraphrased', 'quoted', 'reported', 'anonymous', 'rumour']),
        confidence: Math.round((0.4 + random() * 0.6) * 100) / 100,
        why: { rule: 'verb', words: [{ begin: begin + name.length + 1, end: begin + name.length + 1 + verb.length }] },
      })
    }
    const source = `note-${n}`
    const id = articleId(source, text)
    const statements = drafts.map((draft) => {
      const saidBasis = draft.said === null ? null : 'worked-out'
      return identify({ article: id, ...draft, issue: draft.issue, option: draft.issue === null ? null : draft.option, saidBasis })
    })
    return {
      article: { id, source, title: text.slice(0, text.indexOf('\n')), lang, published: day(published), publisher: zipf(random, OUTLETS), text, boilerplate: [] },
      reading: { article: id, lang, attributions: [], statements, unread: [] },
    }
  }
}

/** Writes it to `place`. */
export const writeLargeDossier = async (place, articles) => {
  const loaded = await loadCasebook(folderOfCasebook('ukraine'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
  const opened = await openArchive(place, { normalise: normaliseWords, create: { casebook: 'ukraine' } })
  if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
  const make = articleMaker(loaded.casebook)
  for (let from = 0; from < articles; from += ARTICLES_AT_ONCE) {
    const items = Array.from({ length: Math.min(ARTICLES_AT_ONCE, articles - from) }, (_, i) => make(from + i))
    await opened.archive.putMany(items, { kind: 'machine', name: 'bench 1' })
  }
  await opened.archive.close()
}
