import { useNavigation } from '../navigation.js'
import { ANYTHING, type Least } from '../route.js'
import { useWords, wordOf } from '../words/index.js'
import { NEAREST_FIRST, SURENESS_STEPS } from './least.js'

/** The filter of the screen one is on; screens without one show everything. */
export const useLeast = (): readonly [Least, (least: Least) => void] => {
  const { route, go } = useNavigation()
  const { screen } = route
  if (screen.view !== 'matrix' && screen.view !== 'article') return [ANYTHING, () => {}]
  return [screen.least, (least) => go({ ...screen, least }, 'replace')]
}

interface Props {
  readonly shown: number
  readonly all: number
}

/** Holds back what is less sure; says how many, so that nothing goes missing unseen. */
export const LeastFilter = ({ shown, all }: Props) => {
  const { words } = useWords()
  const [least, setLeast] = useLeast()
  const { filter } = words.evidence
  const active = least.confidence !== null || least.certainty !== null
  if (all < 2 && !active) return null
  return (
    <div className="least" data-active={active}>
      <select
        aria-label={filter.confidence}
        value={least.confidence ?? ''}
        onChange={(event) => setLeast({ ...least, confidence: Number(event.target.value) || null })}
      >
        <option value="">{filter.anyConfidence}</option>
        {[...new Set([...SURENESS_STEPS, ...(least.confidence === null ? [] : [least.confidence])])].map((step) => (
          <option key={step} value={step}>
            {filter.fromConfidence(step)}
          </option>
        ))}
      </select>
      <select
        aria-label={filter.certainty}
        value={least.certainty ?? ''}
        onChange={(event) => setLeast({ ...least, certainty: event.target.value || null })}
      >
        <option value="">{filter.anyCertainty}</option>
        {NEAREST_FIRST.slice(0, -1).map((one, n) => (
          <option key={one} value={one}>
            {n === 0 ? filter.only(wordOf(words.certainty, one)) : filter.atLeast(wordOf(words.certainty, one))}
          </option>
        ))}
      </select>
      <span role="status">
        {active && (
          <>
            {filter.shown(shown, all)}{' '}
            <button type="button" className="plain" onClick={() => setLeast(ANYTHING)}>
              {filter.showAll}
            </button>
          </>
        )}
      </span>
    </div>
  )
}
