import { Link } from '../navigation.js'
import { actorScreen } from '../route.js'
import type { ChainView } from '../views.js'
import { useWords, wordOf } from '../words/index.js'

/** From the holder outwards to the article: who passed the words on, and how. */
export const ChainPath = ({ chain }: { readonly chain: ChainView }) => {
  const { words } = useWords()
  const { trace } = words.pages
  return (
    <div>
      <ol className="chain-path">
        {chain.hops.map((hop, n) => (
          <li key={n} data-role={hop.role}>
            {hop.role === 'article' ? hop.label : <Link to={actorScreen(hop.actor)}>{hop.label}</Link>}
            {hop.mode !== null && <span className="mode">{wordOf(trace.modes, hop.mode)}</span>}
            {!hop.known && hop.role !== 'article' && <span className="mode">{trace.notKnown}</span>}
          </li>
        ))}
      </ol>
      <p className="quiet">
        {[
          trace.hands(chain.depth),
          ...(chain.weakest === null ? [] : [trace.weakest(wordOf(trace.modes, chain.weakest))]),
          chain.ownWords ? trace.ownWords : trace.notOwn,
          ...(chain.partyLabel === null ? [] : [chain.partyLabel]),
        ].join(' · ')}
      </p>
    </div>
  )
}
