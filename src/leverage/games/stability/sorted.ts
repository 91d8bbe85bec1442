/** Indexes in ascending order of their key; equal keys keep the order of the indexes. Keys are whole numbers from 0. */
export const byKey = (keys: Int32Array): Int32Array => {
  let most = 0
  for (const key of keys) if (key > most) most = key
  const starts = new Int32Array(most + 2)
  for (const key of keys) starts[key + 1] = (starts[key + 1] as number) + 1
  for (let key = 0; key <= most; key++) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const sorted = new Int32Array(keys.length)
  keys.forEach((key, index) => {
    const place = starts[key] as number
    sorted[place] = index
    starts[key] = place + 1
  })
  return sorted
}
