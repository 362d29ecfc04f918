import type { Sql } from '../../src/db/client.ts'

/** The tables of Annals' own schema, by name. */
export async function tableNames(sql: Sql): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`
  return tables.map(({ name }) => name)
}

type Row = Readonly<Record<string, unknown>>

/** Every row of every table, in the order of the primary key; columns by their SQL names. */
export async function allRows(sql: Sql): Promise<ReadonlyMap<string, readonly Row[]>> {
  const rows = new Map<string, readonly Row[]>()
  for (const table of await tableNames(sql)) {
    const found = await sql<{ row: Row }[]>`
      select to_jsonb(stored) as row from ${sql(table)} as stored order by id`
    rows.set(
      table,
      found.map(({ row }) => row),
    )
  }
  return rows
}

/** All that the migrations made, as PostgreSQL describes it, in an order of its own. */
export async function describeSchema(sql: Sql): Promise<readonly string[]> {
  const described = await sql<{ description: string }[]>`
    with own as (select oid from pg_class where relnamespace = 'public'::regnamespace)
    select format('column %s.%s %s %s', attrelid::regclass, attname,
        format_type(atttypid, atttypmod), pg_get_expr(adbin, adrelid)) as description
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid in (select oid from own) and attnum > 0 and not attisdropped
    union all
    select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where conrelid in (select oid from own)
    union all
    select pg_get_indexdef(indexrelid) from pg_index where indrelid in (select oid from own)
    union all
    select pg_get_triggerdef(oid) from pg_trigger
      where tgrelid in (select oid from own) and not tgisinternal
    union all
    select pg_get_functiondef(oid) from pg_proc
      where pronamespace = 'public'::regnamespace and proname like 'annals%'
    union all
    select format('value %s of %s', enumlabel, enumtypid::regtype) from pg_enum
    order by description`
  return described.map(({ description }) => description)
}

/**
 * Every row of every table under history as a text, without its stamp of the revision that last
 * wrote it: equal before an edit and after its undo.
 */
export async function allFacts(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ fact: string }[]>`
    select fact from (${sql.unsafe(await factsOf(sql))}) facts order by fact collate "C"`
  return rows.map(({ fact }) => fact)
}

/** One short text for `allFacts`, for tests that compare many times. */
export async function digestOfFacts(sql: Sql): Promise<string> {
  const [row] = await sql<{ digest: string }[]>`
    select md5(string_agg(fact, ' ' order by fact collate "C")) as digest
    from (${sql.unsafe(await factsOf(sql))}) facts`
  return String(row?.digest)
}

async function factsOf(sql: Sql): Promise<string> {
  const tables = (await tableNames(sql)).filter((name) => name !== 'revision' && name !== 'change')
  return tables
    .map(
      (name) =>
        `select '${name} ' || (to_jsonb(stored) - 'revision_id')::text as fact from ${name} stored`,
    )
    .join(' union all ')
}
