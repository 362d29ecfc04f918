/** Of a table, the tables whose rows belong to its rows, and the columns that say to which. */
type Parts = Readonly<Record<string, readonly string[]>>

/**
 * What belongs to a row, and so is edited with it. What a row merely refers to does not: the name of an
 * actor or a place is that of any number of events.
 */
const PARTS: Readonly<Record<string, Parts>> = {
  actor: {
    actor_name: ['actor_id'],
    external_id: ['actor_id'],
    relationship: ['source_id', 'target_id'],
  },
  actor_name: { evidence: ['actor_name_id'] },
  amount: { evidence: ['amount_id'] },
  article_event: { evidence: ['article_event_id'] },
  claim: { claim_text: ['claim_id'], stance: ['claim_id'], evidence: ['claim_id'] },
  event: {
    event_text: ['event_id'],
    participation: ['event_id'],
    statement: ['event_id'],
    claim: ['event_id'],
    amount: ['event_id'],
    article_event: ['event_id'],
    external_id: ['event_id'],
    event_link: ['source_id', 'target_id'],
    evidence: ['event_id'],
  },
  event_link: { evidence: ['event_link_id'] },
  participation: { evidence: ['participation_id'] },
  relationship: { relationship_event: ['relationship_id'], evidence: ['relationship_id'] },
  relationship_event: { evidence: ['relationship_event_id'] },
  rendering: { evidence: ['rendering_id'] },
  stance: { evidence: ['stance_id'] },
  statement: {
    rendering: ['statement_id'],
    stance: ['statement_id'],
    evidence: ['statement_id'],
  },
}

/** The tables of a row and of all that belongs to it. */
export function tablesOf(table: string): readonly string[] {
  const parts = [...levelsOf(table)].flat().flatMap((owner) => Object.keys(PARTS[owner] ?? {}))
  return [...new Set([table, ...parts])]
}

/**
 * The SQL that finds what belongs to rows, also what belongs to that, and what once did: it was removed,
 * or is another's since a merge.
 * @param table of the rows, which the common table expression `whole (id)` before it names
 * @returns common table expressions, of which `part (whole_id, table_name, row_id)` has each row once,
 *   those of `whole` among them
 */
export function partsOf(table: string): string {
  const levels = [...levelsOf(table)]
  const columns = new Set(
    levels.flat().flatMap((owner) => Object.values(PARTS[owner] ?? {}).flat()),
  )
  const all = [0, ...levels.keys().map((index) => index + 1)]
  return `level_0 (whole_id, table_name, row_id) as (select id, '${table}', id from whole),
      ${levels.map((owners, index) => levelExpression(owners, index, [...columns])).join(',\n      ')},
      part as (
        ${all.map((level) => `select whole_id, table_name, row_id from level_${level}`).join(' union ')})`
}

/** The tables that something belongs to: the one itself, then those that belong to it, and so on. */
function* levelsOf(table: string): Generator<readonly string[]> {
  let owners = [table]
  while (owners.length > 0) {
    yield owners
    const parts = new Set(owners.flatMap((owner) => Object.keys(PARTS[owner] ?? {})))
    owners = [...parts].filter((part) => PARTS[part] !== undefined)
  }
}

/**
 * The parts of one level, as a common table expression over the one before. By `offset 0` they are looked
 * up by index: how many there are is estimated a thousand times too high, and whole tables would be read.
 * @param ownerColumns by which any part of the whole may say what it belongs to
 */
function levelExpression(
  owners: readonly string[],
  index: number,
  ownerColumns: readonly string[],
): string {
  const present = owners.flatMap((owner) =>
    Object.entries(PARTS[owner] ?? {}).flatMap(([table, columns]) =>
      columns.map(
        (column) => `select owner.whole_id, '${table}', part.id
        from level_${index} owner
        cross join lateral (select id from ${table} where ${column} = owner.row_id offset 0) part
        where owner.table_name = '${owner}'`,
      ),
    ),
  )
  return `level_${index + 1} (whole_id, table_name, row_id) as (
        ${present.join('\n        union all ')}
        union all select owner.whole_id, gone.table_name, gone.row_id
        from level_${index} owner
        cross join lateral (${leftOf('owner.row_id', ownerColumns)} offset 0) gone)`
}

/** The rows that have left a row, as the index of what has left is made: its condition is this one. */
function leftOf(owner: string, columns: readonly string[]): string {
  return `select ch.table_name, ch.row_id
          from change ch
          where annals_referred_ids(ch.before) @> array[${owner}::text]
            and ${owner}::text in (${columns.map((column) => `ch.before ->> '${column}'`).join(', ')})
            and (ch.operation = 'delete' or (ch.operation = 'update'
              and (ch.before -> 'event_id', ch.before -> 'source_id', ch.before -> 'target_id')
                is distinct from (ch.after -> 'event_id', ch.after -> 'source_id', ch.after -> 'target_id')))`
}
