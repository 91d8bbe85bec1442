import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codedSample } from '../../../../tests/sample-dossier.js'
import type { Desk } from '../../desk.js'
import type { BriefDraft } from './views.js'

let desk: Desk
let draft: BriefDraft
const asked = { asOf: null, knownOn: null, since: null, party: null, issue: null, lang: 'en' }
beforeAll(async () => {
  desk = (await codedSample('ukraine')).desk
  draft = (await desk.briefDraft(asked)).draft
})
afterAll(() => desk.close())

const written = async (one: BriefDraft, format: 'html' | 'docx'): Promise<Uint8Array> => {
  const made = await desk.briefWritten(one, format)
  if (!made.ok) throw new Error(JSON.stringify(made.complaints))
  return Uint8Array.from(atob(made.file.base64), (sign) => sign.charCodeAt(0))
}
const textOf = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The first section reworded, its second sentence dropped, words of one's own with odd characters in it. */
const edited = (): BriefDraft => ({
  ...draft,
  sections: draft.sections.map((section, at) => {
    if (at !== 1) return section
    const [first, second, ...rest] = section.blocks
    if (first?.kind !== 'sentence' || !second) throw new Error('too few sentences')
    return {
      ...section,
      blocks: [
        { kind: 'own', text: 'My own <b>view</b> & a \u0001 sign' },
        { ...first, text: 'Put otherwise.' },
        ...rest,
      ],
      dropped: [second],
    }
  }),
})

test('a draft holds the sentences of the brief with what they cite', async () => {
  const brief = await desk.brief(asked)
  expect(draft.sections.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual(
    brief.sections.map(({ sentences }) => sentences.map(({ text }) => text)),
  )
})

test('the Word file, read back: sentences, own words marked, a footnote with the quote for every citation', async () => {
  const one = edited()
  const files = unzipSync(await written(one, 'docx'))
  const body = textOf(strFromU8(files['word/document.xml'] as Uint8Array))
  const notes = textOf(strFromU8(files['word/footnotes.xml'] as Uint8Array))
  const section = one.sections[1] as BriefDraft['sections'][number]
  expect(body).toContain('Author’s note: My own <b>view</b> & a \ufffd sign')
  expect(body).toContain('Put otherwise.')
  expect(body).not.toContain((section.dropped[0] as { text: string }).text)
  const reworded = section.blocks[1]
  if (reworded?.kind !== 'sentence') throw new Error('no sentence')
  expect(body).not.toContain(reworded.original)
  const statements = await desk.statements({
    party: null,
    issue: null,
    article: null,
    ids: reworded.cites.slice(0, 4),
    lang: 'en',
  })
  for (const { quote } of statements) expect(notes).toContain(quote.replace(/\s+/g, ' '))
  const marks = strFromU8(files['word/document.xml'] as Uint8Array).match(/<w:footnoteReference /g) ?? []
  const cites = one.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'own' ? [] : block.cites.slice(0, 4))),
  )
  expect(marks).toHaveLength(cites.length)
  expect(Object.keys(files)).toContain('[Content_Types].xml')
})

test('the same draft gives the same bytes', async () => {
  expect(await written(edited(), 'docx')).toEqual(await written(edited(), 'docx'))
})

test('the page escapes what somebody typed, and sections switched off are left out', async () => {
  const one = edited()
  const page = new TextDecoder().decode(await written(one, 'html'))
  expect(page).toContain('My own &lt;b&gt;view&lt;/b&gt;')
  const without = {
    ...one,
    sections: one.sections.map((section) => ({ ...section, off: section.kind !== 'redlines' })),
  }
  expect(new TextDecoder().decode(await written(without, 'html')).match(/<section>/g)).toHaveLength(1)
})

test('what the dossier does not hold cannot be cited; all of it is said at once', async () => {
  const foreign = {
    kind: 'sentence',
    text: 'x',
    original: 'x',
    cites: ['s-00000000000000000000', 'm-00000000000000000001'],
  } as const
  const made = await desk.briefWritten(
    { ...draft, sections: [{ kind: 'new', title: 'New', blocks: [foreign], dropped: [], off: false }] },
    'docx',
  )
  expect(made).toMatchObject({
    ok: false,
    complaints: [{ code: 'unknown-citation', place: 'New, 1' }, { code: 'unknown-citation' }],
  })
})
