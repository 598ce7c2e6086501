/** Types of packages that bring none; those that exist for this one ask for Express, which we do not use. */

declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void
  ) => void
}
