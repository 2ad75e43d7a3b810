/** A file that wrangler puts beside the Worker's code (rules in wrangler.toml). */
declare module '*.bin' {
  const bytes: ArrayBuffer;
  export default bytes;
}
