const { transformSync } = require('esbuild');
const { createHash } = require('node:crypto');

/** Turns TypeScript into CommonJS for jest; types are checked by `tsc`, not here. */
module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(source).update(path).update('3').digest('hex'),
  process(source, path) {
    const result = transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : path.endsWith('.js') ? 'js' : 'ts',
      format: 'cjs',
      target: 'node20',
      // jest cannot run a native import(); esbuild writes require() for it
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      sourcemap: 'inline',
      // the file itself is beside it; half of each module would be its own text again
      sourcesContent: false,
      sourcefile: path,
    });
    return { code: result.code };
  },
};
