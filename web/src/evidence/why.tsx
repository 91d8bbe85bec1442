import { useState } from 'react'
import type { StatementView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'
import { surenessOf } from './least.js'

type Words = ReturnType<typeof useWords>['words']

/** "verb-list" is the rule "verb" carried on to the next member of a list. */
const ruleInWords = (rule: string, { evidence }: Words): string => {
  const list = rule.endsWith('-list') && !(rule in evidence.rules)
  const base = wordOf(evidence.rules, list ? rule.slice(0, -'-list'.length) : rule)
  return list ? `${base} ${evidence.listed}` : base
}

/** The words that decided, once each and in the order of the text. */
const decidingWords = ({ why, begin, end, context }: StatementView): readonly string[] => {
  const shift = context.begin - begin
  const texts = [...(why?.words ?? [])]
    .sort((a, b) => a.begin - b.begin || a.end - b.end)
    .filter((one) => one.begin < end || one.end + shift <= context.text.length)
    .map((one) => context.text.slice(Math.max(0, one.begin + shift), Math.max(0, one.end + shift)).trim())
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Why the machine read it so; made when it is opened, for a page of sentences has hundreds of them closed. */
export const Why = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  if (statement.why === null && statement.confidence === null) return null
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.evidence.why}</summary>
      {open && <Reasons statement={statement} />}
    </details>
  )
}

/** The rule as a sentence, the words it hangs on, and what the estimate means. */
const Reasons = ({ statement }: { readonly statement: StatementView }) => {
  const { words } = useWords()
  const { evidence } = words
  const { why, confidence, certainty, saidBasis } = statement
  const deciding = decidingWords(statement)
  return (
    <dl>
      {why !== null && (
        <>
          <dt>{evidence.rule}</dt>
          <dd title={why.rule}>{ruleInWords(why.rule, words)}</dd>
        </>
      )}
      {deciding.length > 0 && (
        <>
          <dt>{evidence.words}</dt>
          <dd>
            {deciding.map((word, n) => (
              <span key={word}>
                {n > 0 && ' · '}
                {words.quote(word)}
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>{evidence.certainty}</dt>
      <dd>{wordOf(evidence.certainties, certainty)}</dd>
      <dt>{evidence.date}</dt>
      <dd>{saidBasis === null ? evidence.undatedWhy : evidence.basis[saidBasis]}</dd>
      {confidence !== null && (
        <>
          <dt>{evidence.confidence}</dt>
          <dd>
            {evidence.sureness[surenessOf(confidence)]}: {evidence.confidenceMeans(Math.round(confidence * 100))}
          </dd>
        </>
      )}
      <dt>{evidence.standpoint}</dt>
      <dd>{words.standpoint[statement.standpoint]}</dd>
    </dl>
  )
}
