import { useState } from 'react'
import { useWords } from '../words/index.js'
import { useDeal } from './deal-context.js'
import { Fold, PagedSentences } from './fold.js'

/** So many sets are shown at first: they can be hundreds, the smallest first. */
const FIRST = 6

/** Sets of sentences of which giving up any one is enough. */
export const MovesList = ({ sets }: { readonly sets: readonly (readonly string[])[] }) => {
  const { words } = useWords()
  const { route, change, holder, parties } = useDeal()
  const [shown, setShown] = useState(FIRST)
  return (
    <>
      <ol className="moves">
        {sets.slice(0, shown).map((ids) => (
          <li key={ids.join()} data-move={ids.join(' ')}>
            <Fold
              summary={
                <summary>
                  {parties([...new Set(ids.map((id) => holder(id) ?? id))])}{' '}
                  <span className="quiet">{words.dossier.statements(ids.length)}</span>
                </summary>
              }
            >
              {() => <PagedSentences ids={ids} />}
            </Fold>
            <button type="button" onClick={() => change({ dropped: [...new Set([...route.dropped, ...ids])] })}>
              {words.deal.check.giveUp}
            </button>
          </li>
        ))}
      </ol>
      {sets.length > shown && (
        <button type="button" onClick={() => setShown(shown + 20)}>
          {words.deal.conflict.more(Math.min(20, sets.length - shown))}
        </button>
      )}
    </>
  )
}
