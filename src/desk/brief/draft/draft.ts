import { type Complaint, complaint } from '../../../dossier/index.js'
import { type Report, type ReportParagraph, writeDocx } from '../../../export/index.js'
import { remarksOf, remarkViews } from '../../beside/remarks.js'
import type { Dossier } from '../../dossier.js'
import { labelsOf } from '../../labels.js'
import { materialOf, viewsOf } from '../../material.js'
import { statementsAsked } from '../../statements-asked.js'
import type { BriefView, StatementView } from '../../views.js'
import { wordsFor } from '../../words/index.js'
import { factsOf, remarkFactsOf } from '../facts.js'
import { subtitleOf } from '../subtitle.js'
import { draftHtml } from './html.js'
import { MOST_CITED, type ResolvedDraft, shownSections } from './resolved.js'
import type { BriefDraft, BriefSourceView, DraftBlock, WrittenBrief } from './views.js'

/** A brief as it comes from the dossier, ready to be worked on. */
export const draftOf = (brief: BriefView): BriefDraft => ({
  version: 1,
  format: 'parley-brief',
  lang: brief.lang,
  title: brief.title,
  subtitle: subtitleOf(brief, wordsFor(brief.lang)),
  about: brief.about,
  sections: brief.sections.map(({ kind, title, sentences }) => ({
    kind,
    title,
    blocks: sentences.map(({ text, cites }) => ({ kind: 'sentence', text, original: text, cites })),
    dropped: [],
    off: false,
  })),
})

const citesOf = (block: DraftBlock): readonly string[] => (block.kind === 'own' ? [] : block.cites)

/**
 * Quotes and sources come from the dossier, never from the draft: what the dossier does not hold cannot be cited. All
 * complaints at once.
 */
export const resolveDraft = async (
  dossier: Dossier,
  draft: BriefDraft,
): Promise<
  | { readonly ok: true; readonly resolved: ResolvedDraft }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }
> => {
  const words = wordsFor(draft.lang)
  const material = await materialOf(dossier)
  const labels = labelsOf(material, words.code)
  const ids = [
    ...new Set(
      shownSections(draft).flatMap(({ blocks }) => blocks.flatMap((block) => citesOf(block).slice(0, MOST_CITED))),
    ),
  ]
  const asked = {
    party: null,
    issue: null,
    article: null,
    ids: ids.filter((id) => id.startsWith('s-')),
    lang: words.code,
  }
  const statements = await viewsOf(dossier, await statementsAsked(dossier, asked), labels)
  const wanted = new Set(ids)
  const remarks = await remarkViews(
    dossier,
    (await remarksOf(dossier, material, null)).filter(({ remark }) => wanted.has(remark.id)),
    labels,
  )
  const sourceOf = ({
    articleTitle,
    publisher,
    published,
    source,
  }: Pick<StatementView, 'articleTitle' | 'publisher' | 'published' | 'source'>) =>
    [
      articleTitle,
      publisher,
      published === null ? null : words.date(published),
      /^https?:/.test(source) ? source : null,
    ]
      .filter((part) => part !== null && part !== '')
      .join(', ')
  const byId = new Map<string, BriefSourceView>([
    ...statements.map((one): [string, BriefSourceView] => [
      one.id,
      {
        id: one.id,
        article: one.article,
        quote: one.quote,
        facts: factsOf(one, words).join(' · '),
        source: sourceOf(one),
      },
    ]),
    ...remarks.map((one): [string, BriefSourceView] => [
      one.id,
      {
        id: one.id,
        article: one.article,
        quote: one.quote,
        facts: remarkFactsOf(one, words).join(' · '),
        source: sourceOf(one),
      },
    ]),
  ])
  const complaints = draft.sections.flatMap(({ title, off, blocks }) =>
    off
      ? []
      : blocks.flatMap((block, at) =>
          citesOf(block)
            .slice(0, MOST_CITED)
            .filter((id) => !byId.has(id))
            .map((id) =>
              complaint(
                'unknown-citation',
                `The dossier holds no ${id}; take the sentence out, or load the draft beside the dossier it was made from.`,
                `${title}, ${at + 1}`,
              ),
            ),
        ),
  )
  if (complaints.length > 0) return { ok: false, complaints }
  return {
    ok: true,
    resolved: {
      draft,
      words,
      cited: ids.flatMap((id) => byId.get(id) ?? []),
      numbers: new Map(ids.map((id, at) => [id, at + 1])),
    },
  }
}

const reportOf = ({ draft, words, cited }: ResolvedDraft): Report => {
  const byId = new Map(cited.map((one) => [one.id, one]))
  const { prose, draft: said } = words
  const paragraph = (block: DraftBlock): ReportParagraph => ({
    text: block.text,
    own: block.kind === 'own',
    notes: citesOf(block)
      .slice(0, MOST_CITED)
      .flatMap((id) => {
        const one = byId.get(id)
        return one
          ? [{ quote: words.quoted(one.quote.replace(/\s+/g, ' ')), source: `${one.facts}. ${one.source}` }]
          : []
      }),
  })
  return {
    lang: words.code,
    kicker: `Parley · ${prose.brief.kicker}`,
    title: draft.title,
    subtitle: draft.subtitle,
    lead: draft.about,
    sections: shownSections(draft).map(({ title, blocks }) => ({ title, paragraphs: blocks.map(paragraph) })),
    ownMark: said.own,
    closing: [said.closing],
  }
}

/** Printed files are named after the title, in signs every system takes. */
const fileName = (title: string, ending: string): string =>
  `${
    title
      .normalize('NFKD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s+/g, '-')
      .slice(0, 60)
      .toLowerCase() || 'brief'
  }.${ending}`

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

export const writtenBytes = async (resolved: ResolvedDraft, format: 'html' | 'docx'): Promise<Uint8Array> =>
  format === 'docx' ? writeDocx(reportOf(resolved)) : new TextEncoder().encode(draftHtml(resolved))

export const writtenBrief = async (resolved: ResolvedDraft, format: 'html' | 'docx'): Promise<WrittenBrief> => ({
  version: 1,
  name: fileName(resolved.draft.title, format),
  type:
    format === 'docx'
      ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      : 'text/html;charset=utf-8',
  base64: base64(await writtenBytes(resolved, format)),
})
