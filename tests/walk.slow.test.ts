// Replays the walk of one article that ARCHITECTURE.md tells: the same files in the same order, each doing what the page says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Casebook, casebooksFolder, loadCasebook } from '../src/casebook/index.js'
import { addRead } from '../src/cli/commands/read.js'
import { type Door, openDoor } from '../src/cli/door.js'
import { type Dossier, deskOf, openDossier, readIntoDossier, takeIn } from '../src/desk/index.js'
import { labelsOf } from '../src/desk/labels.js'
import { materialOf } from '../src/desk/material.js'
import { matrixView } from '../src/desk/matrix-view.js'
import type { MatrixView } from '../src/desk/views.js'
import { type Article, holds, type PartialDate, type Reading, type Statement } from '../src/dossier/index.js'
import { intakeFile } from '../src/intake/index.js'
import { chooseLanguage } from '../src/language/choose-language.js'
import { languageOf, languages, loadAnalyser } from '../src/language/index.js'
import { loadModels } from '../src/models/index.js'
import { matrix, standings } from '../src/positions/index.js'
import { utterances } from '../src/provenance/index.js'
import type { ActorMention } from '../src/reading/actors/mention.js'
import { mentionsIn } from '../src/reading/actors/mentions.js'
import { conditionsIn } from '../src/reading/conditions/find-conditions.js'
import { type Document, layOut } from '../src/reading/document.js'
import { newDiscourse } from '../src/reading/holders.js'
import { prepareReader, type Reader, readArticle } from '../src/reading/index.js'
import { termsOf } from '../src/reading/issues.js'
import { evidenceOf, likelihood } from '../src/reading/judge/judge.js'
import type { Tongue } from '../src/reading/parse-of.js'
import { walk } from '../src/reading/read-article.js'
import type { Proposal } from '../src/reading/read-sentence.js'
import { timesIn } from '../src/reading/said.js'
import { offsets, type Sentence } from '../src/reading/sentence.js'
import { speechIn } from '../src/reading/speech.js'
import { findStances } from '../src/reading/stances/find-stances.js'
import type { StanceLexicon } from '../src/reading/stances/lookup.js'
import { routes } from '../src/server/routes.js'
import { fold, quotations, sentences, tokenize } from '../src/text/index.js'
import { resolved, root, sourceFiles } from './source-files.js'

const SAMPLE = join(casebooksFolder(), 'ukraine', 'articles', '22-dschidda.de.txt')
const AGREED =
  'Die Ukraine stimmt einer sofortigen Waffenruhe von 30 Tagen zu, vorausgesetzt, dass auch Russland sie einhält'

const DAY_BEFORE = '2025-03-10' as PartialDate
const DAY_AFTER = '2025-03-12' as PartialDate

const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
const section = /## The walk of one article\n([\s\S]*?)\n## /.exec(page)?.[1] ?? ''
const walked = [...section.matchAll(/^\| (\d+) \| `([^`]+)` \| `([^`]+)` \|/gm)].map(([, number, file, door]) => ({
  number: Number(number),
  file: file as string,
  door: door as string,
}))

let dossier: Dossier
let casebook: Casebook
let article: Article
let reader: Reader
let reading: Reading
let document: Document
let tongue: Tongue
let agreed: Statement
let proposal: Proposal | undefined
let view: MatrixView

const german = () => languageOf('de') as NonNullable<ReturnType<typeof languageOf>>
const folded = () => fold(article.text)
const sentenceWith = (words: string): Sentence => {
  const found = document.sentences.find(({ begin, end }) => document.folded.text.slice(begin, end).includes(words))
  if (!found) throw new Error(`no sentence holds "${words}"`)
  return found
}
const first = () => sentenceWith('Die Ukraine stimmt')
const mentionsOf = (sentence: Sentence): readonly ActorMention[] =>
  mentionsIn(sentence, { roster: reader.roster, language: german(), day: article.published, home: null })
const wordsOf = (sentence: Sentence, from: number, to: number): string => {
  const { begin, end } = offsets(sentence, from, to)
  return document.folded.text.slice(begin, end)
}
const theirs = () => dossier.archive.statements({ party: 'Ukraine' })
const published = () => article.published

/** What each file does to the article, in the order of the page. */
const steps: Readonly<Record<string, () => void | Promise<void>>> = {
  'src/cli/commands/read.ts': () => {
    const program = new Command()
    const door: Door = openDoor(new AbortController().signal)
    addRead(program, door, () => async () => {})
    expect(program.commands.map((command) => command.name())).toEqual(['read'])
  },
  'src/desk/dossier.ts': async () => {
    const opened = await openDossier({ place: ':memory:', casebook: 'ukraine', create: true })
    if (!opened.ok) throw new Error(JSON.stringify(opened.complaints))
    dossier = opened.dossier
    expect(dossier.casebook.head.id).toBe('ukraine')
  },
  'src/casebook/load.ts': async () => {
    const loaded = await loadCasebook(join(casebooksFolder(), 'ukraine'))
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.complaints))
    casebook = loaded.casebook
    expect(casebook.issues.map(({ id }) => id)).toContain('ceasefire.general')
    expect(casebook.actors.some(({ id }) => id === 'turkey')).toBe(true)
  },
  'src/archive/open.ts': async () => {
    expect(dossier.archive.casebook).toBe('ukraine')
    expect(await dossier.archive.heads()).toEqual([])
  },
  'src/desk/take-in.ts': async () => {
    const taken = await takeIn([SAMPLE, SAMPLE], { published: null })
    expect(taken.complaints).toEqual([])
    expect(taken.articles).toHaveLength(1)
    article = taken.articles[0] as Article
  },
  'src/intake/file.ts': async () => {
    const { articles } = await intakeFile(SAMPLE)
    expect(articles).toEqual([article])
    expect(article.text).toBe(readFileSync(SAMPLE, 'utf8'))
    expect([article.published, article.publisher]).toEqual(['2025-03-14', 'Mainzer Morgenpost'])
    expect(article.boilerplate.map(({ reason }) => reason)).toEqual(['front-matter'])
  },
  'src/desk/read-into.ts': async () => {
    const outcome = await readIntoDossier(dossier, [article])
    expect(outcome).toMatchObject({ done: 1, total: 1, added: 1, stopped: false })
    expect(outcome.statements).toBeGreaterThan(0)
  },
  'src/models/index.ts': () => {
    expect(Object.keys(loadModels())).toEqual(expect.arrayContaining(languages.map(({ code }) => code)))
  },
  'src/reading/reader.ts': () => {
    reader = prepareReader(casebook, loadModels())
    expect([...reader.tongues.keys()]).toEqual(languages.map(({ code }) => code))
  },
  'src/reading/read-article.ts': () => {
    reading = readArticle(article, reader)
    expect(reading.lang).toBe('de')
    expect(readArticle(article, reader)).toEqual(reading)
  },
  'src/reading/document.ts': () => {
    document = layOut(article, reader.tongues)
    tongue = reader.tongues.get('de') as Tongue
    expect(document.lang).toBe('de')
    expect(document.sentences[0]).toBe(first())
  },
  'src/text/fold.ts': () => {
    const { text, toRaw } = folded()
    const at = text.indexOf('Rubio')
    const { begin, end } = toRaw(at, at + 'Rubio'.length)
    expect(article.text.slice(begin, end)).toBe('Rubio')
  },
  'src/language/choose-language.ts': () => {
    expect(chooseLanguage(tokenize(folded().text), languages)?.code).toBe('de')
  },
  'src/text/sentences.ts': () => {
    const { text } = folded()
    const found = sentences(text, german().sentenceRules).map(({ begin, end }) => text.slice(begin, end))
    expect(found).toContain(
      `Nach acht Stunden in Dschidda stand am Dienstag das gemeinsame Papier: ${AGREED.replaceAll('ß', 'ss')}.`,
    )
  },
  'src/text/tokenize.ts': () => {
    const { begin, end } = first()
    const words = tokenize(document.folded.text.slice(begin, end))
    expect(words.map(({ text }) => text)).toEqual(first().tokens.map(({ text }) => text))
  },
  'src/language/analysis/analyser.ts': () => {
    expect(loadAnalyser).toBeTypeOf('function')
    const { tokens, parse } = first()
    const verb = tokens.findIndex(({ text }) => text === 'stimmt')
    const particle = tokens.findIndex(({ text }) => text === 'zu')
    expect([parse.tags[verb], parse.lemmas[verb]]).toEqual(['VERB', 'zustimmen'])
    expect(parse.heads[particle]).toBe(verb)
    const subject = tokens.findIndex(({ text }) => text === 'Ukraine')
    expect([parse.heads[subject], parse.labels[subject]]).toEqual([verb, 'nsubj'])
  },
  'src/text/quotations.ts': () => {
    const { text } = folded()
    expect(quotations(text).some(({ begin, end }) => text.slice(begin, end).includes('Der Ball liegt jetzt'))).toBe(
      true,
    )
  },
  'src/reading/actors/mentions.ts': () => {
    expect(mentionsOf(first()).find(({ actor }) => actor === 'Ukraine')).toMatchObject({ party: 'Ukraine' })
    const rubio = mentionsOf(sentenceWith('Rubio')).find(({ actor }) => actor === 'Marco Rubio')
    expect(rubio).toMatchObject({ party: 'United States', kind: 'person' })
  },
  'src/reading/speech.ts': () => {
    const sentence = sentenceWith('Der Ball liegt jetzt')
    const found = speechIn(sentence, {
      document,
      tongue,
      mentions: mentionsOf(sentence),
      discourse: newDiscourse(),
      index: document.sentences.indexOf(sentence),
      attributed: [],
    })
    expect(found[0]).toMatchObject({ form: 'Direct', speaker: { actor: 'Marco Rubio' } })
    const said = found[0]?.message[0]
    expect(said && document.folded.text.slice(said.begin, said.end)).toContain('Der Ball liegt jetzt bei den Russen')
  },
  'src/reading/read-sentence.ts': () => {
    const proposals: Proposal[] = []
    walk(article, reader, { proposed: (found) => void proposals.push(...found) })
    proposal = proposals.find(
      ({ setting }) => setting.sentence.begin === first().begin && setting.candidate.act === 'accept',
    )
    expect(proposal).toMatchObject({ holder: { party: 'Ukraine' }, setting: { candidate: { sign: 1 } }, byRule: true })
  },
  'src/reading/stances/find-stances.ts': () => {
    const sentence = first()
    const candidates = findStances(sentence, {
      language: german(),
      mentions: mentionsOf(sentence),
      discourse: newDiscourse(),
      sentence: 0,
      speaker: null,
      lexicon: (reader.lexicons.get('de') as () => StanceLexicon)(),
      speakerAt: () => null,
      isRelayed: () => false,
      teller: null,
      verbatimAt: () => false,
      isCommentary: false,
      messageAt: () => [0, sentence.tokens.length],
    })
    const accepting = candidates.find(({ act }) => act === 'accept')
    expect(accepting).toMatchObject({ sign: 1, doubt: null })
    expect(accepting?.holders.map(({ party }) => party)).toEqual(['Ukraine'])
  },
  'src/reading/conditions/find-conditions.ts': () => {
    const found = conditionsIn(first(), german()).map(({ head, from, to }) => [head, wordsOf(first(), from, to)])
    expect(found).toContainEqual(['PROVIDED', 'vorausgesetzt, dass auch Russland sie einhält'])
  },
  'src/reading/said.ts': () => {
    const found = timesIn(first(), { language: german(), document }).map(({ date, basis }) => [date, basis])
    expect(found).toContainEqual(['2025-03-11', 'worked-out'])
  },
  'src/reading/issues.ts': () => {
    const { begin, end } = first()
    const { hits } = termsOf(reader.issues, 'de', document.folded.text.slice(begin, end), begin)
    expect(hits.some(({ issue }) => issue.startsWith('ceasefire.'))).toBe(true)
  },
  'src/reading/judge/judge.ts': () => {
    // Without weights rules alone decide, and they take it.
    if (reader.judge === null) return
    if (!proposal) throw new Error('nothing was proposed')
    const evidence = evidenceOf(reader.judge, proposal.signs)
    expect(likelihood(reader.judge, evidence)).toBeGreaterThanOrEqual(reader.judge.threshold)
  },
  'src/reading/assemble.ts': () => {
    const found = reading.statements.find(({ party, act }) => party === 'Ukraine' && act === 'accept')
    if (!found) throw new Error('the statement was not read')
    agreed = found
    expect(reading.statements.every((statement) => holds(article.text, statement))).toBe(true)
    expect(agreed.quote).toBe(AGREED)
    expect(agreed).toMatchObject({
      sign: 1,
      said: '2025-03-11',
      saidBasis: 'worked-out',
      speaker: { text: 'Die Ukraine' },
    })
    expect(agreed.condition).toMatchObject({ head: 'PROVIDED' })
    expect(agreed.issue).toMatch(/^ceasefire\./)
    expect(reading.unread.every((passage) => holds(article.text, passage))).toBe(true)
  },
  'src/archive/append.ts': async () => {
    const log = await dossier.archive.revisions({ statement: agreed.id })
    expect(log.map(({ action, by }) => [action, by.kind])).toEqual([['read', 'machine']])
    const again = await readIntoDossier(dossier, [article])
    expect(again.added).toBe(0)
    expect(await dossier.archive.revisions({ statement: agreed.id })).toEqual(log)
  },
  'src/archive/recall.ts': async () => {
    const stored = await dossier.archive.statements({ article: article.id })
    expect(stored.map(({ id }) => id).sort()).toEqual(reading.statements.map(({ id }) => id).sort())
    expect(stored.find(({ id }) => id === agreed.id)).toMatchObject({ ...agreed, standpoint: 'machine' })
  },
  'src/provenance/utterance.ts': async () => {
    const found = utterances(await theirs(), { published }).filter(({ issue }) => issue === agreed.issue)
    expect(found.flatMap(({ statements }) => statements.map(({ id }) => id))).toContain(agreed.id)
  },
  'src/positions/standing.ts': async () => {
    const found = standings(await theirs(), { asOf: DAY_AFTER, published })
    expect(found.some(({ utterance }) => utterance.statements.some(({ id }) => id === agreed.id))).toBe(true)
    expect(standings(await theirs(), { asOf: DAY_BEFORE, published })).toEqual([])
  },
  'src/positions/matrix.ts': async () => {
    const { cells } = matrix(await dossier.archive.statements(), { asOf: DAY_AFTER, published })
    const cell = cells.find(({ party, issue }) => party === 'Ukraine' && issue === agreed.issue)
    expect(cell).toMatchObject({ sign: 1, condition: { head: 'PROVIDED' }, said: '2025-03-11' })
    expect(cell?.statements[0]).toBe(agreed.id)
  },
  'src/desk/matrix-view.ts': async () => {
    const material = await materialOf(dossier)
    view = matrixView(material, { asOf: DAY_AFTER, knownOn: null }, labelsOf(material, 'de'))
    expect(view.cells.find(({ statements }) => statements[0] === agreed.id)).toMatchObject({
      ageDays: 1,
      redline: false,
    })
    expect(view.parties.map(({ label }) => label)).toContain('Ukraine')
  },
  'src/server/routes.ts': async () => {
    const route = routes.find(({ path }) => path === '/api/matrix')
    const answer = await route?.handle(deskOf(dossier), { asOf: DAY_AFTER, lang: 'de' }, '', {
      body: undefined,
      signal: new AbortController().signal,
      host: { person: 'Ada', readOnly: null, readiness: () => ({ done: 1, of: 1 }), isBehind: () => false },
    })
    expect(answer).toEqual(view)
    expect(route?.answer.safeParse(answer).success).toBe(true)
  },
  // Seen in a real browser by tests/browser; here only that the page names them rightly.
  'web/src/matrix/matrix-table.tsx': () => {},
  'web/src/evidence/evidence-panel.tsx': () => {},
}

beforeAll(() => {
  expect(walked.length).toBeGreaterThan(20)
})
afterAll(() => dossier?.close())

describe('the walk of one article', () => {
  it('is the one ARCHITECTURE.md tells', () => {
    expect(walked.map(({ number }) => number)).toEqual(walked.map((_, i) => i + 1))
    expect(walked.map(({ file }) => file)).toEqual(Object.keys(steps))
  })

  it.each(walked)('$number $file', async ({ file, door }) => {
    const text = readFileSync(join(root, file), 'utf8')
    expect(
      new RegExp(`^export (?:const|function|async function) ${door}\\b`, 'm').test(text),
      `${file} has no ${door}`,
    ).toBe(true)
    await steps[file]?.()
  })

  it('passes files that the doors reach by their imports', () => {
    const files = new Map([...sourceFiles('src'), ...sourceFiles('web/src')].map((file) => [file.path, file]))
    const reached = new Set<string>()
    const enter = (path: string): void => {
      const file = files.get(path)
      if (!file || reached.has(path)) return
      reached.add(path)
      for (const specifier of file.imports) {
        const target = resolved(file, specifier)
        // The front end writes its imports without an ending, or as .js of a .tsx file.
        if (target)
          for (const at of [target, `${target}.ts`, `${target}.tsx`, target.replace(/\.ts$/, '.tsx')]) enter(at)
      }
    }
    for (const door of ['src/cli/main.ts', 'web/src/main.tsx']) enter(door)
    expect(reached.size).toBeGreaterThan(100)
    expect(walked.filter(({ file }) => !reached.has(file))).toEqual([])
  })
})
