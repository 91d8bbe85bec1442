// Text as it may stand in XML files of any kind.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** No XML can hold half a surrogate pair, nor U+FFFE and U+FFFF, nor most control characters. */
const IMPOSSIBLE =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]|[\0-\x08\x0b\x0c\x0e-\x1f]/g

/** What a reader would turn into another sign: line breaks and tabs, and those that readers count among them. */
const LINE_ENDS = /[\t\n\r\u0085\u2028\u2029]/g

/** For element text and attribute values alike; what XML cannot hold becomes U+FFFD, line breaks and tabs stay what they are. */
export const xmlText = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)
    .replace(LINE_ENDS, (sign) => `&#${sign.charCodeAt(0)};`)
