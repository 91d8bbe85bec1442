import { Sentence } from '../deal/sentence.js'
import type { BranchView, StrategyView } from '../views.js'
import { useWords } from '../words/index.js'

const Term = ({ name, text }: { readonly name: string; readonly text: string | null }) =>
  text === null ? null : (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )

const Branch = ({
  kind,
  branch,
  party,
}: {
  readonly kind: 'offer' | 'threat'
  readonly branch: BranchView | null
  readonly party: (name: string) => string
}) => {
  const { words } = useWords()
  const t = words.leverage
  if (branch === null)
    return (
      <li className="branch" data-branch={kind} data-empty="true">
        <h3>{t[kind]}</h3>
        <p className="quiet">{kind === 'offer' ? t.noOffer : t.noThreat}</p>
      </li>
    )
  const { condition, consequence } = branch
  const who = (name: string | null): string => (name === null ? '' : `${party(name)}: `)
  return (
    <li className="branch" data-branch={kind}>
      <h3>{t[kind]}</h3>
      <p>
        <span className="quiet">{kind === 'offer' ? t.condition : t.unless}</span> {who(condition.who)}
        <strong>{condition.act ?? (condition.quote === null ? t.unnamed : words.quote(condition.quote))}</strong>
      </p>
      <p>
        <span className="quiet">{t.consequence}</span> {who(consequence.who)}
        <strong>{consequence.act ?? t.unnamed}</strong>
      </p>
      <dl className="terms">
        <Term name={t.deadline} text={condition.deadline} />
        <Term name={t.judge} text={condition.judge} />
        <Term name={t.else} text={branch.else} />
        <Term name={t.release} text={branch.release} />
      </dl>
      {branch.quotes.map(({ words: said, source }) => (
        <blockquote key={said} className="sentence" data-quote>
          {words.quote(said)} {source !== null && <span className="quiet">{source}</span>}
        </blockquote>
      ))}
      {branch.statements.map((id) => (
        <Sentence key={id} id={id} />
      ))}
    </li>
  )
}

/** Hand and fist: two branches from one speaker to one addressee, each with the sentences it rests on. */
export const StrategyTree = ({
  strategy,
  party,
}: {
  readonly strategy: StrategyView
  readonly party: (name: string) => string
}) => {
  const { words } = useWords()
  const t = words.leverage
  const names = (all: readonly string[]): string => (all.length === 0 ? t.nobody : all.map(party).join(', '))
  return (
    <section className="strategy-tree" data-strategy={strategy.id}>
      <p className="root">
        <strong>{names(strategy.speaker)}</strong> → <strong>{names(strategy.addressee)}</strong>
      </p>
      <ul className="branches">
        <Branch kind="offer" branch={strategy.offer} party={party} />
        <Branch kind="threat" branch={strategy.threat} party={party} />
      </ul>
      {strategy.owner.length === 0 && strategy.from !== 'statements' && (
        <p className="notice" data-nobody-in-power>
          {t.nobodyInPower} {strategy.putForward !== null && t.putForward(strategy.putForward)}
        </p>
      )}
      {strategy.owner.length > 0 && <p className="quiet">{t.saidBy(names(strategy.owner))}</p>}
      {strategy.credibility !== null && (
        <p>
          <span className="quiet">{t.credibility}:</span> {strategy.credibility}
        </p>
      )}
      {strategy.gaps.length > 0 && (
        <>
          <h3>{t.gaps}</h3>
          <ul className="gaps">
            {strategy.gaps.map(({ branch, slot, question }) => (
              <li key={`${branch}/${slot}`} data-gap={slot}>
                {branch !== null && <span className="quiet">{t[branch]}: </span>}
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
