/** Tells a person how far it is. Standard output is for results. */
export function progress(message: string): void {
  process.stderr.write(`bench: ${message}\n`)
}
