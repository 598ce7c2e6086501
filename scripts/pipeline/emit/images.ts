/** Images in the output: generated names, so that no contributed name reaches an address. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Source } from '../types.ts'

export function imageAddress({ path, bytes }: Source): string {
  const extension = path.slice(path.lastIndexOf('.')).replace('.jpeg', '.jpg')
  return `/beelden/${bytesToHex(sha256(bytes)).slice(0, 16)}${extension}`
}
