import type { Act } from '../../archive/index.js'
import {
  type Complaint,
  complaint,
  type Outcome,
  type PartialDate,
  type RemarkJudgement,
  remarkIdSchema,
} from '../../dossier/index.js'
import type { Dossier } from '../dossier.js'

export type Resolved =
  | { readonly ok: true; readonly judgement: RemarkJudgement }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/** A person says what became of a forecast. */
export const resolveForecast = (
  { archive }: Dossier,
  id: string,
  outcome: Outcome,
  on: PartialDate | null,
  act: Act,
): Promise<Resolved> => {
  const remark = remarkIdSchema.safeParse(id)
  if (remark.success) return archive.judgeRemark(remark.data, { action: 'resolve', outcome, on }, act)
  const message = 'a forecast is called m-…; "parley predictions --format json" names them'
  return Promise.resolve({ ok: false, complaints: [complaint('unknown-remark', message, id)] })
}
