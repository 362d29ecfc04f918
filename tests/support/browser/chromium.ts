import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's one browser is controlled. */
    browserEndpoint: string
  }
}

const FLAGS = [
  // Containers run as root and have neither user namespaces nor a graphics card.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for elsewhere, nothing leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** The global setup of the browser's tests: one Chromium for the run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium'
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to where it is.`,
    )
  }
  const server = await chromium.launchServer({ executablePath, args: FLAGS })
  project.provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}
