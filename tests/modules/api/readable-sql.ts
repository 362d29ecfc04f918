/** Lines that begin a clause; any other line goes on with the one before. */
const CLAUSES =
  /^(--|\)|(with|select|from|where|and|group by|order by|limit|union|join|cross join)\b)/

const WIDTH = 100

/**
 * A statement as people review it: without the blank lines and the indentation that its parts had
 * in the source, long lines broken at their clauses, and indented by its parentheses.
 */
export function readableSql(statement: string): string {
  let depth = 0
  return statement
    .split('\n')
    .flatMap(clausesOf)
    .map((line) => {
      const closed = /^\)+/.exec(line)?.[0].length ?? 0
      const level = Math.max(depth - closed, 0) + (CLAUSES.test(line) ? 0 : 1)
      depth += line.split('(').length - line.split(')').length
      return '  '.repeat(level) + line
    })
    .join('\n')
}

/** Each statement once, in the order of their names: which comes first is a matter of chance. */
export function readableStatements(statements: readonly string[]): string {
  const distinct = new Set(statements.map(readableSql))
  return `${[...distinct].sort().join('\n\n')}\n`
}

function clausesOf(line: string): readonly string[] {
  const words = line.replaceAll(/\s+/g, ' ').trim()
  if (words === '') return []
  const union = words.replace(/ union all$/, '\nunion all')
  return (
    union.length > WIDTH ? union.replaceAll(/ (?=(?:and|from|where|join) )/g, '\n') : union
  ).split('\n')
}
