import { useState } from 'react'
import { useWords } from '../words/index.js'
import { ConflictCard, RuleLines } from './conflict-card.js'
import { useDeal } from './deal-context.js'
import { MovesList } from './moves-list.js'
import type { ConflictAnswer } from './solver.js'

const keyOf = ({ statements }: ConflictAnswer): string => statements.join()

const FIRST = 5

const Cards = ({ conflicts }: { readonly conflicts: readonly ConflictAnswer[] }) => {
  const { words } = useWords()
  const [shown, setShown] = useState(FIRST)
  return (
    <>
      {conflicts.slice(0, shown).map((conflict) => (
        <ConflictCard key={keyOf(conflict)} conflict={conflict} />
      ))}
      {conflicts.length > shown && (
        <button type="button" onClick={() => setShown(shown + 20)}>
          {words.deal.conflict.more(Math.min(20, conflicts.length - shown))}
        </button>
      )}
    </>
  )
}

/** What every rule decides, told before anybody asks. */
const Switches = () => {
  const { words } = useWords()
  const { view, route, solved, effects, change, parties } = useDeal()
  const now = new Set(solved.pick?.conflicts.map(keyOf))
  const told = [...effects.rules.values()].flatMap((effect) => {
    const fresh = effect.conflicts.filter((one) => !now.has(keyOf(one)))
    const then = new Set(effect.conflicts.map(keyOf))
    const gone = (solved.pick?.conflicts ?? []).filter((one) => !then.has(keyOf(one)))
    return fresh.length + gone.length > 0 ? [{ rule: effect.rule, fresh, gone }] : []
  })
  const isOn = (id: string): boolean => route.rules[id] ?? view.rules.find((one) => one.id === id)?.on ?? false
  return (
    <section className="switches">
      <h2>{words.deal.conflict.switches}</h2>
      {!effects.done && (
        <p className="quiet" role="status">
          {words.deal.conflict.working}
        </p>
      )}
      {effects.done && told.length === 0 && <p className="quiet">{words.deal.readings.nothing}</p>}
      {told.map(({ rule, fresh, gone }) => (
        <article key={rule} className="switch-effect" data-rule-effect={rule}>
          <RuleLines ids={[rule]} />
          <p>
            <button type="button" onClick={() => change({ rules: { ...route.rules, [rule]: !isOn(rule) } })}>
              {isOn(rule) ? words.deal.lines.off : words.deal.lines.on}
            </button>{' '}
            <strong>{fresh.length > 0 ? words.deal.conflict.ruleOn : words.deal.conflict.ruleOff}</strong>
          </p>
          {fresh.length > 0 ? (
            <Cards conflicts={fresh} />
          ) : (
            <ul>
              {gone.map((one) => (
                <li key={keyOf(one)} className="quiet">
                  {words.deal.conflict.cannot(one.statements.length, parties(one.parties))}
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </section>
  )
}

export const CollisionsTab = () => {
  const { words } = useWords()
  const { solved } = useDeal()
  if (solved.pick === null) return null
  const { conflicts, waysOut, complete, lines } = solved.pick
  const sentences = new Set(lines.map(({ statement }) => statement)).size
  return (
    <>
      <section data-list>
        <h2>{words.deal.conflict.title}</h2>
        {sentences === 0 && (
          <div className="message in-panel">
            <p>{words.deal.conflict.noLines}</p>
            <p className="quiet">{words.deal.conflict.noLinesHint}</p>
          </div>
        )}
        {sentences > 0 && conflicts.length === 0 && (
          <p className="none-collide">{words.deal.conflict.none(sentences)}</p>
        )}
        <Cards conflicts={conflicts} />
        {!complete && <p className="notice">{words.deal.conflict.cut}</p>}
      </section>
      {conflicts.length > 0 && (
        <section>
          <h2>{words.deal.conflict.waysOut}</h2>
          <p className="quiet">{words.deal.conflict.waysOutHint}</p>
          {!complete && waysOut.length === 0 && <p className="notice">{words.deal.conflict.tooMany}</p>}
          <MovesList sets={waysOut} />
        </section>
      )}
      <Switches />
    </>
  )
}
