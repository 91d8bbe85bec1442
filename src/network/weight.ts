/** One cell that is not zero, by index; of a one-mode network only `row < col`. */
export interface Weight {
  readonly row: number
  readonly col: number
  readonly weight: number
}
