import { useEffect, useState } from 'react'

export const VIEWS = ['roles', 'compare', 'settings'] as const
export type View = (typeof VIEWS)[number]

/** Where one is in the workspace: a view, and the role that stands open over it. */
export interface Place {
  view: View
  roleId: string | null
}

/** The address knows where one is (`#/roles/<id>`), so that going back and reloading work. */
export function usePlace(): [Place, (place: Partial<Place>) => void] {
  const [place, setPlace] = useState(() => parse(location.hash))
  useEffect(() => {
    const moved = () => setPlace(parse(location.hash))
    window.addEventListener('hashchange', moved)
    return () => window.removeEventListener('hashchange', moved)
  }, [])
  return [
    place,
    (next) => {
      const { view, roleId } = { ...place, roleId: null, ...next }
      location.hash = roleId ? `#/${view}/${roleId}` : `#/${view}`
    },
  ]
}

function parse(hash: string): Place {
  const [, name, roleId] = hash.split('/')
  return { view: VIEWS.find((view) => view === name) ?? 'roles', roleId: roleId || null }
}
