import '@/components/theme.css'
import { start } from '@/entrypoints/shared/start'
import { App } from './App'

start(<App />)
