// Small signs, so that nothing hangs on colour alone. Decorative: the words stand in the cell's name.

const svg = { viewBox: '0 0 12 12', 'aria-hidden': true, className: 'mark' } as const

export const LinkMark = () => (
  <svg {...svg}>
    <path d="M5.2 6.8 6.8 5.2M4.6 4.2l1.5-1.5a2.2 2.2 0 0 1 3.2 3.2L7.8 7.4M7.4 7.8 5.9 9.3a2.2 2.2 0 0 1-3.2-3.2l1.5-1.5" />
  </svg>
)

export const ClockMark = () => (
  <svg {...svg}>
    <circle cx="6" cy="6" r="4.2" />
    <path d="M6 3.6V6l1.7 1.1" />
  </svg>
)

export const DividedMark = () => (
  <svg {...svg}>
    <path d="M6 10.5V7L2.5 2M6 7l3.5-5M2.3 4.2 2.4 1.8l2.3.7M9.7 4.2 9.6 1.8l-2.3.7" />
  </svg>
)

/** Four bars that rise from left to right. */
const barAt = (n: number): string => `M${(n - 1) * 4} ${8 - n * 2}h3v${n * 2 + 2}h-3z`

/** By strength, the filled bars and the empty ones: one shape each, for a large matrix draws thousands. */
const BARS = [0, 1, 2, 3, 4].map((strength) => ({
  on: [1, 2, 3, 4]
    .filter((n) => n <= strength)
    .map(barAt)
    .join(''),
  off: [1, 2, 3, 4]
    .filter((n) => n > strength)
    .map(barAt)
    .join(''),
}))

/** Strength as filled bars out of four. */
export const Bars = ({ strength }: { readonly strength: number }) => {
  const { on, off } = BARS[strength] ?? { on: '', off: '' }
  return (
    <svg viewBox="0 0 15 10" aria-hidden className="bars">
      {on !== '' && <path d={on} className="on" />}
      {off !== '' && <path d={off} className="off" />}
    </svg>
  )
}

/** "+", "−" or both. */
export const Glyph = ({ sign }: { readonly sign: -1 | 0 | 1 }) => (
  <span className="glyph" aria-hidden>
    {sign > 0 ? '+' : sign < 0 ? '−' : '±'}
  </span>
)
