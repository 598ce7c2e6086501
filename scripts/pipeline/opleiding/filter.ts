/** By what modules are told apart in their list. */

export const MODULEKENMERKEN = ['technologie', 'dienst', 'doelgroep', 'status'] as const
export type Modulekenmerk = (typeof MODULEKENMERKEN)[number]
