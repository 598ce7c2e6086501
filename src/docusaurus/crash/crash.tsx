/** Stands where a page of ours threw: the text as it was served, which needs no script. A fault of ours takes no words away. */

import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useState } from 'react'
import { fetchServed, partOf, servedAt } from './served'

export type CrashProps = { error: Error; tryAgain: () => void }

/** `part` is the id of what threw; the whole page without it. */
export function Crash({ tryAgain, part }: CrashProps & { part?: string }): ReactNode {
  const { pathname } = useLocation()
  const [path] = useState(pathname)
  useEffect(() => {
    if (pathname !== path) tryAgain()
  }, [pathname, path, tryAgain])
  const html = useServed(path)
  return (
    <div className="crash">
      <p className="bewaard" role="status">
        {html === 'fout'
          ? 'Deze pagina konden we niet tonen.'
          : 'Niet alles op deze pagina werkt. Lezen kan wel.'}{' '}
        <a href="">Laad de pagina opnieuw</a>
      </p>
      {html !== undefined && html !== 'fout' && (
        <div dangerouslySetInnerHTML={{ __html: part === undefined ? html : partOf(html, part) }} />
      )}
    </div>
  )
}

function useServed(path: string): string | undefined {
  const [html, setHtml] = useState(() => servedAt(path))
  useEffect(() => {
    if (servedAt(path) === undefined) void fetchServed(path).then((found) => setHtml(found ?? 'fout'))
  }, [path])
  return html
}
