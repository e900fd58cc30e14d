// json-server with some collections; without its logger and the other middlewares that it can do without.
import jsonServer from 'json-server'

/** @param {Record<string, unknown[]>} collections @returns {Promise<import('node:http').Server>} */
export async function serve(collections) {
  const app = jsonServer.create()
  app.use(jsonServer.router(collections))
  return new Promise((listening) => {
    const server = app.listen(0, '127.0.0.1', () => listening(server))
  })
}
