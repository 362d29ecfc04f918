import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** Whether a document has a field whose answer depends on more than the database's history. */
export class UnrepeatableAnswers {
  readonly #known = new WeakMap<DocumentNode, boolean>()

  has({ schema, document, operationName }: ExecutionArgs): boolean {
    let unrepeatable = this.#known.get(document)
    if (unrepeatable === undefined) {
      const operation = getOperationAST(document, operationName)
      unrepeatable = operation?.operation !== OperationTypeNode.QUERY || hasSuchField()
      this.#known.set(document, unrepeatable)
    }
    return unrepeatable

    function hasSuchField(): boolean {
      const types = new TypeInfo(schema)
      let found = false
      visit(
        document,
        visitWithTypeInfo(types, {
          Field() {
            found ||= types.getFieldDef()?.extensions.unrepeatable === true
          },
        }),
      )
      return found
    }
  }
}
