import { z } from 'zod'

/** UTF-16 code-unit offsets, end exclusive. Into which text is said by the holder; on every noun of the dossier it is the raw article text. */
export const rangeSchema = z
  .object({ begin: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
  .refine((range) => range.begin <= range.end, 'begin lies after end')
export type Range = z.infer<typeof rangeSchema>

/** A verbatim piece of an article: `article.text.slice(begin, end) === quote`, always. */
export const spanSchema = z
  .object({ begin: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() })
  .readonly()
  .refine((span) => span.end - span.begin === span.quote.length, 'quote is not as long as the span')
export type Span = z.infer<typeof spanSchema>

/** A mention of an actor in an article: `article.text.slice(begin, end) === text`. */
export const mentionSchema = z
  .object({ begin: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() })
  .readonly()
export type Mention = z.infer<typeof mentionSchema>

export const spanOf = (text: string, begin: number, end: number): Span => ({
  begin,
  end,
  quote: text.slice(begin, end),
})

export const mentionOf = (text: string, begin: number, end: number): Mention => ({
  begin,
  end,
  text: text.slice(begin, end),
})

export const holds = (text: string, span: Span): boolean => text.slice(span.begin, span.end) === span.quote

export const overlaps = (a: Range, b: Range): boolean => a.begin < b.end && b.begin < a.end

export const contains = (outer: Range, inner: Range): boolean => outer.begin <= inner.begin && inner.end <= outer.end
