import { DICT } from './lexicon.js'

const swap = (names: readonly string[], tag: number, form: string): number => {
  const other = names.indexOf(`${names[tag]!.split('.')[0]}.${form}`)
  return other < 0 ? tag : other
}

/**
 * Where the dictionary leaves one mood open, it decides: "sei", "müsse" are Konjunktiv I whatever the tagger saw, and
 * "hat" never is. Where a form has several readings ("habe", "forderte"), the tagger's choice among them stands.
 */
export const chooseMood = (names: readonly string[], tag: number, flags: number): number => {
  const form = names[tag]!.split('.')[1]
  const readings = flags & (DICT.present | DICT.past | DICT.sub1 | DICT.sub2)
  if (readings === 0) return tag
  if (form === 'prs' || form === 'pst' || form === 'sub1' || form === 'sub2') {
    if (form === 'prs' && readings & DICT.present) return tag
    if (form === 'pst' && readings & DICT.past) return tag
    if (form === 'sub1' && readings & DICT.sub1) return tag
    if (form === 'sub2' && readings & DICT.sub2) return tag
    if (readings & DICT.sub1 && !(readings & (DICT.present | DICT.past))) return swap(names, tag, 'sub1')
    if (readings & DICT.sub2 && !(readings & (DICT.present | DICT.past))) return swap(names, tag, 'sub2')
    if (readings & DICT.past) return swap(names, tag, 'pst')
    return swap(names, tag, 'prs')
  }
  return tag
}
