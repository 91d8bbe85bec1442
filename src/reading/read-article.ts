// The walk of one article: laid out, attributions found, stances proposed, judged and assembled. Never throws on text.
import {
  type Article,
  type Attribution,
  overlaps,
  type Range,
  type Reading,
  type Remark,
  type Statement,
  type Unread,
} from '../dossier/index.js'
import { mentionsIn } from './actors/mentions.js'
import { type Prepared, rememberPersons } from './actors/remember-persons.js'
import { settle } from './assemble.js'
import { type Attributed, attributedIn } from './attributed.js'
import { attributionsIn } from './attributions/find-attributions.js'
import type { Found } from './attributions/found.js'
import { conditionDemands } from './condition-demand.js'
import { newDiscourse } from './discourse.js'
import { type Document, layOut } from './document.js'
import type { Holder } from './holders.js'
import { type ArticleTerms, articleTerms, type SentenceTerms, termsOf } from './issues.js'
import { calibrated } from './judge/judge.js'
import { type Judged, taken } from './judged.js'
import { type Monologue, monologuesIn } from './monologue.js'
import { OUGHT, type Proposal, proposalsIn } from './read-sentence.js'
import type { Reader } from './reader.js'
import { remarksIn } from './remarks/find-remarks.js'
import { remember } from './remember.js'
import { type Answered, shortAnswers } from './short-answers.js'
import { announcerOf, messagesBySentence, type Speech, speechIn } from './speech.js'
import { withTitleOwners } from './title-owners.js'
import { tellerBefore } from './told-on.js'

const readSentences = (document: Document, reader: Reader): readonly Prepared[] =>
  rememberPersons(
    withTitleOwners(
      document.sentences.flatMap((sentence) => {
        const tongue = reader.tongues.get(sentence.lang)
        if (!tongue) return []
        const { language } = tongue
        return [
          {
            sentence,
            tongue,
            mentions: mentionsIn(sentence, {
              roster: reader.roster,
              language,
              day: document.article.published,
              home: null,
            }),
          },
        ]
      }),
    ),
  )

/** By sentence, those whose cue stands in it. */
const byCue = (attributed: readonly Attributed[], prepared: readonly Prepared[]): readonly (readonly Attributed[])[] =>
  messagesBySentence(
    attributed.map((one) => ({ message: one.cue, one })),
    prepared.map((p) => p.sentence),
  ).map((here) => here.map(({ one }) => one))

const findSpeech = (
  document: Document,
  prepared: readonly Prepared[],
  attributed: readonly Attributed[],
  monologues: readonly (Monologue | null)[],
): readonly Speech[] => {
  const discourse = newDiscourse()
  const cued = byCue(attributed, prepared)
  let announced: Holder | null = null
  return prepared.flatMap(({ sentence, tongue, mentions }, index) => {
    if (index > 0 && sentence.paragraph - (prepared[index - 1]?.sentence.paragraph ?? 0) > 1)
      discourse.lastSpeaker = null
    const context = { document, tongue, mentions, discourse, index, attributed: cued[index] ?? [] }
    const run = monologues[index] ?? null
    const opens = run?.opening === index
    if (run !== null && opens) announced = announcerOf(sentence, run.verb, context)
    const begin = run !== null && opens ? (sentence.tokens[run.colon]?.end ?? sentence.end) : sentence.begin
    const voice = run !== null && announced ? { speaker: announced, begin, verb: opens ? run.verb : -1 } : undefined
    const found = speechIn(sentence, { ...context, voice })
    remember(discourse, sentence, mentions, index, tongue.language)
    return found
  })
}

const attributionOf = (document: Document, found: Found): Attribution => {
  const raw = (range: Range): Range => document.folded.toRaw(range.begin, range.end)
  return {
    form: found.form,
    message: found.message.map(raw),
    speaker: found.speaker ? [raw(found.speaker)] : [],
    cue: found.cue.map(raw),
    frame: found.frame.map(raw),
    addressee: found.addressee ? [raw(found.addressee)] : [],
  }
}

/** A question, or what must, should or might be: where nobody is quoted, the author's. */
const isOpinion = ({ sentence, tongue }: Prepared): boolean =>
  sentence.tokens.at(-1)?.text === '?' ||
  sentence.tokens.some(({ norm }) => OUGHT.has(tongue.language.modals.get(norm) ?? null))

/** How many statements back another may stand on the same words. */
const NEAR = 40

/** Statements on the same words by the same holder with the same act are one. */
const distinct = (statements: readonly Statement[]): readonly Statement[] => {
  const kept: Statement[] = []
  for (const statement of [...statements].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    const from = Math.max(0, kept.length - NEAR)
    const twin = kept.slice(from).findIndex(
      (k) =>
        k.actor === statement.actor &&
        k.act === statement.act &&
        // The very same words mean one thing, whichever way two rules put it.
        ((k.begin === statement.begin && k.end === statement.end) ||
          (overlaps(k, statement) && k.sign === statement.sign && k.issue === statement.issue)),
    )
    if (twin < 0) kept.push(statement)
    else if ((kept[from + twin]?.confidence ?? 0) < (statement.confidence ?? 0)) kept[from + twin] = statement
  }
  return kept
}

const notSupported = (article: Article, lang: string | null): Reading => {
  const quote = article.text.slice(0, 80)
  const unread: readonly Unread[] =
    quote === '' ? [] : [{ article: article.id, begin: 0, end: quote.length, quote, reason: 'language-not-supported' }]
  return { article: article.id, lang, attributions: [], statements: [], unread }
}

/** A sentence with whom and what it names, before anything is proposed of it. */
export interface SeenSentence {
  readonly document: Document
  readonly one: Prepared
  readonly speech: readonly Speech[]
  readonly terms: SentenceTerms
  /** What the whole article speaks of. */
  readonly article: ArticleTerms
}

/** What may be seen of a walk: every sentence's proposals before they are judged, and what was taken of them. */
export interface Visitor {
  readonly sentence?: (seen: SeenSentence) => void
  readonly proposed?: (proposals: readonly Proposal[]) => void
  readonly taken?: (judged: Judged, statement: Statement) => void
}

/** A statement with how it was judged, which a short answer behind it takes up. */
interface Told extends Answered {
  readonly judged: Judged
}

/** Walks the article sentence by sentence. */
export const walk = (article: Article, reader: Reader, visitor: Visitor = {}): Reading => {
  const document = layOut(article, reader.tongues)
  if (document.lang === null || !reader.tongues.has(document.lang)) return notSupported(article, document.lang)
  const prepared = readSentences(document, reader)
  const monologues = monologuesIn(document, prepared)
  const attributions = attributionsIn(
    document,
    prepared.map(({ sentence, tongue }) => ({ sentence, language: tongue.language })),
    monologues,
  )
  const attributedAll = attributedIn(attributions, prepared)
  const speech = findSpeech(document, prepared, attributedAll, monologues)
  const sentences = prepared.map((one) => one.sentence)
  const spokenHere = messagesBySentence(speech, sentences)
  const attributedHere = messagesBySentence(attributedAll, sentences)
  const discourse = newDiscourse()
  const statements: Statement[] = []
  const unread: Unread[] = []
  const remarks: Remark[] = []
  const spoken: string[] = []
  let toldBefore: readonly Told[] = []
  const terms = prepared.map(({ sentence: s, tongue }) =>
    termsOf(reader.issues, tongue.language.code, document.folded.text.slice(s.begin, s.end), s.begin),
  )
  const spokenOf = articleTerms(reader.issues, terms, { lang: document.lang, text: document.folded.text })
  const attributed = spokenHere.filter((here) => here.some((one) => one.speaker !== null)).length / prepared.length
  const opinionated =
    prepared.filter((one, k) => (spokenHere[k] ?? []).every(({ speaker }) => speaker === null) && isOpinion(one))
      .length / prepared.length
  prepared.forEach((one, index) => {
    visitor.sentence?.({
      document,
      one,
      speech: spokenHere[index] ?? [],
      terms: terms[index] as SentenceTerms,
      article: spokenOf,
    })
    const found = proposalsIn(one, index, {
      document,
      reader,
      speech: spokenHere[index] ?? [],
      attributions: attributedHere[index] ?? [],
      teller: tellerBefore(prepared, spokenHere, index),
      discourse,
      spoken,
      terms,
      article: spokenOf,
      attributed,
      opinionated,
      sentences: prepared.length,
    })
    visitor.proposed?.(found.proposals)
    unread.push(...found.unread)
    const here: Told[] = []
    for (const judged of taken(found.proposals, reader.judge)) {
      const { proposal, setting, p } = judged
      const confidence =
        p === null || reader.judge === null ? null : Math.round(calibrated(reader.judge, p) * 100) / 100
      const outcome = settle(setting, proposal.holder, confidence)
      if (outcome.kind === 'unread') {
        unread.push(outcome.unread)
        continue
      }
      discourse.lastHolder = { holder: proposal.holder, sentence: index }
      here.push({ statement: outcome.statement, setting, judged })
      for (const statement of [outcome.statement, ...conditionDemands(proposal, outcome.statement)]) {
        statements.push(statement)
        visitor.taken?.(judged, statement)
        if (statement.issue !== null) spoken.push(statement.issue)
      }
    }
    const answers = shortAnswers(one, here, toldBefore, { discourse, sentence: index })
    for (const { statement, judged } of answers) {
      statements.push(statement)
      visitor.taken?.(judged, statement)
    }
    toldBefore = [...here, ...answers]
    remarks.push(
      ...remarksIn({
        document,
        sentence: one.sentence,
        index,
        language: one.tongue.language,
        mentions: one.mentions,
        speech: spokenHere[index] ?? [],
        discourse,
        terms: terms[index] as SentenceTerms,
        finder: reader.issues,
        roster: reader.roster,
        issueName: (id) => reader.issueNames.get(id) ?? id,
      }),
    )
    remember(discourse, one.sentence, one.mentions, index, one.tongue.language)
  })
  return {
    article: article.id,
    lang: document.lang,
    attributions: attributions.map((found) => attributionOf(document, found)),
    statements: distinct(statements),
    unread,
    ...(remarks.length === 0 ? {} : { remarks }),
  }
}

/**
 * One article read: attributions, statements with verbatim spans, and what was not understood, with reasons. Offsets are UTF-16
 * code units of the raw text. Never throws on text; the same article and reader give the same reading and the same ids.
 */
export const readArticle = (article: Article, reader: Reader): Reading => walk(article, reader)
