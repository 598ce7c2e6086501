/** Lists of files that stand beside a built site, once somebody made them: asked for when the page has nothing else to do. */

import { useEffect, useState } from 'react'
import { whenIdle } from './idle'
import { hrefOf } from './published'

/** Asked once for all pages that a tab shows; what failed is asked again by the next. */
const answers = new Map<string, Promise<readonly unknown[]>>()

/** Empty before the answer, and where there is no such list. */
export function useLijst(address: string): readonly unknown[] {
  const [list, setList] = useState<readonly unknown[]>([])
  useEffect(() => {
    let isGone = false
    whenIdle(() => {
      const answer = answers.get(address) ?? fetchList(address)
      answers.set(address, answer)
      void answer.then((found) => !isGone && setList(found))
    })
    return () => {
      isGone = true
    }
  }, [address])
  return list
}

async function fetchList(address: string): Promise<readonly unknown[]> {
  try {
    const response = await fetch(hrefOf(address))
    if (response.ok) return (await response.json()) as unknown[]
  } catch {
    // No network, or a page in its place: then there are no files.
  }
  answers.delete(address)
  return []
}
