import { defineConfig } from 'vite'
import { directImports } from './scripts/direct-imports.js'

const OURS = /\/src\/[^?]*\.ts$/
const PROGRAMS = /\/src\/(?:cli\/(?:main|workers\/(?:reading|settling)-worker)|server\/asking-thread)\.ts$/

// `dist/cli` holds the program in a few files instead of the eight hundred modules it is made of, which Node takes a third of
// a second to find and link at every start. What is loaded when needed stays in files of its own. All lie side by side, two
// folders below the root of the package, like the modules they come from: paths to models, casebooks and screens hold.
export default defineConfig({
  plugins: [directImports(OURS)],
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
      input: {
        main: 'src/cli/main.ts',
        'reading-worker': 'src/cli/workers/reading-worker.ts',
        'settling-worker': 'src/cli/workers/settling-worker.ts',
        'asking-thread': 'src/server/asking-thread.ts',
      },
      // Nothing of ours happens by being loaded but the two programs themselves: what a command does not use is left out.
      treeshake: { moduleSideEffects: (id) => !OURS.test(id) || PROGRAMS.test(id), manualPureFunctions: ['z'] },
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
})
