// What kind of news or movement it is, as a small sign and a word.

const SIGNS: Readonly<Record<string, string>> = {
  reversal: '⇄',
  'other-option': '↷',
  'new-condition': '⊃',
  softening: '↓',
  hardening: '↑',
  silence: '…',
  opposed: '↔',
  divided: '≠',
  new: '+',
  agenda: '?',
  oneSided: '½',
  undetermined: '○',
}

export const signOfKind = (kind: string): string => SIGNS[kind] ?? '·'

export const KindMark = ({ kind, word }: { readonly kind: string; readonly word: string }) => (
  <span className="kind-mark" data-kind={kind}>
    <span aria-hidden>{signOfKind(kind)}</span> {word}
  </span>
)
