import { complaint } from '../../dossier/index.js'
import { openServed, serveOpened } from '../../server/index.js'
import type { AddCommand } from '../command.js'
import { refuse } from '../door.js'
import { dossierOption, wholeNumber } from '../options.js'

const DEFAULT_PORT = 4949

interface Options {
  readonly dossier: string
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly readOnly?: boolean
}

export const addServe: AddCommand = (program, door, ends) => {
  program
    .command('serve')
    .summary('the workbench in the browser, on this machine')
    .description(
      'Serves the workbench for one dossier on this machine, until Ctrl-C. What is read can be confirmed, rejected, corrected and added to there; everything can be undone.',
    )
    .addOption(dossierOption())
    .option('--port <number>', 'port; 0 for any free one', wholeNumber(0, 65_535), DEFAULT_PORT)
    .option('--host <address>', 'address to listen on; any but this machine needs --token', '127.0.0.1')
    .option('--token <token>', 'word every request must carry, where others can reach the address')
    .option('--read-only', 'let nothing be changed')
    .addHelpText('after', '\nExample:\n  parley serve --dossier talks.parley --port 8080')
    .action(
      ends(async ({ dossier: place, port, host, token, readOnly }: Options) => {
        const opened = await openServed({ dossier: place, readOnly: readOnly ?? false })
        if (!opened.ok) return refuse(door, opened.complaints)
        const address = { port, host, ...(token === undefined ? {} : { token }) }
        // Port taken, address not ours, token missing: all said in a sentence by whoever refused.
        const served = await serveOpened(opened, address).catch((error: Error) => error)
        if (served instanceof Error) return refuse(door, [complaint('cannot-serve', served.message, `${host}:${port}`)])
        door.out(`${served.url}\n`)
        await new Promise<void>((resolve) => {
          if (door.signal.aborted) resolve()
          door.signal.addEventListener('abort', () => resolve(), { once: true })
          process.once('SIGTERM', () => resolve())
        })
        await served.close()
        return 0
      }),
    )
}
