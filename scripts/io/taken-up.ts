/** What a worker says before it prepares a file: to start it takes as long as a busy machine likes, and is no time of that file. */
export const TAKEN_UP = 'taken up'
