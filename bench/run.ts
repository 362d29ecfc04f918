import { runElement } from './element/run-element.ts'
import { runLinking } from './linking/run-linking.ts'
import { progress } from './progress.ts'
import { runTimeline } from './run-timeline.ts'

await main(process.argv.slice(2))

async function main(parameters: readonly string[]): Promise<void> {
  await using cleanup = new AsyncDisposableStack()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // npm passes on what the terminal sends to all of them, so it comes twice.
      if (!cleanup.disposed) cleanup.disposeAsync().finally(() => process.exit(1))
    })
  }
  try {
    const [first, ...rest] = parameters
    if (first === 'linking') await runLinking(rest, cleanup)
    else if (first === 'element') await runElement(rest, cleanup)
    else await runTimeline(first === 'timeline' ? rest : parameters, cleanup)
  } catch (error) {
    // What fails because it was interrupted is no news.
    if (!cleanup.disposed) progress(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
