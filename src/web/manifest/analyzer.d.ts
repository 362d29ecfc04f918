// The package has no types for this entry point.
declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** @returns the manifest, by the schema of custom-elements.json */
  export function cli(options: {
    readonly argv: readonly string[]
    readonly cwd: string
    readonly noWrite: boolean
  }): Promise<object>
}
