/** A Worker may not compile code: it is given the module. */
export { default } from './kernel.wasm';
