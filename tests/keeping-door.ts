import { type Door, openDoor } from '../src/cli/door.js'

/** A door whose output is kept. */
export const keeping = (): { readonly door: Door; readonly said: () => string } => {
  let said = ''
  const keep = (text: string): void => {
    said += text
  }
  const door = {
    ...openDoor(new AbortController().signal),
    out: keep,
    err: keep,
    errIsTerminal: false,
    ask: null,
    width: 100,
    lang: 'en',
  }
  return { door, said: () => said }
}
