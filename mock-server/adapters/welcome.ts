// What a person reads who starts the server or opens its address.
import { PORTAL_PATH } from '../steps/route.ts'
import type { Mock } from '../index.ts'
import { isLoopbackName } from './loopback.ts'

/** Hosts that stand for all addresses of this machine. */
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '[::]'])

/** Where the API is, with which keys, a first request to try, and a login of the portal. */
export function welcome(
  { url, spec }: { readonly url: string; readonly spec: string },
  { keys, logins }: Pick<Mock, 'keys' | 'logins'>,
  offers: { readonly worlds: boolean; readonly controls: boolean },
): string {
  const rows = Object.entries(keys).map(([role, key]) => `  ${role.padEnd(13)}${key}`)
  const worlds = `\nA name behind it opens a world of its own\n  ${keys.distributor}@my-test\n`
  const inspector = new URL('/inspector', url)
  // It answers under a loopback address alone, and a server that listens everywhere has one.
  if (EVERYWHERE.has(inspector.hostname)) inspector.hostname = '127.0.0.1'
  const inside = offers.controls && isLoopbackName(inspector.hostname)
  const { href } = new URL(PORTAL_PATH, url)
  return `partnerkit mock server

  API          ${url}
  OpenAPI      ${spec}
  read and try ${new URL('/docs', url).href}${inside ? `\n  look inside  ${inspector.href}` : ''}

Keys, sent as the Authorization header
${rows.join('\n')}
${offers.worlds ? worlds : ''}
Try it
  curl -H 'Authorization: ${keys.distributor}' '${url}/tier/accounts?type=customer&limit=2'

Reseller portal
  API          ${href}
  login        ${logins.partner.email}, password ${logins.partner.password}
`
}
