// What a person reads who starts the server or opens its address.
import { PORTAL_PATH } from '../steps/route.ts'
import type { Mock } from '../index.ts'

/** Where the API is, with which keys, a first request to try, and a login of the portal. */
export function welcome(
  { url, spec }: { readonly url: string; readonly spec: string },
  { keys, logins }: Pick<Mock, 'keys' | 'logins'>,
  offers: { readonly worlds: boolean; readonly controls: boolean },
): string {
  const rows = Object.entries(keys).map(([role, key]) => `  ${role.padEnd(13)}${key}`)
  const worlds = `\nA name behind it opens a world of its own\n  ${keys.distributor}@my-test\n`
  const inspector = `\n  look inside  ${new URL('/inspector', url).href}`
  const { href } = new URL(PORTAL_PATH, url)
  return `partnerkit mock server

  API          ${url}
  OpenAPI      ${spec}
  read and try ${new URL('/docs', url).href}${offers.controls ? inspector : ''}

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
