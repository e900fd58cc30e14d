// The mock on Deno, from the top of a clone: deno serve --conditions=partnerkit-source --host=127.0.0.1 --port=4011 examples/deno.ts
import { createMock, fetchHandler } from 'partnerkit/mock'

const mock = createMock()
console.log(`Ask for http://127.0.0.1:4011${mock.basePath}/hubs as ${mock.keys.distributor}`)

export default { fetch: fetchHandler(mock) }
