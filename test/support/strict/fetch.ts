// A fetch that looks strictly at what it gets, for mocks in other processes.
import { addressOf, BASE_PATH, route } from '../../../mock-server/steps/route.ts'
import type { OperationId } from '../../../spec/generated/operations.ts'
import { look } from './answers.ts'

/** Headers that a server adds to every answer. */
const SERVERS =
  /^(access-control-.*|connection|content-length|date|keep-alive|transfer-encoding|vary)$/

/** What the document does not allow makes the test fail that asked for it, unless it asked for faults. */
export const strictFetch =
  (send: typeof fetch, isFaulty: () => boolean): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init)
    const response = await send(request)
    const operation = operationOf(request)
    // Uploaded files are no operation.
    if (isFaulty() || (!operation && response.status === 200)) return response
    look(request, withoutServers(response), await response.clone().text(), operation)
    return response
  }

function withoutServers({ status, headers }: Response): Response {
  return new Response(null, {
    status,
    headers: [...headers].filter(([name]) => !SERVERS.test(name)),
  })
}

function operationOf(request: Request): OperationId | undefined {
  try {
    return route(request.method, addressOf(request.url), BASE_PATH).id
  } catch {
    return undefined
  }
}
