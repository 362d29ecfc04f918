import { registerHooks } from 'node:module'

/**
 * Resolves drizzle-orm's imports of its own files without Node's help, which takes 0.6 s off a start.
 *
 * To learn a file's format, Node 24 parses the `exports` of its package again for each of them, and
 * drizzle-orm has a hundred files with 180 kB of exports. They are all modules.
 */
export function resolveDrizzleQuickly(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier.startsWith('.') && context.parentURL?.includes('/node_modules/drizzle-orm/')
        ? {
            url: new URL(specifier, context.parentURL).href,
            format: 'module',
            shortCircuit: true,
          }
        : next(specifier, context),
  })
}
