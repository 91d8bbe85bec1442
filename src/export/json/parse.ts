// Reads a dossier written as JSON. Everything is checked here once; all complaints come together.
import {
  annexOf,
  articleId,
  type Complaint,
  complaint,
  holds,
  identify,
  identifyRemark,
  passageIdSchema,
  quotedBy,
} from '../../dossier/index.js'
import type { ExportInput } from '../exporter.js'
import { DOSSIER_FORMAT, type DossierJson, dossierJsonSchema } from './schema.js'

export type ParsedDossier =
  | { readonly ok: true; readonly dossier: ExportInput }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

type Say = (code: string, message: string) => void

/** A file that is no dossier at all would bring a complaint a field. */
const AT_MOST = 100

const checkText = (dossier: DossierJson, say: Say): void => {
  const texts = new Map<string, string>()
  for (const { id, source, text } of dossier.articles) {
    if (texts.has(id)) say('duplicate-id', `article ${id} occurs twice`)
    texts.set(id, text)
    if (articleId(source, text) !== id) say('wrong-hash', `article ${id}: the id does not fit source and text`)
  }
  const known = new Set<string>()
  for (const statement of dossier.statements) {
    const { id, article, speaker, condition } = statement
    if (known.has(id)) say('duplicate-id', `statement ${id} occurs twice`)
    known.add(id)
    const text = texts.get(article)
    if (text === undefined) {
      say('unknown-article', `statement ${id} is of article ${article}, which is missing`)
      continue
    }
    const verbatim =
      holds(text, statement) &&
      (speaker === null || holds(text, { ...speaker, quote: speaker.text })) &&
      (condition === null || holds(text, condition))
    if (!verbatim) say('not-verbatim', `statement ${id} quotes what does not stand in the article`)
    if (identify(statement).id !== id) say('wrong-hash', `statement ${id}: the id does not fit what it says`)
  }
  for (const { article, unread, statements } of dossier.readings) {
    const text = texts.get(article)
    if (text === undefined) say('unknown-article', `a reading is of article ${article}, which is missing`)
    else if (!unread.every((passage) => holds(text, passage)))
      say('not-verbatim', `the reading of ${article} quotes what does not stand in the article`)
    for (const id of statements)
      if (!known.has(id)) say('unknown-statement', `the reading of ${article} names statement ${id}, which is missing`)
  }
  for (const { id, kind, name, body } of dossier.annexes ?? [])
    if (annexOf(kind, name, body).id !== id) say('wrong-hash', `annex ${id}: the id does not fit what it holds`)
  const entries = new Set<string>()
  for (const entry of dossier.namings ?? []) {
    if (entry.action === 'undo' && !entries.has(entry.cancels))
      say('unknown-entry', `entry ${entry.id} of the log of names takes back ${entry.cancels}, which is missing`)
    entries.add(entry.id)
  }
  for (const { id, article } of dossier.revisions)
    if (!texts.has(article)) say('unknown-article', `revision ${id} is of article ${article}, which is missing`)
}

const checkRemarks = (dossier: DossierJson, say: Say): void => {
  const texts = new Map<string, string>(dossier.articles.map(({ id, text }) => [id, text]))
  const known = new Set<string>()
  for (const { remark } of dossier.remarks ?? []) {
    const { id, article } = remark
    if (known.has(id)) say('duplicate-id', `remark ${id} occurs twice`)
    known.add(id)
    const text = texts.get(article)
    if (text === undefined) say('unknown-article', `remark ${id} is of article ${article}, which is missing`)
    else if (!quotedBy(remark).every((piece) => holds(text, piece)))
      say('not-verbatim', `remark ${id} quotes what does not stand in the article`)
    if (identifyRemark(remark).id !== id) say('wrong-hash', `remark ${id}: the id does not fit what it says`)
  }
  // A passage that was dismissed may have been understood since, and no reading tells of it any more.
  for (const { id, remark } of dossier.remarkJudgements ?? [])
    if (!known.has(remark) && !passageIdSchema.safeParse(remark).success)
      say('unknown-remark', `judgement ${id} is about remark ${remark}, which is missing`)
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined

/** A look at the beginning only: which of the formats that can be brought in a file is meant to be. */
export const looksLikeDossierJson = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"parley-dossier\//.test(text.slice(0, 1000))

export const parseDossierJson = (text: string, place: string): ParsedDossier => {
  const complaints: Complaint[] = []
  const say: Say = (code, message) => {
    if (complaints.length < AT_MOST) complaints.push(complaint(code, message, place))
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    say('invalid-json', `this is no JSON: ${(error as Error).message}`)
    return { ok: false, complaints }
  }
  const format = formatOf(value)
  if (format !== DOSSIER_FORMAT) {
    const other = typeof format === 'string' && format.startsWith('parley-dossier/')
    say(
      other ? 'newer-format' : 'not-a-dossier',
      other
        ? `this dossier is written as ${format}; this version reads ${DOSSIER_FORMAT}`
        : `this is no dossier: "format" should be "${DOSSIER_FORMAT}"`,
    )
    return { ok: false, complaints }
  }
  const parsed = dossierJsonSchema.safeParse(value)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) say('malformed', `${path.join('.')}: ${message}`)
    return { ok: false, complaints }
  }
  checkText(parsed.data, say)
  checkRemarks(parsed.data, say)
  if (complaints.length > 0) return { ok: false, complaints }
  const statements = new Map(
    parsed.data.statements.map(({ standpoint: _, takenIn: __, replacedBy: ___, ...statement }) => [
      statement.id,
      statement,
    ]),
  )
  const { format: _, readings, ...rest } = parsed.data
  return {
    ok: true,
    dossier: {
      ...rest,
      readings: readings.map((reading) => ({
        ...reading,
        statements: reading.statements.flatMap((id) => statements.get(id) ?? []),
      })),
    },
  }
}
