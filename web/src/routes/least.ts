// The least sure statements still shown; what lies below is counted and one click away.
export interface Least {
  /** The reader's own estimate, in per cent. */
  readonly confidence: number | null
  /** How near the holder is heard: this certainty or a nearer one. */
  readonly certainty: string | null
}

export const ANYTHING: Least = { confidence: null, certainty: null }

export const parseLeast = (query: URLSearchParams): Least => {
  const confidence = Number(query.get('sure') ?? Number.NaN)
  return {
    confidence: Number.isInteger(confidence) && confidence > 0 && confidence <= 100 ? confidence : null,
    certainty: query.get('heard'),
  }
}

export const leastOf = ({ confidence, certainty }: Least) => ({
  sure: confidence === null ? null : String(confidence),
  heard: certainty,
})
