// Runs a TypeScript command in Node through Vite, so that it sees the very modules that the extension is built of.
import path from 'node:path'
import { createServer } from 'vite'

const root = path.resolve(import.meta.dirname, '../..')
const [command, ...args] = process.argv.slice(2)

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true, include: [] },
  resolve: { alias: { '@': root } },
})
try {
  const { main } = await vite.ssrLoadModule(`/lib/commands/${command}.ts`)
  process.exitCode = (await main(args)) ?? 0
} finally {
  await vite.close()
}
