// Finds a Chromium for the tests, or gets one: no test in a browser is ever skipped.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** For pages of tests: no sandbox, as root in a container has none; code that runs once is not optimized. */
export const BRIEF_PAGES = ['--no-sandbox', '--disable-gpu', '--js-flags=--no-opt --no-maglev']

/** The one without windows first: it takes less of the machine. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

/** Path of a Chromium: `$CHROMIUM_PATH`, an installed one, the system's package, playwright's own. */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, but there is no such file.`)
    return given
  }
  const found = installed() ?? own() ?? fromSystem() ?? download()
  if (found !== undefined) return found
  throw new Error(
    'The tests need a Chromium and none could be installed. Install one (Debian: `apt-get install chromium`) or set CHROMIUM_PATH to its program.',
  )
}

function installed(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const programs = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), mac]
  return programs.find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser that playwright has downloaded before. */
const own = (): string | undefined =>
  existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined

function fromSystem(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  console.error('Installing Chromium with apt-get for the tests in a browser …')
  const get = (name: string): boolean => run('apt-get', ['install', '-y', '-qq', name])
  const done =
    run('apt-get', ['update', '-qq']) && (get('chromium-headless-shell') || get('chromium'))
  return done ? installed() : undefined
}

function download(): string | undefined {
  console.error('Downloading Chromium for the tests in a browser …')
  return run('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium'])
    ? own()
    : undefined
}

function run(command: string, args: readonly string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(command, args, { stdio: 'ignore', env })
    return true
  } catch {
    return false
  }
}
