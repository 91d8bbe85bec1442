import {
  latestDay,
  type PartialDate,
  type Remark,
  type RemarkId,
  type RemarkKind,
  type Resolution,
  type Standpoint,
} from '../dossier/index.js'
import { countsFrom, dateOf, type Published } from '../provenance/index.js'
import { compare } from './compare.js'

/** A remark with what the dossier's readers and persons say of it. */
export interface TakenRemark<R extends Remark = Remark> {
  readonly remark: R
  readonly standpoint: Standpoint
  readonly takenIn?: string
  readonly resolution: Resolution | null
}

export interface RemarkOptions {
  /** Said on or before this date; `null`: all, the undated too. */
  readonly asOf: PartialDate | null
  readonly published: Published
}

/** Sorts behind every day. */
const UNDATED = '~'

/** The remarks of one kind that may be told of at the date asked for, oldest first; undated ones come last. */
export const remarksAt = <K extends RemarkKind>(
  remarks: readonly TakenRemark[],
  kind: K,
  { asOf, published }: RemarkOptions,
): readonly TakenRemark<Extract<Remark, { kind: K }>>[] => {
  const last = asOf === null ? null : latestDay(asOf)
  const day = ({ remark }: TakenRemark): string => countsFrom(remark, published) ?? UNDATED
  return remarks
    .filter((one): one is TakenRemark<Extract<Remark, { kind: K }>> => one.remark.kind === kind)
    .filter((one) => one.standpoint !== 'rejected' && (last === null || day(one) <= last))
    .sort((a, b) => compare(day(a), day(b)) || compare(a.remark.id, b.remark.id))
}

/** What is to be known of remarks beside the answer: none is left out for it, and nothing is guessed. */
export interface RemarkDoubts {
  /** Neither the words nor the report have a date. */
  readonly undated: readonly RemarkId[]
  /** The text names nobody, and it is not the author's own word. */
  readonly unnamed: readonly RemarkId[]
}

export const doubtsOf = (remarks: readonly TakenRemark[], published: Published): RemarkDoubts => ({
  undated: remarks.flatMap(({ remark }) => (dateOf(remark, published) === null ? [remark.id] : [])),
  unnamed: remarks.flatMap(({ remark }) =>
    remark.actor === null && remark.voice !== 'author' && remark.voice !== 'anonymous' ? [remark.id] : [],
  ),
})
