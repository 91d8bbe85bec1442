import { useState } from 'react'
import { useWords } from '../words/index.js'
import { RankingList } from './ranking-list.js'
import { chainOf, tiersOf } from './rankings.js'

interface Props {
  readonly side: 'speaker' | 'addressee'
  readonly chains: readonly string[]
  readonly ends: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (chains: readonly string[]) => void
}

/** One list a chain. What stands in different chains and is not joined by a third end stays unordered: nothing is made up. */
export const ChainLists = ({ side, chains, ends, onChange }: Props) => {
  const { words } = useWords()
  // A chain that has been begun and orders nothing yet is no ranking, and not in the address.
  const [begun, setBegun] = useState(false)
  const shown = begun || chains.length === 0 ? [...chains, ''] : chains
  return (
    <div className="chains" data-chains={side}>
      {shown.map((chain, at) => (
        <RankingList
          key={at}
          side={side}
          list={at}
          tiers={tiersOf(chain)}
          ends={ends}
          onChange={(tiers) => {
            const next = [...shown]
            next[at] = chainOf(tiers)
            setBegun(false)
            onChange(next.filter(Boolean))
          }}
        />
      ))}
      {chains.length > 0 && !begun && (
        <button type="button" data-add-chain onClick={() => setBegun(true)}>
          {words.leverage.chain}
        </button>
      )}
    </div>
  )
}
