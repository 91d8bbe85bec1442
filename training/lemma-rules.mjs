import { applyRule, lemmaClass, lemmaKey, LONGEST_END, withoutInfix } from '../dist/language/analysis/lemmas.js'
import { adjectiveForms, nounForms, separablePrefixes, verbForms } from './word-lists.mjs'

/** The shortest rule that makes `lemma` of `form` (both lower case). */
const ruleFor = (form, lemma, wordClass, prefixes) => {
  let found = null
  for (const infix of wordClass === 'part' ? ['', 'ge'] : wordClass === 'VERB' ? ['', 'zu'] : ['']) {
    const bare = withoutInfix(form, infix, prefixes)
    if (bare === null) continue
    let same = 0
    while (same < bare.length && same < lemma.length && bare[same] === lemma[same]) same++
    const rule = { infix, cut: bare.length - same, add: lemma.slice(same) }
    if (found === null || rule.cut + rule.add.length < found.cut + found.add.length) found = rule
  }
  return found
}

/** Pairs [word class, form, lemma, weight] → rules and the table of exceptions to ever shorter word ends. */
export const trainLemmas = (lang, sentences) => {
  const prefixes = lang === 'de' ? separablePrefixes() : []
  const seen = new Map()
  const add = (wordClass, form, lemma, weight) => {
    if (!form || !lemma || form.length > 40 || lemma.length > 40 || /[|_ ]/.test(lemma)) return
    const key = `${wordClass} ${form} ${lemma}`
    seen.set(key, (seen.get(key) ?? 0) + weight)
  }
  for (const { words, fine, lemmas } of sentences)
    words.forEach((word, i) => {
      const wordClass = lemmaClass(fine[i])
      if (/^(PUNCT|SYM|NUM|X|\?)$/.test(wordClass)) return
      add(wordClass, word.toLowerCase(), lemmas[i].toLowerCase(), 10)
    })
  if (lang === 'de') {
    for (const [form, lemma, reading] of verbForms()) {
      if (reading === 'participle1') continue
      add(reading === 'participle' ? 'part' : 'VERB', form, lemma, reading === 'imperative' ? 1 : reading === 'sub1' || reading === 'sub2' ? 2 : 3)
    }
    for (const [form, lemma] of nounForms()) add('NOUN', form, lemma.toLowerCase(), 1)
    for (const [form, lemma] of adjectiveForms()) add('ADJ', form, lemma, 1)
  }
  // The commonest lemma of each word.
  const words = new Map()
  for (const [key, weight] of seen) {
    const [wordClass, form, lemma] = key.split(' ')
    const at = `${wordClass} ${form}`
    const old = words.get(at)
    if (old === undefined || weight > old.weight || (weight === old.weight && lemma < old.lemma)) words.set(at, { wordClass, form, lemma, weight })
  }
  const rules = []
  const numberOf = new Map()
  const list = [...words.values()].map((word) => {
    const rule = ruleFor(word.form, word.lemma, word.wordClass, prefixes)
    const name = `${rule.infix}|${rule.cut}|${rule.add}`
    if (!numberOf.has(name)) {
      numberOf.set(name, rules.length)
      rules.push(rule)
    }
    return { ...word, rule: numberOf.get(name) }
  })
  const entries = new Map()
  /** What the entries made so far say about a word. */
  const predicted = ({ wordClass, form }, longest) => {
    for (let end = Math.min(longest, form.length); end >= 0; end--) {
      const number = entries.get(lemmaKey(wordClass, form, end))
      if (number !== undefined && applyRule(rules[number - 1], form, prefixes) !== null) return number - 1
    }
    return -1
  }
  for (let end = 0; end <= LONGEST_END; end++) {
    const votes = new Map()
    for (const word of list) {
      if (word.form.length < end) continue
      const key = lemmaKey(word.wordClass, word.form, end)
      const own = votes.get(key) ?? votes.set(key, { word, counts: new Map() }).get(key)
      own.counts.set(word.rule, (own.counts.get(word.rule) ?? 0) + 1)
    }
    for (const [key, { word, counts }] of votes) {
      const [rule, n] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
      if ((n > 1 || end === 0) && predicted(word, end - 1) !== rule) entries.set(key, rule + 1)
    }
  }
  for (const word of list)
    if (predicted(word, LONGEST_END) !== word.rule) entries.set(lemmaKey(word.wordClass, word.form, -1), word.rule + 1)
  return { model: { rules, prefixes, capitalNouns: lang === 'de' }, entries }
}
