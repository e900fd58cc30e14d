// Runs scripts of package.json at once, one for each core, and shows what each has to say when it is through.
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'

const waiting = process.argv.slice(2)

const run = (script: string): Promise<void> =>
  new Promise((done) => {
    const args = ['run', '--silent', script]
    execFile('npm', args, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) process.exitCode = 1
      console.log(`${error ? '✗' : '✓'} ${script}\n${stdout}${stderr}`.trimEnd())
      done()
    })
  })

async function work(): Promise<void> {
  for (let script = waiting.shift(); script; script = waiting.shift()) await run(script)
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
