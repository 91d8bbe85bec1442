export type Style = 'strong' | 'faint' | 'for' | 'against' | 'hedge' | 'alarm'

/** Puts colour on finished text; without colour it gives the text back. */
export type Paint = (text: string, style?: Style) => string

// Blue and orange rather than green and red: told apart by the colour-blind too. Every colour stands beside a sign.
const CODES: Readonly<Record<Style, string>> = {
  strong: '1',
  faint: '2',
  for: '38;5;32',
  against: '38;5;166',
  hedge: '38;5;97',
  alarm: '1;38;5;160',
}

/** https://no-color.org: any value that is not empty. */
const wantsNone = (env: NodeJS.ProcessEnv): boolean => (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'

export const painter = (stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint =>
  stream.isTTY === true && !wantsNone(env)
    ? (text, style) => (style === undefined || text.trim() === '' ? text : `\x1b[${CODES[style]}m${text}\x1b[0m`)
    : (text) => text
