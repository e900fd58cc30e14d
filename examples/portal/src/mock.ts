// The platform behind the app: a mock in this page, whose state survives a reload.
import { http, passthrough } from 'msw'
import { setupWorker } from 'msw/browser'
import { createClient, type Client, type PortalOptions } from 'partnerkit'
import { createMock } from 'partnerkit/mock'
import { handlers } from 'partnerkit/mock/browser'

const KEY = 'portal.world'

export const mock = createMock()

/** Clients call the address of this page; the worker hands what they send to the mock. */
const baseUrl = `${location.origin}${mock.basePath}`

/** A client that acts as an account, or as nobody: one who was invited has no key yet. */
export const clientFor = (
  accountId: string | null,
  onSessionEnd?: PortalOptions['onSessionEnd'],
): Client =>
  createClient({
    apiKey: accountId === null ? null : mock.keyFor(accountId),
    baseUrl,
    retry: { limit: 0 },
    portal: { storage: sessionStorage, ...(onSessionEnd && { onSessionEnd }) },
  })

/** Links to invoices and registrations are addresses of the API; who opens one gets a screen. */
const pages = http.get(`${location.origin}/portal/v1/*`, ({ request }) =>
  request.headers.get('accept')?.includes('text/html') ? passthrough() : undefined,
)

/** Starts the mock in the world as it was left; `changed` is told when another tab has changed it. */
export async function startMock(changed: () => void): Promise<void> {
  load(localStorage.getItem(KEY))
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== KEY) return
    load(newValue)
    changed()
  })
  let saved = mock.version
  const fetch: typeof mock.fetch = async (...request) => {
    const response = await mock.fetch(...request)
    if (mock.version !== saved) save()
    saved = mock.version
    return response
  }
  const worker = setupWorker(pages, ...handlers({ ...mock, fetch }, { origin: location.origin }))
  await worker.start({ quiet: true })
}

/** Forgets all that was done, in every tab. */
export function startOver(): void {
  localStorage.removeItem(KEY)
  sessionStorage.clear()
  location.assign('/')
}

/** Large files may be more than the browser keeps: then a reload comes back to what was there before. */
function save(): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(mock.exportState()))
  } catch (error) {
    console.warn('The browser has no room for what was done; a reload forgets it.', error)
  }
}

function load(state: string | null): void {
  if (state === null) return mock.reset()
  try {
    mock.importState(JSON.parse(state))
  } catch {
    localStorage.removeItem(KEY)
  }
}
