/** Morphology of one word, as far as the language shows it; absent means "not marked" or "not known". */
export interface Feats {
  readonly mood?: 'ind' | 'sub' | 'imp'
  readonly tense?: 'pres' | 'past'
  readonly verbForm?: 'fin' | 'inf' | 'part' | 'ger'
  readonly person?: 1 | 2 | 3
  readonly number?: 'sing' | 'plur'
  readonly case?: 'nom' | 'acc' | 'dat' | 'gen'
  readonly pronType?: 'rel'
}

/**
 * The tagger chooses among fine tags: a UPOS, with the verb form after a stop ("VERB.sub1"). Konjunktiv I counts as
 * present and Konjunktiv II as past subjunctive, as in the treebanks.
 */
const FORMS: Readonly<Record<string, Feats>> = {
  prs: { mood: 'ind', tense: 'pres', verbForm: 'fin' },
  prs3: { mood: 'ind', tense: 'pres', verbForm: 'fin', person: 3, number: 'sing' },
  pst: { mood: 'ind', tense: 'past', verbForm: 'fin' },
  sub1: { mood: 'sub', tense: 'pres', verbForm: 'fin' },
  sub2: { mood: 'sub', tense: 'past', verbForm: 'fin' },
  imp: { mood: 'imp', verbForm: 'fin' },
  mod: { verbForm: 'fin' },
  inf: { verbForm: 'inf' },
  part: { verbForm: 'part', tense: 'past' },
  ing: { verbForm: 'ger' },
  pl: { number: 'plur' },
  rel: { pronType: 'rel' },
}

const NUMBERS: Readonly<Record<string, Feats>> = { sg: { number: 'sing' }, pl: { number: 'plur' } }

export const uposOf = (fine: string): string => fine.split('.')[0]!

const formOf = (fine: string): Feats => FORMS[fine.split('.')[1] ?? ''] ?? {}

export const isFiniteTag = (fine: string): boolean => formOf(fine).verbForm === 'fin'

/** `morph` is "nom.sg" and the like, or "" where nothing is marked. */
export const featsOf = (fine: string, morph: string): Feats => {
  const [grammaticalCase, number] = morph.split('.')
  const form = formOf(fine)
  return Object.freeze({
    ...form,
    ...(grammaticalCase ? { case: grammaticalCase as NonNullable<Feats['case']> } : {}),
    ...(number ? NUMBERS[number] : {}),
  })
}
