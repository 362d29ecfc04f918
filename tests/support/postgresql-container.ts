import { connect } from 'node:net'
import type { RunningServer } from './postgresql-server.ts'

const IMAGE = 'postgres:18-alpine'

/** An engine that is there answers in milliseconds; one that is not must not hold up the tests. */
const ANSWERS_WITHIN = 2_000

/** Time for pulling the image on a slow line. */
const STARTS_WITHIN = 180_000

/** Starts PostgreSQL in a container. Throws with the reason where no engine answers or it fails. */
export async function startContainer(): Promise<RunningServer> {
  await within(ANSWERS_WITHIN, namedEngineAnswers())
  const [{ getContainerRuntimeClient }, { PostgreSqlContainer }] = await Promise.all([
    import('testcontainers'),
    import('@testcontainers/postgresql'),
  ])
  await within(ANSWERS_WITHIN, getContainerRuntimeClient())
  const container = await within(
    STARTS_WITHIN,
    new PostgreSqlContainer(IMAGE)
      .withCommand(['postgres', '-c', 'fsync=off', '-c', 'synchronous_commit=off'])
      .start(),
  )
  return {
    url: container.getConnectionUri(),
    origin: `testcontainer ${IMAGE}`,
    stop: async () => {
      await container.stop()
    },
  }
}

/**
 * Testcontainers goes on to the default socket when the engine that DOCKER_HOST names is away.
 * Whoever set it meant that engine, or none.
 */
async function namedEngineAnswers(): Promise<void> {
  const named = process.env.DOCKER_HOST
  if (!named) {
    return
  }
  const { protocol, hostname, port, pathname } = new URL(named)
  const address =
    protocol === 'tcp:' ? { host: hostname, port: Number(port || 2375) } : { path: pathname }
  await new Promise<void>((resolve, reject) => {
    const socket = connect(address)
      .once('connect', () => {
        socket.destroy()
        resolve()
      })
      .once('error', (error) => reject(new Error(`DOCKER_HOST ${named}: ${error.message}`)))
  })
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`no answer within ${milliseconds / 1000} s`)),
          milliseconds,
        )
      }),
    ])
  } finally {
    clearTimeout(timer)
  }
}
