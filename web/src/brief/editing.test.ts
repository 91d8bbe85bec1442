import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefDraft } from '../views.js'
import { applied, begin, type Edit, edited, readDraft, redone, undone, unknownTo } from './editing.js'

const sentence = (text: string) => ({ kind: 'sentence', text, original: text, cites: [`s-${text}`] }) as const
const draft: BriefDraft = {
  version: 1,
  format: 'parley-brief',
  lang: 'en',
  title: 'Title',
  subtitle: '',
  about: 'About',
  sections: [
    { kind: 'new', title: 'New', blocks: [sentence('a'), sentence('b'), sentence('c')], dropped: [], off: false },
    { kind: 'gaps', title: 'Gaps', blocks: [], dropped: [], off: false },
  ],
}
const texts = (one: BriefDraft) => one.sections[0]?.blocks.map(({ text }) => text)

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constant('text' as const), section: fc.nat(2), block: fc.nat(4), text: fc.string() }),
  fc.record({
    do: fc.constant('move' as const),
    section: fc.nat(2),
    block: fc.nat(4),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ do: fc.constant('drop' as const), section: fc.nat(2), block: fc.nat(4) }),
  fc.record({ do: fc.constant('restore' as const), section: fc.nat(2), dropped: fc.nat(4) }),
  fc.record({ do: fc.constant('add' as const), section: fc.nat(2) }),
  fc.record({ do: fc.constant('switch' as const), section: fc.nat(2) }),
)

describe('editing a brief', () => {
  test('sentences move, go and come back; a rewording keeps what it cites', () => {
    expect(texts(applied(draft, { do: 'move', section: 0, block: 2, by: -1 }))).toEqual(['a', 'c', 'b'])
    expect(texts(applied(draft, { do: 'move', section: 0, block: 0, by: -1 }))).toEqual(['a', 'b', 'c'])
    const less = applied(draft, { do: 'drop', section: 0, block: 0 })
    expect(texts(less)).toEqual(['b', 'c'])
    expect(texts(applied(less, { do: 'restore', section: 0, dropped: 0 }))).toEqual(['b', 'c', 'a'])
    expect(applied(draft, { do: 'text', section: 0, block: 1, text: 'B!' }).sections[0]?.blocks[1]).toEqual({
      ...sentence('b'),
      text: 'B!',
    })
  })

  test('a sentence that was emptied and dropped comes back in the words of the dossier', () => {
    const emptied = applied(draft, { do: 'text', section: 0, block: 0, text: ' ' })
    const less = applied(emptied, { do: 'drop', section: 0, block: 0 })
    expect(texts(applied(less, { do: 'restore', section: 0, dropped: 0 }))).toEqual(['b', 'c', 'a'])
  })

  test('no sentence of the dossier is ever lost, and everything can be taken back and done again', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const end = edits.reduce(edited, begin(draft))
        expect(unknownTo(end.now, draft)).toBe(0)
        let state = end
        while (state.past.length > 0) state = undone(state)
        expect(state.now).toBe(draft)
        while (state.future.length > 0) state = redone(state)
        expect(state.now).toEqual(end.now)
      }),
    )
  })

  test('a file is read back as it was written; anything else is none', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), (edits) => {
        const { now } = edits.reduce(edited, begin(draft))
        expect(readDraft(JSON.stringify(now))).toEqual(now)
      }),
    )
    for (const text of [
      '',
      '{}',
      '[1]',
      'null',
      '{"version":1,"format":"parley-brief"}',
      JSON.stringify({ ...draft, sections: [{}] }),
    ])
      expect(readDraft(text), text).toBeNull()
  })
})
