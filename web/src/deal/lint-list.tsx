import { Waiting } from '../shell/messages.js'
import { useWords } from '../words/index.js'
import type { LintFinding } from './checker.js'
import { useDeal } from './deal-context.js'
import type { Checker } from './use-checker.js'

const Found = ({ provision }: { readonly provision: LintFinding }) => {
  const { words } = useWords()
  const t = words.deal.lint
  const word = provision.status === 'present' ? t.there : provision.status === 'partial' ? t.partly : t.missing
  const open = provision.elements.filter(({ status }) => status !== 'there')
  return (
    <li data-provision={provision.id} data-status={provision.status} data-row>
      <details>
        <summary>
          <span className="verdict-word" data-verdict={provision.status}>
            {word}
          </span>{' '}
          {provision.name}
        </summary>
        <p>{provision.must}</p>
        <p className="quiet">
          {t.why}: {provision.why}
        </p>
        {open.length > 0 && provision.status === 'partial' && (
          <ul>
            {open.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

const ORDER = ['absent', 'not-stated', 'partial', 'present']
const WEIGHT = ['E', 'W', 'I']

/** What the choice, taken as an agreement, leaves unsaid. */
export const LintList = ({ checker: { lint, state } }: { readonly checker: Checker }) => {
  const { words } = useWords()
  const { route } = useDeal()
  const t = words.deal.lint
  if (route.pick.length === 0)
    return (
      <section className="lint">
        <h2>{t.title}</h2>
        <p className="quiet">{t.none}</p>
      </section>
    )
  if (state === 'failed')
    return (
      <p className="notice" role="alert">
        {words.deal.failed}
      </p>
    )
  if (lint === null) return <Waiting />
  const wanted = lint.filter(({ applies }) => applies)
  const rising = [...wanted].sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity),
  )
  const many = (...statuses: readonly string[]): number =>
    wanted.filter(({ status }) => statuses.includes(status)).length
  return (
    <section className="lint">
      <h2>{t.title}</h2>
      <p className="quiet">{t.hint}</p>
      <p>
        {t.absent(many('absent', 'not-stated'))} · {t.partial(many('partial'))} · {t.present(many('present'))}
      </p>
      <ul data-list>
        {rising.map((provision) => (
          <Found key={provision.id} provision={provision} />
        ))}
      </ul>
    </section>
  )
}
