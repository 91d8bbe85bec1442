// A brief somebody works on: what the dossier says, chosen, put in order and reworded, beside that person's own words.
import type { BriefView } from '../../views/brief.js'

export type DraftBlock =
  | {
      readonly kind: 'sentence'
      readonly text: string
      /** As the dossier put it. */
      readonly original: string
      /** Ids of statements (`s-…`) or remarks (`m-…`); a rewording keeps them. */
      readonly cites: readonly string[]
    }
  /** The author's own words: they cite nothing and are marked as such wherever they are printed. */
  | { readonly kind: 'own'; readonly text: string }

export interface DraftSection {
  readonly kind: BriefView['sections'][number]['kind']
  readonly title: string
  readonly blocks: readonly DraftBlock[]
  /** Sentences of the dossier that were taken out. */
  readonly dropped: readonly DraftBlock[]
  /** The whole section is left out. */
  readonly off: boolean
}

export interface BriefDraft {
  readonly version: 1
  readonly format: 'parley-brief'
  readonly lang: string
  readonly title: string
  readonly subtitle: string
  readonly about: string
  readonly sections: readonly DraftSection[]
}

/** What a sentence rests on, as it is printed. */
export interface BriefSourceView {
  readonly id: string
  readonly article: string
  readonly quote: string
  /** Who, what, when. */
  readonly facts: string
  /** Where it stands. */
  readonly source: string
}

/** A brief ready to be worked on, with all its sources. */
export interface BriefRoomView {
  readonly version: 1
  readonly draft: BriefDraft
  readonly sources: readonly BriefSourceView[]
}

/** A file made of a draft. */
export interface WrittenBrief {
  readonly version: 1
  readonly name: string
  readonly type: string
  /** Its bytes in base 64. */
  readonly base64: string
}
