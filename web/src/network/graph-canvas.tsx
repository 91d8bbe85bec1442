import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../words/index.js'
import { type Camera, edgeAt, paintScene, type RoomEdge, type Scene } from './paint.js'

const colour = (name: string): string => {
  // What stands there follows the theme: read from an element, so that `light-dark()` is settled.
  const probe = document.createElement('span')
  probe.className = `probe-${name}`
  document.body.append(probe)
  const found = getComputedStyle(probe).color
  probe.remove()
  return found
}

/** From so many ties on, the last picture is moved and scaled while the hand moves, and drawn anew once it rests. */
const MANY_TIES = 2000
const REST_MS = 140

interface Still {
  readonly picture: HTMLCanvasElement
  readonly camera: Camera
  /** What it shows; of anything else it is no picture. */
  readonly shown: readonly unknown[]
}

const copyOf = (canvas: HTMLCanvasElement): HTMLCanvasElement => {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}

interface Props extends Pick<Scene, 'nodes' | 'edges' | 'places' | 'chosen'> {
  readonly onChoose: (edge: RoomEdge) => void
}

/** Drawn on a canvas: quick with thousands of ties, without WebGL. Everything in it also stands in the table beside it. */
export const GraphCanvas = ({ nodes, edges, places, chosen, onChoose }: Props) => {
  const { words } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [size, setSize] = useState<readonly [number, number]>([600, 480])
  const [view, setView] = useState({ zoom: 1, dx: 0, dy: 0 })
  const grip = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null)
  useEffect(() => {
    const box = canvas.current?.parentElement
    if (!box) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSize([Math.floor(entry.contentRect.width), Math.floor(Math.max(320, entry.contentRect.height))])
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  const [width, height] = size
  const camera: Camera = {
    scale: Math.max(60, Math.min(width - 130, height - 50) / 2) * view.zoom,
    x: width / 2 - 40 + view.dx,
    y: height / 2 + view.dy,
  }
  const still = useRef<Still | null>(null)
  useEffect(() => {
    const element = canvas.current
    const draw = element?.getContext('2d')
    if (!element || !draw) return
    const ratio = window.devicePixelRatio || 1
    draw.setTransform(ratio, 0, 0, ratio, 0, 0)
    const paints = { ink: colour('ink'), soft: colour('soft'), accent: colour('accent'), paper: colour('paper') }
    const shown = [nodes, edges, places, chosen?.join('~'), paints.ink, width, height]
    const whole = () => {
      paintScene(draw, { nodes, edges, places, chosen, ...paints }, camera, width, height)
      if (edges.length >= MANY_TIES) still.current = { picture: copyOf(element), camera, shown }
    }
    const kept = still.current
    if (kept === null || kept.shown.some((one, n) => one !== shown[n])) return whole()
    const by = camera.scale / kept.camera.scale
    draw.fillStyle = paints.paper
    draw.fillRect(0, 0, width, height)
    draw.drawImage(kept.picture, camera.x - kept.camera.x * by, camera.y - kept.camera.y * by, width * by, height * by)
    const timer = setTimeout(whole, REST_MS)
    return () => clearTimeout(timer)
  })
  const placeOf = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top] as const
  }
  const zoom = (by: number) => setView((now) => ({ ...now, zoom: Math.max(0.5, Math.min(12, now.zoom * by)) }))
  const ratio = typeof window === 'undefined' ? 1 : window.devicePixelRatio || 1
  return (
    <div className="graph">
      <canvas
        ref={canvas}
        width={width * ratio}
        height={height * ratio}
        role="img"
        aria-label={words.network.picture(nodes.length, edges.length)}
        onPointerDown={(event) => {
          grip.current = { x: event.clientX, y: event.clientY, moved: false }
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={(event) => {
          const held = grip.current
          if (!held) return
          const [mx, my] = [event.clientX - held.x, event.clientY - held.y]
          if (!held.moved && Math.hypot(mx, my) < 4) return
          grip.current = { x: event.clientX, y: event.clientY, moved: true }
          setView((now) => ({ ...now, dx: now.dx + mx, dy: now.dy + my }))
        }}
        onPointerUp={(event) => {
          const moved = grip.current?.moved === true
          grip.current = null
          if (moved) return
          const edge = edgeAt({ edges, places }, camera, ...placeOf(event))
          if (edge) onChoose(edge)
        }}
      />
      <span className="zoom">
        <button type="button" aria-label={words.network.nearer} onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label={words.network.farther} onClick={() => zoom(1 / 1.4)}>
          −
        </button>
        <button type="button" onClick={() => setView({ zoom: 1, dx: 0, dy: 0 })}>
          {words.network.whole}
        </button>
      </span>
    </div>
  )
}
