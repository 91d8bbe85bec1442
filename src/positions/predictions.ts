// The ledger of forecasts: who expects what, on which condition, by when, and what became of it. It takes no statements
// and gives none, so nothing of it can enter a matrix.
import { type Forecast, latestDay, type PartialDate } from '../dossier/index.js'
import { dateOf, dayNumber } from '../provenance/index.js'
import { doubtsOf, type RemarkDoubts, type RemarkOptions, remarksAt, type TakenRemark } from './taken-remark.js'

export interface Prediction {
  readonly forecast: Forecast
  readonly said: PartialDate | null
  /** First and last day within which it is to come true, as YYYY-MM-DD; `null` where the words give no day or no number. */
  readonly from: string | null
  readonly until: string | null
  /** `due`: its last day has passed and nobody has said what became of it. Without a last day nothing is ever due. */
  readonly state: 'open' | 'due' | 'happened' | 'not' | 'unclear'
  readonly resolution: TakenRemark['resolution']
  readonly standpoint: TakenRemark['standpoint']
}

export interface Ledger {
  /** Oldest first, undated last. */
  readonly predictions: readonly Prediction[]
  readonly doubts: RemarkDoubts
}

const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.4375, year: 365.25 } as const

const isoDay = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** "Within two months", said on 3 March: by 3 May or so, counted in average months and rounded up, for a person to judge. */
const spanEnd = (said: PartialDate, count: number, unit: keyof typeof DAYS): string =>
  isoDay(Math.ceil(dayNumber(latestDay(said)) + count * DAYS[unit]))

const windowOf = (forecast: Forecast, said: PartialDate | null): Pick<Prediction, 'from' | 'until'> => {
  const { horizon } = forecast
  if (horizon === null || horizon.kind === 'vague') return { from: null, until: null }
  if (horizon.kind === 'span') {
    if (said === null || horizon.most === null || horizon.vague) return { from: null, until: null }
    return { from: null, until: spanEnd(said, horizon.most, horizon.unit) }
  }
  const { from, until } = horizon
  return { from: from && `${from}-01-01`.slice(0, 10), until: until && latestDay(until) }
}

export const predictions = (remarks: readonly TakenRemark[], options: RemarkOptions): Ledger => {
  const forecasts = remarksAt(remarks, 'forecast', options)
  const today = options.asOf === null ? null : latestDay(options.asOf)
  return {
    predictions: forecasts.map(({ remark, resolution, standpoint }) => {
      const said = dateOf(remark, options.published)
      const window = windowOf(remark, said)
      const isDue = today !== null && window.until !== null && window.until < today
      return {
        forecast: remark,
        said,
        ...window,
        state: resolution?.outcome ?? (isDue ? 'due' : 'open'),
        resolution,
        standpoint,
      }
    }),
    doubts: doubtsOf(forecasts, options.published),
  }
}
