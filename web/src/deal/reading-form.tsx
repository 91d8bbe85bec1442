import { type FormEvent, useState } from 'react'
import type { DealRoute } from '../route.js'
import { useWords } from '../words/index.js'
import { useDeal, useSentence } from './deal-context.js'

type Reading = DealRoute['readings'][number]

/** How else a sentence may be read: as a stance on another option, in another strength. */
export const ReadingForm = ({ statement, onDone }: { readonly statement: string; readonly onDone: () => void }) => {
  const { words } = useWords()
  const { view, route, change } = useDeal()
  const coded = useSentence(statement)
  const [issue, setIssue] = useState(coded?.issue ?? view.issues[0]?.id ?? '')
  const [option, setOption] = useState('')
  const [sign, setSign] = useState<Reading['sign']>(coded?.sign === 1 ? 1 : -1)
  const [strength, setStrength] = useState<Reading['strength']>(4)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const reading: Reading = { statement, issue, option: option || null, sign, strength, adopted: false }
    change({ readings: [...route.readings, reading] })
    onDone()
  }
  const t = words.deal.readings
  return (
    <form className="reading-form" onSubmit={submit}>
      <label>
        {t.issue}
        <select
          value={issue}
          onChange={(event) => {
            setIssue(event.target.value)
            setOption('')
          }}
        >
          {view.issues.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.option}
        <select value={option} onChange={(event) => setOption(event.target.value)}>
          <option value="">{t.anyOption}</option>
          {view.issues
            .find(({ id }) => id === issue)
            ?.options.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
        </select>
      </label>
      <label>
        {t.sign}
        <select value={sign} onChange={(event) => setSign(event.target.value === '1' ? 1 : -1)}>
          <option value={1}>{t.for}</option>
          <option value={-1}>{t.against}</option>
        </select>
      </label>
      <label>
        {t.strength}
        <select value={strength} onChange={(event) => setStrength(Number(event.target.value) as Reading['strength'])}>
          {([4, 3, 2, 1] as const).map((one) => (
            <option key={one} value={one}>
              {words.cell.strength[one]}
            </option>
          ))}
        </select>
      </label>
      <span className="buttons">
        <button type="submit">{t.add}</button>
        <button type="button" onClick={onDone}>
          {t.cancel}
        </button>
      </span>
    </form>
  )
}
