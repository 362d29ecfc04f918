/** What a page of another origin may read of every answer that it may read. */
export const EXPOSED_HEADERS: readonly string[] = ['X-Request-Id', 'ETag']
