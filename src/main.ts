import { reportFailure } from './cli/failure.ts'
import { resolveDrizzleQuickly } from './cli/quick-imports.ts'
import { banner, serve } from './cli/run-server.ts'
import { readEnvironment } from './env.ts'

resolveDrizzleQuickly()
try {
  await serve(readEnvironment(process.env), banner)
  process.exit(0)
} catch (error) {
  process.exit(reportFailure(error))
}
