import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
    const release = endWithUs(child);
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('close', (code) => {
      release();
      resolve({ code: code ?? 1, output });
    });
  });
}

const running = new Set();

/** Whoever ends us (CI that cancels a run) ends the programs that we started as well: none goes on alone. */
function endWithUs(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  running.add(child);
  return () => {
    if (!running.delete(child) || running.size > 0) return;
    for (const signal of SIGNALS) process.off(signal, endAll);
  };
}

function endAll(signal) {
  for (const child of running) child.kill(signal);
  process.exit(128 + constants.signals[signal]);
}

/** Runs a JavaScript program with the Node that runs us: no shell and no .cmd files, the same on every system. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** Runs npm: the one that started us, else the one on the path (a .cmd file on Windows, which wants a shell). */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return runNode(npm, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
