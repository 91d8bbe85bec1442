export type Theme = 'auto' | 'light' | 'dark'

const KEY = 'parley-theme'

export const storedTheme = (): Theme => {
  try {
    const stored = localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : 'auto'
  } catch {
    return 'auto' // storage switched off
  }
}

export const applyTheme = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage switched off: the choice holds until the page is left.
  }
}
