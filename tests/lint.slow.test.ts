// The lint over whole agreements of our own words: what a reader finds in them, planted gaps and circles, verbatim spans.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Casebook, casebooksFolder, checkProposals, loadCasebook, type Proposal } from '../src/casebook/index.js'
import { lintById, lintFile, lintView, nameFinder } from '../src/desk/index.js'
import { languageOf } from '../src/language/index.js'
import { lintProposal, lintText, provisions, type TextLint } from '../src/settlement/index.js'
import { type Agreement, agreementsIn, differencesOf, lintOf } from './lint/agreements.js'

const casebookOf = async (name: string): Promise<Casebook> => {
  const loaded = await loadCasebook(`${casebooksFolder()}/${name}`)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
  return loaded.casebook
}

let ukraine: Casebook
let linted: (agreement: Agreement) => TextLint
beforeAll(async () => {
  const world = await casebookOf('world')
  ukraine = await casebookOf('ukraine')
  linted = (agreement) => {
    const language = languageOf(agreement.lang)
    if (!language) throw new Error(agreement.lang)
    return lintOf(agreement, nameFinder(world, language))
  }
})

describe('provisions', () => {
  it('are the 34, each with texts in both languages, questions and a source', () => {
    expect(provisions.map(({ id }) => id)).toEqual(
      Array.from({ length: 34 }, (_, k) => `L${String(k + 1).padStart(2, '0')}`),
    )
    for (const { id, name, must, why, source, elements } of provisions) {
      expect(
        [name, must, why].flatMap(({ en, de }) => [en, de]).filter((text) => text.trim() === ''),
        id,
      ).toEqual([])
      expect(source, id).not.toBe('')
      expect(elements.some(({ needed }) => needed) || id === 'L27', id).toBe(true)
      expect(
        elements.filter(({ question }) => !/\?$/.test(question.en) || !/\?$/.test(question.de)),
        id,
      ).toEqual([])
      expect(new Set(elements.map((element) => element.id)).size, id).toBe(elements.length)
    }
  })
})

describe('sample agreements', () => {
  const samples = agreementsIn('samples')

  it('saw two of each language', () => {
    expect(samples.map(({ lang }) => lang).sort()).toEqual(['de', 'de', 'en', 'en'])
  })

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s is read as a reader reads it', (_, sample) => {
    const lint = linted(sample)
    expect(differencesOf(sample, lint)).toEqual([])
    expect(lint.circles.length).toBe(sample.circles)
  })

  it('names the planted circles, each step waiting for the next', () => {
    const steps = (name: string) =>
      linted(samples.find((sample) => sample.name === name) as Agreement).circles.map((circle) =>
        circle.map(({ until }) => until.quote),
      )
    expect(steps('harbour')).toEqual([
      ['all heavy weapons have been withdrawn', 'the amnesty has become law', 'the elections'],
    ])
    expect(steps('inseln')).toEqual([
      ['die Wahlen stattgefunden haben', 'die ausländischen Truppen abgezogen sind', 'die Grenze übergeben ist'],
    ])
  })

  it('finds that one text both denies and promises monitoring', () => {
    const { contradictions } = linted(samples.find(({ name }) => name === 'inseln') as Agreement)
    expect(contradictions.map(({ kind, provision }) => [kind, provision])).toEqual([['there-and-not', 'L09']])
  })

  it('cites every span verbatim', () => {
    for (const sample of [...samples, ...agreementsIn('held-out')]) {
      const { findings, circles, contradictions, slots } = linted(sample)
      const spans = [
        ...findings.flatMap((one) => [...one.spans, one.denied, ...one.elements.map(({ span }) => span)]),
        ...circles.flat().flatMap(({ step, until, sentence }) => [step, until, sentence]),
        ...contradictions.flatMap((one) => one.spans),
        ...slots.map(({ span }) => span),
      ].flatMap((span) => span ?? [])
      expect(spans.length).toBeGreaterThan(40)
      expect(spans.filter(({ begin, end, quote }) => sample.text.slice(begin, end) !== quote)).toEqual([])
    }
  })

  it('asks who responds where a guarantee only promises to consult', () => {
    const { slots } = linted(agreementsIn('held-out').find(({ name }) => name === 'straits') as Agreement)
    expect(slots.filter(({ span }) => span === null).map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(['guarantor', 'response']),
    )
  })

  it('keeps to the held-out agreements about as well as measured', () => {
    // bench/RESULTS.md tells the figures of the first run; a change of words must not lose what was read then.
    const wrong = agreementsIn('held-out').flatMap((one) => differencesOf(one, linted(one)))
    expect(wrong.length).toBeLessThanOrEqual(7)
  })
})

describe('what is not understood', () => {
  it('is shown: of plain words hardly a sentence is read, and those that are not are listed', () => {
    for (const plain of agreementsIn('fresh')) {
      const { unread } = linted(plain)
      expect(unread.length).toBeGreaterThan(10)
      expect(unread.filter(({ begin, end, quote }) => plain.text.slice(begin, end) !== quote)).toEqual([])
    }
    const river = linted(agreementsIn('samples').find(({ name }) => name === 'river') as Agreement)
    expect(river.unread.length).toBeLessThan(10)
  })
})

describe('sequence', () => {
  const english = languageOf('en')
  const circlesIn = (text: string) =>
    lintText(text, english as NonNullable<typeof english>).circles.map((circle) => circle.length)

  it.each([
    ['Elections follow after the withdrawal. The withdrawal begins once elections are held.', [2]],
    ['Elections follow after the withdrawal. The withdrawal begins once prisoners are free.', []],
    ['No elections are held until the troops have left. The troops leave after the elections.', [2]],
    ['Sanctions end before the elections. The elections are held before sanctions end.', [2]],
    ['Foreign troops leave after the elections. The elections follow once heavy artillery is withdrawn.', []],
    ['Elections are held after 12 May 2030. Twelve days after that the border opens.', []],
  ])('%s', (text, expected) => {
    expect(circlesIn(text)).toEqual(expected)
  })

  it('every circle closes, and a text has one exactly where its steps cannot be put in order', () => {
    const things = ['elections', 'sanctions', 'prisoners', 'the amnesty', 'the referendum', 'the truce']
    const pair = fc.tuple(fc.nat(things.length - 1), fc.nat(things.length - 1)).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.uniqueArray(pair, { maxLength: 8, selector: String }), (pairs) => {
        const text = pairs.map(([a, b]) => `We turn to ${things[a]} after ${things[b]}.`).join('\n\n')
        const lint = lintText(text, english as NonNullable<typeof english>)
        // Brute force: take away what waits for nothing, until nothing is left or nothing can go.
        let left = pairs
        for (;;) {
          const rest = left.filter(([, b]) => left.some(([a]) => a === b))
          if (rest.length === left.length) break
          left = rest
        }
        return lint.circles.length > 0 === left.length > 0 && lint.waits.length === pairs.length
      }),
      { numRuns: 60 },
    )
  })
})

describe('texts that are no agreement', () => {
  const german = languageOf('de')
  it.each([
    'Der Minister sprach am Montag in der Hauptstadt über das Wetter und die Ernte.',
    'Der Zug fährt um 6 Uhr ab; die Karte kostet 30 Euro.',
  ])('%s', (text) => {
    const { findings, circles, slots } = lintText(text, german as NonNullable<typeof german>)
    expect(findings.filter(({ status, provision }) => status !== 'not-stated' && provision !== 'L04')).toEqual([])
    expect([circles, slots]).toEqual([[], []])
  })

  it('an empty text, an unknown id and a text in no known language are refused with what to do', () => {
    const codes = (asked: ReturnType<typeof lintById>) =>
      asked.ok ? [] : asked.complaints.map(({ code, message }) => [code, message.length > 30])
    expect(codes(lintFile('a.txt', ' \n', ukraine))).toEqual([['empty-text', true]])
    expect(codes(lintFile('a.txt', '1234 5678', ukraine))).toEqual([['unknown-language', true]])
    expect(codes(lintById('nothing', ukraine))).toEqual([['unknown-proposal', true]])
  })
})

describe('structured proposals', () => {
  const own = (yaml: string) => checkProposals(yaml, 'own.yaml', ukraine)
  const wrong = (yaml: string) => {
    const read = own(yaml)
    return read.ok ? [] : read.complaints.map(({ code, line }) => [code, line])
  }

  it('tells of unknown keys and unknown ids at once, with their lines', () => {
    expect(
      wrong(
        'elements:\n  - { issue: ceasefire.nope, option: x, colour: red }\n  - { issue: ceasefire.dmz, option: y }\nowner: [nobody]\nfoo: 1\n',
      ),
    ).toEqual([
      ['unknown-key', 2],
      ['unknown-issue', 2],
      ['unknown-option', 3],
      ['unknown-actor', 4],
      ['unknown-key', 5],
    ])
    expect(wrong('elements: []')).toEqual([['wrong-shape', 1]])
    expect(wrong('just words')).toEqual([['wrong-shape', 1]])
    expect(wrong('')).toEqual([['empty', 1]])
    expect(wrong('a: [')).toEqual([['yaml-syntax', expect.any(Number)]])
  })

  it('elements alone are a proposal, alone or as the only entry of a list', () => {
    for (const yaml of [
      'elements: [{ issue: ceasefire.dmz, option: zone }]',
      '- elements: [{ issue: ceasefire.dmz, option: zone }]',
    ]) {
      const read = own(yaml)
      expect(read.ok && read.entries[0]?.elements.map(({ issue }) => issue)).toEqual(['ceasefire.dmz'])
    }
  })

  it('finds steps that wait for one another by condition and order', () => {
    const read = own(`elements:
  - { issue: ceasefire.general, option: lasting, condition: NATO membership is assured, order: 1 }
  - { issue: security.nato-membership, option: member, order: 2 }
`)
    if (!read.ok) throw new Error(JSON.stringify(read.complaints))
    const { circles } = lintProposal(read.entries[0] as Proposal, ukraine, languageOf('en') as never)
    expect(circles).toEqual([
      [
        { element: 0, until: 1, because: 'condition' },
        { element: 1, until: 0, because: 'order' },
      ],
    ])
    for (const proposal of ukraine.proposals) {
      const found = lintProposal(proposal, ukraine, languageOf('en') as never)
      expect([proposal.id, found.circles]).toEqual([proposal.id, []])
    }
  })

  it('reads the provisions off the elements, with the element', async () => {
    const asked = lintById('buergenstock-2024-06-16', ukraine)
    if (!asked.ok) throw new Error()
    const view = await lintView({ subject: asked.subject, casebook: ukraine, lang: 'de', dossier: null, asOf: null })
    const stated = view.provisions.filter(({ status }) => status !== 'not-stated').map(({ id }) => id)
    expect(stated).toEqual(expect.arrayContaining(['L22', 'L23', 'L25']))
    const plants = view.provisions.find(({ id }) => id === 'L25')
    expect(plants?.spans.map(({ element }) => element)).toEqual([1])
    expect(view.text.slice(plants?.spans[0]?.begin, plants?.spans[0]?.end)).toBe(plants?.spans[0]?.quote)
  })
})
