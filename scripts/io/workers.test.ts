import { afterAll, describe, expect, test } from 'vitest'
import { FileFault } from '../pipeline/core/fault.ts'
import type { Source } from '../pipeline/core/types.ts'
import { explainFault } from './fault.ts'
import { openWorkers } from './workers.ts'

describe('a worker that dies', () => {
  const workers = openWorkers()
  afterAll(() => workers.close())

  /** No adapter makes such a source, so nothing in the pipeline expects it. */
  const broken = (path: string): Source => ({ path, bytes: undefined as never })

  /** What a command says of it, up to where the stack begins. */
  async function faultOf(path: string): Promise<string> {
    const fault: unknown = await workers.prepareAll([broken(path)]).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(FileFault)
    return explainFault(fault).split('\n').slice(0, 2).join('\n')
  }

  test.each([
    ['docs/over/camera.md', 'docs/over/camera.md'],
    ['docs/over/93-05-18-223-61.md', 'docs/over/***61.md'],
    ['docs/over/jan.peeters@politie.example.md', 'docs/over/***le.md'],
    ['docs/over/wagen-1-abx-123.md', 'docs/over/wagen-***23.md'],
    ['docs/over/a\n::error::x.md', 'docs/over/a\\u000a::error::x.md']
  ])('names the file, but no identifier: %j', async (path, shown) => {
    expect(await faultOf(path)).toBe(
      `Fout in het programma zelf, niet in je tekst, bij ${shown}. Meld dit aan de beheerder:\nTypeError: Cannot read properties of undefined (reading 'length')`
    )
  })

  test('leaves workers for the next run', async () => {
    const bytes = new TextEncoder().encode('Tekst.')
    const [prepared] = await workers.prepareAll([{ path: 'docs/over/camera.md', bytes }])
    expect(prepared?.diagnostics.map(({ rule }) => rule)).toEqual(['matter-missing'])
  })
})
