// A mock as MSW handlers. One for all paths of the API: MSW tries handlers one by one.
import { http, type HttpHandler } from 'msw'
import type { Mock } from '../index.ts'
import { isSpoiled } from '../spoil.ts'
import { PORTAL_PATH } from '../steps/route.ts'

export interface HandlersOptions {
  /** Origin that requests go to. Default: the real platform's. */
  readonly origin?: string
}

/**
 * The MSW handlers that let a mock answer all requests below its base path, those to the reseller
 * portal, below `/portal/v1`, and those for files that were uploaded to it, below `/media`. Put your
 * own handlers before them, or add them with `server.use()`, to override single paths.
 *
 * @example
 * const server = setupServer(...handlers(createMock()))
 */
export function handlers(
  mock: Mock,
  { origin = 'https://api.connect.cloudblue.com' }: HandlersOptions = {},
): HttpHandler[] {
  return [
    http.all(`${origin}${mock.basePath}/*`, ({ request }) => answer(mock, request)),
    http.all(`${origin}${PORTAL_PATH}/*`, ({ request }) => answer(mock, request)),
    http.get(`${origin}/media/*`, ({ request }) => answerFile(mock, request)),
  ]
}

/** A page may have files of its own there: those that the mock does not have are left to others. */
async function answerFile(mock: Mock, request: Request): Promise<Response | undefined> {
  const response = await answer(mock, request.clone())
  return response.status === 404 ? undefined : response
}

/** An aborted request, for whose answer nobody waits, and one that was dropped are network errors. */
async function answer(mock: Mock, request: Request): Promise<Response> {
  try {
    return await mock.fetch(request)
  } catch (error) {
    if (request.signal.aborted || isSpoiled(error)) return Response.error()
    throw error
  }
}
