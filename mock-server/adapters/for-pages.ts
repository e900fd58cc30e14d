// What lets pages of any site ask the API and read what clients need of its answers.
import { cors } from 'hono/cors'

/** Headers of answers that pages may read. */
export const EXPOSED = ['Content-Range', 'Retry-After', 'X-Partnerkit-Hint']

/** Answers what browsers ask beforehand, and marks answers as anybody's to read. */
export const forPages = cors({ exposeHeaders: EXPOSED, maxAge: 600 })
