import { MoreButton } from '../lists/more-button.js'
import { useShown } from '../lists/use-shown.js'
import { useWords } from '../words/index.js'
import { ConflictCard, RuleLines } from './conflict-card.js'
import { Told } from './count.js'
import { useDeal } from './deal-context.js'
import { Fold, PagedSentences } from './fold.js'
import { MovesList } from './moves-list.js'
import type { ProposalReport } from './solver.js'
import { VoiceChip } from './voice-chip.js'

type Element = ProposalReport['elements'][number]

/** What the proposal the choice came from says besides: who does it, how much, on which condition. Not reckoned with. */
const Terms = ({ element }: { readonly element: Element }) => {
  const { words } = useWords()
  const { view, route, party } = useDeal()
  const told = view.proposals
    .find(({ id }) => id === route.from)
    ?.elements.find((one) => one.issue === element.issue && one.option === element.option)
  if (!told) return null
  const { who, quantity, condition, note } = told
  const parts = [
    who === null ? null : party(who),
    quantity,
    condition === null ? null : `${words.deal.check.condition}: ${condition}`,
    note,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p className="quiet terms">{parts.join(' · ')}</p>
}

const ElementLine = ({ element }: { readonly element: Element }) => {
  const { words } = useWords()
  const { issue, option, toggle, parties } = useDeal()
  const told = element.answers.filter(({ answer }) => answer !== 'open')
  const partly = element.answers.filter(
    ({ answer, why }) => answer === 'open' && (why === 'condition' || why === 'hedged'),
  )
  const ifRules = element.answers.flatMap((answer) => answer.ifRules.map((one) => ({ ...one, party: answer.party })))
  const sentences = [...new Set([...told, ...partly].flatMap(({ statements }) => statements))]
  return (
    <li className="element" data-verdict={element.verdict}>
      <p className="element-head">
        <span>
          <span className="quiet">{issue(element.issue)}:</span>{' '}
          <strong>{option(element.issue, element.option)}</strong>
        </span>
        <button type="button" className="plain" onClick={() => toggle(element.issue, element.option)}>
          {words.deal.check.takeOut}
        </button>
      </p>
      <Terms element={element} />
      <p>
        <span className="verdict-word" data-verdict={element.verdict}>
          {words.deal.check[element.verdict]}
        </span>
        {element.openFor.length > 0 && (
          <span className="quiet">
            {' '}
            · {words.deal.check.openFor} {parties(element.openFor.map(([first]) => first ?? ''))}
          </span>
        )}
      </p>
      {sentences.length > 0 && (
        <Fold
          className="voices"
          summary={
            <summary>
              {[...told, ...partly].map((voice) => (
                <VoiceChip key={voice.party} voice={voice} />
              ))}
            </summary>
          }
        >
          {() => (
            <>
              <PagedSentences ids={sentences} />
              {told.flatMap(({ rules }) => rules).length > 0 && <RuleLines ids={told.flatMap(({ rules }) => rules)} />}
            </>
          )}
        </Fold>
      )}
      {ifRules.map((one) => (
        <Fold
          key={`${one.party}/${one.rule}`}
          className="if-rule"
          summary={
            <summary className="quiet">{words.deal.picker.who(parties([one.party]), words.deal.check.ifRule)}</summary>
          }
        >
          {() => (
            <>
              <RuleLines ids={[one.rule]} />
              <PagedSentences ids={one.statements} />
            </>
          )}
        </Fold>
      ))}
    </li>
  )
}

const Silence = () => {
  const { words } = useWords()
  const { solved, parties, issue } = useDeal()
  if (solved.pick === null) return null
  const { silence, inPlay } = solved.pick
  if (silence.unknown.length === 0) return null
  return (
    <section className="silence" data-agreed={silence.agreed}>
      <h3>{words.deal.silence.title}</h3>
      {silence.agreed !== null && <p>{words.deal.silence.agreed(silence.agreed)}</p>}
      <ul>
        {silence.unknown
          .filter(({ issues }) => issues.length > 0)
          .map(({ side, issues }) => (
            <li key={side.join()}>
              <details>
                <summary>{words.deal.silence.unknown(parties(side), issues.length, inPlay.length)}</summary>
                <p className="quiet">{issues.map(issue).join(' · ')}</p>
              </details>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** Conflicts at once: of a large dossier there are hundreds, the smallest first. */
const CARDS = 8

/** How the choice fares. */
export const PackageTab = () => {
  const { words } = useWords()
  const { view, route, solved, change, issue } = useDeal()
  const [pages, more] = useShown('blocked')
  const { check } = solved
  if (route.pick.length === 0)
    return (
      <>
        <div className="message in-panel">
          <h2>{words.deal.check.emptyTitle}</h2>
          <p>{words.deal.check.empty}</p>
          <p className="quiet">{words.deal.picker.hint}</p>
          <button type="button" onClick={() => change({ tab: 'proposals' })}>
            {words.deal.check.toProposals}
          </button>
        </div>
        <Silence />
      </>
    )
  if (check === undefined || check === null) return <p className="quiet">{words.deal.check.waiting}</p>
  return (
    <>
      {route.from !== null && (
        <p className="quiet">{view.proposals.find(({ id }) => id === route.from)?.title ?? route.from}</p>
      )}
      <h2 className="verdict" data-verdict={check.verdict}>
        {words.deal.check[check.verdict]}
        {check.undecided > 0 && (
          <span className="quiet"> · {words.deal.check.ofElements(check.undecided, check.elements.length)}</span>
        )}
      </h2>
      {check.completions !== null && (
        <p className="quiet">
          <Told decimal={check.completions} say={words.deal.counts.of} />
        </p>
      )}
      {check.blockedBy.length > 0 && (
        <section>
          <h3>{words.deal.check.blockedBy}</h3>
          {check.blockedBy.slice(0, pages * CARDS).map((conflict) => (
            <ConflictCard key={conflict.statements.join()} conflict={conflict} />
          ))}
          <MoreButton left={check.blockedBy.length - pages * CARDS} page={CARDS} onMore={more} />
        </section>
      )}
      {check.whoMoves.length > 0 && (
        <section>
          <h3>{words.deal.check.whoMoves}</h3>
          <p className="quiet">{words.deal.check.whoMovesHint}</p>
          <MovesList sets={check.whoMoves} />
        </section>
      )}
      {check.changes.length > 0 && <Changes report={check} />}
      <section>
        <h3>{words.deal.check.elements}</h3>
        <ul data-list>
          {check.elements.map((element) => (
            <ElementLine key={`${element.issue}~${element.option}`} element={element} />
          ))}
        </ul>
      </section>
      <Silence />
      {check.leftOpen.length > 0 && (
        <details className="left-open">
          <summary>
            {words.deal.check.leftOpen} <span className="quiet">{check.leftOpen.length}</span>
          </summary>
          <p className="quiet">{check.leftOpen.map(issue).join(' · ')}</p>
        </details>
      )}
    </>
  )
}

const Changes = ({ report }: { readonly report: ProposalReport }) => {
  const { words } = useWords()
  const { route, change, issue, option } = useDeal()
  return (
    <section>
      <h3>{words.deal.check.changes}</h3>
      <p className="quiet">{words.deal.check.changesHint}</p>
      <ul className="changes">
        {report.changes.map(({ elements, instead }) => {
          const gone = elements.flatMap((at) => report.elements[at] ?? [])
          const without = route.pick.filter(
            (one) => !gone.some((other) => other.issue === one.issue && other.option === one.option),
          )
          return (
            <li key={elements.join()}>
              {gone.map((one) => `${issue(one.issue)}: ${option(one.issue, one.option)}`).join(' + ')}
              <span className="buttons">
                <button type="button" onClick={() => change({ pick: without })}>
                  {words.deal.check.leaveOut}
                </button>
                {gone.length === 1 &&
                  instead.flatMap(({ issue: on, options }) =>
                    options.map((id) => (
                      <button
                        key={id}
                        type="button"
                        onClick={() => change({ pick: [...without, { issue: on, option: id }] })}
                      >
                        {words.deal.check.instead(option(on, id))}
                      </button>
                    )),
                  )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
