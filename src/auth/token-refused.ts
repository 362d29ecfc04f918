/** What was asked of the tokens cannot be done; the message is for the person who asked. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}
