import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The front end is built into `dist/web`, where the server looks for it. Nothing is inlined: the server's content
// security policy allows scripts and styles from files only.
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  // The solver's thread takes a whole module in; what it does not use of it stays out.
  worker: { format: 'es', rolldownOptions: { treeshake: { moduleSideEffects: false } } },
  server: { proxy: { '/api': 'http://127.0.0.1:4949' } },
})
