// Settlements and proposals on the sample case as persons code it: every line cites its sentences, and neither the order of
// reports nor the language changes what collides.
import { describe, expect, it } from 'vitest'
import { casebooksFolder, checkProposals, checkReadings, loadCasebook } from '../src/casebook/index.js'
import { dealText } from '../src/cli/screen/deal-text.js'
import { proposalsText, proposalText } from '../src/cli/screen/proposal-text.js'
import { wordsFor } from '../src/desk/index.js'
import { keeping } from './keeping-door.js'
import { codedSample } from './sample-dossier.js'

const ASKED = { asOf: '2025-03-18', knownOn: null, lang: 'en' }

describe('deals on the sample case', () => {
  it('cites every statement; the same whatever the order of the reports', async () => {
    const { desk } = await codedSample('ukraine')
    const turned = await codedSample('ukraine', (items) => [...items].reverse())
    for (const strength of [4, 3]) {
      const view = await desk.settlement({ ...ASKED, strength })
      expect(view.lines.length).toBeGreaterThan(3)
      const cited = new Set(view.statements.map(({ id }) => id))
      const named = [
        ...view.lines.map(({ statement }) => statement),
        ...view.conflicts.flatMap(({ statements }) => statements),
        ...view.rules.flatMap(({ switched }) => switched.conflicts.flatMap(({ statements }) => statements)),
        ...view.leftOut.map(({ statement }) => statement),
      ]
      expect(named.filter((id) => !cited.has(id))).toEqual([])
      const other = await turned.desk.settlement({ ...ASKED, strength })
      expect(other.conflicts).toEqual(view.conflicts)
      expect(other.waysOut).toEqual(view.waysOut)
      expect([other.packages, other.acceptable]).toEqual([view.packages, view.acceptable])
    }
  })

  it('a person reads it in both languages, with the warning', async () => {
    const { desk } = await codedSample('ukraine')
    const { door } = keeping()
    const german = dealText(await desk.settlement({ ...ASKED, lang: 'de', strength: 3 }), door, wordsFor('de'))
    expect(german).toMatch(/Schweigen ist keine Zustimmung/)
    expect(german).toMatch(/hängen\s+davon ab/)
    const english = dealText(await desk.settlement({ ...ASKED, strength: 3 }), door, wordsFor('en'))
    expect(english).toMatch(/Silence is not consent/)
  })

  it('every proposal of the case can be checked', async () => {
    const { desk, dossier } = await codedSample('ukraine')
    const { door } = keeping()
    const list = await desk.proposals('de')
    expect(list.proposals.length).toBeGreaterThan(28)
    expect(list.proposals.map(({ title }) => title)).toContain('Vorschläge von Istanbul')
    expect(proposalsText(list, door, wordsFor('de'))).toMatch(/2022-03-29 {2}istanbul/)
    const seen = new Set<string>()
    for (const proposal of dossier.casebook.proposals) {
      const view = await desk.proposalCheck(proposal, { ...ASKED, strength: 3 })
      seen.add(view.verdict)
      expect(view.elements).toHaveLength(proposal.elements.length)
      const cited = new Set(view.statements.map(({ id }) => id))
      const named = [...view.blockedBy, ...view.elements.flatMap(({ answers }) => answers)].flatMap(
        (one) => one.statements,
      )
      expect(named.filter((id) => !cited.has(id))).toEqual([])
      expect(view.verdict === 'blocked').toBe(
        view.blockedBy.length > 0 || view.elements.some(({ verdict }) => verdict === 'blocked'),
      )
      expect(proposalText(view, door, wordsFor('en'))).toContain('Silence is not consent')
    }
    expect(seen.size).toBeGreaterThan(1)
  }, 60_000)

  it('settles another kind of negotiation by its own casebook', async () => {
    const { desk } = await codedSample('pay')
    const view = await desk.settlement({ ...ASKED, asOf: null, strength: 3 })
    expect(view.lines.length).toBeGreaterThan(0)
    expect(view.silence.unknown.length).toBeGreaterThan(1)
  })
})

describe('what persons write', () => {
  const casebook = async () => {
    const loaded = await loadCasebook(`${casebooksFolder()}/ukraine`)
    if (!loaded.ok) throw new Error('the casebook does not load')
    return loaded.casebook
  }

  it('a proposal: all complaints at once, with their lines', async () => {
    const text = `id: mine
title: { de: Meins }
owner: [nobody-known]
status: tabled
date: 2025-13
about: { en: x }
elements:
  - { issue: security.nato, option: member }
  - { issue: security.neutrality, option: blue, who: x }
`
    const checked = checkProposals(text, 'mine.yaml', await casebook())
    expect(checked.ok ? [] : checked.complaints.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '2 wrong-shape',
      '3 unknown-actor',
      '5 invalid-date',
      '8 unknown-issue',
      '9 unknown-option',
      '9 unknown-actor',
    ])
    expect(checkProposals('', 'mine.yaml', await casebook()).ok).toBe(false)
  })

  it('readings: issue, option and shape are checked', async () => {
    const text = `- { id: a, statement: s-1, author: X, why: { en: w }, issue: territory.cession, option: sold, sign: -1, strength: 4 }
- { id: a, statement: S1, author: X, why: { en: w }, issue: nowhere, sign: 0, strength: 4 }
`
    const checked = checkReadings(text, 'readings.yaml', await casebook())
    expect(checked.ok ? [] : checked.complaints.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 unknown-option',
      '2 wrong-shape',
      '2 wrong-shape',
    ])
    const good = checkReadings(text.split('\n')[0]?.replace('sold', 'swap') ?? '', 'readings.yaml', await casebook())
    expect(good.ok && good.entries[0]?.option).toBe('swap')
  })
})
