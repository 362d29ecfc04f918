import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** @returns a port of 127.0.0.1 that nothing listens on now */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // An IP server's address is an object; only a pipe's is a string.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
