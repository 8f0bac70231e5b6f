#!/usr/bin/env node
// Runs the TypeScript sources as they are: after `npm ci` there is nothing to build before the first call.
import { tsImport } from 'tsx/esm/api';

const { main } = await tsImport('../src/cli/main.ts', import.meta.url);
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  width: process.stdout.columns ?? 100,
});
