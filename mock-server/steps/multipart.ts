// Reads multipart/form-data: not every runtime's own reader heeds what the parts say of their types.

/** A member of a form: text, or a file. */
export interface FormPart {
  readonly name: string
  readonly text?: string
  readonly file?: {
    readonly name: string
    readonly type: string
    readonly content: Uint8Array<ArrayBuffer>
  }
}

const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i
const DISPOSITION = /^content-disposition:\s*form-data\s*(;.*)$/im
const TYPE = /^content-type:(.*)$/im
const PARAMETER = /;\s*([\w*-]+)=(?:"([^"]*)"|([^\s;]*))/g
/** One character a byte, so that places in the text are places in the bytes. */
const bytewise = new TextDecoder('latin1')
const utf8 = new TextDecoder()

/** The members of a form in their order; undefined for bytes that are none. */
export function formParts(bytes: Uint8Array<ArrayBuffer>, type: string): FormPart[] | undefined {
  const [, quoted, plain] = BOUNDARY.exec(type) ?? []
  const boundary = `--${quoted ?? plain}`
  const text = bytewise.decode(bytes)
  // What comes before the first boundary is no part.
  const start = text.startsWith(boundary) ? 0 : text.indexOf(`\r\n${boundary}`) + 2
  if ((quoted ?? plain) === undefined || !text.startsWith(boundary, start)) return undefined
  const parts: FormPart[] = []
  let at = start + boundary.length
  while (!text.startsWith('--', at)) {
    const head = text.indexOf('\r\n\r\n', at)
    const end = head < 0 ? -1 : text.indexOf(`\r\n${boundary}`, head + 4)
    if (end < 0 || !text.startsWith('\r\n', at)) return undefined
    const part = partOf(utf8.decode(bytes.subarray(at, head)), bytes.slice(head + 4, end))
    if (!part) return undefined
    parts.push(part)
    at = end + 2 + boundary.length
  }
  return parts
}

function partOf(head: string, content: Uint8Array<ArrayBuffer>): FormPart | undefined {
  const [, parameters = ''] = DISPOSITION.exec(head) ?? []
  const said = new Map<string, string>()
  for (const [, key = '', quoted, plain = ''] of parameters.matchAll(PARAMETER))
    said.set(key.toLowerCase(), unescape(quoted ?? plain))
  const name = said.get('name')
  const file = said.get('filename') ?? said.get('filename*')?.replace(/^[^']*'[^']*'/, '')
  if (name === undefined) return undefined
  if (file === undefined) return { name, text: utf8.decode(content) }
  return { name, file: { name: file, type: TYPE.exec(head)?.[1]?.trim() || 'text/plain', content } }
}

/** What browsers write in names for characters that would end them. */
const unescape = (text: string): string =>
  text.replaceAll(/%(22|0a|0d)/gi, (escaped) => decodeURIComponent(escaped))
