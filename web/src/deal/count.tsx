import { useWords } from '../words/index.js'
import { countText } from './numbers.js'

interface Props {
  readonly decimal: string
  /** What the number says, for those who hear it and for the pointer. */
  readonly means?: string | ((n: string) => string)
}

export const Count = ({ decimal, means }: Props) => {
  const { lang } = useWords()
  const { text, exact } = countText(decimal, lang)
  const meaning = typeof means === 'function' ? means(exact ?? text) : means
  return (
    <span className="count" data-count={decimal} title={meaning ?? exact ?? undefined}>
      <span aria-hidden={meaning !== undefined}>{text}</span>
      {meaning !== undefined && <span className="visually-hidden">{meaning}</span>}
    </span>
  )
}

/** A sentence of the dictionary about a number of packages, with the number written as one can read it. */
export const Told = ({ decimal, say }: { readonly decimal: string; readonly say: (n: string) => string }) => {
  // One is worded otherwise than many.
  const [before = '', after = ''] = say(decimal === '1' ? '1' : GAP).split(decimal === '1' ? '1' : GAP)
  return (
    <>
      {before}
      <Count decimal={decimal} />
      {after}
    </>
  )
}

const GAP = '\uE000'
