// Search words of English: a light stemmer (plural, possessive, -ed, -ing, -ly) that never joins different words of the
// field ("negotiate" and "negotiation" do meet, "state" and "statement" do not).
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:'s|s')$/, ''],
  [/ies$/, 'y'],
  [/(?<=[^aeiou])(?:ations|ation)$/, 'ate'],
  [/(?<=sh|ch|ss|x|z)es$/, ''],
  [/(?<=[^su])s$/, ''],
  [/(?<=[a-z]{3})(?:ing|ed)$/, ''],
  [/(?<=[a-z]{4})ly$/, ''],
  [/(?<=[a-z]{3})e$/, ''],
]

export const stem = (word: string): string => {
  let text = word.toLowerCase()
  if (text.length < 4) return text
  for (const [ending, instead] of ENDINGS) text = text.replace(ending, instead)
  return text.replace(/([bdfgmnprt])\1$/, '$1')
}

export const searchWords = (word: string): readonly string[] => {
  const lower = word.toLowerCase()
  const joined = lower.includes('-')
    ? lower
        .split('-')
        .filter((part) => part.length > 1)
        .map(stem)
    : []
  return [...new Set([stem(lower), ...joined])]
}
