// Runs the layout beside the screen, which stays free meanwhile.
import { type LayoutAsked, placesOf } from './layout.js'

self.addEventListener('message', ({ data }: MessageEvent<LayoutAsked>) => {
  self.postMessage(placesOf(data))
})
