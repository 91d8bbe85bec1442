// What DNA checks a coder's password against: base64 of 16 bytes of salt and a digest, SHA-256 a hundred thousand times over.
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

const ROUNDS = 100_000
const SALT_BYTES = 16

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

const hashed = (password: string, salt: Uint8Array): string => {
  let digest = sha256(concatBytes(salt, utf8ToBytes(password)))
  for (let round = 1; round < ROUNDS; round++) digest = sha256(digest)
  return base64(concatBytes(salt, digest))
}

/** The same password of the same coder is always written alike: a salt by chance would make every export another file. */
export const hashedPassword = (password: string, coder: string): string =>
  hashed(password, sha256(utf8ToBytes(`parley ${coder}`)).slice(0, SALT_BYTES))

/** Whether it is the password a file holds. */
export const passwordFits = (password: string, stored: string): boolean => {
  const bytes = Uint8Array.from(atob(stored), (character) => character.charCodeAt(0))
  return hashed(password, bytes.slice(0, SALT_BYTES)) === stored
}
