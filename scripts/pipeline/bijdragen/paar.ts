/** What a contributor writes wrong, and how it is right. */
export type Paar = readonly [fout: string, goed: string]
