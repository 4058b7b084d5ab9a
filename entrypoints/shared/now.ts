/** The present to the minute, ISO 8601 in this computer's own time, as ads give their deadlines. */
export function localNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
