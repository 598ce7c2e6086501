export function writeWhole(
  file: string,
  bytes: Uint8Array | string,
  options?: { mode?: number; onWritten?: () => void }
): void
