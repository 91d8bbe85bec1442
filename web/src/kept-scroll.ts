// Where each pane stood when an address was left, so that "back" comes back to the place. Kept in the history entry itself.
// A pane takes part by its name in `data-scrolls`.

type Places = Readonly<Record<string, readonly [number, number]>>

const panes = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-scrolls]')]

export const placesNow = (): Places =>
  Object.fromEntries(panes().map((pane) => [pane.dataset.scrolls ?? '', [pane.scrollLeft, pane.scrollTop]]))

/** Notes the places in the entry one is about to leave. */
export const keepPlaces = (): void => {
  history.replaceState({ ...history.state, places: placesNow() }, '')
}

/** A screen is drawn only once its answers are there, on a loaded machine late; so long its panes are waited for. */
const PATIENCE_MS = 20_000

/** Brings the panes to their places as soon as they are there and long enough, unless the reader moves on before. */
const restore = (places: Places): void => {
  const until = performance.now() + PATIENCE_MS
  let stopped = false
  const stop = () => {
    stopped = true
  }
  const signs = ['wheel', 'pointerdown', 'keydown'] as const
  for (const sign of signs) window.addEventListener(sign, stop, { once: true, passive: true })
  const wanted = new Map(Object.entries(places).filter(([, [left, top]]) => left > 0 || top > 0))
  const step = () => {
    for (const pane of panes()) {
      const place = wanted.get(pane.dataset.scrolls ?? '')
      if (!place) continue
      const [left, top] = place
      pane.scrollTo({ left, top, behavior: 'instant' })
      if (Math.abs(pane.scrollTop - top) < 2 && Math.abs(pane.scrollLeft - left) < 2)
        wanted.delete(pane.dataset.scrolls ?? '')
    }
    if (!stopped && wanted.size > 0 && performance.now() < until) requestAnimationFrame(step)
    else for (const sign of signs) window.removeEventListener(sign, stop)
  }
  requestAnimationFrame(step)
}

/** After a while of rest, so that the history is not written with every pixel. */
const REST_MS = 200

/** For the whole visit: keeps places as the reader scrolls, restores them on the way back and forth. */
export const watchPlaces = (): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const scrolled = () => {
    clearTimeout(timer)
    timer = setTimeout(keepPlaces, REST_MS)
  }
  const popped = () => {
    // What was scrolled on the screen that was left belongs to its own entry.
    clearTimeout(timer)
    const places: unknown = history.state?.places
    if (typeof places === 'object' && places !== null) restore(places as Places)
  }
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  window.addEventListener('popstate', popped)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('scroll', scrolled, { capture: true })
    window.removeEventListener('popstate', popped)
  }
}
