// Steps the other scripts share: install what is missing, build what is missing, run and report. Node alone, no packages:
// on a fresh machine nothing is installed when this runs.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

// What the packages need; 20.18 lacks what hashing and the front end's builder ask for.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Parley needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(2)
}

const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` }

/** Runs a program of the project; resolves with its exit code. With `quiet` its output is kept and given back. */
export const run = (command, args, { quiet = false, cwd = root, env: more = {} } = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...more },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout?.on('data', (piece) => (output += piece))
    child.stderr?.on('data', (piece) => (output += piece))
    child.on('error', (error) => done({ code: 127, output: `${command}: ${error.message}` }))
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }))
  })

/** As `run`, but a failure ends the script: what follows would only fail less clearly. */
export const must = async (what, command, args, options = {}) => {
  const from = performance.now()
  const { code, output } = await run(command, args, { quiet: true, ...options })
  if (code !== 0) {
    console.error(output)
    console.error(`${what} failed (exit code ${code}).`)
    process.exit(code === 2 ? 2 : 1)
  }
  console.error(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
}

/** Whether every package of the lock file is installed in its version. Packages for other platforms may be absent. */
const isInstalled = () => {
  const installedAt = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedAt)) return false
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages
  const installed = packagesOf(installedAt)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, peer }]) =>
      path === '' || installed[path]?.version === version || ((optional || peer) && !installed[path]),
  )
}

export const install = async () => {
  if (isInstalled()) return
  console.error('Installing packages …')
  const quietly = ['--no-audit', '--no-fund']
  const { code } = await run('npm', ['ci', ...quietly], { quiet: true })
  // Some versions of npm refuse a lock file over packages of other platforms, which nobody here needs.
  if (code !== 0) await must('Installing packages', 'npm', ['install', '--no-save', ...quietly])
}

export const buildProgram = async () => {
  await must('Compiling', 'tsc', ['-p', 'tsconfig.build.json'])
  await must('Checking the casebooks', process.execPath, [join(root, 'scripts', 'compile-casebooks.mjs')])
  await must('Building the program', 'vite', ['build', '--config', 'program.config.ts', '--logLevel', 'warn'])
}

/** The front end is only built when it is missing, unless asked for: it takes longer than all the rest. */
export const buildWeb = async ({ always = false } = {}) => {
  if (!existsSync(join(root, 'web', 'index.html'))) return
  if (!always && existsSync(join(root, 'dist', 'web', 'index.html'))) return
  await must('Building the screens', 'npm', ['run', '--silent', 'build:web'])
}
