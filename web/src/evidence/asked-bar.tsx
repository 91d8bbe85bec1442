import { DayField } from '../matrix/day-field.js'
import { useNavigation } from '../navigation.js'
import { type Asked, type Screen, TRUST, type Trust } from '../route.js'
import { useWords } from '../words/index.js'

type DatedScreen = Extract<Screen, Asked>

/** Whose tellings count. */
export const TrustSelect = ({
  trust,
  onChange,
}: {
  readonly trust: Trust | null
  readonly onChange: (trust: Trust | null) => void
}) => {
  const { words } = useWords()
  const { asked } = words.pages
  return (
    <label className="trust">
      {asked.trust}{' '}
      <select
        value={trust ?? 'anonymous'}
        onChange={(event) => {
          const chosen = TRUST.find((one) => one === event.target.value) ?? null
          onChange(chosen === 'anonymous' ? null : chosen)
        }}
      >
        {TRUST.map((one) => (
          <option key={one} value={one}>
            {asked.trustLevels[one]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** By which day said, by which day known, whose tellings count: on every page that tells positions. */
export const AskedBar = ({ route }: { readonly route: DatedScreen }) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { asked } = words.pages
  return (
    <div className="asked-bar">
      <span className="known">
        {asked.saidBy}{' '}
        <DayField
          day={route.asOf}
          label={asked.saidBy}
          hint={asked.saidHint}
          onChange={(asOf) => go({ ...route, asOf } as DatedScreen)}
        />
      </span>
      <span className="known">
        {words.matrix.knownBy}{' '}
        <DayField
          day={route.knownOn}
          label={words.matrix.knownBy}
          hint={words.matrix.knownHint}
          onChange={(knownOn) => go({ ...route, knownOn } as DatedScreen)}
        />
      </span>
      <TrustSelect trust={route.trust} onChange={(trust) => go({ ...route, trust } as DatedScreen)} />
    </div>
  )
}
