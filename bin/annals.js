#!/usr/bin/env node
// Plain JavaScript, because it has to run on whatever Node the machine has: it looks for one that
// runs TypeScript, and hands over to that.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const main = new URL('../src/cli/main.ts', import.meta.url)

if (runsTypeScript(process.versions.node)) {
  await import(main.href)
} else {
  handOver(installedNode())
}

/** Types are stripped without a flag since 22.18; of the odd release 23 nobody should know more. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 24 || (major === 22 && minor >= 18)
}

/** The Node 24 that the development dependencies bring. */
function installedNode() {
  const programs = new URL('../node_modules/node/bin/', import.meta.url)
  return ['node', 'node.exe'].map((name) => fileURLToPath(new URL(name, programs))).find(existsSync)
}

function handOver(node) {
  if (node === undefined) {
    console.error(
      `annals: needs Node 24, and this is ${process.versions.node}. Run "npm ci", which brings it along, or install Node 24.`,
    )
    process.exit(1)
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}
