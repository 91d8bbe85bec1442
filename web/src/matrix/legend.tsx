import { useWords } from '../words/index.js'
import { Bars, ClockMark, DividedMark, Glyph, LinkMark } from './marks.js'

const Swatch = ({ fill, children }: { readonly fill: string; readonly children?: React.ReactNode }) => (
  <span className={`swatch cell ${fill}`} aria-hidden>
    {children}
  </span>
)

const Ramp = ({ side, sign }: { readonly side: 'for' | 'against'; readonly sign: -1 | 1 }) => (
  <span className="ramp" aria-hidden>
    {[1, 2, 3, 4].map((strength) => (
      <Swatch key={strength} fill={`${side} s${strength}`}>
        {strength === 1 || strength === 4 ? <Glyph sign={sign} /> : null}
        <Bars strength={strength} />
      </Swatch>
    ))}
  </span>
)

/** Always in view: a colour nobody can look up means nothing. */
export const Legend = ({ dated, compared }: { readonly dated: boolean; readonly compared: boolean }) => {
  const { words } = useWords()
  const { legend } = words
  return (
    // On narrow screens it scrolls sideways, so it can take the focus.
    <aside className="legend" aria-label={legend.label} tabIndex={0}>
      <ul>
        <li>
          <Ramp side="against" sign={-1} /> {legend.against}
        </li>
        <li>
          <Ramp side="for" sign={1} /> {legend.for}
          <span className="quiet">
            ({legend.weak} → {legend.strong})
          </span>
        </li>
        <li>
          <Swatch fill="hedge s0" /> {legend.hedge}
        </li>
        <li>
          <Swatch fill="unknown" /> {legend.unknown}
        </li>
        <li>
          <Swatch fill="against s4 redline" /> {legend.redline}
        </li>
        {compared && (
          <li>
            <Swatch fill="for s2 changed">
              <span className="before cell against s2">
                <Glyph sign={-1} />
              </span>
              <Glyph sign={1} />
            </Swatch>{' '}
            {words.pages.matrix.beforeNow}
          </li>
        )}
        {dated && (
          <li>
            <Swatch fill="for s2 fresh" /> {legend.fresh}
          </li>
        )}
        <li>
          <LinkMark /> {legend.condition}
        </li>
        <li>
          <ClockMark /> {legend.temporary}
        </li>
        <li>
          <DividedMark /> {legend.divided}
        </li>
        <li>
          <Swatch fill="for s2 unsure" /> {legend.unsure}
        </li>
        <li>
          <span className="ramp" aria-hidden>
            {['age0', 'age1', 'age2'].map((age) => (
              <Swatch key={age} fill={`for s4 ${age}`} />
            ))}
          </span>{' '}
          {legend.age} <span className="quiet">({legend.ages})</span>
        </li>
      </ul>
    </aside>
  )
}
