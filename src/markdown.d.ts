/** Pages that the bundler puts into the bundle as text. */
declare module '*.md' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's text loader exports a default
  export default text;
}
