// The one way from the inspector to the mock: what is under `/_mock`, in one of the server's worlds.

/** An answer that says no. */
export class Refused extends Error {
  readonly status: number
  readonly code: string | undefined
  readonly messages: readonly string[]

  constructor(status: number, body: unknown) {
    const { error_code, errors } = Object(body) as { error_code?: string; errors?: unknown }
    const messages = Array.isArray(errors) ? errors.map(String) : [`The server answers ${status}.`]
    super(messages.join('\n'))
    this.status = status
    this.code = error_code
    this.messages = messages
  }
}

export interface Call {
  /** The world's name; missing for the server's own. */
  readonly world?: string | undefined
  readonly method?: string
  /** Sent as JSON. */
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** Calls the server; rejects with {@link Refused}, or with what is wrong with the connection. */
async function send(path: string, { world, method, body, signal }: Call = {}): Promise<Response> {
  const headers = new Headers()
  if (world !== undefined) headers.set('x-partnerkit-world', world)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await fetch(path, {
    headers,
    ...(method !== undefined && { method }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new Error('The server does not answer. Is it still running?', { cause: error })
  })
  if (response.ok) return response
  throw new Refused(response.status, await response.json().catch(() => undefined))
}

/** Calls a control, like `/clock`, and answers the body of its answer. */
export async function control<T>(path: string, call?: Call): Promise<T> {
  const response = await send(`/_mock${path}`, call)
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T)
}

/** Asks for a page of a list, and how many records there are on all pages. */
export async function page(
  path: string,
  call?: Call,
): Promise<{ readonly rows: readonly unknown[]; readonly total: number }> {
  const response = await send(`/_mock${path}`, call)
  const rows = (await response.json()) as readonly unknown[]
  const [, total = rows.length] = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? []
  return { rows, total: Number(total) }
}
