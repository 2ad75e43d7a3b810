import type { ReliabilityBin } from './calibration-error.ts';
import { countWording, shareWording } from './figure-wording.ts';
import type { LinkReport } from './link-report.ts';
import type { CoveragePoint } from './precision-coverage.ts';

/** A square of SVG units with room for the labels of the axes. */
const SIDE = 300;
const LEFT = 54;
const TOP = 12;
const WIDTH = LEFT + SIDE + 14;
const HEIGHT = TOP + SIDE + 44;

interface Scale {
  x(share: number): string;
  y(share: number): string;
}

const scaleFrom = (lowest: number): Scale => ({
  x: (share) => (LEFT + share * SIDE).toFixed(1),
  y: (share) => (TOP + (1 - (Math.max(share, lowest) - lowest) / (1 - lowest)) * SIDE).toFixed(1),
});

/**
 * Bars as high as the share that was right, beside the diagonal of a perfect confidence. How dark a bar is
 * tells how many rows stand behind it.
 */
export function reliabilityDiagram(bins: readonly ReliabilityBin[]): string {
  const scale = scaleFrom(0);
  const most = Math.max(1, ...bins.map(({ n }) => n));
  const drawn = bins
    .filter(({ n }) => n > 0)
    .map(({ low, high, n, confidence, accuracy }) => {
      const left = Number(scale.x(low)) + 1;
      const width = Math.max(1, Number(scale.x(high)) - left - 1);
      const top = Number(scale.y(accuracy));
      const title = `confidence ${low.toFixed(1)} to ${high.toFixed(1)}: ${countWording(n)} rows, mean confidence ${shareWording(confidence)}, right ${shareWording(accuracy)}`;
      return (
        `<g><title>${title}</title><rect class="bar" x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${(TOP + SIDE - top).toFixed(1)}" fill-opacity="${(0.25 + 0.75 * Math.sqrt(n / most)).toFixed(2)}"/>` +
        `<circle class="dot" cx="${scale.x(confidence)}" cy="${top.toFixed(1)}" r="3.5"/></g>`
      );
    });
  return chart(
    'Reliability: share right by confidence',
    `${axes(scale, 0, 'confidence', 'share right')}${drawn.join('')}<line class="ideal" x1="${scale.x(0)}" y1="${scale.y(0)}" x2="${scale.x(1)}" y2="${scale.y(1)}"/>`,
  );
}

/** Precision of what is answered, as the threshold falls and more is answered. */
export function precisionCoverageCurve(
  coverage: LinkReport['coverage'],
  linked: LinkReport['linked'],
): string {
  const { curve, atPrecision } = coverage;
  // the first few rows jump between nothing and all right, which says nothing
  const settled = curve.filter(({ answered }) => answered >= Math.min(20, curve.at(-1)!.answered));
  const lowest = Math.min(
    0.8,
    Math.floor(Math.min(0.9, ...settled.map(({ precision }) => precision)) * 10) / 10,
  );
  const scale = scaleFrom(lowest);
  const at = ({ coverage: x, precision: y }: Pick<CoveragePoint, 'coverage' | 'precision'>): string =>
    `${scale.x(x)},${scale.y(y)}`;
  const stated = `<line class="stated" x1="${scale.x(0)}" x2="${scale.x(1)}" y1="${scale.y(atPrecision.precision)}" y2="${scale.y(atPrecision.precision)}"/>`;
  const path = settled.length === 0 ? '' : `<polyline class="curve" points="${settled.map(at).join(' ')}"/>`;
  const marks = [
    ...(atPrecision.point
      ? [
          mark(
            'reached',
            at(atPrecision.point),
            `${shareWording(atPrecision.point.coverage)} answered at ${atPrecision.precision * 100} % precision`,
          ),
        ]
      : []),
    ...(linked && linked.precision.of > 0
      ? [
          mark(
            'linked',
            at({ coverage: linked.coverage.value, precision: linked.precision.value }),
            `status linked: coverage ${shareWording(linked.coverage.value)}, precision ${shareWording(linked.precision.value)}`,
          ),
        ]
      : []),
  ];
  return chart(
    'Precision and coverage',
    `${axes(scale, lowest, 'coverage', 'precision')}${stated}${path}${marks.join('')}`,
  );
}

function mark(className: string, at: string, title: string): string {
  const [x, y] = at.split(',');
  return `<g><title>${title}</title><circle class="${className}" cx="${x}" cy="${y}" r="5"/></g>`;
}

function axes(scale: Scale, lowest: number, xName: string, yName: string): string {
  const across = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share) =>
      `<text class="tick" x="${scale.x(share)}" y="${TOP + SIDE + 16}" text-anchor="middle">${share.toFixed(1)}</text>`,
  );
  const steps = Array.from({ length: 6 }, (_, i) => lowest + ((1 - lowest) * i) / 5);
  const up = steps.map(
    (share) =>
      `<line class="grid" x1="${LEFT}" x2="${LEFT + SIDE}" y1="${scale.y(share)}" y2="${scale.y(share)}"/>` +
      `<text class="tick" x="${LEFT - 7}" y="${Number(scale.y(share)) + 4}" text-anchor="end">${share.toFixed(2)}</text>`,
  );
  const middle = TOP + SIDE / 2;
  return (
    `${up.join('')}${across.join('')}<text class="axis" x="${LEFT + SIDE / 2}" y="${TOP + SIDE + 36}" text-anchor="middle">${xName}</text>` +
    `<text class="axis" x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">${yName}</text>`
  );
}

function chart(title: string, inside: string): string {
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">${inside}</svg>`;
}
