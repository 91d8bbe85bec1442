// Tables of a database → a .dna file, of version 3, or of version 2 brought into its form.
import { type Complaint, complaint } from '../../dossier/index.js'
import { type CheckedDna, checkDna, type RawTables } from './check.js'
import { fromVersionTwo } from './version-two.js'

/** Whether it is a database of DNA at all, and of which version. */
const versionOf = (raw: RawTables): string | null => {
  const row = raw.SETTINGS?.find(({ Property }) => Property === 'version')
  return typeof row?.Value === 'string' ? row.Value : null
}

export const parseDna = (raw: RawTables, place: string): CheckedDna => {
  const refused = (...complaints: readonly Complaint[]): CheckedDna => ({ ok: false, complaints })
  const version = versionOf(raw)
  if (!raw.SETTINGS || !raw.DOCUMENTS || !raw.STATEMENTS)
    return refused(
      complaint(
        'not-a-dna-file',
        'this database is not one of the Discourse Network Analyzer: the tables SETTINGS, DOCUMENTS and STATEMENTS are not all there; a dossier is named with --dossier',
        place,
      ),
    )
  if (version === null)
    return refused(
      complaint('no-version', 'the table SETTINGS has no row "version"; this is no file of DNA 2 or 3', place),
    )
  if (version.startsWith('3.') || version === '3') return checkDna(raw, place)
  if (version.startsWith('2.') || version === '2') return fromVersionTwo(raw, place)
  return refused(
    complaint('other-version', `this file was written by DNA ${version}; versions 2 and 3 can be read`, place),
  )
}
