// Floor 8. The program `parley`: arguments in, desk asked, text or JSON out, an exit code at the end.
export { type Door, type ExitCode, openDoor } from './door.js'
export { run } from './program.js'
