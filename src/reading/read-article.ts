// The walk of one article: laid out, attributions found, stances proposed, statements assembled. Never throws on text.
import type { Casebook } from '../casebook/index.js'
import {
  type Article,
  type Attribution,
  contains,
  overlaps,
  type Range,
  type Reading,
  type Statement,
  type Unread,
} from '../dossier/index.js'
import { type Language, languages, loadAnalyser } from '../language/index.js'
import { mentionsIn } from './actors/mention.js'
import { type Prepared, rememberPersons } from './actors/remember-persons.js'
import { prepareRoster, type Roster } from './actors/roster.js'
import { leaveUnread, type Outcome, type Setting, settle } from './assemble.js'
import { conditionsIn } from './conditions.js'
import { type Document, layOut, type Tongue } from './document.js'
import { type Holder, type HolderContext, holdersOfVerb, newDiscourse, remember } from './holders.js'
import { type IssueFinder, prepareIssues, type SentenceTerms, termsOf } from './issues.js'
import { timesIn } from './said.js'
import { label, offsets, type Sentence, subtree } from './sentence.js'
import { type Speech, speechAt, speechIn } from './speech.js'
import type { Candidate } from './stances/candidate.js'
import { findStances } from './stances/find-stances.js'
import { prepareStances, type StanceLexicon } from './stances/lookup.js'

/** Everything the reading looks things up in; built once for many articles. */
export interface Reader {
  readonly casebook: Casebook
  readonly roster: Roster
  readonly issues: IssueFinder
  readonly tongues: ReadonlyMap<string, Tongue>
  readonly lexicons: ReadonlyMap<string, StanceLexicon>
  readonly issueNames: ReadonlyMap<string, string>
}

/** Name and version of this engine, for the log of who read what. */
export const engine = 'parley-reading/1'

/** `models` holds the weights by language code; a language without weights is not read. Throws where weights are not for their language. */
export const prepareReader = (casebook: Casebook, models: Readonly<Record<string, Uint8Array>>): Reader => {
  const tongues = new Map<string, Tongue>()
  for (const language of languages) {
    const bytes = models[language.code]
    if (bytes) tongues.set(language.code, { language, analyser: loadAnalyser(language.code, bytes) })
  }
  const spoken: readonly Language[] = [...tongues.values()].map((tongue) => tongue.language)
  return {
    casebook,
    roster: prepareRoster(casebook, spoken),
    issues: prepareIssues(
      casebook,
      spoken.map((language) => language.code),
    ),
    tongues,
    lexicons: new Map(spoken.map((language) => [language.code, prepareStances(language)])),
    issueNames: new Map(casebook.issues.map((issue) => [issue.id, issue.name.en ?? issue.id])),
  }
}

const prepareSentences = (document: Document, reader: Reader): readonly Prepared[] =>
  rememberPersons(readSentences(document, reader))

const readSentences = (document: Document, reader: Reader): readonly Prepared[] =>
  document.sentences.flatMap((sentence) => {
    const tongue = reader.tongues.get(sentence.lang)
    if (!tongue) return []
    return [
      {
        sentence,
        tongue,
        mentions: mentionsIn(sentence, {
          roster: reader.roster,
          language: tongue.language,
          day: document.article.published,
          home: null,
        }),
      },
    ]
  })

const findSpeech = (document: Document, prepared: readonly Prepared[]): readonly Speech[] => {
  const discourse = newDiscourse()
  return prepared.flatMap(({ sentence, tongue, mentions }, index) => {
    if (index > 0 && sentence.paragraph - (prepared[index - 1]?.sentence.paragraph ?? 0) > 1)
      discourse.lastSpeaker = null
    const found = speechIn(sentence, { document, tongue, mentions, discourse, index })
    remember(discourse, sentence, mentions, index, tongue.language)
    return found
  })
}

/** Tokens that stand in the complement of a stance verb: what is demanded or offered there is no stance of its own subject. */
const governedBy = (sentence: Sentence, candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> => {
  const governed = new Map<number, Candidate>()
  for (const candidate of candidates) {
    if (candidate.rule.startsWith('modal') || candidate.act === 'hedge') continue
    for (const child of sentence.children[candidate.at] ?? []) {
      if (
        !['ccomp', 'xcomp', 'acl', 'obj', 'obl', 'nmod', 'obl:arg', 'csubj', 'advcl', 'conj'].includes(
          label(sentence, child),
        )
      )
        continue
      if (label(sentence, child) === 'conj' && !candidate.rule.endsWith('-list')) continue
      for (const token of subtree(sentence, child)) if (!governed.has(token)) governed.set(token, candidate)
    }
  }
  return governed
}

const worthKeeping = (candidate: Candidate, governed: ReadonlyMap<number, Candidate>): boolean => {
  if (candidate.rule === 'noun' || candidate.rule === 'noun-list') return true
  const above = governed.get(candidate.at)
  return above === undefined || above === candidate || candidate.rule.endsWith('-list')
}

const attributionOf = (document: Document, speech: Speech): Attribution => {
  const raw = (range: Range): Range => document.folded.toRaw(range.begin, range.end)
  return {
    form: speech.form,
    message: speech.message.map(raw),
    speaker: speech.speakerRange ? [raw(speech.speakerRange)] : [],
    cue: speech.cue.map(raw),
    frame: speech.frame.map(raw),
    addressee: [],
  }
}

const conditionDemands = (
  setting: Setting,
  context: HolderContext,
  statement: Statement,
  holder: Holder,
): Candidate | null => {
  if (!statement.condition || !['ONLYIF', 'PROVIDED', 'UNTIL', 'UNLESS'].includes(statement.condition.head)) return null
  const { document, sentence } = setting
  const at = document.folded.toFolded(statement.condition.begin, statement.condition.end)
  const found = setting.conditions.find((c) => offsets(sentence, c.from, c.to).begin === at.begin)
  if (!found || found.verb < 0) return null
  const subjects = holdersOfVerb(sentence, found.verb, context)
  const own = subjects.some((h) => h.actor === holder.actor || (h.party !== null && h.party === holder.party))
  if (own || statement.act === 'demand') return null
  const negative = (sentence.children[found.verb] ?? []).some((c) =>
    setting.language.negations.has(sentence.tokens[c]?.norm ?? ''),
  )
  const ends = setting.language.endings.has(sentence.parse.lemmas[found.verb] ?? '')
  const against = negative !== ends
  return {
    rule: 'condition-demand',
    act: 'demand',
    sign: against ? -1 : 1,
    strength: 3,
    holders: [holder],
    bySpeaker: false,
    at: found.verb,
    from: found.from,
    to: found.to,
    coreFrom: found.from,
    coreTo: found.to,
    doubt: null,
  }
}

/** Two candidates on the same words by the same holder are one; the one with the narrower words stays. */
const distinct = (statements: readonly Statement[]): readonly Statement[] => {
  const kept: Statement[] = []
  for (const statement of [...statements].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    const twin = kept.findIndex(
      (k) =>
        k.actor === statement.actor &&
        overlaps(k, statement) &&
        (k.act === statement.act || contains(k, statement) || contains(statement, k)) &&
        k.sign === statement.sign &&
        k.issue === statement.issue,
    )
    if (twin < 0) kept.push(statement)
    else if ((kept[twin]?.confidence ?? 0) < (statement.confidence ?? 0)) kept[twin] = statement
  }
  return kept
}

export const readArticle = (article: Article, reader: Reader): Reading => {
  const document = layOut(article, reader.tongues)
  if (document.lang === null || !reader.tongues.has(document.lang)) {
    const quote = article.text.slice(0, 80)
    const unread: Unread[] =
      quote === ''
        ? []
        : [{ article: article.id, begin: 0, end: quote.length, quote, reason: 'language-not-supported' }]
    return { article: article.id, lang: document.lang, attributions: [], statements: [], unread }
  }
  const prepared = prepareSentences(document, reader)
  const speech = findSpeech(document, prepared)
  const discourse = newDiscourse()
  const statements: Statement[] = []
  const unread: Unread[] = []
  let before: SentenceTerms | null = null
  const spoken: string[] = []
  prepared.forEach(({ sentence, tongue, mentions }, index) => {
    const { language } = tongue
    const terms = termsOf(
      reader.issues,
      language.code,
      document.folded.text.slice(sentence.begin, sentence.end),
      sentence.begin,
    )
    const around = (i: number): readonly Speech[] => speechAt(speech, sentence.tokens[i]?.begin ?? -1)
    const speakerAt = (i: number): Holder | null =>
      around(i)
        .filter((s) => s.speaker && s.speaker.kind !== 'medium')
        .at(-1)?.speaker ?? null
    const messageAt = (i: number): readonly [number, number] => {
      const inner = around(i)
        .filter((s) => s.kind !== 'source')
        .at(-1)
      const range = inner?.message.find(
        (m) => (sentence.tokens[i]?.begin ?? -1) >= m.begin && (sentence.tokens[i]?.begin ?? -1) < m.end,
      )
      if (!range) return [0, sentence.tokens.length]
      const inside = sentence.tokens.flatMap((t, k) => (t.begin >= range.begin && t.end <= range.end ? [k] : []))
      return inside.length === 0 ? [0, sentence.tokens.length] : [inside[0] as number, (inside.at(-1) as number) + 1]
    }
    const holderContext = (i: number): HolderContext => ({
      language,
      mentions,
      discourse,
      sentence: index,
      speaker: speakerAt(i),
    })
    const lexicon = reader.lexicons.get(language.code) as StanceLexicon
    const candidates = findStances(sentence, {
      ...holderContext(0),
      speaker: speakerAt(Math.floor(sentence.tokens.length / 2)),
      lexicon,
      speakerAt,
      messageAt,
    })
    const governed = governedBy(sentence, candidates)
    const conditions = candidates.length > 0 ? conditionsIn(sentence, language) : []
    const times = candidates.length > 0 ? timesIn(sentence, language.dates, article.published) : []
    const settingOf = (candidate: Candidate): Setting => ({
      document,
      sentence,
      language,
      candidate,
      speech: around(candidate.at),
      conditions,
      times,
      terms,
      before,
      finder: reader.issues,
      spoken,
      hasIssues: reader.issues.has.size > 0,
      issueName: (id) => reader.issueNames.get(id) ?? id,
    })
    const take = (outcome: Outcome): void => {
      if (outcome.kind === 'unread') unread.push(outcome.unread)
      else {
        statements.push(outcome.statement)
        if (outcome.statement.issue !== null) spoken.push(outcome.statement.issue)
      }
    }
    for (const candidate of candidates) {
      if (!worthKeeping(candidate, governed)) continue
      const setting = settingOf(candidate)
      if (candidate.doubt !== null || candidate.holders.length === 0) {
        take(leaveUnread(setting))
        continue
      }
      for (const holder of candidate.holders) {
        const outcome = settle(setting, holder)
        take(outcome)
        if (outcome.kind !== 'statement') continue
        const demand = conditionDemands(setting, holderContext(candidate.at), outcome.statement, holder)
        if (demand) take(settle(settingOf(demand), holder))
      }
    }
    remember(discourse, sentence, mentions, index, language)
    before = terms
  })
  return {
    article: article.id,
    lang: document.lang,
    attributions: speech.map((s) => attributionOf(document, s)),
    statements: distinct(statements),
    unread,
  }
}
