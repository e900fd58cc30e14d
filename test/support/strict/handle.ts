// The mock's own way of a request, with a strict look at what it answers.
import {
  handle as handleUnchecked,
  type Instance,
  type Trace,
} from '../../../mock-server/handle.ts'
import type { Sight } from '../../../mock-server/exchanges.ts'
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
  if (!trace.fault) await look(request, response.clone(), trace.operation)
  return response
}
