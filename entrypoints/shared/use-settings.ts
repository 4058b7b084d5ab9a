import { useEffect, useState } from 'react'
import { loadSettings, type Settings, saveSettings, watchSettings } from '@/lib/browser'

/** What the person chose before, null until it is known, and a way to choose otherwise. */
export function useSettings(): [Settings | null, (patch: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    void loadSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return [
    settings,
    (patch) => {
      setSettings((now) => now && { ...now, ...patch })
      void saveSettings(patch)
    },
  ]
}
