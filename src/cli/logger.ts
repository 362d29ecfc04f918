import { destination, type Logger, pino, stdTimeFunctions } from 'pino'
import type { Settings } from '../env.ts'

/**
 * JSON lines on stderr, since stdout is for answers and for what people read. Written at once, so
 * that the last lines before an end are not lost.
 */
export function createLogger(level: Settings['logLevel']): Logger {
  return pino(
    { level, base: null, timestamp: stdTimeFunctions.isoTime },
    destination({ dest: 2, sync: true }),
  )
}
