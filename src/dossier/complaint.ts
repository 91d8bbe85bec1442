import { z } from 'zod'

/** Bad input at an edge, as data: where, what code, and what to do about it. All complaints of one input come at once. */
export const complaintSchema = z
  .object({
    /** Stable, kebab-case ("invalid-json", "unknown-issue"). */
    code: z.string(),
    /** What is wrong and what to do, as one plain sentence. */
    message: z.string(),
    /** File or document as the user named it. */
    place: z.string(),
    /** 1-based; `null` where a line means nothing. */
    line: z.int().positive().nullable(),
  })
  .readonly()
export type Complaint = z.infer<typeof complaintSchema>

export const complaint = (code: string, message: string, place: string, line: number | null = null): Complaint => ({
  code,
  message,
  place,
  line,
})

/** `place:line: message (code)`: the form editors can jump to. */
export const formatComplaint = (c: Complaint): string =>
  `${c.place}${c.line === null ? '' : `:${c.line}`}: ${c.message} (${c.code})`
