// Bargaining domains: outcomes of listed options, what they are worth to each party, and which of them theory would choose.
export type { Clause, Domain, Profile } from './domain.js'
export { type GeniusDomain, readDomain } from './genius/read-domain.js'
export { readProfile } from './genius/read-profile.js'
export { writeDomain, writeProfile } from './genius/write.js'
export type { BargainLimits } from './limits.js'
export { type BargainReport, type BargainSolution, reportBargain } from './report.js'
export { CELLS, type Survey } from './survey.js'
