// What the screens and the command line see: small, ready-made views. `web/` imports these types and nothing else.
// All texts are in the language asked for; every number carries the ids of the statements behind it.
export type * from './agreement/views.js'
export type * from './beside/views.js'
export type * from './deals/views.js'
export type * from './lint/views.js'
export type * from './views/article.js'
export type * from './views/brief.js'
export type * from './views/dossier.js'
export type * from './views/log.js'
export type * from './views/matrix.js'
export type * from './views/movement.js'
export type * from './views/statement.js'
export type * from './views/trace.js'
