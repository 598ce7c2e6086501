import type { VersionArtikel, VersionData } from '../data'

/** The articles of a version, whatever chapter they stand in; none while nobody could have them. */
export function allArtikels(data: VersionData | undefined): VersionArtikel[] {
  return data?.hoofdstukken.flatMap(({ artikels }) => artikels) ?? []
}
