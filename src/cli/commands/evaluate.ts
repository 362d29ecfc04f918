import { readFileSync } from 'node:fs'
import { Argument, Command } from 'commander'
import type { EvaluationDatabases } from '../../evaluation/databases.ts'
import { BadRow } from '../../evaluation/labelled-rows.ts'
import type { Judge } from '../../evaluation/linking.ts'
import { UsageError } from '../failure.ts'

interface Evaluated {
  readonly figures: object
  readonly table: string
}

const EVALUATIONS = {
  dates: async (file: string): Promise<Evaluated> => {
    const { evaluateDates, formatDateEvaluation, parseDateRows } = await import(
      '../../evaluation/dates.ts'
    )
    const figures = evaluateDates(parseDateRows(readFileSync(file, 'utf8')))
    return { figures, table: formatDateEvaluation(figures) }
  },
  quotes: async (file: string): Promise<Evaluated> => {
    const [{ evaluateQuotations }, { parseQuotationRows }, { formatQuotationEvaluation }] =
      await Promise.all([
        import('../../evaluation/quotations.ts'),
        import('../../evaluation/quotation-rows.ts'),
        import('../../evaluation/quotation-table.ts'),
      ])
    const figures = evaluateQuotations(parseQuotationRows(readFileSync(file, 'utf8')))
    return { figures, table: formatQuotationEvaluation(figures) }
  },
  linking: async (file: string): Promise<Evaluated> => {
    const [{ evaluateLinking }, { parseEventArticles }, { formatLinkingFigures }] =
      await Promise.all([
        import('../../evaluation/linking.ts'),
        import('../../evaluation/labelled-articles.ts'),
        import('../../evaluation/linking-table.ts'),
      ])
    const rows = parseEventArticles(readFileSync(file, 'utf8'))
    const figures = await withDatabases(async (databases, judge) =>
      evaluateLinking(rows, () => databases.empty(), judge),
    )
    return { figures, table: formatLinkingFigures(figures) }
  },
  stargate: async (file: string): Promise<Evaluated> => {
    const [{ evaluateStory }, { parseStoryArticles }, { formatStoryFigures }, { stargate }] =
      await Promise.all([
        import('../../evaluation/stargate.ts'),
        import('../../evaluation/labelled-articles.ts'),
        import('../../evaluation/stargate-table.ts'),
        import('../../../seeds/stargate.ts'),
      ])
    const rows = parseStoryArticles(readFileSync(file, 'utf8'))
    const figures = await withDatabases(async (databases, judge) =>
      evaluateStory(rows, await databases.withStory(stargate), judge),
    )
    return { figures, table: formatStoryFigures(figures) }
  },
} as const

type Subject = keyof typeof EVALUATIONS

/** The linker as it is shipped, over databases in memory. */
async function withDatabases<Figures>(
  run: (databases: EvaluationDatabases, judge: Judge) => Promise<Figures>,
): Promise<Figures> {
  const [{ EvaluationDatabases }, { createLinker }] = await Promise.all([
    import('../../evaluation/databases.ts'),
    import('../../ingest/create-linker.ts'),
  ])
  const linker = createLinker()
  const databases = new EvaluationDatabases()
  try {
    return await run(databases, (consulted) => linker.judge(consulted))
  } finally {
    await databases.close()
  }
}

/** `annals evaluate`: runs what Annals finds and links against labelled files. */
export function evaluateCommand(): Command {
  return new Command('evaluate')
    .summary('measure what is found and linked against a labelled file')
    .description(
      'Runs the code that takes articles in on a labelled file and prints how often it is right. Linking is replayed into a database in memory; yours is not touched.',
    )
    .addArgument(new Argument('<subject>', 'what is measured').choices(Object.keys(EVALUATIONS)))
    .argument('<file>', 'the labelled file: one JSON object a line')
    .action(async (subject: Subject, file: string, { json }: { json?: true }) => {
      const { figures, table } = await evaluate(subject, file)
      process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${table.trimEnd()}\n`)
    })
}

async function evaluate(subject: Subject, file: string): Promise<Evaluated> {
  try {
    return await EVALUATIONS[subject](file)
  } catch (error) {
    if (error instanceof BadRow) throw new UsageError(`${file}: ${error.message}`)
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new UsageError(`${file} cannot be read (${error.code}).`)
    }
    throw error
  }
}
