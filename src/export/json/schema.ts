// The dossier as one JSON value. The name in `format` changes when a reader of the former one would misread it.
import { z } from 'zod'
import {
  agentSchema,
  annexSchema,
  articleSchema,
  namingSchema,
  readingSchema,
  remarkJudgementSchema,
  remarkSchema,
  revisionSchema,
  statementIdSchema,
  statementSchema,
} from '../../dossier/index.js'

export const DOSSIER_FORMAT = 'parley-dossier/1'

const instant = z.iso.datetime()

// Remarks stand beside the readings: those of persons outlast the reading that is kept.
const { remarks: _, ...readingShape } = readingSchema.unwrap().shape

export const dossierJsonSchema = z.strictObject({
  format: z.literal(DOSSIER_FORMAT),
  casebook: z.string(),
  created: instant,
  articles: z.array(z.strictObject({ ...articleSchema.unwrap().shape, takenIn: instant })),
  readings: z.array(
    z.strictObject({
      ...readingShape,
      // By id: the statements themselves stand in `statements`, once.
      statements: z.array(statementIdSchema),
      by: agentSchema,
      readAt: instant,
    }),
  ),
  statements: z.array(
    z.strictObject({
      ...statementSchema.unwrap().shape,
      standpoint: z.enum(['machine', 'confirmed', 'added', 'rejected']),
      takenIn: instant,
      replacedBy: statementIdSchema.nullable(),
    }),
  ),
  revisions: z.array(revisionSchema),
  /** Left out where there are none. */
  remarks: z.array(z.strictObject({ remark: remarkSchema, by: agentSchema, takenIn: instant })).optional(),
  remarkJudgements: z.array(remarkJudgementSchema).optional(),
  namings: z.array(namingSchema).optional(),
  annexes: z.array(annexSchema).optional(),
})
export type DossierJson = z.infer<typeof dossierJsonSchema>
