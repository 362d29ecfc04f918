import { GraphQLError } from 'graphql'

/**
 * A request that asks for something that cannot be: it names the argument and says what would be
 * right. Expected outcomes ("no such event", "somebody else edited it") are results, not errors.
 * @param argument the path of the argument within its field, such as "filter.during.edtf"
 */
export function badInput(argument: string, complaint: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}" ${complaint}`, {
    extensions: { code: 'BAD_USER_INPUT', argument, http: { status: 400, spec: true } },
  })
}

/** @param argument `after` or `before` */
export function cursorOfAnotherList(argument: string): GraphQLError {
  return badInput(argument, 'is a cursor of another list or order; take one from this list')
}

/** A request that needs a token and has none, or one that is worth nothing. */
export function unauthenticated(complaint: string): GraphQLError {
  return new GraphQLError(complaint, {
    // Without `spec`: these statuses are for every client, whatever media type it accepts.
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
    },
  })
}

/** A request whose token does not allow what it asks for. */
export function forbidden(complaint: string): GraphQLError {
  return new GraphQLError(complaint, {
    extensions: { code: 'FORBIDDEN', http: { status: 403 } },
  })
}
