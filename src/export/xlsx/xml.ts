// Text as it may stand in the parts of a workbook.
import { xmlText } from '../xml.js'

const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\r]/g

/**
 * Control characters are written `_x000D_`, as ECMA-376 (22.9.2.19) has it; what looks like that in the text itself gets its
 * first underscore written so.
 */
export const element = (text: string): string =>
  xmlText(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(CONTROL, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  )

export const attribute = (text: string): string => xmlText(text.replace(CONTROL, ' ').replace(/[\t\n]/g, ' '))
