/** The option by which a command works on another folder than this project. */

import { resolve } from 'node:path'
import { PROJECT_ROOT } from './project.ts'

export const FROM = { value: 'MAP', does: 'map met docs/ en blog/ (standaard: dit project)' } as const

/** The folder that was asked for. */
export function contentRoot(from: string | undefined): string {
  return resolve(from ?? PROJECT_ROOT)
}
