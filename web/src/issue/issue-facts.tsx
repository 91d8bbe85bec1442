import { stanceWords } from '../matrix/cell-words.js'
import { Link } from '../navigation.js'
import { actorScreen, articleScreen } from '../route.js'
import type { IssueView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

const Options = ({ issue }: { readonly issue: IssueView }) => {
  const { words } = useWords()
  const text = words.pages.issue
  return (
    <section>
      <h2>{text.options}</h2>
      <ul className="facts-list">
        {issue.options.map((option) => (
          <li key={option.id}>
            {option.label} {option.counter && <span className="quiet">({text.counter})</span>}
          </li>
        ))}
      </ul>
      {issue.exclusive && <p className="quiet">{text.exclusive}</p>}
    </section>
  )
}

const Splits = ({ issue }: { readonly issue: IssueView }) => {
  const { words } = useWords()
  if (issue.splits.length === 0) return null
  return (
    <section>
      <h2>{words.pages.issue.splits}</h2>
      <ul className="facts-list" data-list>
        {issue.splits.map((split) => (
          <li key={`${split.name} ${split.option}`} data-row>
            <strong>{split.label}</strong>{' '}
            {split.optionLabel !== null && <span className="quiet">{split.optionLabel}</span>}
            <ul>
              {split.voices.map((voice) => {
                const statement = issue.cited.find(({ id }) => id === voice.statements[0])
                return (
                  <li key={voice.who}>
                    <Link to={actorScreen(voice.who)}>{voice.label}</Link>:{' '}
                    {stanceWords(voice.sign, voice.strength, words)}
                    {statement && (
                      <p className="beside quiet">
                        <Link to={articleScreen(statement.article, statement.id)}>
                          {words.quote(statement.quote.replace(/\s+/g, ' '))}
                        </Link>
                      </p>
                    )}
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Proposals = ({ issue }: { readonly issue: IssueView }) => {
  const { words, dates } = useWords()
  const text = words.pages.issue
  return (
    <section>
      <h2>{text.proposals}</h2>
      {issue.proposals.length === 0 && <p className="quiet">{text.noProposals}</p>}
      <ul className="facts-list">
        {issue.proposals.map((proposal) => (
          <li key={proposal.id}>
            <strong>{proposal.title}</strong>{' '}
            <span className="quiet">
              {[
                ...proposal.owner,
                ...(proposal.date === null ? [] : [dates.long(proposal.date)]),
                wordOf(text.status, proposal.status),
              ].join(' · ')}
            </span>
            <ul>
              {proposal.elements.map((element, n) => (
                <li key={n}>
                  → {element.optionLabel}
                  <span className="quiet">
                    {[element.who, element.quantity, element.condition, element.note]
                      .filter((part) => part !== null)
                      .map((part) => ` · ${part}`)
                      .join('')}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stands around an issue: its options, divided voices, proposals and rules that touch it. */
export const IssueFacts = ({ issue }: { readonly issue: IssueView }) => {
  const { words } = useWords()
  const text = words.pages.issue
  return (
    <aside className="actor-facts" aria-label={text.options}>
      <Options issue={issue} />
      <Splits issue={issue} />
      <Proposals issue={issue} />
      {issue.rules.length > 0 && (
        <section>
          <h2>{text.rules}</h2>
          <ul className="facts-list">
            {issue.rules.map((rule) => (
              <li key={rule.id}>
                {rule.why}{' '}
                <span className="quiet" title={rule.id}>
                  ({rule.author}
                  {!rule.on && `, ${text.ruleOff}`})
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
