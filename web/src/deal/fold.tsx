import { type ReactNode, useState } from 'react'
import { MoreButton } from '../lists/more-button.js'
import { Sentences } from './sentence.js'

/** What is behind it is made when it is opened: in a large dossier a hundred parties object to one option, each with its sentence. */
export const Fold = ({
  summary,
  className,
  children,
}: {
  readonly summary: ReactNode
  readonly className?: string
  readonly children: () => ReactNode
}) => {
  const [open, setOpen] = useState(false)
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {summary}
      {open && children()}
    </details>
  )
}

const ON_A_PAGE = 10

/** Sentences, some at once. */
export const PagedSentences = ({ ids }: { readonly ids: readonly string[] }) => {
  const [pages, setPages] = useState(1)
  return (
    <>
      <Sentences ids={ids.slice(0, pages * ON_A_PAGE)} />
      <MoreButton left={ids.length - pages * ON_A_PAGE} page={ON_A_PAGE} onMore={() => setPages(pages + 1)} />
    </>
  )
}
