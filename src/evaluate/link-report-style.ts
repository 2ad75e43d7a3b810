import { type ErrorClass, errorClasses } from './error-classes.ts';

/** Where a row of the table and its filter meet: "granularity: sibling" is "granularity-sibling". */
export function filterName(name: ErrorClass | 'fixed' | 'broken' | 'all'): string {
  return name.replace(/\W+/g, '-');
}

const filters = [...errorClasses.map(({ name }) => name), 'fixed', 'broken'] as const;

/** Radio buttons filter the table without a script: the one that is chosen hides what is not of its class. */
const filterRules = filters
  .map((name) => `#show-${filterName(name)}:checked ~ .scroll tbody tr:not(.${filterName(name)})`)
  .join(',');
const chosenRules = [...filters, 'all' as const]
  .map((name) => `#show-${filterName(name)}:checked ~ .classes label[for="show-${filterName(name)}"]`)
  .join(',');
const focusRules = [...filters, 'all' as const]
  .map((name) => `#show-${filterName(name)}:focus-visible ~ .classes label[for="show-${filterName(name)}"]`)
  .join(',');

/** Style of the page of link-report-html.ts. */
export const linkReportStyle = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #60646c; --page: #fff; --raised: #f6f7f9; --line: #d9dce1; --focus: #0b6bcb;
  --blue: #2f6fd0; --green: #1f8f4d; --red: #c33a2c; --amber: #a87400; --chosen: #e6effb; }
@media (prefers-color-scheme: dark) { :root { --text: #e8eaed; --quiet: #a0a6b0; --page: #14171a; --raised: #1d2125; --line: #363b42; --focus: #6cb2ff;
  --blue: #6ea8ff; --green: #4cc47c; --red: #ff7b6b; --amber: #e3b341; --chosen: #1c2f4a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 80rem; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; } h2 { margin: 2.5rem 0 .75rem; font-size: 1.1rem; } h3 { margin: 0 0 .5rem; font-size: .95rem; }
p { margin: .25rem 0; } .quiet { color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.figures li { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
.figures span { display: block; color: var(--quiet); font-size: .8rem; } .figures b { display: block; font-size: 1.7rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; } .charts > figure { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 10px; }
figcaption { color: var(--quiet); font-size: .85rem; } svg { display: block; width: 100%; max-width: 30rem; margin: 0 auto; height: auto; }
.grid { stroke: var(--line); } .tick, .axis { fill: var(--quiet); font: 11px system-ui, sans-serif; } .axis { font-size: 12px; }
.bar { fill: var(--blue); } .dot { fill: var(--page); stroke: var(--blue); stroke-width: 2; } .ideal { stroke: var(--quiet); stroke-dasharray: 4 4; }
.curve { fill: none; stroke: var(--blue); stroke-width: 2.5; stroke-linejoin: round; } .stated { stroke: var(--green); stroke-dasharray: 4 4; }
.reached { fill: var(--green); stroke: var(--page); stroke-width: 2; } .linked { fill: var(--amber); stroke: var(--page); stroke-width: 2; }
.key { display: inline-block; width: .7em; height: .7em; margin: 0 .25em 0 .6em; border-radius: 50%; background: var(--blue); } .key.reached { background: var(--green); } .key.linked { background: var(--amber); }
.comparison { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: 4px solid var(--quiet); border-radius: 10px; } .comparison.better { border-left-color: var(--green); } .comparison.worse { border-left-color: var(--red); }
.comparison b { font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.errors > input { position: absolute; opacity: 0; pointer-events: none; }
.classes { display: grid; gap: 2px; margin: 0 0 1rem; padding: 0; list-style: none; }
.classes label { display: grid; grid-template-columns: 13rem minmax(4rem, 16rem) 4rem 1fr; gap: .75rem; align-items: center; padding: .3rem .6rem; border-radius: 6px; cursor: pointer; font-size: .9rem; }
.classes label:hover { background: var(--raised); } .classes i { display: block; height: .8rem; border-radius: 3px; background: var(--red); } .classes .quiet { overflow-wrap: normal; }
.classes .count { text-align: right; font-variant-numeric: tabular-nums; } .classes .fixed i { background: var(--green); } .classes .all i { background: var(--quiet); }
@media (max-width: 46rem) { .classes label { grid-template-columns: 8rem 1fr 3.5rem; } .classes .quiet { display: none; } }
${chosenRules} { background: var(--chosen); font-weight: 600; } ${focusRules} { outline: 2px solid var(--focus); }
${filterRules} { display: none; }
.scroll { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .88rem; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; } thead th { border-bottom: 2px solid var(--line); color: var(--quiet); font-weight: 600; white-space: nowrap; }
.charts table { font-size: .8rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } small { display: block; color: var(--quiet); overflow-wrap: anywhere; } tbody th { font-weight: 600; min-width: 14rem; } th small { font-weight: 400; } mark { background: none; color: var(--text); font-weight: 600; }
.times { color: var(--quiet); font-weight: 400; }
tbody tr:hover { background: var(--raised); } .word { display: block; } .charts th, .charts td { padding: .35rem .3rem; } .word.is-fixed { color: var(--green); } .word.is-broken { color: var(--red); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .figures li, .bar, .classes i { -webkit-print-color-adjust: exact; print-color-adjust: exact; } tr, figure { break-inside: avoid; } }
`;
