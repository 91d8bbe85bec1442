// The source files of the repository with their imports, for the tests of manners.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  /** Specifiers as written. */
  readonly imports: readonly string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })

export const sourceFiles = (...folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) =>
    walk(join(root, folder))
      .filter((path) => /\.(ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => {
        const text = readFileSync(path, 'utf8')
        return {
          path: relative(root, path).replaceAll('\\', '/'),
          text,
          lines: text.split('\n').length,
          imports: [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2]) as string),
        }
      }),
  )

export const isTest = (file: SourceFile): boolean => /\.test\.tsx?$/.test(file.path)

/** Path from the root a relative specifier means, with `.js` read as `.ts`; `null` for packages. */
export const resolved = (file: SourceFile, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, '.ts') : null
