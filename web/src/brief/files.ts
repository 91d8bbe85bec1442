// Files out of the browser: a draft to go on with, or the finished brief, which the server writes.
import type { BriefDraft, ProblemView, WrittenBrief } from '../views.js'

const download = (name: string, content: Blob) => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export const saveDraft = (draft: BriefDraft) =>
  download(
    `${draft.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'brief'}.parley-brief.json`,
    new Blob([`${JSON.stringify(draft, null, 2)}\n`], { type: 'application/json' }),
  )

export type Written =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: ProblemView }

export const writeFile = async (draft: BriefDraft, format: 'html' | 'docx'): Promise<Written> => {
  try {
    const response = await fetch(`/api/brief/${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(draft),
    })
    const answer: unknown = await response.json()
    if (!response.ok) return { ok: false, problem: answer as ProblemView }
    const { name, type, base64 } = answer as WrittenBrief
    download(name, new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type }))
    return { ok: true, name }
  } catch {
    return { ok: false, problem: { error: '', complaints: [] } }
  }
}
