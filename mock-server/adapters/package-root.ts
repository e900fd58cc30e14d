// Where the package is: wherever this code is built to, it can find itself.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** The folder of an installed package. */
export const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`))
