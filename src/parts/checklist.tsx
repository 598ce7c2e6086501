/** A list to tick off. The ticks stay on this device for one shift; without JavaScript, until the page is left. */

import { createContext, type ReactNode, useContext, useRef } from 'react'
import { setTicks, useTicks } from './ticks'

type Ticking = { ticked: readonly string[]; tick: (item: string, isTicked: boolean) => void }

const TickContext = createContext<Ticking | undefined>(undefined)

type Props = {
  /** Address of the page; where there is none, nothing is kept. */
  page: string | undefined
  titel: string | undefined
  /** The words of every item. */
  items: readonly string[]
  children: ReactNode
}

export function Checklist({ page, titel, items, children }: Props): ReactNode {
  return (
    <div className="checklist">
      {titel !== undefined && <p className="checklist__titel">{titel}</p>}
      {page === undefined ? (
        children
      ) : (
        <Kept page={page} items={items}>
          {children}
        </Kept>
      )}
    </div>
  )
}

function Kept({ page, items, children }: { page: string; items: readonly string[]; children: ReactNode }) {
  const ticked = useTicks(page)
  const list = useRef<HTMLDivElement>(null)
  const own = items.filter((item) => ticked.includes(item))
  const clear = (): void => {
    setTicks(page, own, false)
    // The button is gone now; the reader goes on at the top of the list.
    list.current?.querySelector('input')?.focus()
  }
  return (
    <>
      <div ref={list}>
        <TickContext value={{ ticked, tick: (item, isTicked) => setTicks(page, [item], isTicked) }}>
          {children}
        </TickContext>
      </div>
      {own.length > 0 && (
        <p className="checklist__wis">
          <button type="button" className="knop-stil" onClick={clear}>
            Wis de vinkjes
          </button>
          <span className="klein">Je vinkjes blijven 12 uur staan, alleen op dit toestel.</span>
        </p>
      )}
    </>
  )
}

/** One item: `item` are its words, by which its tick is kept. */
export function Vink({ item, children }: { item: string; children: ReactNode }): ReactNode {
  const ticking = useContext(TickContext)
  return (
    <label className="vink">
      {ticking ? (
        <input
          type="checkbox"
          checked={ticking.ticked.includes(item)}
          onChange={({ target }) => ticking.tick(item, target.checked)}
        />
      ) : (
        <input type="checkbox" />
      )}
      <span>{children}</span>
    </label>
  )
}
