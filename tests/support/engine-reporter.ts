import type { Reporter, TestModule, TestProject } from 'vitest/node'

interface Counts {
  passed: number
  failed: number
  readonly skipped: string[]
}

/**
 * Ends the report with a line for each project: what it ran on, and its counts. Names the tests
 * that were skipped, with their reasons, and fails a run in which no test ran.
 */
export class EngineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const projects = Map.groupBy(modules, ({ project }) => project)
    let ran = 0
    console.log()
    for (const [project, ofProject] of projects) {
      const counts = count(ofProject)
      ran += counts.passed + counts.failed
      console.log(
        `${project.name.padEnd(10)} ${counts.passed} passed, ${counts.failed} failed${counts.skipped.length > 0 ? `, ${counts.skipped.length} skipped` : ''} (${engineOf(project)})`,
      )
      // Under a filter by name it would be all the others.
      for (const test of project.globalConfig.testNamePattern ? [] : counts.skipped) {
        console.log(`  skipped: ${test}`)
      }
    }
    if (ran === 0) {
      console.log('No test ran.')
      process.exitCode = 1
    }
  }
}

function count(modules: readonly TestModule[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: [] }
  for (const module of modules) {
    const tests = [...module.children.allTests()]
    for (const test of tests) {
      const result = test.result()
      if (result.state === 'passed') {
        counts.passed += 1
      } else if (result.state === 'failed') {
        counts.failed += 1
      } else {
        const reason = result.state === 'skipped' ? result.note : 'not reached'
        counts.skipped.push(
          `${module.relativeModuleId} > ${test.fullName}: ${reason ?? 'no reason given'}`,
        )
      }
    }
    if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) {
      counts.failed += 1 // The file itself: it did not load, or a hook of it failed.
    }
  }
  return counts
}

function engineOf(project: TestProject): string {
  return project.name === 'unit'
    ? 'no database'
    : (project.getProvidedContext().databaseSource?.description ?? 'not started')
}
