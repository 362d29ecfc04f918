import { Command, Option } from 'commander'
import { readEnvironment } from '../../env.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../../web/outputs/formats.ts'
import {
  asOptions,
  EXPORT_OPTIONS,
  type ExportAddressOptions,
  PICTURE_OPTIONS,
  timelineAddress,
} from '../export/timeline-address.ts'
import { CommandFailed, UsageError } from '../failure.ts'

interface Options {
  readonly format: OutputFormat
  readonly output?: string
  readonly json?: true
}

/** `annals export timeline`: a timeline in a format of another program. */
export function exportTimelineCommand(): Command {
  const command = new Command('timeline')
    .summary('write a timeline for another program')
    .description(
      'Writes a timeline as a server answers it at /timeline.json, .csv, .ics and so on. Lists are separated by commas. Where a running server holds the embedded database, that server answers.',
    )
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(OUTPUT_FORMATS)
        .makeOptionMandatory(),
    )
    .option('--output <file>', 'the file to write, whole or not at all; else stdout')
  for (const [name, [value, help]] of Object.entries({ ...EXPORT_OPTIONS, ...PICTURE_OPTIONS })) {
    // As the parameter is called, also where commander would make it "pageSize".
    command.addOption(new Option(`--${name} <${value}>`, help))
  }
  return command.action(exportTimeline)
}

async function exportTimeline({ format, output, json, ...named }: Options): Promise<void> {
  if (json) {
    throw new UsageError('--json has no meaning here: --format says what is written.')
  }
  if (format === 'png' && output === undefined && process.stdout.isTTY) {
    throw new UsageError('A picture is nothing for a terminal. Give --output FILE, or a pipe.')
  }
  const path = timelineAddress(format, parametersOf(named))
  const { fetchFile } = await import('../export/fetch-file.ts')
  const settings = readEnvironment({ LOG_LEVEL: 'warn', ...process.env })
  const response = await fetchFile(settings, path)
  if (!response.ok) throw await failureOf(response)
  const content = new Uint8Array(await response.arrayBuffer())
  if (output === undefined) {
    process.stdout.write(content)
  } else {
    const { writeWholeFile } = await import('../export/write-whole-file.ts')
    await writeWholeFile(output, content)
    console.error(`annals: ${output} is written, ${content.length} bytes.`)
  }
  const cursor = cursorOfNext(response.headers.get('link'))
  if (cursor !== undefined) {
    console.error(`annals: More events follow. The next file begins with --after ${cursor}`)
  }
}

/** Commander has "pageSize" for --page-size. */
function parametersOf(options: object): ExportAddressOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  )
}

async function failureOf(response: Response): Promise<Error> {
  const body = await response.text()
  const message = messageIn(body)
  if (message === undefined) {
    return new CommandFailed(
      `The server answered with status ${response.status} and no reason. Is it of this version?`,
    )
  }
  return response.status === 400 ? new UsageError(asOptions(message)) : new CommandFailed(message)
}

function messageIn(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body)
    return typeof answer === 'object' &&
      answer !== null &&
      'message' in answer &&
      typeof answer.message === 'string'
      ? answer.message
      : undefined
  } catch {
    return undefined
  }
}

/** The cursor in a header such as `<http://host/timeline.csv?after=…>; rel="next"`. */
function cursorOfNext(link: string | null): string | undefined {
  const address = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  return (address && new URL(address).searchParams.get('after')) || undefined
}
