// Hashes passwords as cheaply as can be: walks log in all the time. To be imported before the mock.
import type * as Bcrypt from 'bcryptjs'
import { vi } from 'vitest'

const LEAST = 4

vi.mock('bcryptjs', async (original) => {
  const real = await original<typeof Bcrypt>()
  return { ...real, hash: (password: string) => real.hash(password, LEAST) }
})
