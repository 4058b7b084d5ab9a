const FRAME_WIDTH = 300
const FRAME_HEIGHT = 400

/** The document inside a frame, or null when the browser keeps it closed. */
export function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** Is a frame large enough to hold an ad? Its size on screen counts, or the one its markup gives. */
export function isLargeFrame(frame: HTMLIFrameElement): boolean {
  if (!/^(?:https?:)?\/\//.test(frame.getAttribute('src') ?? '')) return false
  const width = frame.offsetWidth || Number.parseInt(frame.getAttribute('width') ?? '', 10) || 0
  const height = frame.offsetHeight || Number.parseInt(frame.getAttribute('height') ?? '', 10) || 0
  const wide = width >= FRAME_WIDTH || (frame.getAttribute('width') ?? '').endsWith('%')
  return wide && height >= FRAME_HEIGHT
}
