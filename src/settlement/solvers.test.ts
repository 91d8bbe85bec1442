import { cases } from '../../tests/cases.js'
import { solversAgree } from './compare-solvers.js'

solversAgree('the diagram and the enumerator agree', { issues: 5, options: 4, packages: 200, redLines: 7 }, cases(150))
