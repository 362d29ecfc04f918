import { connect, type Socket } from 'node:net'
import type postgres from 'postgres'

/** "Do you speak TLS?", which PostgreSQL answers with one letter, whatever its settings. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/**
 * Waits until PostgreSQL answers at the address. The driver itself connects again and again,
 * without end or pause, to whatever hangs up before it has greeted: a proxy, another service.
 * @throws {Error} with the code CONNECTION_CLOSED, CONNECT_TIMEOUT, NOT_POSTGRESQL or node:net's
 */
export async function awaitGreeting({ host, port, path }: postgres.ParsedOptions): Promise<void> {
  const socket: Socket = path ? connect(path) : connect(Number(port[0]), host[0])
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (code: string) => reject(Object.assign(new Error(code), { code }))
      socket.once('error', reject)
      socket.once('close', () => fail('CONNECTION_CLOSED'))
      socket.once('timeout', () => fail('CONNECT_TIMEOUT'))
      socket.once('data', ([answer]) =>
        'SNE'.includes(String.fromCharCode(answer ?? 0)) ? resolve() : fail('NOT_POSTGRESQL'),
      )
      socket.setTimeout(10_000)
      socket.write(SSL_REQUEST)
    })
  } finally {
    socket.destroy()
  }
}
