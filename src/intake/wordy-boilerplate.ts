// Paragraphs of plain text that are plainly no part of the report: picture credits, "read also", share rows. Only short
// paragraphs with a telling form are marked; a doubtful one stays, since a lost statement is worse than a caption read.
import type { Article } from '../dossier/index.js'

const LONGEST = 600
const FORMS: readonly (readonly [reason: string, longest: number, form: RegExp])[] = [
  ['caption', LONGEST, /\+\+\+ ?[\w-]*-?(?:Bildfunk|Archivbild|Foto|Photo) ?\+\+\+$/u],
  [
    'caption',
    160,
    /^(?:Foto|Bild|Bildquelle|Archivbild|Symbolbild|Photo|Picture|Image|File photo|Photograph)(?: credit)? ?[:©(]/u,
  ],
  ['caption', 120, /^©|\((?:Foto|Bild|Photo): [^)]+\)$/u],
  [
    'related',
    200,
    /^(?:Lesen Sie auch|Lesen Sie mehr|Mehr zum Thema|Auch interessant|Siehe auch|Read more|Read also|Related|See also|More on this story)(?::|$)/u,
  ],
  [
    'share buttons',
    120,
    /^(?:Teilen|Artikel teilen|Drucken|Share|Share this (?:article|story)|Print)(?:[ |·•,/]+\p{L}+){0,8}$/u,
  ],
  ['subscription', 240, /^(?:Abonnieren Sie|Jetzt abonnieren|Newsletter|Subscribe|Sign up (?:for|to) )/u],
  [
    'cookie note',
    400,
    /^(?:Wir verwenden Cookies|Diese (?:Web)?[Ss]eite verwendet Cookies|We use cookies|This (?:web)?site uses cookies)/u,
  ],
]
const PARAGRAPH = /[^\s][^\n]*/gu

export const wordyBoilerplate = (text: string, from: number): Article['boilerplate'] => {
  const found: { begin: number; end: number; reason: string }[] = []
  PARAGRAPH.lastIndex = from
  for (let match = PARAGRAPH.exec(text); match !== null; match = PARAGRAPH.exec(text)) {
    if (match[0].length > LONGEST) continue
    const paragraph = match[0].trimEnd()
    const form = FORMS.find(([, longest, pattern]) => paragraph.length <= longest && pattern.test(paragraph))
    if (form) found.push({ begin: match.index, end: match.index + paragraph.length, reason: form[0] })
  }
  return found
}
