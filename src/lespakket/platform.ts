/** The learning platform around a course package, by SCORM 1.2; nothing where the course is read as a page. */

/** Texts in, texts out: https://scorm.com/scorm-explained/technical-scorm/run-time/run-time-reference/. */
type Api = {
  LMSInitialize: (nothing: '') => unknown
  LMSGetValue: (name: string) => string | null | undefined
  LMSSetValue: (name: string, value: string) => unknown
  LMSCommit: (nothing: '') => unknown
  LMSFinish: (nothing: '') => unknown
}

export type Poging = {
  /** Place in the list of the platform's records. */
  id: string
  soort: 'choice' | 'true-false' | 'sequencing'
  gegeven: string
  juist: string
  isJuist: boolean
}

export type Platform = {
  /** What the platform kept of the visit before. */
  bewaard: string
  plaats: string
  /** From which score somebody passes, where the platform says so. */
  grens: number | undefined
  bewaar: (stand: string, plaats: string) => void
  meld: (poging: Poging) => void
  beoordeel: (status: 'passed' | 'failed' | 'completed', score?: number) => void
}

/** Characters that the platform keeps of how far somebody is. */
const ROOM = 4096

export function platformHere(): Platform | undefined {
  const api = apiAround(window) ?? apiAround(window.opener as Window | null)
  if (!api || String(api.LMSInitialize('')) !== 'true') return undefined
  const get = (name: string): string => api.LMSGetValue(name) ?? ''
  let isOpen = true
  const set = (values: Readonly<Record<string, string>>): void => {
    if (!isOpen) return
    for (const [name, value] of Object.entries(values)) api.LMSSetValue(name, value)
    api.LMSCommit('')
  }
  const status = get('cmi.core.lesson_status')
  const mastery = parseFloat(get('cmi.student_data.mastery_score'))
  let count = Number(get('cmi.interactions._count')) || 0
  let isDone = status === 'passed' || status === 'completed'
  if (!isDone && status !== 'failed') set({ 'cmi.core.lesson_status': 'incomplete' })
  addEventListener('pagehide', () => {
    set({ 'cmi.core.session_time': sessionTime(), 'cmi.core.exit': isDone ? '' : 'suspend' })
    if (isOpen) api.LMSFinish('')
    isOpen = false
  })
  return {
    bewaard: get('cmi.suspend_data'),
    plaats: get('cmi.core.lesson_location'),
    grens: Number.isNaN(mastery) ? undefined : mastery,
    bewaar: (stand, plaats) =>
      set({ 'cmi.suspend_data': stand.slice(0, ROOM), 'cmi.core.lesson_location': plaats }),
    meld: ({ id, soort, gegeven, juist, isJuist }) => {
      const at = `cmi.interactions.${count++}`
      set({
        [`${at}.id`]: id,
        [`${at}.type`]: soort,
        [`${at}.correct_responses.0.pattern`]: juist,
        [`${at}.student_response`]: gegeven,
        [`${at}.result`]: isJuist ? 'correct' : 'wrong'
      })
    },
    beoordeel: (now, score) => {
      // What was passed once stays passed, whatever is tried afterwards.
      if (isDone) return
      isDone = now !== 'failed'
      const at = 'cmi.core.score.'
      if (score !== undefined) set({ [`${at}min`]: '0', [`${at}max`]: '100', [`${at}raw`]: String(score) })
      set({ 'cmi.core.lesson_status': now })
    }
  }
}

function apiAround(start: Window | null): Api | undefined {
  for (let frame = start; frame; frame = frame.parent === frame ? null : frame.parent) {
    try {
      const { API } = frame as Window & { API?: Api }
      if (typeof API?.LMSInitialize === 'function') return API
    } catch {
      // A frame of another site may not be looked into; one above it may.
    }
  }
  return undefined
}

/** Of this visit, as HHHH:MM:SS. */
function sessionTime(): string {
  const seconds = performance.now() / 1000
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
  return parts.map((part, index) => String(Math.floor(part)).padStart(index > 0 ? 2 : 4, '0')).join(':')
}
