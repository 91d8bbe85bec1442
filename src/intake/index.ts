// Floor 2. One file or page → articles, without losing a character of its text; whatever is wrong comes as complaints.
export { type Decoded, decode } from './decode.js'
export { intakeBytes, intakeFile, LARGEST_FILE } from './file.js'
export { intakeJson, intakeJsonl } from './jsonl.js'
export { type FileList, listFiles, READABLE_EXTENSIONS } from './list-files.js'
export type { Intake, Meta } from './meta.js'
export { intakeText } from './plain-text.js'
export { readStandardInput } from './standard-input.js'
