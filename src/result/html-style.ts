/** Style of the page of to-html.ts. Marks differ by border and sign as well as by colour, for print and for the colour-blind. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #60646c; --page: #fff; --raised: #f6f7f9; --line: #d9dce1; --focus: #0b6bcb;
  --present: #d3f2da; --present-line: #1f8f4d; --denied: transparent; --denied-line: #c33a2c; --possible: #fff0b8; --possible-line: #a87400;
  --past: #dbe8ff; --past-line: #3366c4; --family: #f6dcf5; --family-line: #a13d9c; --hypothetical: #d5f2f5; --hypothetical-line: #0b7d8a; }
@media (prefers-color-scheme: dark) { :root { --text: #e8eaed; --quiet: #a0a6b0; --page: #14171a; --raised: #1d2125; --line: #363b42; --focus: #6cb2ff;
  --present: #153d24; --present-line: #4cc47c; --denied-line: #ff7b6b; --possible: #44360a; --possible-line: #e3b341;
  --past: #1b2f55; --past-line: #78a6ff; --family: #43204a; --family-line: #db85d6; --hypothetical: #0e3b42; --hypothetical-line: #4fc6d4; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; overflow-wrap: anywhere; } h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere; }
.warnings { margin: .75rem 0; padding: .5rem 1rem .5rem 2rem; border-left: 3px solid var(--possible-line); background: var(--raised); }
.note { max-width: 52rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.8; }
mark { position: relative; padding: .1em .2em; border-radius: 3px; border-bottom: 2px solid var(--edge); background: var(--fill); color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark a { color: inherit; text-decoration: none; } mark sup { margin-left: .1em; font-size: .65em; line-height: 0; color: var(--edge); }
.present { --fill: var(--present); --edge: var(--present-line); } .denied { --fill: var(--denied); --edge: var(--denied-line); }
.possible { --fill: var(--possible); --edge: var(--possible-line); } .past { --fill: var(--past); --edge: var(--past-line); }
.family, .other-person { --fill: var(--family); --edge: var(--family-line); } .hypothetical { --fill: var(--hypothetical); --edge: var(--hypothetical-line); }
mark.possible, mark.hypothetical { border-bottom-style: dashed; } mark.past { border-bottom-style: dotted; } mark.family, mark.other-person { border-bottom-style: double; border-bottom-width: 3px; }
mark.is-denied > :first-child { text-decoration: line-through; text-decoration-color: var(--edge); }
.tip { display: none; position: absolute; z-index: 1; left: 0; top: calc(100% + 4px); width: max-content; max-width: min(22rem, 80vw); padding: .5rem .75rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--page); color: var(--text); box-shadow: 0 4px 16px rgb(0 0 0 / .25); font-size: .85rem; line-height: 1.45; white-space: normal; }
mark:hover .tip, mark:focus-within .tip { display: block; }
.tip > * { display: block; } .tip i { color: var(--quiet); font-style: normal; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem .75rem; margin: .75rem 0 0; padding: 0; list-style: none; font-size: .85rem; }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; } thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; } td.code { font-family: ui-monospace, monospace; font-size: .85rem; white-space: nowrap; } td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td .word { color: var(--edge); font-weight: 600; } tr.unlinked td { color: var(--quiet); } tr.ambiguous .code, tr.ambiguous .number { color: var(--possible-line); } tbody td.disagrees { color: var(--denied-line); font-weight: 600; }
tbody tr:hover, tbody tr:target { background: var(--raised); } tr:target, mark:target { outline: 2px solid var(--focus); } tbody a { color: inherit; text-decoration-color: var(--quiet); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
/* Narrower than note and tip side by side: the tip goes to the foot of the window, where it hides no text beside it. */
@media (max-width: 76rem) { .tip { position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem; width: auto; max-width: 40rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .note { max-width: none; background: none; } .tip { display: none !important; } .scroll { overflow: visible; }
  mark, .note { -webkit-print-color-adjust: exact; print-color-adjust: exact; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
