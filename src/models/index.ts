// Floor 2. Reads the packed weight files that lie in `models/` beside the program, and hands out their bytes.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Languages a weight file is kept for. */
export const MODEL_LANGUAGES = ['de', 'en'] as const

/** From `src/models/` and `dist/models/` alike, the folder lies two steps up. */
const folder = new URL('../../models/', import.meta.url)

/** Unpacked weights by language, for `loadAnalyser`. Throws where a file is missing: it is part of the program. */
export const loadModels = (langs: readonly string[] = MODEL_LANGUAGES): Record<string, Uint8Array> =>
  Object.fromEntries(
    langs.map((lang) => [lang, new Uint8Array(gunzipSync(readFileSync(new URL(`${lang}.bin`, folder))))]),
  )
