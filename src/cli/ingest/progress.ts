import { SingleBar } from 'cli-progress'

/** Shows a person how far the work has come. */
export interface Progress {
  /** @param sources how many were read, the last one in part */
  advance(sources: number, current: string, articles: number): void
  /** Prints a line of data without tearing the display apart. */
  print(line: string): void
  end(): void
}

/** A bar on stderr while that is a terminal; otherwise only the lines are printed. */
export function showProgress(
  sources: number,
  stdout: NodeJS.WritableStream,
  stderr: NodeJS.WriteStream,
): Progress {
  if (!stderr.isTTY) {
    return {
      advance: () => undefined,
      print: (line) => stdout.write(`${line}\n`),
      end: () => undefined,
    }
  }
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {articles} articles | {current}',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
    stream: stderr,
  })
  bar.start(sources, 0, { articles: 0, current: '' })
  return {
    advance: (value, current, articles) => bar.update(value, { current, articles }),
    print: (line) => {
      stderr.write('\r\u001B[K')
      stdout.write(`${line}\n`)
      bar.render()
    },
    end: () => bar.stop(),
  }
}
