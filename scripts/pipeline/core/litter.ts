/**
 * What a system or a program leaves behind in a folder: known by the name of the file, or of a folder it lies in. It is no
 * content, so nothing of it is read as a page; the rules tell of it.
 */

import { ascii } from '../images/signature.ts'
import type { Source } from './types.ts'

/** Dutch, behind "is van". The first that fits counts; capitals do not. */
const MAKERS: readonly { of: string; name: RegExp }[] = [
  {
    of: 'macOS',
    name: /^(?:\._.*|\.ds_store|\.apple(?:double|db|desktop)|\.lsoverride|icon\r|\.localized|\.spotlight-v100|\.trashes|\.fseventsd|\.temporaryitems|\.documentrevisions-v100|\.volumeicon\.icns|\.apdisk|__macosx)$/iu
  },
  {
    of: 'Windows',
    name: /^(?:(?:eh)?thumbs(?:_vista)?\.db(?::encryptable)?|desktop\.ini|\$recycle\.bin|recycler|system volume information|.*\.lnk|.*:zone\.identifier)$/iu
  },
  {
    of: 'Linux',
    name: /^(?:\.directory|\.trash(?:-\d+)?|\.nfs[\da-f]+|\.fuse_hidden.*|\.goutputstream-.*|\.thumbnails|\.xvpics|lost\+found)$/iu
  },
  { of: 'Microsoft Office', name: /^(?:~\$.*|~wr[a-z]\d+\.tmp)$/iu },
  { of: 'LibreOffice', name: /^\.~lock\..*#$/iu },
  { of: 'Vim', name: /^(?:.*\.sw[a-p]|.*\.un~|session\.vim|\.netrwhist)$/iu },
  { of: 'Emacs', name: /^(?:#.+#|\.#.+|\.dir-locals(?:-2)?\.el|.*\.elc)$/iu },
  {
    of: 'een netwerkschijf',
    name: /^(?:@eadir|#recycle|#snapshot|\.snapshot|\.@__thumb|@recycle|@recently-snapshot)$/iu
  },
  {
    of: 'een programma dat mappen gelijk houdt',
    name: /^(?:\.dropbox(?:\..*)?|\.sync|\.st(?:folder|versions|ignore)|\.?~?syncthing.*\.tmp|.*\.sync-conflict-\d.*|.*\((?:.* )?conflicted copy.*|.*\(conflictkopie.*|\.owncloudsync.*|\._?sync_.*\.db.*|\.tmp\.drive(?:down|up)load|\.onedrive.*)$/iu
  },
  {
    of: 'versiebeheer',
    name: /^(?:\.git.*|\.keep|\.svn|\.hg.*|\.bzr|cvs|.*\.(?:orig|rej))$/iu
  },
  {
    of: 'een programma om te schrijven',
    name: /^(?:\.vs(?:code)?|\.idea|\.obsidian|\.logseq|\.foam|\.history|\.fleet|\.zed|\.nova|\.cursor|\.editorconfig|\.prettier.*|\.markdownlint.*|.*\.sublime-(?:project|workspace)|.*\.code-workspace|.*\.iml|.*\.kate-swp)$/iu
  },
  {
    of: 'een programma dat een kopie bewaarde',
    name: /^(?:.*~|.*\.(?:tmp|temp|bak|backup|old|save(?:\.\d+)?|part|partial|crdownload|download))$/iu
  },
  { of: 'een programmeertaal', name: /^(?:node_modules|__pycache__|\.venv|.*\.pyc)$/iu },
  // Hidden on most systems, so nobody put it there to be read.
  { of: 'een programma', name: /^\.(?!\.?$).*$/u }
]

export type Litter = {
  /** Dutch, behind "is van". */
  of: string
  /** Up to the name that gives it away. */
  path: string
  name: string
}

/** What a path says of itself, the outermost folder first; undefined of content. */
export function litterIn(path: string): Litter | undefined {
  const segments = path.split('/')
  for (const [index, name] of segments.entries()) {
    const maker = MAKERS.find((known) => known.name.test(name))
    if (maker) return { of: maker.of, path: segments.slice(0, index + 1).join('/'), name }
  }
  return undefined
}

export function isLitterName(path: string): boolean {
  return litterIn(path) !== undefined
}

/** By their content: what does no harm where it stands. */
const HARMLESS: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  // Of the Finder: https://en.wikipedia.org/wiki/.DS_Store
  '.DS_Store': (bytes) => ascii(bytes, 0, 8) === '\0\0\0\u0001Bud1',
  '.gitkeep': ({ length }) => length === 0,
  '.keep': ({ length }) => length === 0
}

/** By its name alone: what keeps a folder in git or in the Finder. */
export function isHarmlessName(name: string): boolean {
  return Object.hasOwn(HARMLESS, name)
}

/** Litter that holds nothing of anybody. A file that only has such a name is litter like any other. */
export function isHarmless({ path, bytes, isLink }: Source): boolean {
  const litter = litterIn(path)
  if (isLink === true || litter?.path !== path || !isHarmlessName(litter.name)) return false
  return HARMLESS[litter.name]?.(bytes) === true
}
