// Negotiations of the size of real ones, made by chance from a seed: flat refusals, "a only if b", "not a and b together unless c".

const randomFrom = (seed) => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39) >>> 0
    return Math.floor(((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000 * below)
  }
}

export const negotiation = ({ id, issues: many, parties: sides, redLines: lines, sizes, seed }) => {
  const random = randomFrom(seed)
  const issues = Array.from({ length: many }, (_, at) => ({
    id: `issue-${at}`,
    options: Array.from({ length: sizes[at % sizes.length] }, (_, option) => `option-${option}`),
  }))
  const parties = Array.from({ length: sides }, (_, at) => `party-${at}`)
  const near = (from) => issues[(from + 1 + random(5)) % many]
  const some = ({ options }, least, most) => {
    const left = [...options]
    const count = Math.min(left.length - 1, least + random(most - least + 1))
    return Array.from({ length: count }, () => left.splice(random(left.length), 1)[0])
  }
  const without = ({ id: issue, options }, refused) => ({ issue, in: options.filter((option) => !refused.includes(option)) })
  const redLines = Array.from({ length: lines }, (_, at) => {
    const place = random(many)
    const [first, second, third] = [issues[place], near(place), near(place + 1)]
    const kind = random(10)
    const anyOf =
      kind < 2
        ? [without(first, some(first, 1, 1))]
        : kind < 7
          ? [without(first, some(first, 1, 2)), { issue: second.id, in: some(second, 1, 2) }]
          : [without(first, some(first, 1, 2)), without(second, some(second, 1, 2)), { issue: third.id, in: some(third, 1, 1) }]
    return { id: `line-${at}`, party: parties[at % sides], statement: null, anyOf }
  })
  const utilities = Object.fromEntries(
    parties.map((party) => [
      party,
      Object.fromEntries(issues.map((issue) => [issue.id, Object.fromEntries(issue.options.map((option) => [option, random(101)]))])),
    ]),
  )
  return { id, title: null, issues, parties, redLines, rules: [], utilities }
}

/** 15 issues, 9.95 x 10^8 packages, 40 red lines; and 25 issues, 2.1 x 10^14. Seeds: the first that give what the name says. */
export const FIFTEEN = { issues: 15, parties: 6, sizes: [4, 4, 5, 4, 3, 4, 6, 3, 4, 5, 3, 4, 4, 5, 3], redLines: 40 }
export const TWENTY_FIVE = { issues: 25, parties: 6, sizes: [3, 4, 4, 3, 5, 4, 3, 4, 5, 3, 4, 3, 4, 4, 3, 5, 4, 3, 4, 3, 4, 5, 3, 4, 4], redLines: 46 }
