import { type FormEvent, useState } from 'react'
import type { DealElement } from '../routes/deal.js'
import { FileField } from '../shell/file-field.js'
import { useWords, wordOf } from '../words/index.js'
import type { FileComplaint } from './checker.js'
import { useDeal } from './deal-context.js'
import { LintList } from './lint-list.js'
import { download, type OwnProposal, storedProposals, storeProposals } from './own-proposals.js'
import { useChecker } from './use-checker.js'

const OnTheTable = ({ onLoad }: { readonly onLoad: (name: string, elements: readonly DealElement[]) => void }) => {
  const { words, dates } = useWords()
  const { view, parties } = useDeal()
  const t = words.deal.proposals
  const newest = [...view.proposals].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return (
    <section>
      <h2>{t.title}</h2>
      {newest.length === 0 && <p className="quiet">{t.none}</p>}
      <ul className="proposals" data-list>
        {newest.map(({ id, title, about, owner, date, status, elements }) => (
          <li key={id} data-row data-proposal={id}>
            <button type="button" onClick={() => onLoad(id, elements)}>
              {t.load}
            </button>
            <span>
              <strong>{title}</strong>
              <span className="quiet">
                {' '}
                · {date === null ? t.undated : dates.long(date)} ·{' '}
                {owner.length === 0 ? t.nobody : t.by(parties(owner))} · {wordOf(t.statuses, status)} ·{' '}
                {t.elements(elements.length)}
              </span>
              <span className="about">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const ProposalsTab = () => {
  const { words, lang } = useWords()
  const { view, route, change, casebook } = useDeal()
  const checker = useChecker(view, route.pick, lang)
  const t = words.deal.proposals
  const [own, setOwn] = useState(() => storedProposals(casebook))
  const [name, setName] = useState(view.proposals.find(({ id }) => id === route.from)?.title ?? route.from ?? '')
  const [told, setTold] = useState<string | null>(null)
  const [wrong, setWrong] = useState<readonly FileComplaint[] | null>(null)
  const load = (from: string, elements: readonly DealElement[]) =>
    change({ pick: elements.map(({ issue, option }) => ({ issue, option })), from, tab: 'package' })
  const current: OwnProposal = { name: name.trim() || t.own, elements: route.pick }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (route.pick.length === 0) return setTold(t.nothing)
    const next = [...own.filter((one) => one.name !== current.name), current]
    const kept = storeProposals(casebook, next)
    setOwn(next)
    setTold(kept ? t.kept(current.name) : t.storageOff)
  }
  const take = async ([file]: readonly File[]) => {
    if (!file) return
    const read = await checker.read(file.name, await file.text())
    setWrong(read.ok ? null : read.complaints)
    if (read.ok) load(read.title[lang] ?? read.title.en ?? file.name, read.elements)
  }
  const remove = (gone: string) => {
    const next = own.filter((one) => one.name !== gone)
    storeProposals(casebook, next)
    setOwn(next)
  }
  return (
    <>
      <OnTheTable onLoad={load} />
      <section>
        <h2>{t.own}</h2>
        <form className="keep-form" onSubmit={keep}>
          <label>
            {t.name} <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <button type="submit">{t.keep}</button>
          <button type="button" onClick={() => (route.pick.length === 0 ? setTold(t.nothing) : download(current))}>
            {t.download}
          </button>
        </form>
        <FileField
          label={t.file}
          hint={t.fileHint}
          accept=".yaml,.yml,.json"
          disabled={checker.state !== 'ready'}
          onFiles={(files) => void take(files)}
        />
        {wrong && (
          <div role="alert" className="notice">
            <p>{wrong.length === 0 ? words.deal.failed : t.refused}</p>
            <ul>
              {wrong.map((one) => (
                <li key={one.code + one.message + one.line}>
                  {one.place}
                  {one.line === null ? '' : `:${one.line}`}: {words.fault(one)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p role="status" className="told">
          {told}
        </p>
        {own.length === 0 && <p className="quiet">{t.noOwn}</p>}
        <ul className="proposals" data-list>
          {own.map((one) => (
            <li key={one.name} data-row data-own={one.name}>
              <button type="button" onClick={() => load(one.name, one.elements)}>
                {t.load}
              </button>
              <span>
                <strong>{one.name}</strong> <span className="quiet">· {t.elements(one.elements.length)}</span>{' '}
                <button type="button" className="plain" onClick={() => download(one)}>
                  {t.download}
                </button>{' '}
                <button type="button" className="plain" onClick={() => remove(one.name)}>
                  {t.remove}
                </button>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <LintList checker={checker} />
    </>
  )
}
