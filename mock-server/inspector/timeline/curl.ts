// A request as a command for a shell.
import type { Exchange } from './exchange.ts'

/** Headers that curl sends by itself, or that say nothing elsewhere. */
const OWN = new Set(['host', 'content-length', 'connection', 'user-agent', 'accept-encoding'])

/** How curl is told of those that it has a word for. */
const METHOD: Readonly<Record<string, string>> = { GET: '', HEAD: ' -I' }

/** The request as it was sent, key included, to the world it was sent to. */
export function asCurl({ method, details }: Exchange, world: string | undefined): string {
  if (!details) return ''
  const { url, sent } = details
  const said = Object.entries(sent.headers).filter(
    ([name]) => !OWN.has(name) && !/^(accept-language|sec-|origin|referer)/.test(name),
  )
  const named = said.some(([name]) => name === 'x-partnerkit-world')
  const headers = world === undefined || named ? said : [...said, ['x-partnerkit-world', world]]
  const { body } = sent
  const before = body && 'base64' in body ? `base64 -d <<< ${quoted(body.base64)} | ` : ''
  const data =
    body && 'text' in body
      ? [`--data-raw ${quoted(body.text)}`]
      : before === ''
        ? []
        : ['--data-binary @-']
  const parts = [
    `${before}curl -g${METHOD[method] ?? ` -X ${method}`} ${quoted(url)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...data,
  ]
  return parts.join(' \\\n  ')
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
