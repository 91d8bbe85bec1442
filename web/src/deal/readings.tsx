import { stanceWords } from '../matrix/cell-words.js'
import { useWords } from '../words/index.js'
import { ConflictCard } from './conflict-card.js'
import { useDeal } from './deal-context.js'
import { Sentence } from './sentence.js'

/** Rival readings being tried: what each would change, and whether it is taken. */
export const Readings = () => {
  const { words } = useWords()
  const { route, effects, change, issue, option } = useDeal()
  const t = words.deal.readings
  return (
    <section className="readings">
      <h2>{t.title}</h2>
      <p className="quiet">{t.hint}</p>
      {route.readings.length === 0 && <p className="quiet">{t.none}</p>}
      <ul>
        {route.readings.map((reading, at) => {
          const effect = effects.readings.get(String(at))
          const what = `${stanceWords(reading.sign, reading.strength, words)}: ${issue(reading.issue)}${
            reading.option === null ? '' : `, ${option(reading.issue, reading.option)}`
          }`
          const others = route.readings.filter((one) => one !== reading)
          return (
            <li key={at} className="reading" data-reading={at}>
              <Sentence id={reading.statement} />
              <p>
                <strong>{t.readAs(what)}</strong>
              </p>
              <p className="buttons">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={reading.adopted}
                    onChange={() =>
                      change({
                        readings: route.readings.map((one) =>
                          one === reading ? { ...one, adopted: !one.adopted } : one,
                        ),
                      })
                    }
                  />{' '}
                  {t.adopt}
                </label>
                <button type="button" className="plain" onClick={() => change({ readings: others })}>
                  {t.remove}
                </button>
              </p>
              {effect && (
                <>
                  <p className="quiet">
                    {effect.acceptable !== null && <>{t.effect(effect.acceptable)}; </>}
                    {effect.conflicts.length === 0 ? t.nothing : t.collides}
                  </p>
                  {effect.conflicts.map((conflict) => (
                    <ConflictCard key={conflict.statements.join()} conflict={conflict} />
                  ))}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
