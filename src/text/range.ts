/** UTF-16 code-unit offsets, end exclusive; into which text (raw or folded) is said by the holder. */
export interface Range {
  readonly begin: number
  readonly end: number
}
