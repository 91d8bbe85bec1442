import { useState } from 'react'

interface KeptFile {
  readonly name: string
  readonly text: string
}

const isFile = (value: unknown): value is KeptFile =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value

const read = (key: string): readonly KeptFile[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isFile) : []
  } catch {
    return [] // storage switched off
  }
}

/** Files a person dropped in: they stay in this browser, so that a reload shows the same. */
export const useKeptFiles = (key: string): readonly [readonly KeptFile[], (files: readonly File[]) => void] => {
  const [files, setFiles] = useState(() => read(key))
  const take = async (dropped: readonly File[]) => {
    if (dropped.length === 0) return
    const taken = await Promise.all(dropped.map(async (file) => ({ name: file.name, text: await file.text() })))
    setFiles(taken)
    try {
      localStorage.setItem(key, JSON.stringify(taken))
    } catch {
      // Storage switched off, or too large for it: they hold until the page is left.
    }
  }
  return [files, (dropped) => void take(dropped)]
}
