// Where a text stops being JSON: engines tell the place only in some of their messages, and each in other words.

const TOKEN =
  /[ \t\n\r]+|([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y

/** What may come next: a value; a value or the end of an empty list; a key; a key or the end of an empty object; … */
type Wanted = 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'after' | 'nothing'

/** Line of the first token that cannot stand there, from 1; of the end where the text is cut off; `null` where it is JSON. */
export const faultLine = (text: string): number | null => {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'after')
  const step = (sign: string | undefined, value: string | undefined): Wanted | null => {
    if (value !== undefined) {
      if (wanted === 'value' || wanted === 'first') return after()
      return (wanted === 'key' || wanted === 'first-key') && value.startsWith('"') ? 'colon' : null
    }
    if (sign === '{' || sign === '[') {
      if (wanted !== 'value' && wanted !== 'first') return null
      open.push(sign)
      return sign === '{' ? 'first-key' : 'first'
    }
    if (sign === ':') return wanted === 'colon' ? 'value' : null
    if (sign === ',') return wanted !== 'after' ? null : open.at(-1) === '{' ? 'key' : 'value'
    const ends = sign === '}' ? open.at(-1) === '{' && wanted !== 'key' : open.at(-1) === '[' && wanted !== 'value'
    if (!ends || wanted === 'colon' || (sign === '}' && wanted === 'value')) return null
    open.pop()
    return after()
  }
  while (at < text.length) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)
    if (token === null) return lineAt(text, at)
    const [all, sign, value] = token
    if (sign !== undefined || value !== undefined) {
      const next = step(sign, value)
      if (next === null) return lineAt(text, at)
      wanted = next
    }
    at += all.length
  }
  return wanted === 'nothing' ? null : lineAt(text, text.length)
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
