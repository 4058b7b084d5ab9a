/** Long enough for the browser to have taken the file over. */
const KEPT_MS = 60_000

/** Hands the person a file. In: its content, its name, and its type with the charset, such as `text/csv;charset=utf-8`. */
export function download(content: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
