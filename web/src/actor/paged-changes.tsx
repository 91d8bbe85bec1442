import { useView } from '../fetch-view.js'
import { MoreButton } from '../lists/more-button.js'
import { useShown } from '../lists/use-shown.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { StatementView, ToldChangesView, ToldChangeView } from '../views.js'
import { ChangeList } from './change-list.js'

/** So many stand on a page of movements. */
export const CHANGES_ON_A_PAGE = 25

const Page = ({ url }: { readonly url: string }) => {
  const answer = useView<ToldChangesView>(url)
  if (answer.state === 'waiting') return <Waiting />
  if (answer.state === 'failed') return <ProblemMessage problem={answer.problem} />
  return <ChangeList changes={answer.value.changes} cited={answer.value.cited} />
}

interface Props {
  /** The first page. */
  readonly changes: readonly ToldChangeView[]
  readonly cited: readonly StatementView[]
  /** How many there are. */
  readonly all: number
  /** Address of a page, from 2. */
  readonly pageAt: (page: number) => string
}

/** All movements, newest first, a page at a time. */
export const PagedChanges = ({ changes, cited, all, pageAt }: Props) => {
  const [pages, more] = useShown('changes')
  const later = Array.from({ length: Math.min(pages, Math.ceil(all / CHANGES_ON_A_PAGE)) - 1 }, (_, n) => n + 2)
  return (
    <>
      <ChangeList changes={changes} cited={cited} />
      {later.map((page) => (
        <Page key={page} url={pageAt(page)} />
      ))}
      <MoreButton left={all - pages * CHANGES_ON_A_PAGE} page={CHANGES_ON_A_PAGE} onMore={more} />
    </>
  )
}
