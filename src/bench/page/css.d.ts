/** Style sheets come as text (webpack `asset/source`, esbuild `text`) and are put into the page by main.tsx. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line import-x/no-default-export -- the bundlers give a style sheet as the default
  export default text;
}
