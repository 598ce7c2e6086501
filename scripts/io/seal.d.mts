export function isKept(): boolean
export function seal(name: string, bytes: Uint8Array): Buffer
export function unseal(name: string, sealed: Buffer): Buffer | undefined
