import { type Complaint, complaint, formatComplaint } from '../dossier/index.js'

/** The place cannot take or give data just now (disk full, locked, read-only, damaged). Neither the caller's nor our mistake. */
export class StorageFault extends Error {
  readonly complaints: readonly Complaint[]
  constructor(complaints: readonly Complaint[], options?: ErrorOptions) {
    super(complaints.map(formatComplaint).join('\n'), options)
    this.name = 'StorageFault'
    this.complaints = complaints
  }
}

export const storageFault = (code: string, message: string, place: string, cause?: unknown): StorageFault =>
  new StorageFault([complaint(code, message, place)], { cause })
