// What is to be talked about: subjects named without a stance, subjects called open, and questions somebody asks.
import { identifyRemark, type Remark } from '../../dossier/index.js'
import { childWith, clauseOf, extent, head, label, norm, offsets, type Sentence, subtree, tag } from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import {
  baseOf,
  behind,
  clauseRange,
  isPast,
  issueIn,
  type RemarkSetting,
  subjectsOf,
  topicOf,
  voicedAt,
  word,
} from './setting.js'

/** What a verb of talking is about: its object, or what stands behind "about". */
const subjectMatter = ({ sentence: s, language }: RemarkSetting, verb: number): number => {
  const about = behind(s, verb, language.remarks.aboutWords).find((c) => tag(s, c) === 'NOUN' || tag(s, c) === 'PROPN')
  if (about !== undefined) return about
  if (!language.remarks.agendaObjects.has(word(s, verb))) return -1
  const own = childWith(s, verb, 'obj', 'nsubj:pass')
  return own >= 0 && tag(s, own) === 'NOUN' ? own : -1
}

/** Objects of "discuss" that name no subject of their own. */
const LEAST_TOPIC = 1

const byVerb = (setting: RemarkSetting, verb: number): Remark | null => {
  const { sentence: s, language } = setting
  if (tag(s, verb) !== 'VERB' || !language.remarks.agendaVerbs.has(word(s, verb))) return null
  const matter = subjectMatter(setting, verb)
  if (matter < 0) return null
  const signs = clauseSigns(s, verb, language)
  if (signs.negated || signs.question || signs.conditional || signs.modality === 'could') return null
  const [from, to] = extent(subtree(s, matter).filter((i) => label(s, i) !== 'case'))
  const issue = issueIn(setting, offsets(s, from, to), false)
  const isPassiveTalk = childWith(s, verb, 'aux:pass') >= 0
  const [subject] = subjectsOf(setting, verb)
  // Without a subject of the casebook the words must be those of people who talk, not of any report about anything.
  if (issue === null && (subject === undefined || subject.party === null)) return null
  if (subject === undefined && !isPassiveTalk && issue === null) return null
  if (to - from < LEAST_TOPIC) return null
  const ahead = signs.modality === 'will' || signs.modality === 'should' || signs.modality === 'want'
  if (!ahead && (issue === null || !isPast(s, verb))) return null
  const [a, b] = clauseRange(s, verb)
  return identifyRemark({
    kind: 'agenda',
    ...baseOf(
      setting,
      { from: a, to: b, cue: verb, rule: 'agenda-verb', confidence: issue === null ? 0.45 : 0.6 },
      voicedAt(setting, verb),
      { issue, topic: topicOf(setting, issue, from, to) },
    ),
    state: ahead ? 'announced' : 'discussed',
  })
}

/** "On the agenda are …", "Auf der Tagesordnung stehen …". */
const byNoun = (setting: RemarkSetting, noun: number): Remark | null => {
  const { sentence: s, language } = setting
  if (tag(s, noun) !== 'NOUN' || !language.remarks.agendaNouns.has(word(s, noun))) return null
  // "on the agenda": somebody's political agenda is none.
  const preposition = childWith(s, noun, 'case')
  if (preposition < 0 || !language.remarks.onWords.has(norm(s, preposition))) return null
  const [from, to] = clauseRange(s, noun)
  const issue = issueIn(setting, offsets(s, from, to), false)
  if (issue === null) return null
  const verb = head(s, noun)
  const signs = verb < 0 ? null : clauseSigns(s, verb, language)
  if (signs?.negated || signs?.question || signs?.conditional) return null
  return identifyRemark({
    kind: 'agenda',
    ...baseOf(setting, { from, to, cue: noun, rule: 'agenda-noun', confidence: 0.55 }, voicedAt(setting, noun), {
      issue,
      topic: topicOf(setting, issue, from, to),
    }),
    state: 'announced',
  })
}

/** "Es bleibt unklar, welche Garantien …": an open question about a subject of the casebook. */
const byOpenness = (setting: RemarkSetting, i: number): Remark | null => {
  const { sentence: s, language } = setting
  if (!language.remarks.unclearWords.has(norm(s, i))) return null
  const clause = (s.children[i] ?? [])
    .concat(s.children[head(s, i)] ?? [])
    .find((c) => c > i && ['ccomp', 'csubj', 'advcl', 'acl', 'xcomp', 'parataxis'].includes(label(s, c)))
  if (clause === undefined) return null
  const words = subtree(s, clause)
  if (!words.slice(0, 4).some((k) => language.remarks.asking.has(norm(s, k)))) return null
  const [from, to] = extent(words)
  const issue = issueIn(setting, offsets(s, from, to), false)
  if (issue === null) return null
  const [a, b] = [Math.min(i, from), to]
  return identifyRemark({
    kind: 'agenda',
    ...baseOf(setting, { from: a, to: b, cue: i, rule: 'agenda-open', confidence: 0.6 }, voicedAt(setting, i), {
      issue,
      topic: topicOf(setting, issue, from, to),
    }),
    state: 'undetermined',
  })
}

/** "Er stellte die Frage, wie …", "asked how …": by somebody who speaks for a party. */
const byQuestion = (setting: RemarkSetting, verb: number): Remark | null => {
  const { sentence: s, language } = setting
  if (tag(s, verb) !== 'VERB' || !language.remarks.askVerbs.has(word(s, verb))) return null
  const clause = clauseOf(s, verb)
  const asked = subtree(s, verb).find(
    (i) =>
      i > verb && language.remarks.asking.has(norm(s, i)) && norm(s, i - 1) !== '' && !clause.slice(0, 1).includes(i),
  )
  if (
    asked === undefined ||
    (s.tokens[asked - 1]?.kind === 'word' &&
      !['frage', 'question'].includes(word(s, asked - 1)) &&
      s.tokens[asked - 1]?.norm !== 'themselves' &&
      asked - verb > 6)
  )
    return null
  const [subject] = subjectsOf(setting, verb)
  if (subject === undefined || subject.party === null || subject.kind === 'medium') return null
  if (clauseSigns(s, verb, language).conditional) return null
  const [from, to] = clauseRange(s, verb)
  const issue = issueIn(setting, offsets(s, from, to), false)
  if (issue === null) return null
  const voiced = voicedAt(setting, verb)
  return identifyRemark({
    kind: 'question',
    ...baseOf(
      setting,
      { from, to, cue: verb, rule: 'question', confidence: 0.55 },
      {
        ...voiced,
        speaker: subject,
        voice: 'actor',
        certainty: voiced.certainty === 'rumour' ? 'rumour' : 'paraphrased',
      },
      { issue, topic: topicOf(setting, issue, asked, to) },
    ),
  })
}

export const agendaAt = (setting: RemarkSetting, i: number): Remark | null =>
  byVerb(setting, i) ?? byNoun(setting, i) ?? byOpenness(setting, i)
export const questionAt = byQuestion

export const isAgendaCue = ({ language }: Pick<RemarkSetting, 'language'>, s: Sentence, i: number): boolean => {
  const { agendaVerbs, agendaNouns, unclearWords, askVerbs } = language.remarks
  const own = word(s, i)
  return agendaVerbs.has(own) || agendaNouns.has(own) || askVerbs.has(own) || unclearWords.has(norm(s, i))
}
