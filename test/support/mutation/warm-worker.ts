// A worker that outlives a run of Vitest: Stryker makes a run per mutant, and nearly all of its time
// would go to importing the same modules again.
import type { Plugin } from 'vitest/config'
import { ThreadsPoolWorker, type PoolOptions, type WorkerRequest } from 'vitest/node'

/** Some state of the code may survive a mutant; now and then all starts anew. */
const RUNS = 100

type Listener = (message: unknown) => void

class WarmWorker extends ThreadsPoolWorker {
  override readonly name = 'warm'
  readonly #listeners = new Set<Listener>()
  #isUp = false
  runs = 0

  override async start(): Promise<void> {
    this.runs += 1
    if (!this.#isUp) await super.start()
    this.#isUp = true
  }

  override on(event: string, listener: Listener): void {
    if (event === 'message') this.#listeners.add(listener)
    super.on(event, listener)
  }

  override send(message: WorkerRequest): void {
    if (message.type !== 'stop' || this.runs >= RUNS) return super.send(message)
    // It goes on, but the run is told what it waits for.
    const stopped = { type: 'stopped', __vitest_worker_response__: true }
    queueMicrotask(() => this.#listeners.forEach((tell) => tell(stopped)))
  }

  override async stop(): Promise<void> {
    for (const listener of this.#listeners) this.off('message', listener)
    this.#listeners.clear()
    if (this.runs >= RUNS) await super.stop()
  }
}

/** The dry run, and mutants of what runs while a module is read, need modules that are read anew. */
const isReadAnew = ({ project }: PoolOptions): boolean =>
  project.getProvidedContext().mutantActivation !== 'runtime'

/** The names in the pattern that Stryker selects tests by; to compile it would take a second. */
const namesIn = ({ source }: RegExp): string[] =>
  Array.from(source.slice('(?:'.length, -')\\s*$'.length).matchAll(/(?:\\.|[^|\\])+/gs), ([name]) =>
    name.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
  )

export function warmWorker(): Plugin {
  let kept: WarmWorker | undefined
  return {
    name: 'warm-worker',
    configureVitest({ project }) {
      project.config.pool = 'warm'
      project.config.poolRunner = {
        name: 'warm',
        createPoolWorker(options) {
          if (isReadAnew(options)) return new ThreadsPoolWorker(options)
          if (!kept || kept.runs >= RUNS) kept = new WarmWorker(options)
          return kept
        },
      }
      Object.defineProperty(project.config, 'testNamePattern', {
        get: () => undefined,
        set(of: RegExp | undefined) {
          project.provide('selected', of && namesIn(of))
        },
      })
    },
  }
}
