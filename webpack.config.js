/**
 * The pages of the add-in: the task pane, and the bench that shows it without Excel. Run through webpack's own API by
 * scripts/build.mjs.
 *
 * office.js is never bundled, renamed or changed (its licence and its own checks want that): the build copies the files
 * it needs to dist/office-js, see scripts/lib/office-js.mjs.
 */
const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const TARGET = 'es2020'; // WebView2, Safari 14 and Chromium of the oldest Excel we serve (LTSC 2021)
/** Licence texts are in dist/licences.txt, all of them and once. */
const NO_COMMENTS = { format: { comments: false } };
const BENCH_SCRIPTS = /^js[\\/](bench|host-bridge)/;
const source = (...parts) => path.join(__dirname, 'src', ...parts);

/** Scripts of a page are written into its head, as `defer`: after office.js, before the page is complete. */
const page = (filename, template, chunks, favicon = false) =>
  new HtmlWebpackPlugin({
    filename,
    template,
    chunks,
    favicon,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    minify: false,
  });

/** The pane of the bench is the production page with one more script before office.js: the bridge to the simulated host. */
class BenchPane {
  apply(compiler) {
    compiler.hooks.compilation.tap('BenchPane', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap('BenchPane', (data) => {
        if (data.outputName !== 'bench/taskpane-bench.html') return data;
        const officeJs = '<script src="office-js/office.js"></script>';
        if (!data.html.includes(officeJs)) throw new Error(`taskpane.html no longer has ${officeJs}`);
        const bridge = [...(compilation.entrypoints.get('host-bridge')?.getFiles() ?? [])].filter((f) =>
          f.endsWith('.js'),
        );
        const tags = bridge.map((file) => `<script src="../${file}"></script>`).join('');
        data.html = data.html.replace(officeJs, `${tags}${officeJs.replace('office-js/', '../office-js/')}`);
        return data;
      });
    });
  }
}

module.exports = ({ mode = 'production', outputPath = path.join(__dirname, 'dist') } = {}) => ({
  mode,
  target: ['web', TARGET],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    taskpane: source('taskpane', 'main.tsx'),
    bench: source('bench', 'page', 'main.tsx'),
    functions: source('functions', 'script.ts'),
    'host-bridge': source('bench', 'host', 'install-browser.ts'),
  },
  output: {
    path: outputPath,
    // the manifest names the script of the functions: it cannot have a hash
    filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : 'js/[name].[contenthash:8].js'),
    chunkFilename: 'js/[name].[contenthash:8].js',
    cssFilename: 'css/[name].[contenthash:8].css',
    cssChunkFilename: 'css/[name].[contenthash:8].css',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } },
      {
        test: /\.(xlsx|png|svg)$/,
        type: 'asset/resource',
        generator: { filename: 'assets/[name].[contenthash:8][ext]' },
      },
    ],
  },
  experiments: { css: true }, // the bench's style sheets, with the @import of its grid
  optimization: {
    minimizer: [
      // terser makes the pane 10 % smaller than esbuild does after gzip; the bench is big and not worth its time
      new MinimizerPlugin({ exclude: BENCH_SCRIPTS, extractComments: false, terserOptions: NO_COMMENTS }),
      new EsbuildPlugin({ include: BENCH_SCRIPTS, target: TARGET, legalComments: 'none' }),
    ],
    splitChunks: {
      chunks: 'async',
      cacheGroups: { files: { test: /[\\/]node_modules[\\/](exceljs|@e965)[\\/]/, name: 'bench-files', priority: 10 } },
    },
  },
  plugins: [
    page(
      'taskpane.html',
      source('taskpane', 'taskpane.html'),
      ['taskpane'],
      path.join(__dirname, 'assets', 'icon-32.png'),
    ),
    page('bench/taskpane-bench.html', source('taskpane', 'taskpane.html'), ['taskpane']),
    page('bench/index.html', source('bench', 'page', 'bench.html'), ['bench']),
    new BenchPane(),
  ],
  performance: false, // scripts/bundle-limit.mjs has the limit that we want
});
