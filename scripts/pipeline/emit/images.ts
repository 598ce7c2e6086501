/** Images in the output: only the copies that an adapter made, under generated names; no contributed byte or name. */

import { workingOn } from '../core/fault.ts'
import { onceFor } from '../core/once.ts'
import { usedImages } from '../site/images-used.ts'
import type { Site } from '../site/site.ts'
import type { Props } from '../core/tree.ts'
import type { ImageFacts, ImageVariant, Output, Source } from '../core/types.ts'

/** What an `img` says of its file. The size is that of the middle copy, so that the page keeps room for it. */
export function imageProps(image: Source): Props {
  const { facts, middle } = drawable(image)
  const beelden = facts.variants.map((variant) => [addressOf(facts, variant), variant.width] as const)
  return {
    src: addressOf(facts, middle),
    width: middle.width,
    height: middle.height,
    ...(beelden.length > 1 ? { beelden } : {})
  }
}

/** The copies of every image that a page shows, each once. */
export function* imageOutputs(site: Site): Generator<Output> {
  const done = new Set<string>()
  for (const path of [...usedImages(site)].sort()) {
    const image = site.images.get(path)
    if (!image) continue
    const { facts } = drawable(image)
    if (done.has(facts.hash)) continue
    done.add(facts.hash)
    for (const variant of facts.variants)
      yield { path: `static${addressOf(facts, variant)}`, bytes: workingOn(path, () => variant.bytes) }
  }
}

/** One copy by its address, for what takes it along; undefined where no page shows it. */
export function beeldAt(site: Site, address: string): Uint8Array | undefined {
  return copiesOf(site).get(address)?.bytes
}

const copiesOf = onceFor((site: Site): Map<string, ImageVariant> => {
  const facts = [...usedImages(site)].flatMap((path) => site.images.get(path)?.image ?? [])
  return new Map(
    facts.flatMap((image) => image.variants.map((variant) => [addressOf(image, variant), variant] as const))
  )
})

/** rules/image-broken.ts let it pass, so there is something to draw; if not, the fault is ours. */
function drawable({ path, image: facts }: Source): { facts: ImageFacts; middle: ImageVariant } {
  const middle = facts?.variants[Math.floor(facts.variants.length / 2)]
  if (!facts || !middle) throw new Error(`Image without copies: ${path}`)
  return { facts, middle }
}

/** The copy that stands at an address, for what leaves the site with its images. */
export function imageAt(site: Site, address: string): Uint8Array | undefined {
  for (const { path, image: facts } of site.images.values()) {
    const variant = facts?.variants.find((copy) => addressOf(facts, copy) === address)
    if (variant) return workingOn(path, () => variant.bytes)
  }
  return undefined
}

function addressOf({ hash }: ImageFacts, { width }: ImageVariant): string {
  return `/beelden/${hash}-${width}.webp`
}
