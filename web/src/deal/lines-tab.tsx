import { useState } from 'react'
import { MoreButton } from '../lists/more-button.js'
import { useShown } from '../lists/use-shown.js'
import { useWords, wordOf } from '../words/index.js'
import { Told } from './count.js'
import { useDeal } from './deal-context.js'
import { ReadingForm } from './reading-form.js'
import { Readings } from './readings.js'
import { Sentence } from './sentence.js'

const Line = ({ id, kind }: { readonly id: string; readonly kind: string }) => {
  const { words } = useWords()
  const { route, effects, change } = useDeal()
  const [reading, setReading] = useState(false)
  const without = effects.without.get(id)
  return (
    <li className="red-line" data-line={id}>
      <label className="check">
        <input type="checkbox" checked onChange={() => change({ dropped: [...route.dropped, id] })} />{' '}
        {wordOf(words.deal.lines.kinds, kind)}
        {without !== undefined && without !== null && (
          <span className="quiet">
            <Told decimal={without} say={words.deal.lines.opens} />
          </span>
        )}
      </label>
      <Sentence id={id}>
        <button type="button" className="plain" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {words.deal.lines.reread}
        </button>
      </Sentence>
      {reading && <ReadingForm statement={id} onDone={() => setReading(false)} />}
    </li>
  )
}

const Rules = () => {
  const { words } = useWords()
  const { view, route, solved, change } = useDeal()
  const inPlay = new Set(solved.pick?.rulesInPlay)
  const rank = (id: string): number => (inPlay.has(id) ? 0 : 1)
  return (
    <section>
      <h2>{words.deal.lines.rules}</h2>
      <p className="quiet">{words.deal.lines.rulesHint}</p>
      <ul className="rules" data-list>
        {[...view.rules]
          .sort((a, b) => rank(a.id) - rank(b.id))
          .map((rule) => {
            const on = route.rules[rule.id] ?? rule.on
            const { [rule.id]: _own, ...others } = route.rules
            return (
              <li key={rule.id} data-row data-rule={rule.id}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={on}
                    onChange={() => change({ rules: !on === rule.on ? others : { ...others, [rule.id]: !on } })}
                  />{' '}
                  {rule.why}
                </label>
                <p className="quiet">
                  {words.deal.conflict.owned(rule.author)} ·{' '}
                  {inPlay.has(rule.id) ? words.deal.lines.inPlay : words.deal.lines.idle}
                  {on === rule.on && <> · {words.deal.lines.default}</>}
                </p>
              </li>
            )
          })}
      </ul>
    </section>
  )
}

/** So many sentences stand in a list at first: in a large dossier there are thousands. */
const ON_A_PAGE = 50

/** Single red lines given up, rules switched, sentences read otherwise. */
export const LinesTab = () => {
  const { words } = useWords()
  const { route, solved, change } = useDeal()
  const [pages, more] = useShown('lines')
  const [leftOutPages, moreLeftOut] = useShown('left-out')
  if (solved.pick === null) return null
  const { lines, leftOut } = solved.pick
  const kinds = new Map(lines.map(({ statement, kind }) => [statement, kind]))
  return (
    <>
      <section>
        <h2>
          {words.deal.lines.title} <span className="quiet">{kinds.size}</span>
        </h2>
        <p className="quiet">{kinds.size === 0 ? words.deal.conflict.noLines : words.deal.lines.hint}</p>
        <ul data-list>
          {[...kinds].slice(0, pages * ON_A_PAGE).map(([id, kind]) => (
            <Line key={id} id={id} kind={kind} />
          ))}
        </ul>
        <MoreButton left={kinds.size - pages * ON_A_PAGE} page={ON_A_PAGE} onMore={more} />
        {route.dropped.length > 0 && (
          <>
            <h3>{words.deal.lines.dropped}</h3>
            <ul className="given-up">
              {route.dropped.map((id) => (
                <li key={id} className="red-line" data-dropped={id}>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={false}
                      onChange={() => change({ dropped: route.dropped.filter((one) => one !== id) })}
                    />{' '}
                    {words.deal.lines.dropped}
                  </label>
                  <Sentence id={id} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Rules />
      <Readings />
      {leftOut.length > 0 && (
        <section>
          <h2>
            {words.deal.lines.leftOut} <span className="quiet">{leftOut.length}</span>
          </h2>
          {leftOut.slice(0, leftOutPages * ON_A_PAGE).map(({ statement, reason }) => (
            <div key={statement}>
              <p className="quiet reason">{wordOf(words.deal.lines.reasons, reason)}</p>
              <Sentence id={statement} />
            </div>
          ))}
          <MoreButton left={leftOut.length - leftOutPages * ON_A_PAGE} page={ON_A_PAGE} onMore={moreLeftOut} />
        </section>
      )}
    </>
  )
}
