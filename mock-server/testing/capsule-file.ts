// The capsule of a failed test as a file.
import type { Capsule } from '../index.ts'

/** Where capsules go unless a test says otherwise. */
const FOLDER = 'partnerkit-capsules'

/** The folder that is asked for: `true` is the usual one, an empty text and `0` are none. */
export function folderOf(asked: boolean | string | undefined): string | undefined {
  if (asked === true || asked === '1' || asked === 'true') return FOLDER
  return asked === false || asked === '0' || asked === 'false' || asked === '' ? undefined : asked
}

/** Writes a capsule, named after its test, and answers where. */
export async function writeCapsule(folder: string, capsule: Capsule): Promise<string> {
  // Tests in browsers have no files; those that write none need none.
  const { mkdir, writeFile } = await import('node:fs/promises')
  const { createHash } = await import('node:crypto')
  const { test = 'test' } = capsule
  const name = test.replaceAll(/[^\p{L}\p{N}_.-]+/gu, '-').slice(-100)
  // Two tests can have the same name but for what is lost of it.
  const hash = createHash('sha256').update(test).digest('hex').slice(0, 8)
  const path = `${folder}/${name}-${hash}.json`
  await mkdir(folder, { recursive: true })
  await writeFile(path, JSON.stringify(capsule))
  return path
}
