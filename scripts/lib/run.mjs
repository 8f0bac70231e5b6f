import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program with our own streams; answers its exit code (1 when a signal ended it). `capture` keeps what it says
 * and shows it as well; `quiet` keeps both streams and shows nothing (for programs that run beside each other).
 */
export function run(command, args, { env = {}, shell = false, capture = false, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      shell,
      env: { ...process.env, ...env },
      stdio: ['inherit', capture || quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a JavaScript program with the Node that runs us: no shell and no .cmd files, the same on every system. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** Runs npm: the one that started us, else the one on the path (a .cmd file on Windows, which wants a shell). */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return runNode(npm, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
