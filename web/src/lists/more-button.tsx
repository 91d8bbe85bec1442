import { useWords } from '../words/index.js'

/** The rest of a list, a page at a time; nothing where all of it is shown. */
export const MoreButton = ({
  left,
  page,
  onMore,
}: {
  /** How many are not shown. */
  readonly left: number
  /** So many come with the next click. */
  readonly page: number
  readonly onMore: () => void
}) => {
  const { words } = useWords()
  if (left <= 0) return null
  return (
    <p className="more-row">
      <button type="button" onClick={onMore}>
        {words.pages.links.showMore(Math.min(left, page))}
      </button>{' '}
      {left > page && <span className="quiet">{words.pages.links.left(left)}</span>}
    </p>
  )
}
