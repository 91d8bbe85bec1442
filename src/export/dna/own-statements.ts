// The second statement type of a .dna file that Parley writes: what DNA's own type has no place for. Read back from such a file.
import { type Act, actSchema, type Sign, type Strength, strengthSchema } from '../../dossier/index.js'
import type { DnaFile, DnaRow } from './tables.js'

export const OWN_STATEMENTS = 'Parley Statement'

export const FIRMNESS: Readonly<Record<Strength, string>> = {
  4: 'absolute',
  3: 'firm',
  2: 'ordinary',
  1: 'leaning',
  0: 'hedge',
}

type Values = ReadonlyMap<number, Readonly<Record<string, string | number | boolean>>>

export interface OwnDetails {
  /** Act and strength of a row of DNA's own type, from the row beside it; nothing where there is none or it says otherwise. */
  readonly of: (
    row: DnaRow<'STATEMENTS'>,
    actor: string,
    party: string | null,
    concept: string,
    sign: Sign,
  ) => { readonly act: Act; readonly strength: Strength } | Record<string, never>
  readonly isOwnType: (type: number | null) => boolean
}

const keyOf = (row: DnaRow<'STATEMENTS'>, actor: string, party: string | null, concept: string, sign: Sign): string =>
  JSON.stringify([row.DocumentId, row.Start, row.Stop, actor, party ?? '', concept, sign])

export const ownDetails = (file: DnaFile, values: Values): OwnDetails => {
  const type = file.STATEMENTTYPES.find(({ Label }) => Label === OWN_STATEMENTS)?.ID
  // Two rows of one key (rare: the same said twice over in one span) are taken in turn.
  const found = new Map<string, { readonly act: Act; readonly strength: Strength }[]>()
  for (const row of type === undefined ? [] : file.STATEMENTS) {
    if (row.StatementTypeId !== type) continue
    const coded = values.get(row.ID) ?? {}
    const act = actSchema.safeParse(coded.act)
    const signed = Number(coded.strength)
    const strength = strengthSchema.safeParse(Math.abs(signed))
    if (!act.success || !strength.success) continue
    const person = String(coded.person ?? '')
    const organization = String(coded.organization ?? '')
    const key = keyOf(
      row,
      person === '' ? organization : person,
      organization === '' ? null : organization,
      String(coded.concept ?? ''),
      Math.sign(signed) as Sign,
    )
    found.set(key, [...(found.get(key) ?? []), { act: act.data, strength: strength.data }])
  }
  return {
    of: (row, actor, party, concept, sign) => found.get(keyOf(row, actor, party, concept, sign))?.shift() ?? {},
    isOwnType: (one) => one !== null && one === type,
  }
}
