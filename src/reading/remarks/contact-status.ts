// What a text says has become of a contact: held, planned, wanted, refused, off, denied, or only rumoured.
import type { ContactStatus } from '../../dossier/index.js'
import { timesIn } from '../said.js'
import { childWith, clauseOf, head, isVerb, lemma, norm, type Sentence, tag } from '../sentence.js'
import { clauseSigns } from '../stances/clause.js'
import { isPast, type RemarkSetting, type Voiced, word } from './setting.js'

/** Words above the cue that say something of it: "will sich … treffen", "sagte das Treffen ab", "ready to meet". */
const ABOVE = 4

const carriers = (s: Sentence, i: number): readonly number[] => {
  const found: number[] = []
  let at = head(s, i)
  for (let steps = 0; at >= 0 && steps < ABOVE; steps++) {
    found.push(at)
    at = head(s, at)
  }
  return found
}

const byWords = ({ language, sentence }: RemarkSetting, tokens: readonly number[]): ContactStatus | null => {
  const { remarks } = language
  for (const i of tokens) {
    const is = (words: ReadonlySet<string>): boolean => words.has(word(sentence, i)) || words.has(norm(sentence, i))
    if (is(remarks.cancelWords)) return 'cancelled'
    if (is(remarks.refuseWords)) return 'refused'
    if (is(remarks.planWords)) return 'planned'
    if (is(remarks.wantWords)) return 'wanted'
  }
  return null
}

/** "Lavrov denied that talks had taken place": the message of a denial. */
const isDenied = ({ language, sentence }: RemarkSetting, { speech }: Voiced, tokens: readonly number[]): boolean =>
  (speech !== null && language.remarks.denyVerbs.has(speech.cueLemma)) ||
  tokens.some((i) => language.remarks.denyVerbs.has(word(sentence, i))) ||
  // "bezeichnete Berichte darüber als Gerüchte", "called it a rumour"
  (tokens.some((i) => language.remarks.callVerbs.has(word(sentence, i))) &&
    sentence.tokens.some((token) => language.rumourWords.has(token.norm)))

const MODAL: Readonly<Record<string, ContactStatus>> = {
  will: 'planned',
  should: 'wanted',
  must: 'wanted',
  want: 'wanted',
  would: 'wanted',
  can: 'wanted',
  could: 'wanted',
}

/** `verb` is the cue itself, or the verb a noun serves; -1 where there is none. `null`: the words do not tell. */
export const statusOf = (setting: RemarkSetting, cue: number, verb: number, voiced: Voiced): ContactStatus | null => {
  const { sentence: s, language } = setting
  const { remarks } = language
  const isNoun = cue !== verb
  // What lies above the clause of a verb of saying says nothing of the contact itself.
  const saying = voiced.speech?.cueLemma ?? null
  const above = carriers(s, cue).filter((i) => saying === null || lemma(s, i) !== saying)
  const beside = isNoun ? (s.children[cue] ?? []).filter((c) => tag(s, c) === 'ADJ') : []
  if (isDenied(setting, voiced, above)) return 'denied'
  const preposition = childWith(s, cue, 'case')
  if (isNoun && preposition >= 0) {
    if (remarks.beforeWords.has(norm(s, preposition))) return 'planned'
    if (remarks.afterWords.has(norm(s, preposition))) return 'held'
  }
  const signs = verb < 0 ? null : clauseSigns(s, verb, language)
  const nounNegated = isNoun && (s.children[cue] ?? []).some((c) => language.negations.has(norm(s, c)))
  const words = byWords(setting, [...beside, ...above])
  if (signs?.negated || nounNegated) {
    if (words === 'planned' || words === 'wanted' || signs?.modality) return 'refused'
    // A denial has somebody who denies; what the author says did not happen is no contact.
    return voiced.speaker === null ? null : 'denied'
  }
  if (signs?.conditional || signs?.question) return null
  const opener = verb < 0 ? -1 : childWith(s, verb, 'mark')
  if (opener >= 0 && remarks.beforeWords.has(norm(s, opener))) return 'planned'
  if (voiced.certainty === 'rumour' || signs?.hearsay) return 'rumoured'
  if (words !== null) return words
  // "soll sich treffen" is an appointment, "should meet" a wish.
  // "wurden … vermittelt" is a passive of the past, however much "werden" looks ahead.
  const isOver = verb >= 0 && isPast(s, verb)
  const arranged = signs?.modality === 'should' && language.attribution.hearsayModals.size > 0
  const modal = arranged ? 'planned' : signs?.modality ? MODAL[signs.modality] : undefined
  if (modal && !(isOver && signs?.modality === 'will')) return modal
  if (verb < 0) return null
  const ahead = timesIn(s, setting).some((time) => time.ahead && clauseOf(s, verb).includes(time.from))
  if (ahead) return 'planned'
  if (isOver) return 'held'
  if (s.parse.feats[verb]?.verbForm === 'inf') return s.heading ? 'planned' : 'wanted'
  // The present of a heading is what has just happened; that of a noun's verb says nothing of the contact.
  return isNoun && !remarks.happenVerbs.has(word(s, verb)) && !remarks.holdVerbs.has(word(s, verb))
    ? null
    : isVerb(s, verb)
      ? 'held'
      : null
}
