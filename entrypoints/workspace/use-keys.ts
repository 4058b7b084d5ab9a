import { useEffect, useRef } from 'react'

/** Keys that work anywhere but while typing or in a dialog. In: key to what it does. */
export function useKeys(keys: Record<string, () => void>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const on = event.target instanceof Element ? event.target : document.body
      if (on.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog]')) return
      const act = latest.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
