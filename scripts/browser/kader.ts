/**
 * The site of scripts/fixtures/kader: two technologies, three adopted versions of which one was withdrawn and one replaced,
 * deviations, causes and reviews. The real content is a concept and cannot show what these do.
 */

import { join } from 'node:path'
import { copyProject } from '../bench/sites.ts'
import { PROJECT_ROOT } from '../io/project.ts'

export const KADER_CONTENT = join(PROJECT_ROOT, 'scripts/fixtures/kader')
export const KADER_FOLDER = join(PROJECT_ROOT, '.cache/bench/kader')
export const KADER_BUILD = join(KADER_FOLDER, 'build')

/** A project with this content, ready to build. Returns its folder. */
export function kaderProject(): string {
  return copyProject('kader', KADER_CONTENT)
}
