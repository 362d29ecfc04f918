import { type ASTNode, type DocumentNode, GraphQLError, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Names the argument in the complaints about a value of the wrong type. graphql-js gives its line
 * and column only: "Expected value of type …" does not say of which argument.
 */
export function useArgumentNames(): Plugin {
  return {
    onValidate:
      ({ params: { documentAST } }) =>
      ({ valid, result, setResult }) => {
        if (valid) return
        const paths = argumentPaths(documentAST)
        setResult(result.map((error) => named(error, paths)))
      },
  }
}

function named(error: GraphQLError, paths: ReadonlyMap<ASTNode, string>): GraphQLError {
  const node = error.nodes?.[0]
  const argument = node && paths.get(node)
  if (argument === undefined) return error
  return new GraphQLError(`Argument "${argument}": ${error.message}`, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT', argument },
  })
}

/** The path within its field's arguments of every value that stands in the document. */
function argumentPaths(document: DocumentNode): ReadonlyMap<ASTNode, string> {
  const paths = new Map<ASTNode, string>()
  const names: string[] = []
  visit(document, {
    enter(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') names.push(node.name.value)
      else if (names.length > 0) paths.set(node, names.join('.'))
    },
    leave(node) {
      if (node.kind === 'Argument' || node.kind === 'ObjectField') names.pop()
    },
  })
  return paths
}
