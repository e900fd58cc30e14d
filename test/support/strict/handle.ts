// The mock's own way of a request, with a strict look at what it answers.
import {
  handle as handleUnchecked,
  type Instance,
  type Trace,
} from '../../../mock-server/handle.ts'
import type { Sight } from '../../../mock-server/exchanges.ts'
import { writtenIn } from '../../../mock-server/written.ts'
import { look } from './answers.ts'

export type { Instance, Trace }

/** Answers like the mock does; what the document does not allow makes the test fail that asked for it. */
export async function handle(
  request: Request,
  instance: Instance,
  trace: Trace = {},
  sight?: Sight,
): Promise<Response> {
  const response = await handleUnchecked(request, instance, trace, sight)
  // Uploaded files are no operation, and what was told to go wrong is in no document.
  if (trace.fault || (!trace.operation && response.status === 200)) return response
  const text = writtenIn(response)?.text ?? (await response.clone().text())
  look(request, response, text, trace.operation)
  return response
}
