// Ids are made from content, in plain TypeScript, so that reading the same article twice gives the same ids on every
// machine and in the browser, and so that tables keyed by them can be distributed.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'

export const articleIdSchema = z
  .string()
  .regex(/^a-[0-9a-f]{20}$/)
  .brand('ArticleId')
export const statementIdSchema = z
  .string()
  .regex(/^s-[0-9a-f]{20}$/)
  .brand('StatementId')
export const revisionIdSchema = z
  .string()
  .regex(/^r-[0-9a-f]{20}$/)
  .brand('RevisionId')
export const namingIdSchema = z
  .string()
  .regex(/^n-[0-9a-f]{20}$/)
  .brand('NamingId')

export const remarkIdSchema = z
  .string()
  .regex(/^m-[0-9a-f]{20}$/)
  .brand('RemarkId')

export const passageIdSchema = z
  .string()
  .regex(/^u-[0-9a-f]{20}$/)
  .brand('PassageId')

export const annexIdSchema = z
  .string()
  .regex(/^x-[0-9a-f]{20}$/)
  .brand('AnnexId')

export type AnnexId = z.infer<typeof annexIdSchema>
export type ArticleId = z.infer<typeof articleIdSchema>
export type StatementId = z.infer<typeof statementIdSchema>
export type RevisionId = z.infer<typeof revisionIdSchema>
export type NamingId = z.infer<typeof namingIdSchema>
export type PassageId = z.infer<typeof passageIdSchema>
export type RemarkId = z.infer<typeof remarkIdSchema>

/** First 80 bits of SHA-256 over the parts, each preceded by its length so that ("ab","c") and ("a","bc") differ. */
const digest = (parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.map((part) => `${part.length}:${part}`).join('|')))).slice(0, 20)

/** The same text from the same source is the same article; its date or title may be learnt later without a new id. */
export const articleId = (source: string, text: string): ArticleId => `a-${digest([source, text])}` as ArticleId

export const statementId = (...parts: readonly string[]): StatementId => `s-${digest(parts)}` as StatementId

export const revisionId = (...parts: readonly string[]): RevisionId => `r-${digest(parts)}` as RevisionId

export const annexId = (...parts: readonly string[]): AnnexId => `x-${digest(parts)}` as AnnexId

export const namingId = (...parts: readonly string[]): NamingId => `n-${digest(parts)}` as NamingId
export const remarkId = (...parts: readonly string[]): RemarkId => `m-${digest(parts)}` as RemarkId

/** Of a passage not understood, by where it begins: a later reading may end it elsewhere, or give another reason. */
export const passageId = (article: ArticleId, begin: number): PassageId =>
  `u-${digest([article, String(begin)])}` as PassageId
