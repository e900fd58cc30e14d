// Uploaded files, at the root of the origin: whoever knows a path may read it, without a key.
import { decode, type Address } from './route.ts'
import type { World } from '../store/store.ts'

const POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'"

/** The file at the path of a request, if it asks for one and there is one. */
export function media(method: string, { pathname }: Address, world: World): Response | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const file = world.files.get(decode(pathname))
  if (!file) return undefined
  return new Response(method === 'GET' ? file.bytes : null, {
    headers: {
      'content-type': file.type,
      'x-content-type-options': 'nosniff',
      // A page that somebody has uploaded must not act as one of this origin; browsers show no PDF so.
      ...(file.type !== 'application/pdf' && { 'content-security-policy': POLICY }),
    },
  })
}
