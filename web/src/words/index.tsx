import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { type DateWords, dateWords } from '../dates.js'
import { de } from './de.js'
import { en, type Words } from './en.js'

export type { Words } from './en.js'

/** Interface languages by code; a further one is one file and one line here. */
export const languages: Readonly<Record<string, Words>> = { de, en }

/** What the address asks for, else what the browser asks for, else English. */
export const chooseLanguage = (asked: string | null, browser: readonly string[]): string => {
  const wanted = [asked ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase())
  return wanted.find((code) => code in languages) ?? 'en'
}

/** A word of an open list (acts, reasons): what is not in the dictionary is shown as the data has it. */
export const wordOf = (list: Readonly<Record<string, string>>, key: string): string => list[key] ?? key

interface Speech {
  readonly lang: string
  readonly words: Words
  readonly dates: DateWords
}

const SpeechContext = createContext<Speech>({ lang: 'en', words: en, dates: dateWords('en') })

export const useWords = (): Speech => useContext(SpeechContext)

export const SpeechProvider = ({ lang, children }: { readonly lang: string; readonly children: ReactNode }) => {
  const speech = useMemo(() => ({ lang, words: languages[lang] ?? en, dates: dateWords(lang) }), [lang])
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}
