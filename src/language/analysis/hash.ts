// Feature hashing. All arithmetic is on 32-bit integers, so every engine and machine computes the same rows.

const K1 = 0x9e3779b1
const K2 = 0x85ebca6b
const K3 = 0xc2b2ae35

/** Finalises a 32-bit value so that its high bits depend on all of its input. */
const finish = (h: number): number => {
  h ^= h >>> 15
  h = Math.imul(h, K2)
  return h ^ (h >>> 13)
}

export const mix1 = (template: number, a: number): number => finish(Math.imul(a + Math.imul(template, K3), K1))

export const mix2 = (template: number, a: number, b: number): number =>
  finish(Math.imul(a + Math.imul(template, K3), K1) + Math.imul(b ^ (b >>> 16), K2))

export const mix3 = (template: number, a: number, b: number, c: number): number =>
  mix2(template, finish(Math.imul(a, K1) + b), c)

/** FNV-1a over UTF-16 code units from `begin` to `end`; digits count as one sign so that numbers share features. */
export const hashText = (text: string, begin: number, end: number, seed: number): number => {
  let h = 0x811c9dc5 ^ seed
  for (let i = begin; i < end; i++) {
    let c = text.charCodeAt(i)
    if (c >= 48 && c <= 57) c = 48
    h = Math.imul(h ^ c, 0x01000193)
  }
  return finish(h)
}
