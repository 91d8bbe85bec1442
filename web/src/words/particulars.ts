/**
 * What a complaint of the server is about, without the language it is written in: the names and ids that stand in its message
 * between quotation marks, or the path of the field it begins with ("elements.0.option: …").
 */
export const particularsOf = (message: string): readonly string[] => {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, name]) => name as string)
  const path = /^([\w-]+(?:\.[\w-]+)+)(?=: )/.exec(message)?.[1]
  return [...new Set([...(path === undefined ? [] : [path]), ...quoted])]
}
