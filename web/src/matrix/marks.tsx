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

/** Strength as filled bars out of four; painted by the style sheet, for a large matrix draws thousands. */
export const Bars = ({ strength }: { readonly strength: number }) => (
  <span aria-hidden className={`bars b${strength}`} />
)

const SIGNS = { '1': '+', '0': '±', '-1': '−' } as const

/** "+", "−" or both; with a strength its bars stand beside it, except of what goes both ways. */
export const Glyph = ({ sign, strength }: { readonly sign: -1 | 0 | 1; readonly strength?: number }) => (
  <span className={strength === undefined || sign === 0 ? 'glyph' : `glyph bars b${strength}`} aria-hidden>
    {SIGNS[sign]}
  </span>
)
