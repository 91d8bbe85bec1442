import { Signature } from '../edits/edit-status.js'
import { useSession } from '../edits/live.js'
import { useNavigation } from '../navigation.js'
import type { ArticleRoute } from '../route.js'
import type { RoomView } from '../views.js'
import { useWords } from '../words/index.js'

interface Props {
  readonly room: RoomView
  readonly route: ArticleRoute
  readonly mayEdit: boolean
  readonly onNext: () => void
  readonly onBack: (which: 'undo' | 'redo') => void
}

/** What is left to do in this article, and what can always be done. */
export const RoomBar = ({ room, route, mayEdit, onNext, onBack }: Props) => {
  const { words } = useWords()
  const { go } = useNavigation()
  const { known } = useSession()
  const { reading } = words
  const all = room.article.statementsIn.length
  const { statements } = room.left
  return (
    <div className="room-bar">
      <div className="left">
        <span role="status">
          {all > 0 && (
            <>
              <progress max={all} value={all - statements} aria-label={reading.leftOf(statements, all)} />{' '}
              {reading.left(statements)}
            </>
          )}
        </span>
        {mayEdit && <Signature />}
      </div>
      <div className="tools">
        {statements > 0 && (
          <button type="button" onClick={onNext}>
            {reading.nextUnchecked} <kbd aria-hidden>x</kbd>
          </button>
        )}
        {mayEdit && (
          <>
            <button type="button" onClick={() => onBack('undo')} aria-keyshortcuts="u Control+Z">
              {reading.undo} <kbd aria-hidden>u</kbd>
            </button>
            <button type="button" onClick={() => onBack('redo')} aria-keyshortcuts="Shift+U Control+Shift+Z">
              {reading.redo} <kbd aria-hidden>⇧u</kbd>
            </button>
          </>
        )}
        <button type="button" aria-pressed={route.log} onClick={() => go({ ...route, log: !route.log }, 'replace')}>
          {reading.historyShort} <kbd aria-hidden>h</kbd>
        </button>
      </div>
      {known?.readOnly && (
        <p className="notice">{known.readOnly === 'asked' ? reading.readOnlyAsked : reading.readOnlyFile}</p>
      )}
    </div>
  )
}
