import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(__dirname, '../../..');

/** Runs an expression over the exports (`m`) of one of scripts/*.mjs in a Node of its own, as the scripts are run. */
export function runModule(script: string, expression: string): unknown {
  const url = pathToFileURL(path.join(root, 'scripts', script)).href;
  const code = `const m = await import(${JSON.stringify(url)});
    let answer;
    try { answer = { value: await (${expression}) }; } catch (error) { answer = { error: error.message }; }
    process.stdout.write(JSON.stringify(answer));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
  const answer: unknown = JSON.parse(output);
  return answer;
}
