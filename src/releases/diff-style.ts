/** Style of the page of diff-html.ts. */
export const diffStyle = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #60646c; --page: #fff; --raised: #f6f7f9; --line: #d9dce1; --focus: #0b6bcb; --green: #1f8f4d; --red: #c33a2c; }
@media (prefers-color-scheme: dark) { :root { --text: #e8eaed; --quiet: #a0a6b0; --page: #14171a; --raised: #1d2125; --line: #363b42; --focus: #6cb2ff; --green: #4cc47c; --red: #ff7b6b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; overflow-wrap: anywhere; } h2, summary { margin: 2rem 0 .75rem; font-size: 1.1rem; font-weight: 600; } summary { cursor: pointer; }
p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere; }
.gate { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--green); border-radius: 8px; font-weight: 600; } .gate.failed { border-left-color: var(--red); }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.figures a { display: block; height: 100%; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); color: inherit; text-decoration: none; }
.figures b { display: block; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; } .figures span { color: var(--quiet); font-size: .85rem; }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; } tbody th { font-weight: 500; min-width: 12rem; } .code { white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th { color: var(--quiet); font-weight: 600; } tbody tr:hover { background: var(--raised); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } tr { break-inside: avoid; } }
`;
