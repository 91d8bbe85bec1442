import type { Page } from 'playwright-core'

/** Marks words of the article as a reader would, by the selection. */
export const markWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const line = [...document.querySelectorAll('.article-text p')].find((one) => one.textContent?.includes(wanted))
    if (!line) throw new Error(`not in the text: ${wanted}`)
    const at = line.textContent?.indexOf(wanted) ?? 0
    const place = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      let left = offset
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0
        if (left <= length) return [node, left]
        left -= length
      }
      throw new Error('outside')
    }
    const range = document.createRange()
    range.setStart(...place(at))
    range.setEnd(...place(at + wanted.length))
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }, words)
