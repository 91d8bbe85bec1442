// Floor 8. Serves one dossier on this machine: a JSON API over the views of the desk, and the built front end.
export type { Desk } from './desk-port.js'
export { type RunningServer, serveDesk } from './serve-desk.js'
export { DossierNotOpened, openServed, serveOpened, startServer } from './start-server.js'
