/** What machines may know of a page (scripts/pipeline/emit/json-ld.ts): a block of data, that no browser runs. */

import type { ReactNode } from 'react'
import type { Page } from '../data'

export function JsonLd({ data }: { data: NonNullable<Page['jsonLd']> }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />
}

/** JSON that cannot end the script element it stands in, nor open a comment in it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
}
