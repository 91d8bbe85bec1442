import { useWords } from '../words/index.js'
import { MarkShape } from './mark-shape.js'

type Shown = Parameters<typeof MarkShape>[0]['utterance']

const PLAIN: Shown = { sign: 1, strength: 3, act: 'demand', condition: null, ownWords: true, changes: [] }

const Sample = ({ shown }: { readonly shown: Partial<Shown> }) => (
  <svg width="24" height="22" viewBox="-12 -11 24 22" aria-hidden>
    <MarkShape utterance={{ ...PLAIN, ...shown }} />
  </svg>
)

const CONDITION = { head: 'IF', quote: '', begin: 0, end: 0 }

/** Always in view: a shape nobody can look up means nothing. */
export const TimelineLegend = () => {
  const { words } = useWords()
  const { legend } = words
  const own = words.pages.timeline.legend
  return (
    <aside className="legend" aria-label={legend.label} tabIndex={0}>
      <ul>
        <li>
          <Sample shown={{}} /> {legend.for}
        </li>
        <li>
          <Sample shown={{ sign: -1 }} /> {legend.against}
        </li>
        <li>
          <Sample shown={{ sign: 0 }} /> {legend.hedge}
        </li>
        <li>
          <Sample shown={{ strength: 1 }} />
          <Sample shown={{ strength: 4 }} /> {own.firm}
        </li>
        <li>
          <Sample shown={{ sign: -1, strength: 4, act: 'redline' }} /> {legend.redline}
        </li>
        <li>
          <Sample shown={{ changes: ['reversal'] }} /> {own.movement}
        </li>
        <li>
          <Sample shown={{ condition: CONDITION }} /> {legend.condition}
        </li>
        <li>
          <Sample shown={{ ownWords: false }} /> {own.hearsay}
        </li>
      </ul>
    </aside>
  )
}
