// The mock on Bun, from the top of a clone: bun --conditions=partnerkit-source examples/bun.ts
import { createMock, fetchHandler } from 'partnerkit/mock'

const mock = createMock()
console.log(`Ask for http://127.0.0.1:4010${mock.basePath}/hubs as ${mock.keys.distributor}`)

export default { hostname: '127.0.0.1', port: 4010, fetch: fetchHandler(mock) }
