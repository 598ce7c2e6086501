/** The images of a draft, drawn anew. Kept beside its text, because that has no room for them. */

const KAST = 'plot-verslag-v1'

const hier = new Map<string, Blob>()

export function beeldVan(naam: string): Blob | undefined {
  return hier.get(naam)
}

/** Also of one that was kept before this page was opened. */
export async function haalBeeld(naam: string): Promise<Blob | undefined> {
  await haalBeelden([naam])
  return hier.get(naam)
}

/** A browser that keeps nothing has it for as long as the page is open. */
export async function bewaarBeeld(naam: string, blob: Blob): Promise<void> {
  hier.set(naam, blob)
  await metKast((kast) => kast.put(adresIn(naam), new Response(blob)))
}

export async function wisBeeld(naam: string): Promise<void> {
  hier.delete(naam)
  await metKast((kast) => kast.delete(adresIn(naam)))
}

export async function wisBeelden(): Promise<void> {
  hier.clear()
  await caches.delete(KAST).catch(() => undefined)
}

/** The names of those that are there. */
export async function haalBeelden(namen: readonly string[]): Promise<string[]> {
  await metKast(async (kast) => {
    for (const naam of namen) {
      const kept = hier.has(naam) ? undefined : await kast.match(adresIn(naam))
      if (kept) hier.set(naam, await kept.blob())
    }
  })
  return namen.filter((naam) => hier.has(naam))
}

function adresIn(naam: string): string {
  return `/concept/${encodeURIComponent(naam)}`
}

async function metKast(doe: (kast: Cache) => Promise<unknown>): Promise<void> {
  try {
    await doe(await caches.open(KAST))
  } catch {
    // Refused by its owner, or full: the page says of the text that it is not kept.
  }
}
