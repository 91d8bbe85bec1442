import { type RefObject, useEffect, useState } from 'react'

/** Width of an element in pixels, 0 before it is known. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const here = element.current
    if (here === null) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(here)
    return () => watch.disconnect()
  }, [element])
  return width
}
