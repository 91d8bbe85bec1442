// A brief somebody edits: every change makes a new draft, so that all of them can be taken back.
import type { BriefDraft, DraftBlock, DraftSection } from '../views.js'

export interface Edited {
  readonly past: readonly BriefDraft[]
  readonly now: BriefDraft
  readonly future: readonly BriefDraft[]
}

export type Edit =
  | { readonly do: 'text'; readonly section: number; readonly block: number; readonly text: string }
  | { readonly do: 'move'; readonly section: number; readonly block: number; readonly by: 1 | -1 }
  | { readonly do: 'drop'; readonly section: number; readonly block: number }
  | { readonly do: 'restore'; readonly section: number; readonly dropped: number }
  | { readonly do: 'add'; readonly section: number }
  | { readonly do: 'switch'; readonly section: number }
  | { readonly do: 'title'; readonly text: string }
  | { readonly do: 'lead'; readonly text: string }

const inSection = (draft: BriefDraft, at: number, change: (section: DraftSection) => DraftSection): BriefDraft => ({
  ...draft,
  sections: draft.sections.map((section, n) => (n === at ? change(section) : section)),
})

const without = <T>(items: readonly T[], at: number): readonly T[] => items.filter((_, n) => n !== at)

const moved = (blocks: readonly DraftBlock[], from: number, to: number): readonly DraftBlock[] => {
  const block = blocks[from]
  if (!block || to < 0 || to >= blocks.length) return blocks
  const others = without(blocks, from)
  return [...others.slice(0, to), block, ...others.slice(to)]
}

/** What is kept of a dropped block: an empty note is no loss, a sentence whose words were taken out has those of the dossier again. */
const keptOf = (block: DraftBlock | undefined): readonly DraftBlock[] => {
  if (!block) return []
  if (block.text.trim() !== '') return [block]
  return block.kind === 'own' ? [] : [{ ...block, text: block.original }]
}

/** The same draft where the edit changes nothing. */
export const applied = (draft: BriefDraft, edit: Edit): BriefDraft => {
  switch (edit.do) {
    case 'title':
      return edit.text === draft.title ? draft : { ...draft, title: edit.text }
    case 'lead':
      return edit.text === draft.about ? draft : { ...draft, about: edit.text }
    case 'switch':
      return inSection(draft, edit.section, (section) => ({ ...section, off: !section.off }))
    case 'add':
      return inSection(draft, edit.section, (section) => ({
        ...section,
        blocks: [...section.blocks, { kind: 'own', text: '' }],
      }))
    case 'text':
      return inSection(draft, edit.section, (section) => ({
        ...section,
        blocks: section.blocks.map((block, n) => (n === edit.block ? { ...block, text: edit.text } : block)),
      }))
    case 'move':
      return inSection(draft, edit.section, (section) => ({
        ...section,
        blocks: moved(section.blocks, edit.block, edit.block + edit.by),
      }))
    case 'drop':
      return inSection(draft, edit.section, (section) => {
        const block = section.blocks[edit.block]
        return {
          ...section,
          blocks: without(section.blocks, edit.block),
          dropped: [...section.dropped, ...keptOf(block)],
        }
      })
    case 'restore':
      return inSection(draft, edit.section, (section) => {
        const block = section.dropped[edit.dropped]
        if (!block) return section
        return { ...section, blocks: [...section.blocks, block], dropped: without(section.dropped, edit.dropped) }
      })
  }
}

export const begin = (draft: BriefDraft): Edited => ({ past: [], now: draft, future: [] })

export const edited = (state: Edited, edit: Edit): Edited => {
  const next = applied(state.now, edit)
  return next === state.now ? state : { past: [...state.past, state.now], now: next, future: [] }
}

export const undone = (state: Edited): Edited => {
  const before = state.past.at(-1)
  return before === undefined
    ? state
    : { past: state.past.slice(0, -1), now: before, future: [state.now, ...state.future] }
}

export const redone = (state: Edited): Edited => {
  const [next, ...future] = state.future
  return next === undefined ? state : { past: [...state.past, state.now], now: next, future }
}

/** Sentences the dossier tells now of which the draft knows nothing. */
export const unknownTo = (draft: BriefDraft, fresh: BriefDraft): number => {
  const known = new Set(
    draft.sections.flatMap(({ blocks, dropped }) =>
      [...blocks, ...dropped].flatMap((block) => (block.kind === 'own' ? [] : [block.original])),
    ),
  )
  return fresh.sections.flatMap(({ blocks }) => blocks).filter((one) => one.kind === 'own' || !known.has(one.original))
    .length
}

/** What a file holds, if it is an edited brief; whether it cites anything the dossier lacks is asked when it is written. */
export const readDraft = (text: string): BriefDraft | null => {
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isBlock = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.text === 'string' &&
  (value.kind === 'own' ||
    (value.kind === 'sentence' &&
      typeof value.original === 'string' &&
      Array.isArray(value.cites) &&
      value.cites.every((id) => typeof id === 'string')))

const isDraft = (value: unknown): value is BriefDraft =>
  isObject(value) &&
  value.version === 1 &&
  value.format === 'parley-brief' &&
  [value.lang, value.title, value.subtitle, value.about].every((text) => typeof text === 'string') &&
  Array.isArray(value.sections) &&
  value.sections.every(
    (section) =>
      isObject(section) &&
      typeof section.kind === 'string' &&
      typeof section.title === 'string' &&
      typeof section.off === 'boolean' &&
      Array.isArray(section.blocks) &&
      section.blocks.every(isBlock) &&
      Array.isArray(section.dropped) &&
      section.dropped.every(isBlock),
  )
