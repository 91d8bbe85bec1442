// The name of several who hold one thing together: "Russia and Ukraine", "China, Russia and Iran".

/** In the order given, each once. */
export const jointName = (names: readonly string[]): string => {
  const each = [...new Set(names)]
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}

/** The names joined in a name, where there are several. A single actor may have such a name as well ("Trinidad and Tobago"): ask for it whole first. */
export const joinedNames = (name: string): readonly string[] => {
  const at = name.lastIndexOf(' and ')
  return at < 0 ? [] : [...name.slice(0, at).split(', '), name.slice(at + ' and '.length)]
}
