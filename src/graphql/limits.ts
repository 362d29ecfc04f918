import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { useArgumentNames } from './plugins/use-argument-names.ts'
import { useCompiledExecution } from './plugins/use-compiled-execution.ts'
import { useCostLimit } from './plugins/use-cost-limit.ts'
import { useInputChecks } from './plugins/use-input-checks.ts'
import { useRoles } from './plugins/use-roles.ts'

/**
 * How much one operation may ask for. No documented example has more than 134 tokens, depth 10 and
 * cost 13,442. Page sizes and lists have their limits in `input-rules.ts`, the body in `server.ts`.
 */
export const LIMITS = {
  /** Words and punctuation of the document. */
  tokens: 2_000,
  /** Fields that are renamed: each could ask for the same costly thing again. */
  aliases: 50,
  /** Fields within fields. */
  depth: 20,
  /** Fields that can be resolved at most: a page counts its fields as often as it may have rows. */
  cost: 50_000,
} as const

/** The plugins that hold the limits and check the arguments, in order. */
export function limits(): readonly Plugin[] {
  return [
    maxTokensPlugin({ n: LIMITS.tokens }),
    maxAliasesPlugin({ n: LIMITS.aliases, onReject: [asBadRequest] }),
    useArgumentNames(),
    useRoles(),
    // Before the cost is measured, which reads the arguments.
    useInputChecks(),
    useCostLimit({ depth: LIMITS.depth, cost: LIMITS.cost }),
    useCompiledExecution(),
  ]
}

/** The plugin throws past the validation, which gives its complaints their status. */
function asBadRequest(_context: unknown, error: GraphQLError): void {
  error.extensions.http = { status: 400, spec: true }
}
