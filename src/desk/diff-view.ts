// After each article: what is new, changed, superseded and repeated. Always in last words, so that it tells what the article
// added to what the dossier knew, whatever the dates.
import type { ArticleHead } from '../archive/index.js'
import { type Complaint, complaint, isPartialDate } from '../dossier/index.js'
import { type Diff, diff, type NewWord } from '../positions/index.js'
import type { TakenStatement, Utterance } from '../provenance/index.js'
import { type Composer, composerOf } from './brief/compose.js'
import type { Dossier } from './dossier.js'
import { labelsOf } from './labels.js'
import { materialOf } from './material.js'
import { standingOptions } from './standing-options.js'
import { titleOf } from './statement-view.js'
import type { DiffStepView, DiffView, DiffWordView } from './views.js'
import { wordsFor } from './words/index.js'

export interface DiffAsked {
  /** A date (from that day on), an article's id or source (all that came after it), or everything. */
  readonly since: string | null
  /** In which order articles count as before and after: as they were taken in, or as they were published. */
  readonly order: 'taken-in' | 'published'
  readonly lang: string
}

export type Differed =
  | { readonly ok: true; readonly view: DiffView }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

export const diffView = async (dossier: Dossier, { since, order, lang }: DiffAsked): Promise<Differed> => {
  const material = await materialOf(dossier)
  const heads = inOrder(material.heads, order)
  const from = since === null ? 0 : firstSince(heads, since, order)
  if (from === null)
    return {
      ok: false,
      complaints: [
        complaint(
          'unknown-since',
          'this is neither a date (2025, 2025-03, 2025-03-13) nor an article of the dossier; name one by its id or its source',
          since ?? '',
        ),
      ],
    }
  const labels = labelsOf(material, lang)
  const composer = composerOf(labels, wordsFor(lang))
  const byArticle = new Map<string, TakenStatement[]>()
  for (const statement of material.statements) {
    const own = byArticle.get(statement.article)
    if (own) own.push(statement)
    else byArticle.set(statement.article, [statement])
  }
  const options = { ...standingOptions(material, { asOf: null, knownOn: null }), isRest: labels.isRest }
  const steps: DiffStepView[] = []
  const before: TakenStatement[] = []
  for (const [at, head] of heads.entries()) {
    const added = byArticle.get(head.id) ?? []
    if (at >= from) steps.push(stepOf(head, diff(before, added, options), composer))
    before.push(...added)
  }
  return { ok: true, view: { version: 1, order, since, steps } }
}

/** Undated articles last; those of one day or moment by id, so that the order is always the same. */
const inOrder = (heads: readonly ArticleHead[], order: DiffAsked['order']): readonly ArticleHead[] => {
  const keyOf = ({ published, takenIn, id }: ArticleHead): string =>
    order === 'published' ? `${published ?? '~'}\0${id}` : `${takenIn}\0${id}`
  return [...heads].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Index of the first article to tell of; `null` where nothing is known by this name. */
const firstSince = (heads: readonly ArticleHead[], since: string, order: DiffAsked['order']): number | null => {
  const named = heads.findIndex(({ id, source }) => id === since || source === since)
  if (named !== -1) return named + 1
  if (!isPartialDate(since)) return null
  const first = heads.findIndex(({ published, takenIn }) =>
    // Undated articles may be of any day: rather shown once too often.
    order === 'published' ? published === null || published.slice(0, since.length) >= since : takenIn >= since,
  )
  return first === -1 ? heads.length : first
}

const stepOf = (head: ArticleHead, found: Diff, composer: Composer): DiffStepView => {
  const wordOf = ({ party, issue, option, statements }: NewWord, text: string): DiffWordView => ({
    party,
    partyLabel: composer.labels.party(party),
    issue,
    issueLabel: composer.labels.issue(issue),
    option,
    optionLabel: option === null ? null : composer.labels.option(issue, option),
    statements,
    text,
  })
  const said = (utterance: Utterance): string => composer.stance(utterance).text
  return {
    article: head.id,
    source: head.source,
    title: titleOf(head),
    published: head.published,
    takenIn: head.takenIn,
    new: found.new.map((word) => wordOf(word, said(word.utterance))),
    changed: found.changed.map((word) => ({
      ...wordOf(word, composer.moved(word.kind, word.from, word.to).text),
      kind: word.kind,
      before: idsOf(word.from),
      after: idsOf(word.to),
    })),
    superseded: found.superseded.map((word) => ({
      ...wordOf(word, said(word.utterance)),
      by: idsOf(word.by),
      onArrival: word.onArrival,
    })),
    repeated: found.repeated.map((word) => ({ ...wordOf(word, said(word.utterance)), how: word.how, of: word.of })),
    uncommitted: found.uncommitted,
    notUnderstood: head.unread,
  }
}

const idsOf = ({ statements }: Utterance): readonly string[] => statements.map(({ id }) => id)
