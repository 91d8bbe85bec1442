// What a desk of tests answers where nobody edits: the article as it is, and nothing in the log.
import type { ArticleView, EditingDesk } from '../../src/desk/index.js'
import type { Desk } from '../../src/server/desk-port.js'

type Editing = Pick<Desk, Exclude<keyof EditingDesk, 'readOnly'>>

export const unedited = (article: (id: string, lang: string) => ArticleView | null): Editing => ({
  revision: () => 7,
  room: (id, lang) => {
    const view = article(id, lang)
    return (
      view && {
        version: 1,
        article: view,
        rejected: [],
        standings: view.statementsIn.map((one) => ({ statement: one.id, seen: null, replacedBy: null, via: one.via })),
        remarks: [],
        log: [],
        takenUp: [],
        passages: [],
        left: { statements: view.statementsIn.length, unread: view.unreadIn.length, remarks: 0 },
      }
    )
  },
  vocabulary: () => ({ version: 1, acts: [], actors: [], parties: [], issues: [] }),
  guess: () => null,
  edit: (asked) => ({
    ok: false,
    complaints: [{ code: 'unknown-statement', message: 'no such statement', place: asked.action, line: null }],
    conflict: null,
  }),
  undoable: () => ({ undo: null, redo: null }),
  log: () => [],
  lookInto: () => ({ version: 1, articles: [], complaints: [] }),
  takeInSent: async function* () {
    yield { kind: 'end', done: 0, total: 0, stopped: false }
  },
})
