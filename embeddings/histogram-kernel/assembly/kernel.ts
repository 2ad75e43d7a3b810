// AssemblyScript. Adds up the derivatives of rows by feature and bin, to fit trees. `npm run build:kernels` compiles
// this file to ../kernel.wasm.

/** Bins of each row (u8), `features` a row, and its two derivatives (f64). */
let binned: usize = 0;
let features: usize = 0;
let derivatives: usize = 0;
/** The rows that are added up (u32), and the features (u32) that are looked at. */
let rows: usize = 0;
let seen: usize = 0;
/** What is asked for: two sums (f64) for each of 64 bins, feature by feature as they are seen. */
let sums: usize = 0;

export function place(
  binned_: usize, features_: usize, derivatives_: usize, rows_: usize, seen_: usize, sums_: usize,
): void {
  binned = binned_; features = features_; derivatives = derivatives_;
  rows = rows_; seen = seen_; sums = sums_;
}

export function add(rowCount: i32, seenCount: i32): void {
  memory.fill(sums, 0, <usize>seenCount << 10);
  const lastRow = rows + (<usize>rowCount << 2);
  const lastSeen = seen + (<usize>seenCount << 2);
  for (let at = rows; at < lastRow; at += 4) {
    const row = <usize>load<u32>(at);
    const bins = binned + row * features;
    const both = v128.load(derivatives + (row << 4));
    let own = sums;
    for (let feature = seen; feature < lastSeen; feature += 4, own += 1024) {
      const sum = own + (<usize>load<u8>(bins + <usize>load<u32>(feature)) << 4);
      v128.store(sum, f64x2.add(v128.load(sum), both));
    }
  }
}
