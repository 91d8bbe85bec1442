// Floor 8. Serves one dossier on this machine: a JSON API over the views of the desk, and the built front end.
export type { Desk, MatrixQuestion, StatementFilter } from './desk-port.js'
export { type Address, type RunningServer, serveDesk } from './serve-desk.js'
export { DossierNotOpened, type ServerOptions, startServer } from './start-server.js'
