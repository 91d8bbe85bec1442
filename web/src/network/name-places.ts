// Where the name of each node stands: beside, above or below it, within the picture and not over another name.
export interface Named {
  readonly label: string
  readonly x: number
  readonly y: number
  /** Of the node's shape, in pixels. */
  readonly radius: number
}

export interface NamePlace {
  readonly label: string
  /** Left edge and middle of the line, in pixels. */
  readonly x: number
  readonly y: number
}

/** Pixels of a line of names. */
const LINE = 14
const GAP = 3

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The earlier in the list, the surer its place: a name that finds none is left out, for two over each other can both not be read. */
export const placeNames = (
  nodes: readonly Named[],
  widthOf: (label: string) => number,
  width: number,
  height: number,
): readonly NamePlace[] => {
  const taken: Box[] = []
  return nodes.flatMap(({ label, x, y, radius }) => {
    const long = widthOf(label)
    const away = radius + GAP
    const tries = [
      { x: x + away, y },
      { x: x - away - long, y },
      { x: x - long / 2, y: y - away - LINE / 2 },
      { x: x - long / 2, y: y + away + LINE / 2 },
    ]
    for (const at of tries) {
      const box = { left: at.x, top: at.y - LINE / 2, right: at.x + long, bottom: at.y + LINE / 2 }
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!inside || taken.some((one) => meet(one, box))) continue
      taken.push(box)
      return [{ label, ...at }]
    }
    return []
  })
}
