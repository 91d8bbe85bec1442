import { Link } from '../navigation.js'
import { actorScreen, articleScreen } from '../route.js'
import type { ActorView, ContactView, PredictionView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

type Remarks = ActorView['remarks']

const RemarkQuote = ({ remarks, id }: { readonly remarks: Remarks; readonly id: string | undefined }) => {
  const { words } = useWords()
  const remark = remarks.find((one) => one.id === id)
  if (!remark) return null
  return (
    <p className="beside quiet">
      <Link to={articleScreen(remark.article)}>{words.quote(remark.quote.replace(/\s+/g, ' '))}</Link>
      <span>{remark.publisher ?? remark.source}</span>
    </p>
  )
}

const ContactRow = ({ contact, actor }: { readonly contact: ContactView; readonly actor: ActorView }) => {
  const { words, dates } = useWords()
  const { forms, statuses, mediated, without } = words.pages.actor
  const called = (id: string): string => actor.names.find((one) => one.id === id)?.label ?? id
  const others = contact.participants.filter((one) => one.actor !== actor.id)
  const told = contact.told.find(({ said }) => said !== null)?.said ?? null
  return (
    <li data-row>
      <p>
        <strong>{wordOf(forms, contact.form)}</strong>{' '}
        {others.map((one, n) => (
          <span key={one.actor}>
            {n > 0 && ', '}
            <Link to={actorScreen(one.actor)}>{called(one.actor)}</Link>
          </span>
        ))}
        {contact.place !== null && ` · ${contact.place}`}
        <span className="quiet">
          {' · '}
          {contact.statuses.map((status) => wordOf(statuses, status)).join(', ')}
          {(contact.when ?? told) !== null && ` · ${dates.long(contact.when ?? told ?? '')}`}
          {contact.mediators.length > 0 &&
            ` · ${mediated(contact.mediators.map((one) => called(one.actor)).join(', '))}`}
          {contact.absent.length > 0 && ` · ${without(contact.absent.flat().map(called).join(', '))}`}
        </span>
      </p>
      <RemarkQuote remarks={actor.remarks} id={contact.told[0]?.remark} />
    </li>
  )
}

export const Contacts = ({ actor }: { readonly actor: ActorView }) => {
  const { words } = useWords()
  return actor.contacts.length === 0 ? (
    <p className="quiet">{words.pages.actor.noContacts}</p>
  ) : (
    <ul className="facts-list" data-list>
      {actor.contacts.map((contact) => (
        <ContactRow key={contact.told.map(({ remark }) => remark).join()} contact={contact} actor={actor} />
      ))}
    </ul>
  )
}

const Forecast = ({ forecast, remarks }: { readonly forecast: PredictionView; readonly remarks: Remarks }) => {
  const { words, dates } = useWords()
  const { likelihoods, states } = words.pages.actor
  return (
    <li data-row>
      <RemarkQuote remarks={remarks} id={forecast.remark} />
      <p className="quiet">
        {wordOf(likelihoods, forecast.likelihood)} · {wordOf(states, forecast.state)}
        {forecast.said !== null && ` · ${dates.long(forecast.said)}`}
      </p>
    </li>
  )
}

export const Forecasts = ({ actor }: { readonly actor: ActorView }) => (
  <ul className="facts-list" data-list>
    {actor.predictions.map((forecast) => (
      <Forecast key={forecast.remark} forecast={forecast} remarks={actor.remarks} />
    ))}
  </ul>
)
