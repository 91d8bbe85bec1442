import { useEffect, useState } from 'react'
import type { LayoutAsked, Places } from './layout.js'

/** `null` while the thread reckons. The network must be the same object as long as it is the same network. */
export const usePlaces = (network: LayoutAsked | null): Places | null => {
  const [found, setFound] = useState<{ readonly of: LayoutAsked; readonly places: Places } | null>(null)
  useEffect(() => {
    if (network === null) return
    const thread = new Worker(new URL('./layout-thread.ts', import.meta.url), { type: 'module' })
    thread.onmessage = ({ data }: MessageEvent<Places>) => setFound({ of: network, places: data })
    thread.postMessage({
      nodes: network.nodes.map(({ id, cluster }) => ({ id, cluster })),
      edges: network.edges.map(({ from, to, weight }) => ({ from, to, weight })),
    })
    return () => thread.terminate()
  }, [network])
  return found !== null && found.of === network ? found.places : null
}
