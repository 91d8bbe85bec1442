import { api, useView } from '../fetch-view.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { LintView } from '../views.js'
import { useWords } from '../words/index.js'
import { useDeal } from './deal-context.js'

type Provision = LintView['provisions'][number]

const Found = ({ provision }: { readonly provision: Provision }) => {
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
export const LintList = () => {
  const { words, lang } = useWords()
  const { route } = useDeal()
  const pick = route.pick.map(({ issue, option }) => `${issue}~${option}`).join(',')
  const lint = useView<LintView>(pick === '' ? null : api('deal/lint', { pick, asOf: route.asOf, lang }))
  const t = words.deal.lint
  if (pick === '')
    return (
      <section className="lint">
        <h2>{t.title}</h2>
        <p className="quiet">{t.none}</p>
      </section>
    )
  if (lint.state === 'waiting') return <Waiting />
  if (lint.state === 'failed') return <ProblemMessage problem={lint.problem} />
  const wanted = lint.value.provisions.filter(({ applies }) => applies)
  const rising = [...wanted].sort(
    (a, b) =>
      ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || WEIGHT.indexOf(a.severity) - WEIGHT.indexOf(b.severity),
  )
  const many = (...statuses: readonly string[]): number =>
    wanted.filter(({ status }) => statuses.includes(status)).length
  return (
    <section className="lint" aria-busy={lint.stale}>
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
