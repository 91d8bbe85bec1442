import type { Plugin } from 'vite'
import { defineConfig } from 'vite'
import { directImports } from './scripts/direct-imports.js'

const OURS = /\/src\/[^?]*\.ts$/
const PROGRAMS = /\/src\/(?:cli\/(?:main|start|workers\/(?:reading|settling)-worker)|server\/asking-thread)\.ts$/

const BEYOND_LATIN_1 = /(\\*)([\u0100-\uffff])/g

/** Each is a file one can run, or a thread. */
const programs = {
  main: 'src/cli/main.ts',
  'reading-worker': 'src/cli/workers/reading-worker.ts',
  'settling-worker': 'src/cli/workers/settling-worker.ts',
  'asking-thread': 'src/server/asking-thread.ts',
}

/** `main.js` is `#!/usr/bin/env node` and a line that lets `start.js` run `main-whole.js`; threads alike. */
const startedFast = (): Plugin => ({
  name: 'started-fast',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
    for (const name of Object.keys(programs))
      this.emitFile({
        type: 'asset',
        fileName: `${name}.js`,
        source: `#!/usr/bin/env node\nexports.scripts = require('./start.js').start(__dirname, '${name}-whole.js')\n`,
      })
  },
})

/**
 * The engine holds a file with a letter beyond Latin-1 in it at two bytes a letter, in every thread that loads it: quotation
 * marks and dashes, which stand in strings and expressions, are written as escapes.
 */
const oneByteALetter = (): Plugin => ({
  name: 'one-byte-a-letter',
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(BEYOND_LATIN_1, (_, before: string, letter: string) => {
          const code = letter.charCodeAt(0).toString(16).padStart(4, '0')
          // One backslash too many means the letter itself.
          return `${before.length % 2 ? before.slice(1) : before}\\u${code}`
        })
  },
})

// `dist/cli` holds the program in a few files instead of the eight hundred modules it is made of, which Node takes a third of
// a second to find and link at every start. What is loaded when needed stays in files of its own. All lie side by side, two
// folders below the root of the package, like the modules they come from: paths to models, casebooks and screens hold.
// They are no ES modules, for of those Node 20 cannot keep the compiled code (`src/cli/start.ts`).
export default defineConfig({
  plugins: [directImports(OURS), oneByteALetter(), startedFast()],
  ssr: {
    noExternal: true,
    // Loads a binary made for the machine.
    external: ['libsql'],
  },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    // What fails should say where in words that can be read.
    minify: false,
    rolldownOptions: {
      input: { ...programs, start: 'src/cli/start.ts' },
      // Nothing of ours happens by being loaded but the programs themselves: what a command does not use is left out.
      treeshake: { moduleSideEffects: (id) => !OURS.test(id) || PROGRAMS.test(id), manualPureFunctions: ['z'] },
      output: {
        format: 'cjs',
        entryFileNames: ({ name }) => (name === 'start' ? 'start.js' : `${name}-whole.js`),
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
