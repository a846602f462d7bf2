import { readFileSync, readdirSync } from 'node:fs'
import { computeFigure } from './src/domain/figures/compute-figure.ts'
import { figureInputs } from './src/domain/figures/figure-inputs.ts'
import { ringFaults } from './src/domain/measure/ring-faults.ts'
const layers: any[] = []
for (const g of readdirSync('geodata/layers')) for (const f of readdirSync('geodata/layers/' + g)) if (f.endsWith('.geojson')) { const c = JSON.parse(readFileSync(`geodata/layers/${g}/${f}`, 'utf8')); layers.push([f.slice(0, -8), c.features]) }
for (const [id, fs] of layers) { console.log(id, fs.map((f: any) => `${f.id}:${f.geometry?.type ?? 'null'}${f.properties.kind ? '/' + f.properties.kind : ''}`).join(' ')); for (const f of fs) if (f.geometry?.type?.endsWith('Polygon')) for (const e of ringFaults(f.geometry)) console.log('   !!', f.id, e.field, e.expected) }
const facts = ['facts', 'readings'].flatMap((n) => JSON.parse(readFileSync(`geodata/${n}.json`, 'utf8')).facts)
const inputs = figureInputs(layers as any, facts)
const defs = JSON.parse(readFileSync('geodata/figures.json', 'utf8')).figures
for (let k = 0; k < 8; k++) { const u=process.cpuUsage(); const t = performance.now(); let bad=0; for (const d of defs) try { computeFigure(d, inputs) } catch (e) { bad++ } console.log('all', (performance.now() - t).toFixed(1), 'ms cpu', (process.cpuUsage(u).user/1000).toFixed(1), bad) }
for (const d of defs) { const t=performance.now(); try { const r = computeFigure(d, inputs); console.log(r.id.padEnd(30), String(r.value).padEnd(14), String(r.ellipsoid).padEnd(14), r.basis, r.status, r.differencePct ?? '', r.features.join(' ').slice(0,120), (performance.now()-t).toFixed(1)) } catch (e) { console.log('ERR', (e as Error).message) } }
