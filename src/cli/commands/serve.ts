import { Command } from 'commander'
import { readEnvironment } from '../../env.ts'

/** `annals serve`: the same as `npm start`. */
export function serveCommand(): Command {
  return new Command('serve')
    .summary('run the server')
    .description(
      'Runs the server until Ctrl+C or SIGTERM. Prints where it is once it answers; the log goes to stderr.',
    )
    .action(async ({ json }: { json?: true }) => {
      const settings = readEnvironment(process.env)
      const { banner, serve } = await import('../run-server.ts')
      await serve(settings, json ? (ready) => `${JSON.stringify(ready)}\n` : banner)
    })
}
