// Whom pronouns stand for.
import type { Gender } from './actors/gender.js'
import type { ActorMention } from './actors/mention.js'
import { type HolderContext, newest } from './discourse.js'
import { hasThey, isPluralSubject } from './groups.js'
import { type Holder, holderOfMention } from './holder.js'
import { isHe } from './object-first.js'
import { childWith, head, isSubjectWord, label, lemma, norm, type Sentence, tag } from './sentence.js'
import { beingAt } from './word-class.js'

const EMPTY_SUBJECTS = new Set([
  'es',
  'man',
  'it',
  'there',
  'one',
  'das',
  'dies',
  'this',
  'that',
  'niemand',
  'jemand',
  'nobody',
  'somebody',
  'someone',
  'anybody',
  'anyone',
  'keiner',
  'was',
  'what',
  'wer',
  'who',
])
const RELATIVES = new Set(['der', 'die', 'das', 'welche', 'welcher', 'welches', 'who', 'which', 'that'])

/** "our government", "his ministry": the speaker's, or that of the person last spoken of. */
export const ownerByPronoun = (s: Sentence, mention: ActorMention, context: HolderContext): Holder | null => {
  const { firstPerson, thirdPerson } = context.language
  const words = [mention.from - 1, mention.from, mention.head - 1].map((k) => norm(s, k))
  if (words.some((w) => firstPerson.plural.has(w) || firstPerson.singular.has(w))) return context.speaker
  if (words.some((w) => thirdPerson.get(w) === 'he' || thirdPerson.get(w) === 'she'))
    return context.speaker?.kind === 'person'
      ? context.speaker
      : (newest(context.discourse.persons, context.sentence)?.holder ?? null)
  return null
}

/** What the article tells of whether somebody is a woman or a man. */
const genderOf = ({ actor }: Holder, { mentions, discourse }: HolderContext): Gender | null => {
  const told =
    mentions.find((m) => m.actor === actor && (m.feminine || m.masculine)) ??
    discourse.persons.find((p) => p.holder.actor === actor && (p.feminine || p.masculine))
  return told ? (told.feminine ? 'feminine' : 'masculine') : null
}

/** Whether "he" or "she" may be this person, as far as the article tells. */
export const mayBe = (person: string | undefined, holder: Holder, context: HolderContext): boolean => {
  if (person !== 'he' && person !== 'she') return false
  const gender = genderOf(holder, context)
  return gender === null || gender === (person === 'he' ? 'masculine' : 'feminine')
}

/** "Der Kreml erklärte, er werde …": "he" may be a body, where the language says so of it. */
const isHeBody = (s: Sentence, { actor }: Holder, { discourse, mentions, language }: HolderContext): boolean =>
  mentions.some((m) => m.actor === actor && isHe(s, m.head, language)) ||
  discourse.bodies.some((b) => b.isHe && b.holder.actor === actor)

/** "Letzterer", "dieser", "the former": of those whom the sentence before, or this one, has named. */
const oneOfTwo = (
  s: Sentence,
  i: number,
  { language, discourse, mentions, sentence }: HolderContext,
): Holder | null => {
  const { latter, former } = language.described
  const word = norm(s, i)
  const isLatter = latter.has(word)
  if (!isLatter && !former.has(word)) return null
  if (!isSubjectWord(s, i) && label(s, i) !== 'obj') return null
  const here = mentions.filter((m) => m.to <= i && m.kind === 'person' && m.sure).map((m) => holderOfMention(s, m))
  const persons = discourse.persons.filter((p) => p.sentence === sentence - 1).map((p) => p.holder)
  const bodies = discourse.bodies.filter((b) => b.sentence === sentence - 1).map((b) => b.holder)
  const named = here.length > 1 ? here : persons.length > 0 ? persons : bodies.filter((b) => b.party !== null)
  const inOrder = [...named].sort((a, b) => a.begin - b.begin)
  return (isLatter ? inOrder.at(-1) : inOrder[0]) ?? null
}

/** "Ihr Sprecher", "dessen Sprecherin", "his spokesman": whoever a title of nobody named belongs to. */
export const possessorOf = (s: Sentence, mention: ActorMention, context: HolderContext): Holder | null => {
  const { language, discourse, sentence } = context
  // A possessive that stands for an article belongs to the mention ("seine Sprecherin"), a genitive stands before it ("its chairman").
  const before = mention.from - 1
  const above = head(s, before)
  // ("… bat er die Beamten": no possessive, for it hangs on the verb.)
  const isOfMention = above >= mention.from && above < mention.to
  const words = [...(mention.from < mention.head ? [mention.from] : []), ...(isOfMention ? [before] : [])]
  if ([mention.from, before].some((i) => language.described.whose.has(norm(s, i)))) return lastNamed(context)
  const person = words
    .filter((i) => tag(s, i) !== 'NOUN')
    .map((i) => language.thirdPerson.get(norm(s, i)))
    .find((one) => one !== undefined)
  if (person === undefined) return null
  if (person === 'he' || person === 'she') {
    const owner = newest(discourse.persons, sentence, (p) => (person === 'he' ? !p.feminine : p.feminine))
    // "Das Ministerium lud den Präsidenten ein. Sein Sprecher …": in German a body has the same word.
    const body = discourse.bodies.findLast((b) => b.subject && b.sentence === sentence - 1 && b.holder.party !== null)
    const isBodys =
      person === 'he' && language.caseForms !== null && !(owner?.subject && owner.sentence >= sentence - 1)
    if (body && !body.plural && isBodys && !language.caseForms?.isFeminine(body.nouns[0] ?? '')) return body.holder
    if (owner && (owner.subject || person === 'he')) return owner.holder
  }
  const commits = ({ holder }: { readonly holder: Holder }): boolean => holder.party !== null
  const found =
    newest(discourse.bodies, sentence, (b) => commits(b) && b.plural === (person === 'they')) ??
    // "The union refused. Their chairman …"
    (person === 'they' ? newest(discourse.bodies, sentence, commits) : undefined) ??
    (person === 'she' ? newest(discourse.persons, sentence, (p) => commits(p) && !p.masculine) : undefined)
  return found?.holder ?? null
}

/** The person named last in the sentence before, else the body. */
const lastNamed = ({ discourse, sentence }: HolderContext): Holder | null => {
  const of = <T extends { readonly holder: Holder; readonly sentence: number }>(list: readonly T[]): Holder | null =>
    list.findLast((one) => one.sentence === sentence - 1)?.holder ?? null
  return of(discourse.persons) ?? of(discourse.bodies)
}

/** "The protesters marched, and they demanded …": people without a name who are the subject of a clause before it. */
const peopleBefore = (s: Sentence, i: number, context: HolderContext, holderAt: Naming): Holder | null => {
  for (let k = i - 1; k >= 0; k--) {
    const isMany = label(s, k) === 'nsubj' && tag(s, k) === 'NOUN' && s.parse.feats[k]?.number === 'plur'
    if (isMany && head(s, k) !== head(s, i) && beingAt(s, k, context.language) === 'people')
      return holderAt(s, k, context)
  }
  return null
}

/** "Es gebe keinen Plan", "es bestehe Einigkeit": beside what there is. "Es bestehe auf dem Plan" is somebody's. */
const isOfExistence = (s: Sentence, i: number, { language }: HolderContext): boolean =>
  language.existence.has(lemma(s, head(s, i))) &&
  (s.children[head(s, i)] ?? []).some((c) => c !== i && ['obj', 'nsubj'].includes(label(s, c)))

/** "Black praised the plan. White sees progress, and he wants the text": the person whose clause that of the pronoun hangs on. */
const subjectAbove = (s: Sentence, i: number, before: readonly ActorMention[]): ActorMention | null => {
  if (!isSubjectWord(s, i)) return null
  let at = head(s, head(s, i))
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const verb = at
    const found = before.find(
      (m) =>
        m.kind === 'person' &&
        m.sure &&
        [...Array(m.to - m.from).keys()].some((k) => label(s, m.from + k) === 'nsubj' && head(s, m.from + k) === verb),
    )
    if (found) return found
    at = head(s, at)
  }
  return null
}

/** Whom a nominal token names: `holderAt`, which asks here again for what a relative pronoun stands for. */
type Naming = (s: Sentence, i: number, context: HolderContext) => Holder | null

/** Whoever a pronoun stands for; `null` where the word is no pronoun, 'none' where it is one and stands for nobody known. */
export const pronoun = (s: Sentence, i: number, context: HolderContext, holderAt: Naming): Holder | null | 'none' => {
  const word = norm(s, i)
  const { language, discourse, sentence } = context
  if (language.firstPerson.singular.has(word) || language.firstPerson.plural.has(word)) return context.speaker ?? 'none'
  if (tag(s, i) === 'PRON' && RELATIVES.has(word)) {
    let at = head(s, i)
    for (let steps = 0; at >= 0 && steps < 5; steps++) {
      if (label(s, at) === 'acl:relcl' || label(s, at) === 'acl') {
        const antecedent = head(s, at)
        return antecedent >= 0 ? (holderAt(s, antecedent, context) ?? 'none') : 'none'
      }
      at = head(s, at)
    }
  }
  const ofTwo = oneOfTwo(s, i, context)
  if (ofTwo) return ofTwo
  // "man werde …" in somebody's mouth is that somebody; "one of these groups" is not.
  if (language.impersonal.has(word) && childWith(s, i, 'nmod') < 0) return context.speaker ?? 'none'
  const person = language.thirdPerson.get(word)
  if (person === undefined) return EMPTY_SUBJECTS.has(word) ? 'none' : null
  // "Truppen werde es nicht geben": nobody's.
  if (person === 'it' && isOfExistence(s, i, context)) return 'none'
  // "The EU said it would …", "er werde …": inside a message the pronoun mostly is the speaker.
  const speaker = context.speaker
  if (speaker && isSubjectWord(s, i) && !context.quoted) {
    const human = speaker.kind === 'person' || speaker.kind === 'expert'
    if (human ? mayBe(person, speaker, context) : person !== 'he' || isHeBody(s, speaker, context)) return speaker
  }
  const before = context.mentions.filter(
    (m) => m.to <= i && (m.kind === 'person' || m.kind === 'body' || m.kind === 'collective'),
  )
  if (person === 'he') {
    const isOther = (actor: string): boolean => !context.quoted || actor !== speaker?.actor
    const body = newest(discourse.bodies, sentence, (b) => b.isHe && b.subject, 1)
    const here = before.filter((m) => m.kind === 'person' && m.sure && !m.feminine && isOther(m.actor)).at(-1)
    const found = newest(discourse.persons, sentence, (p) => !p.feminine && isOther(p.holder.actor))
    if (context.quoted && here) return holderOfMention(s, here)
    const above = subjectAbove(s, i, before)
    if (above && !above.feminine && isOther(above.actor)) return holderOfMention(s, above)
    // "Der Verband wies das zurück. Er verlangt …": no man has been spoken of since.
    if (
      body &&
      !here &&
      !(found && (found.subject || found.sentence > body.sentence) && found.sentence >= body.sentence)
    )
      return body.holder
    return found && found.subject ? found.holder : here ? holderOfMention(s, here) : (found?.holder ?? 'none')
  }
  if (person === 'she' && hasThey(language)) {
    const isOther = (actor: string): boolean => !context.quoted || actor !== speaker?.actor
    const here = before.filter((m) => m.kind === 'person' && m.sure && !m.masculine && isOther(m.actor)).at(-1)
    const named = here ? holderOfMention(s, here) : null
    if (context.quoted && named) return named
    const above = subjectAbove(s, i, before)
    if (above && !above.masculine && isOther(above.actor)) return holderOfMention(s, above)
    const found =
      newest(discourse.persons, sentence, (p) => p.feminine && isOther(p.holder.actor)) ??
      newest(discourse.persons, sentence, (p) => !p.masculine && isOther(p.holder.actor))
    return found?.subject ? found.holder : (named ?? found?.holder ?? 'none')
  }
  if (person === 'she') {
    const feminine = newest(discourse.persons, sentence, (p) => p.feminine)
    const many = isPluralSubject(s, i, language)
    const body = newest(discourse.bodies, sentence, (b) => b.subject && !b.isHe && (many || !b.plural), 1)
    const isNewer = body && (!feminine || (body.sentence >= feminine.sentence && !feminine.subject))
    if (feminine && !isNewer) return feminine.holder
    if (body) return body.holder
    const plural = newest(discourse.bodies, sentence, (b) => !b.isHe) ?? newest(discourse.bodies, sentence)
    return plural?.holder ?? newest(discourse.persons, sentence, (p) => !p.masculine)?.holder ?? 'none'
  }
  if (person === 'they')
    return (
      newest(discourse.bodies, sentence, (b) => b.plural && b.subject, 1)?.holder ??
      peopleBefore(s, i, context, holderAt) ??
      newest(discourse.bodies, sentence, (b) => b.plural)?.holder ??
      newest(discourse.bodies, sentence)?.holder ??
      'none'
    )
  return newest(discourse.bodies, sentence, (b) => !b.plural)?.holder ?? 'none'
}
