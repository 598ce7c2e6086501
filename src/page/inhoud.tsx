/** What stands on a page: beside it with a mark at what one reads, and folded above it where there is no room. */

import { type ReactNode, useEffect, useState } from 'react'
import type { TocItem } from '../data'
import { ownId } from '../pipeline'

type Props = { items: readonly TocItem[] }

export function Inhoud({ items }: Props): ReactNode {
  const huidig = useHuidig(items)
  return (
    <nav className="inhoud" aria-labelledby={ownId('inhoud-kop')}>
      <p className="inhoud__kop" id={ownId('inhoud-kop')}>
        Op deze pagina
      </p>
      <Lijst items={items} huidig={huidig} />
    </nav>
  )
}

/** Opens without a script. */
export function InhoudDicht({ items }: Props): ReactNode {
  return (
    <details className="inhoud-dicht">
      <summary>Op deze pagina</summary>
      <nav aria-label="Op deze pagina">
        <Lijst items={items} />
      </nav>
    </details>
  )
}

function Lijst({ items, huidig }: Props & { huidig?: string | undefined }): ReactNode {
  return (
    <ul>
      {items.map(({ id, value, level }) => (
        <li key={id} className={level > 2 ? 'inhoud__dieper' : undefined}>
          <a href={`#${id}`} aria-current={id === huidig ? 'location' : undefined}>
            {value}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The id of the last heading above what one reads; only where the contents stand beside the text. */
function useHuidig(items: readonly TocItem[]): string | undefined {
  const [huidig, setHuidig] = useState<string>()
  useEffect(() => {
    if (!matchMedia('(min-width: 997px)').matches) return undefined
    let frame = 0
    const look = (): void => {
      frame = 0
      // Where one reads: an article that a link leads to has its number and its state above its heading.
      const line = innerHeight / 3
      const above = items.filter(({ id }) => {
        const heading = document.getElementById(id)
        return heading !== null && heading.getBoundingClientRect().top < line
      })
      setHuidig(above.at(-1)?.id)
    }
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    ask()
    document.addEventListener('scroll', ask, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', ask)
    }
  }, [items])
  return huidig
}
