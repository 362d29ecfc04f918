import { type SQL, sql } from 'drizzle-orm'
import type { Reference } from '../references.ts'
import type { RevisionTransaction } from '../revision.ts'
import type { DuplicateRule, MergeRules } from './rules.ts'

type MoveRules = Pick<MergeRules, 'duplicates' | 'orders'>

interface Duplicate extends Record<string, unknown> {
  readonly movedId: string
  readonly keptId: string
  readonly bothStay: boolean
  readonly preferMoved: boolean
}

/** Moves rows, and what refers to those that would be duplicates of others. */
export class ReferenceMover {
  readonly #transaction: RevisionTransaction
  readonly #references: readonly Reference[]
  readonly #rules: MoveRules

  constructor(
    transaction: RevisionTransaction,
    references: readonly Reference[],
    rules: MoveRules,
  ) {
    this.#transaction = transaction
    this.#references = references
    this.#rules = rules
  }

  /** Lets all that refers to one row of a table refer to another one. */
  async moveAll(target: string, from: string, to: string): Promise<void> {
    for (const reference of await this.#referencesInUse(target, from)) {
      await this.#move(reference, from, to)
    }
  }

  /** Puts one row into the place of its duplicate, which is deleted. */
  async absorb(table: string, duplicateId: string, keptId: string): Promise<void> {
    await this.moveAll(table, duplicateId, keptId)
    await this.#transaction.execute(sql`
      -- delete_duplicate
      delete from ${sql.identifier(table)} where id = ${duplicateId}`)
  }

  /** Deletes rows with all that refers to them. */
  async deleteAll(table: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    for (const { table: child, column } of this.#referencesTo(table)) {
      const rows = await this.#transaction.execute<{ id: string }>(sql`
        -- rows_referring
        select id from ${sql.identifier(child)}
        where ${sql.identifier(column)} = any(${sql.param(ids)}::uuid[]) order by id`)
      await this.deleteAll(
        child,
        rows.map(({ id }) => id),
      )
    }
    await this.#transaction.execute(sql`
      -- delete_rows
      delete from ${sql.identifier(table)} where id = any(${sql.param(ids)}::uuid[])`)
  }

  #referencesTo(target: string): readonly Reference[] {
    // A row of its own table that refers to the row is its copy, part or predecessor: no child.
    return this.#references.filter(
      (reference) => reference.target === target && reference.table !== target,
    )
  }

  async #referencesInUse(target: string, id: string): Promise<readonly Reference[]> {
    const references = this.#referencesTo(target)
    if (references.length === 0) return []
    const rows = await this.#transaction.execute<{ place: number }>(sql`
      -- references_in_use
      ${sql.join(
        references.map(
          ({ table, column }, place) => sql`
            select ${place}::int as place where exists (
              select from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id})`,
        ),
        sql` union all `,
      )}`)
    const inUse = new Set(rows.map(({ place }) => place))
    return references.filter((_reference, place) => inUse.has(place))
  }

  async #move({ table, column, keys }: Reference, from: string, to: string): Promise<void> {
    const staying: string[] = []
    for (const key of keys) {
      for (const duplicate of await this.#findDuplicates(table, column, key, from, to)) {
        if (duplicate.bothStay) staying.push(duplicate.movedId)
        else if (duplicate.preferMoved)
          await this.absorb(table, duplicate.keptId, duplicate.movedId)
        else await this.absorb(table, duplicate.movedId, duplicate.keptId)
      }
    }
    const [name, referring] = [sql.identifier(table), sql.identifier(column)]
    await this.#transaction.execute(sql`
      -- move_rows
      update ${name} set ${referring} = ${to} ${this.#append(table, column, to)}
      where ${referring} = ${from} and id <> all(${sql.param(staying)}::uuid[])`)
  }

  #findDuplicates(table: string, column: string, key: readonly string[], from: string, to: string) {
    const [name, referring] = [sql.identifier(table), sql.identifier(column)]
    const { bothStay, preferMoved }: DuplicateRule = this.#rules.duplicates[table] ?? {}
    const columnsOf = (alias: SQL) =>
      sql.join(
        key.map((other) => sql`${alias}.${sql.identifier(other)}`),
        sql`, `,
      )
    return this.#transaction.execute<Duplicate>(sql`
      -- duplicates
      select moved.id as moved_id, kept.id as kept_id,
        ${bothStay ?? sql`false`} as both_stay, ${preferMoved ?? sql`false`} as prefer_moved
      from ${name} moved
      join ${name} kept on kept.${referring} = ${to}
        and (${columnsOf(sql`kept`)}) = (${columnsOf(sql`moved`)})
      where moved.${referring} = ${from}
      order by moved.id`)
  }

  #append(table: string, column: string, to: string): SQL {
    const order = this.#rules.orders[table]
    if (order === undefined) return sql``
    const [name, position] = [sql.identifier(table), sql.identifier(order)]
    return sql`, ${position} = ${position} + (
      select coalesce(max(kept.${position}) + 1, 0) from ${name} kept
      where kept.${sql.identifier(column)} = ${to})`
  }
}
