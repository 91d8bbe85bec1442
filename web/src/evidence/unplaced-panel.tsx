import { api, useView } from '../fetch-view.js'
import type { UnplacedKind } from '../route.js'
import { ProblemMessage, Waiting } from '../shell/messages.js'
import type { StatementList } from '../views.js'
import { useWords } from '../words/index.js'
import { Panel } from './panel.js'
import { FilteredCards } from './statement-list.js'

/** Statements that commit a party and still stand in no cell: nothing that was read is out of reach. */
export const UnplacedPanel = ({ kind, onClose }: { readonly kind: UnplacedKind; readonly onClose: () => void }) => {
  const { words, lang } = useWords()
  const all = useView<StatementList>(api('statements', { lang }))
  const title = kind === 'undated' ? words.evidence.undatedTitle : words.evidence.withoutIssueTitle
  return (
    <Panel of={kind} onClose={onClose} title={<h2>{title}</h2>}>
      {all.state === 'waiting' && <Waiting />}
      {all.state === 'failed' && <ProblemMessage problem={all.problem} />}
      {all.state === 'here' && (
        <FilteredCards
          statements={all.value.statements.filter(
            (one) => one.party !== null && (kind === 'undated' ? one.said === null : one.issue === null),
          )}
        />
      )}
    </Panel>
  )
}
