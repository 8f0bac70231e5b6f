import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { dist, inRoot } from './paths.mjs';

const SOURCES = [
  'src',
  'assets',
  'tests/fixtures',
  'scripts',
  'webpack.config.js',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = 'build.json';

/** Time of the newest file under a path; 0 when there is none. */
export function newestTime(file) {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // the folder's own time tells of removed and renamed files
  return readdirSync(file).reduce((newest, name) => Math.max(newest, newestTime(path.join(file, name))), stat.mtimeMs);
}

/** True when the pages were never built or a source is newer than they are. */
export function buildIsStale() {
  const stamp = path.join(dist, STAMP);
  if (!existsSync(stamp)) return true;
  return Math.max(...SOURCES.map((source) => newestTime(inRoot(source)))) > statSync(stamp).mtimeMs;
}
