import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { NEAREST_FIRST } from '../evidence/least.js'
import { api, useView } from '../fetch-view.js'
import type { ArticleView, VocabularyView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { Choice } from './choice.js'
import { changed, type Draft, type Fields, withAct } from './draft.js'
import { Fault, Labelled, SpanField } from './form-parts.js'

const NOTHING: VocabularyView = { version: 1, acts: [], actors: [], parties: [], issues: [] }

interface Props {
  readonly article: ArticleView
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly onSave: () => void
  readonly onCancel: () => void
  /** The words marked in the text at this moment. */
  readonly marked: () => { readonly begin: number; readonly end: number } | null
}

/** Where the first thing is missing, so that as few keys as possible lead to a whole statement. */
const firstGap = ({ fields, statement }: Draft): string =>
  fields.actor === null
    ? 'actor'
    : fields.act === null
      ? 'act'
      : fields.topic === null && fields.issue === null
        ? 'issue'
        : statement === null
          ? 'save'
          : 'actor'

export const EditForm = ({ article, draft, onChange, onSave, onCancel, marked }: Props) => {
  const { words, lang } = useWords()
  const { form } = words.reading
  const whole = useRef<HTMLFormElement>(null)
  const asked = useView<VocabularyView>(api('vocabulary', { asOf: article.published, lang }))
  const known = asked.state === 'here' ? asked.value : NOTHING
  const { fields, guessed, faults } = draft
  const set = (change: Partial<Fields>) => onChange(changed(draft, change))
  // Which gap is the first is a matter of how the form opened, not of what is typed since.
  const opened = `${draft.statement ?? 'new'} ${draft.from ?? ''}`
  useEffect(() => {
    whole.current?.querySelector<HTMLElement>(`[name="${firstGap(draft)}"]`)?.focus()
  }, [opened])
  useEffect(() => {
    if (Object.keys(faults).length > 0) whole.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])

  const issue = known.issues.find(({ id }) => id === fields.issue)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onCancel()
  }
  return (
    <form className="edit-form" ref={whole} onSubmit={submit} onKeyDown={press} aria-labelledby="edit-title" noValidate>
      <header>
        <h2 id="edit-title">{draft.statement === null ? form.addTitle : form.correctTitle}</h2>
        <button type="submit" name="save" className="primary">
          {form.save} <kbd aria-hidden>↵</kbd>
        </button>
        <button type="button" onClick={onCancel} aria-keyshortcuts="Escape">
          {form.cancel}
        </button>
      </header>
      {draft.from !== null && (
        <p className="quiet guess-note">
          {form.from[draft.from]}{' '}
          {guessed.size > 0 && (
            <>
              <span className="guess-mark">{form.guess}</span> {form.guessHint}.
            </>
          )}
        </p>
      )}
      <Fault field="other" codes={faults.other} />
      <SpanField
        label={form.words}
        text={article.text}
        range={fields}
        lang={article.lang}
        hint={form.spanKeys}
        onTake={() => {
          const range = marked()
          if (range) set(range)
        }}
      />
      <Fault field="begin" codes={faults.begin} />
      <div className="pair">
        <Choice
          field="actor"
          draft={draft}
          label={form.holder}
          choices={known.actors.map(({ name, label }) => ({
            value: name,
            label,
            ...(name === label ? {} : { hint: name }),
          }))}
          onChange={(actor) => {
            const party = known.actors.find(({ name }) => name === actor)?.party
            set({ actor, ...(party === undefined ? {} : { party }) })
          }}
        />
        <Choice
          field="party"
          draft={draft}
          label={form.party}
          none={form.nobody}
          choices={known.parties.map(({ name, label }) => ({ value: name, label }))}
          onChange={(party) => set({ party })}
        />
      </div>
      <div className="pair">
        <Choice
          field="act"
          draft={draft}
          label={form.act}
          choices={Object.entries(words.act).map(([value, label]) => ({ value, label }))}
          onChange={(act) => act !== null && onChange(withAct(draft, act, known.acts))}
        />
        <Labelled label={`${form.sign} · ${form.strength}`}>
          {(id) => (
            <span className="sign-strength">
              <select
                id={id}
                value={fields.sign ?? ''}
                data-guessed={guessed.has('sign')}
                onChange={(event) => set({ sign: Number(event.target.value) as -1 | 0 | 1 })}
              >
                {fields.sign === null && <option value="">–</option>}
                {([1, 0, -1] as const).map((sign) => (
                  <option key={sign} value={sign}>
                    {form.signs[String(sign)]}
                  </option>
                ))}
              </select>
              <select
                aria-label={form.strength}
                value={fields.strength ?? ''}
                data-guessed={guessed.has('strength')}
                onChange={(event) => set({ strength: Number(event.target.value) as 0 | 1 | 2 | 3 | 4 })}
              >
                {fields.strength === null && <option value="">–</option>}
                {([4, 3, 2, 1, 0] as const).map((strength) => (
                  <option key={strength} value={strength}>
                    {words.cell.strength[strength]}
                  </option>
                ))}
              </select>
            </span>
          )}
        </Labelled>
      </div>
      <div className="pair">
        <Choice
          field="issue"
          draft={draft}
          label={form.issue}
          none={form.noIssue}
          choices={known.issues.map(({ id, label, groupLabel }) => ({ value: id, label, hint: groupLabel }))}
          onChange={(next) => {
            const label = known.issues.find(({ id }) => id === next)?.label
            const old = issue?.label
            const topic =
              fields.topic === null || fields.topic === old || fields.topic === ''
                ? (label ?? fields.topic)
                : fields.topic
            set({ issue: next, topic, ...(next === fields.issue ? {} : { option: null }) })
          }}
        />
        <Choice
          field="option"
          draft={draft}
          label={form.option}
          none={form.noOption}
          choices={(issue?.options ?? []).map(({ id, label }) => ({ value: id, label }))}
          onChange={(option) => set({ option })}
        />
      </div>
      <Labelled label={form.topic}>
        {(id) => (
          <input
            id={id}
            value={fields.topic ?? ''}
            maxLength={300}
            data-guessed={guessed.has('topic')}
            aria-invalid={faults.topic !== undefined}
            aria-describedby={faults.topic && 'fault-topic'}
            onChange={(event) => set({ topic: event.target.value })}
          />
        )}
      </Labelled>
      <Fault field="topic" codes={faults.topic} />
      <Labelled label={form.condition}>
        {(id) => (
          <select
            id={id}
            value={fields.condition?.head ?? ''}
            data-guessed={guessed.has('condition')}
            aria-invalid={faults.condition !== undefined}
            aria-describedby={faults.condition && 'fault-condition'}
            onChange={({ target: { value } }) =>
              set({
                condition:
                  value === ''
                    ? null
                    : { ...(fields.condition ?? marked() ?? { begin: fields.begin, end: fields.begin }), head: value },
              })
            }
          >
            <option value="">{form.noCondition}</option>
            {Object.entries(words.condition).map(([head, label]) => (
              <option key={head} value={head}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {fields.condition && (
        <SpanField
          text={article.text}
          range={fields.condition}
          lang={article.lang}
          missing={form.conditionMissing}
          onTake={() => {
            const range = marked()
            if (range && fields.condition) set({ condition: { ...range, head: fields.condition.head } })
          }}
        />
      )}
      <Fault field="condition" codes={faults.condition} />
      <div className="pair">
        <div>
          <Labelled label={form.said}>
            {(id) => (
              <input
                id={id}
                value={draft.saidTyped}
                placeholder={form.saidHint}
                data-guessed={guessed.has('said')}
                aria-invalid={faults.said !== undefined}
                aria-describedby={faults.said && 'fault-said'}
                onChange={(event) =>
                  onChange({ ...changed(draft, { said: fields.said }), saidTyped: event.target.value })
                }
              />
            )}
          </Labelled>
          <Fault field="said" codes={faults.said} />
        </div>
        <Labelled label={form.certainty}>
          {(id) => (
            <select
              id={id}
              value={fields.certainty}
              data-guessed={guessed.has('certainty')}
              onChange={(event) => set({ certainty: event.target.value })}
            >
              {NEAREST_FIRST.map((one) => (
                <option key={one} value={one}>
                  {wordOf(words.certainty, one)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <SpanField
        label={form.speaker}
        text={article.text}
        range={fields.speaker}
        lang={article.lang}
        missing={form.speakerNone}
        onTake={() => {
          const speaker = marked()
          if (speaker) set({ speaker })
        }}
        onRemove={() => set({ speaker: null })}
      />
      <Fault field="speaker" codes={faults.speaker} />
      <label className="check">
        <input
          type="checkbox"
          checked={fields.temporary}
          onChange={(event) => set({ temporary: event.target.checked })}
        />{' '}
        {form.temporary}
      </label>
      <Labelled label={form.note}>
        {(id) => (
          <input
            id={id}
            value={draft.note}
            maxLength={2000}
            onChange={(event) => onChange({ ...draft, note: event.target.value })}
          />
        )}
      </Labelled>
    </form>
  )
}
