/** A file that wrangler compiles (`CompiledWasm`, its rule for this ending). */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
