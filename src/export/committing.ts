import { commits, type Statement } from '../dossier/index.js'

/**
 * Whether a statement is somebody's position at all, to be told as a party's in another program: not what a person has
 * rejected, not a rumour, and not what an author, an expert or anybody says who commits no party.
 */
export const commitsParty = <S extends Statement & { readonly standpoint: string }>(
  statement: S,
): statement is S & { readonly party: string } => commits(statement) && statement.standpoint !== 'rejected'
