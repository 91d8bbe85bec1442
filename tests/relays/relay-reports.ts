// Relay pairs with known truth (develop.yaml, held-out.yaml) → articles and statements as a person would have coded them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  type Article,
  actSchema,
  articleId,
  certaintySchema,
  conditionHeadSchema,
  identify,
  mentionOf,
  partialDateSchema,
  type Range,
  signSchema,
  spanOf,
  strengthSchema,
} from '../../src/dossier/index.js'
import type { TakenStatement } from '../../src/provenance/index.js'
import { root } from '../source-files.js'

const statementSchema = z.strictObject({
  /** Name of the utterance: two statements with one name are reports of one utterance. */
  u: z.string(),
  q: z.string(),
  who: z.string().nullable(),
  actor: z.string(),
  party: z.string().nullable(),
  via: z.array(z.string()),
  act: actSchema,
  sign: signSchema,
  strength: strengthSchema,
  issue: z.string(),
  option: z.string().nullable(),
  said: partialDateSchema.nullable(),
  certainty: certaintySchema,
  cond: z.tuple([conditionHeadSchema, z.string()]).optional(),
  now: z.boolean().default(false),
})

const driftSchema = z.strictObject({ kind: z.string(), from: z.string().optional(), to: z.string().optional() })

const setSchema = z.strictObject({
  reports: z.array(
    z.strictObject({
      id: z.string(),
      lang: z.string(),
      date: partialDateSchema,
      outlet: z.string(),
      text: z.string(),
      statements: z.array(statementSchema),
    }),
  ),
  pairs: z.array(z.strictObject({ from: z.string(), to: z.string(), u: z.string(), drift: z.array(driftSchema) })),
  apart: z.array(z.strictObject({ from: z.string(), to: z.string(), why: z.string() })),
})

export interface RelayPair {
  readonly from: TakenStatement
  readonly to: TakenStatement
  readonly drift: readonly z.infer<typeof driftSchema>[]
}

export interface RelaySet {
  readonly articles: readonly Article[]
  readonly statements: readonly TakenStatement[]
  readonly utteranceOf: (statement: TakenStatement) => string
  readonly pairs: readonly RelayPair[]
  readonly apart: readonly { readonly from: TakenStatement; readonly to: TakenStatement }[]
  /** All places where some words of a report stand, for the truth about spans. */
  readonly places: (article: Article, words: string) => readonly Range[]
}

const placeOf = (text: string, words: string): Range => {
  const begin = text.indexOf(words)
  if (begin < 0) throw new Error(`"${words}" stands nowhere in: ${text}`)
  return { begin, end: begin + words.length }
}

const everywhere = (text: string, words: string): readonly Range[] => {
  const found = [placeOf(text, words)]
  for (let at = text.indexOf(words, (found[0] as Range).end); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ begin: at, end: at + words.length })
  return found
}

export const relaySet = (name: 'develop' | 'held-out' | 'third'): RelaySet => {
  const set = setSchema.parse(parse(readFileSync(join(root, `tests/relays/${name}.yaml`), 'utf8')))
  const utterances = new Map<string, string>()
  const found = new Map<string, TakenStatement>()
  const articles: Article[] = []
  for (const { id, lang, date, outlet, text, statements } of set.reports) {
    const article = articleId(id, text)
    articles.push({
      id: article,
      source: id,
      title: null,
      lang,
      published: date,
      publisher: outlet,
      text,
      boilerplate: [],
    })
    for (const { u, q, who, cond, now, said, ...rest } of statements) {
      const span = placeOf(text, q)
      const speaker = who === null ? null : placeOf(text, who)
      const condition = cond ? placeOf(text, cond[1]) : null
      const statement: TakenStatement = {
        ...identify({
          ...rest,
          article,
          ...spanOf(text, span.begin, span.end),
          speaker: speaker && mentionOf(text, speaker.begin, speaker.end),
          topic: rest.issue,
          condition: condition && cond ? { ...spanOf(text, condition.begin, condition.end), head: cond[0] } : null,
          temporary: now,
          said,
          saidBasis: said === null ? null : 'worked-out',
          confidence: null,
          why: null,
        }),
        standpoint: 'added',
      }
      utterances.set(statement.id, u)
      found.set(`${id}/${u}`, statement)
    }
  }
  const statement = (key: string): TakenStatement => {
    const one = found.get(key)
    if (!one) throw new Error(`no statement ${key}`)
    return one
  }
  return {
    articles,
    statements: [...found.values()],
    utteranceOf: ({ id }) => utterances.get(id) as string,
    pairs: set.pairs.map(({ from, to, u, drift }) => ({
      from: statement(`${from}/${u}`),
      to: statement(`${to}/${u}`),
      drift,
    })),
    apart: set.apart.map(({ from, to }) => ({ from: statement(from), to: statement(to) })),
    places: ({ text }, words) => everywhere(text, words),
  }
}
