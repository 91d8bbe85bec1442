import { useWords } from '../words/index.js'
import { useDeal } from './deal-context.js'
import { Concedable } from './sentence.js'
import type { ConflictAnswer } from './solver.js'

/** Rules by their reason and their author; nobody's at the table. */
export const RuleLines = ({ ids }: { readonly ids: readonly string[] }) => {
  const { words } = useWords()
  const { view } = useDeal()
  return (
    <>
      {ids.map((id) => {
        const rule = view.rules.find((one) => one.id === id)
        return (
          <p key={id} className="rule-line" data-rule={id}>
            <span className="quiet">{words.deal.conflict.byRule}</span> {rule?.why ?? id}{' '}
            <span className="quiet">({words.deal.conflict.owned(rule?.author ?? '?')})</span>
          </p>
        )
      })}
    </>
  )
}

export const ConflictCard = ({ conflict }: { readonly conflict: ConflictAnswer }) => {
  const { words } = useWords()
  const { parties } = useDeal()
  const { statements, rules } = conflict
  return (
    <article className="collision" data-conflict={statements.join(' ')}>
      <h3>
        {statements.length === 0
          ? words.deal.conflict.rulesClash
          : words.deal.conflict.cannot(statements.length, parties(conflict.parties))}
      </h3>
      {statements.map((id) => (
        <Concedable key={id} id={id} />
      ))}
      {rules.length === 0 ? <p className="rule-line quiet">{words.deal.conflict.alone}</p> : <RuleLines ids={rules} />}
    </article>
  )
}
