/** Made once for all who ask. What failed is tried anew by whoever asks next. */
export function eens<Iets>(maak: () => Promise<Iets>): () => Promise<Iets> {
  let gemaakt: Promise<Iets> | undefined
  return () =>
    (gemaakt ??= maak().catch((error: unknown) => {
      gemaakt = undefined
      throw error
    }))
}
