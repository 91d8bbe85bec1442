import { Link } from '../navigation.js'
import { actorScreen } from '../route.js'
import type { ActorView } from '../views.js'
import { useWords } from '../words/index.js'
import { Contacts, Forecasts } from './contacts.js'

const Names = ({ list }: { readonly list: readonly { readonly id: string; readonly label: string }[] }) => (
  <>
    {list.map((one, n) => (
      <span key={one.id}>
        {n > 0 && ', '}
        <Link to={actorScreen(one.id)}>{one.label}</Link>
      </span>
    ))}
  </>
)

const Counted = ({ title, list }: { readonly title: string; readonly list: ActorView['saidVia'] }) =>
  list.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul className="facts-list" data-list>
        {list.map((one) => (
          <li key={one.id} data-row>
            <Link to={actorScreen(one.id)}>{one.label}</Link> <span className="quiet">{one.statements}×</span>
          </li>
        ))}
      </ul>
    </section>
  )

const Offices = ({ actor }: { readonly actor: ActorView }) => {
  const { words, dates } = useWords()
  const { offices, officeOf, span, commitsNobody } = words.pages.actor
  const day = (date: string | null): string | null => (date === null ? null : dates.long(date))
  if (actor.offices.length === 0) return null
  return (
    <section>
      <h2>{offices}</h2>
      <ul className="facts-list">
        {actor.offices.map((one) => (
          <li key={`${one.office} ${one.of.id} ${one.from}`} data-held={one.held}>
            {officeOf(one.label, one.of.label)}{' '}
            <span className="quiet">
              {span(day(one.from), day(one.until))}
              {!one.commits && ` · ${commitsNobody}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Voices = ({ actor }: { readonly actor: ActorView }) => {
  const { words } = useWords()
  if (actor.voices.length === 0) return null
  return (
    <section>
      <h2>{words.pages.actor.voices}</h2>
      <ul className="facts-list" data-list>
        {actor.voices.map((voice) => (
          <li key={voice.id} data-row>
            <Link to={actorScreen(voice.id)}>{voice.label}</Link>{' '}
            <span className="quiet">{[...voice.offices, words.dossier.statements(voice.statements)].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who it is: names, offices by date, members, who speaks for it, through whom it is heard, whom it meets. */
export const ActorFacts = ({ actor }: { readonly actor: ActorView }) => {
  const { words } = useWords()
  const page = words.pages.actor
  return (
    <aside className="actor-facts" aria-label={page.facts}>
      {(actor.speaksFor.length > 0 || actor.memberOf.length > 0 || actor.members.length > 0) && (
        <dl>
          {actor.speaksFor.length > 0 && (
            <>
              <dt>{page.speaksFor}</dt>
              <dd>
                <Names list={actor.speaksFor} />
              </dd>
            </>
          )}
          {actor.memberOf.length > 0 && (
            <>
              <dt>{page.memberOf}</dt>
              <dd>
                <Names list={actor.memberOf} />
              </dd>
            </>
          )}
          {actor.members.length > 0 && (
            <>
              <dt>{page.members}</dt>
              <dd>
                <Names list={actor.members} />
              </dd>
            </>
          )}
        </dl>
      )}
      <Offices actor={actor} />
      <Voices actor={actor} />
      <Counted title={page.saidVia} list={actor.saidVia} />
      <Counted title={page.reports} list={actor.reports} />
      <section>
        <h2>{page.contacts}</h2>
        <Contacts actor={actor} />
      </section>
      {actor.predictions.length > 0 && (
        <section>
          <h2>{page.forecasts}</h2>
          <Forecasts actor={actor} />
        </section>
      )}
    </aside>
  )
}
