// Prints what VS Code's Cucumber extension finds wrong: node undefined.mjs <steps and features>
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ExpressionBuilder, getGherkinDiagnostics } from '@cucumber/language-service'
import { WasmParserAdapter } from '@cucumber/language-service/wasm'

const files = process.argv.slice(2)
const text = (file) => readFileSync(file, 'utf8')
const service = createRequire(import.meta.url).resolve('@cucumber/language-service')
const adapter = new WasmParserAdapter(service.slice(0, service.lastIndexOf(`${path.sep}dist`) + 5))
await adapter.init()

const glue = files.filter((file) => file.endsWith('.py'))
const sources = glue.map((file) => ({ languageName: 'python', uri: `file://${path.resolve(file)}`, content: text(file) }))
const { errors, expressionLinks } = new ExpressionBuilder(adapter).build(sources, [])
for (const error of errors) console.log(error.message)
if (expressionLinks.length === 0) console.log('no phrase was found')

const expressions = expressionLinks.map((link) => link.expression)
for (const file of files.filter((file) => file.endsWith('.feature'))) {
  for (const found of getGherkinDiagnostics(text(file), expressions)) {
    console.log(`${file}:${found.range.start.line + 1}: ${found.message}`)
  }
}
