// An edit that met a conflict, handed back to the form to be gone over.
import type { EditView } from '../views.js'

const HANDED = 'parley:edit-again'
let handed: EditView | null = null

export const keepForForm = (edit: EditView): void => {
  handed = edit
  window.dispatchEvent(new Event(HANDED))
}

export const takeForForm = (): EditView | null => {
  const edit = handed
  handed = null
  return edit
}

export const onHanded = (listener: () => void): (() => void) => {
  window.addEventListener(HANDED, listener)
  return () => window.removeEventListener(HANDED, listener)
}
