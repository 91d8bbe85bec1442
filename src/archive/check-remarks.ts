// Looks at the remarks that are stored, and at what persons said of them, and says what is wrong.
import type { Kysely } from 'kysely'
import {
  type ArticleId,
  type Complaint,
  complaint,
  holds,
  identifyRemark,
  passageId,
  quotedBy,
  remarkSchema,
} from '../dossier/index.js'
import { makeJudgement } from './judge-remark.js'
import { batchOf, judgementOf, remarkLogRows, remarkRows } from './recall-remarks.js'
import { groupBy, readingBodyOf, textOf } from './rows.js'
import type { Tables } from './tables.js'

type Say = (code: string, message: string) => void

const checkRemark = (remark: unknown, text: string, say: Say): string | null => {
  const parsed = remarkSchema.safeParse(remark)
  if (!parsed.success) {
    say('malformed-remark', 'a remark is not well formed')
    return null
  }
  const { data } = parsed
  for (const piece of quotedBy(data))
    if (!holds(text, piece)) say('not-verbatim', `remark ${data.id} quotes what does not stand in the article`)
  if (identifyRemark(data).id !== data.id) say('wrong-hash', `the id of remark ${data.id} does not fit what it says`)
  return data.id
}

export const checkRemarks = async (db: Kysely<Tables>, place: string): Promise<Complaint[]> => {
  const found: Complaint[] = []
  const logs = groupBy(await remarkLogRows(db), (row) => row.article)
  const rows = groupBy(await remarkRows(db), (row) => row.article)
  for (const article of new Set([...rows.keys(), ...logs.keys()])) {
    const say: Say = (code, message) => found.push(complaint(code, `article ${article}: ${message}`, place))
    const stored = await db.selectFrom('articles').select('text').where('article', '=', article).executeTakeFirst()
    if (!stored) {
      say('stray-row', 'remarks of an article that is not stored')
      continue
    }
    const known = new Set<string>()
    for (const row of rows.get(article) ?? []) {
      try {
        for (const remark of batchOf(row).remarks) {
          const id = checkRemark(remark, textOf(stored), say)
          if (id !== null) known.add(id)
        }
      } catch {
        say('unreadable-row', 'its remarks cannot be read; restore the dossier from a copy')
      }
    }
    // A passage that a later reading understood was there when it was dismissed.
    for (const reading of await db.selectFrom('readings').selectAll().where('article', '=', article).execute()) {
      try {
        for (const { begin } of readingBodyOf(reading).unread) known.add(passageId(article as ArticleId, begin))
      } catch {
        // Readings that cannot be read are told where readings are checked.
      }
    }
    for (const [index, row] of (logs.get(article) ?? []).entries()) {
      if (row.number !== index + 1) say('broken-log', `entry ${index + 1} of the log of remarks is missing`)
      const { id: _, ...entry } = judgementOf(row)
      if (makeJudgement(entry, row.number).id !== row.revision)
        say('wrong-hash', `entry ${row.revision} of the log of remarks has been altered`)
      if (!known.has(row.remark)) say('dangling-revision', `entry ${row.revision} is about a remark that is not stored`)
    }
  }
  return found
}
