// How a name sounds, whichever way it was put into Latin letters: "Zelensky", "Zelenskyy" and "Selenskyj" are one, as are
// "Podolyak" and "Podoliak". Only for comparing with each other; what comes out is no spelling.

const SOUNDS: Readonly<Record<string, string>> = {
  schtsch: 'S',
  shch: 'S',
  tsch: 'K',
  tch: 'K',
  sch: 'S',
  sh: 'S',
  zh: 'S',
  ch: 'K',
  kh: 'K',
  ts: 's',
  tz: 's',
  z: 's',
  ph: 'f',
  th: 't',
  w: 'v',
  x: 'ks',
  c: 'k',
  q: 'k',
  h: 'g',
  gu: 'g',
  ou: 'u',
}

const SPELT = /schtsch|shch|tsch|tch|sch|sh|zh|ch|kh|ts|tz|ph|th|gu(?=[ei])|ou|[zwxcqh]/gu

/** The vowel runs of "y", "j" and "i" are one, and none before an "e": "Yermak", "Ermak". */
export const nameSound = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(SPELT, (letters) => SOUNDS[letters] ?? letters)
    .replace(/[yji]+/gu, 'i')
    .replace(/i(?=e)/gu, '')
    .replace(/(.)\1+/gu, '$1')
