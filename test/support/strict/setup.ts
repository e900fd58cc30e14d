// Fails a test that got an answer the API document does not allow, and tells the run which answers it saw.
import { afterAll, afterEach, beforeAll, type TaskMeta } from 'vitest'
import { found } from './answers.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Answers of the mock in this test: `operation status`, with the code behind if it is a refusal. */
    answers?: readonly string[]
  }
}

const look = (meta?: TaskMeta): void => {
  const { problems, seen } = found()
  if (meta) meta.answers = seen
  if (problems.length === 0) return
  const list = [...new Set(problems)].map((problem) => `\n- ${problem}`)
  throw new Error(`The API document does not allow:${list.join('')}`)
}

beforeAll(() => look())
afterEach(({ task }) => look(task.meta))
afterAll(() => look())
