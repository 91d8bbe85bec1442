import { solversAgree } from './compare-solvers.js'

solversAgree('the diagram and the enumerator agree', { issues: 5, options: 4, packages: 400, redLines: 8 }, 2_000)
// More constraints than fit a word, and more partial packages than the first walks of a ranking keep.
solversAgree('and on larger problems', { issues: 7, options: 6, packages: 4_000, redLines: 45 }, 60)
