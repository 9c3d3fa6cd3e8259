/** Lines with marks: the first column's names along the foot, a cell without a figure is a gap. */
import type { HostChart } from "../../workbook/chart";
import { shownText } from "../../workbook/styleBook";
import type { Ground } from "./cells";
import {
  Dashes,
  GAP,
  Heading,
  Legend,
  Mark,
  MARGIN,
  pixelsOf,
  seriesNames,
  widthOf,
  Word,
} from "./chartParts";

interface Props {
  readonly chart: HostChart;
  readonly ground: Ground;
  readonly width: number;
  readonly height: number;
}

/** The whole within its frame. */
export function LinePlot({ chart, ground, width, height }: Props) {
  const { font, title, legend, values: axis, data } = chart;
  const line = pixelsOf(font) * 1.3;
  const columns = chart.series.map((_, at) => figuresOf(chart, at, ground));
  const scale = scaleOf(
    chart,
    columns.flat().flatMap((value) => value ?? []),
  );
  const marks = marksOf(scale);
  const shown = (value: number): string =>
    shownText(value, axis.numberFormat, ground.workbook.numberLocale, false);
  const side = axis.isVisible ? Math.max(...marks.map((mark) => widthOf(shown(mark), font))) + GAP : 0;
  const room = {
    left: MARGIN + side,
    right: width - MARGIN,
    top: MARGIN + (title === null ? 0 : pixelsOf(title.font) * 1.5),
    bottom: height - MARGIN - line - (legend === null ? 0 : line + GAP),
  };
  const names = Array.from({ length: data.rows - 1 }, (_, at) =>
    ground.sheet.text(data.row + at + 1, data.column),
  );
  const x = (at: number): number => room.left + ((at + 0.5) / names.length) * (room.right - room.left);
  const y = (value: number): number =>
    room.bottom - ((value - scale.low) / (scale.high - scale.low)) * (room.bottom - room.top);
  return (
    <>
      {title !== null && <Heading title={title} width={width} />}
      {axis.isVisible &&
        marks.map((mark) => (
          <g key={mark}>
            {axis.hasGridlines && (
              <line x1={room.left} x2={room.right} y1={y(mark)} y2={y(mark)} stroke="#D9D9D9" />
            )}
            <Word text={shown(mark)} font={font} x={room.left - GAP} y={y(mark) + 4} anchor="end" />
          </g>
        ))}
      {names.map((name, at) => (
        <Word key={at} text={name} font={font} x={x(at)} y={room.bottom + line} anchor="middle" />
      ))}
      {columns.map((figures, at) => (
        <Series key={at} look={chart.series[at]} figures={figures} x={x} y={y} />
      ))}
      {legend !== null && (
        <Legend
          chart={chart}
          names={seriesNames(chart, ground)}
          width={width}
          y={height - MARGIN - pixelsOf(font) / 3}
        />
      )}
    </>
  );
}

function Series({
  look,
  figures,
  x,
  y,
}: {
  readonly look: HostChart["series"][number] | undefined;
  readonly figures: readonly (number | null)[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}) {
  return (
    <g>
      {runsOf(figures).map(({ from, values }) => (
        <Dashes
          key={from}
          look={look}
          points={values.map((value, index) => `${x(from + index)},${y(value)}`)}
        />
      ))}
      {figures.map((value, at) => value !== null && <Mark key={at} look={look} x={x(at)} y={y(value)} />)}
    </g>
  );
}

/** Figures without a gap between them. */
function runsOf(
  figures: readonly (number | null)[],
): readonly { readonly from: number; readonly values: readonly number[] }[] {
  const runs: { from: number; values: number[] }[] = [];
  figures.forEach((value, at) => {
    const last = runs.at(-1);
    if (value === null) return;
    if (last !== undefined && last.from + last.values.length === at) last.values.push(value);
    else runs.push({ from: at, values: [value] });
  });
  return runs;
}

function figuresOf({ data }: HostChart, at: number, { sheet }: Ground): readonly (number | null)[] {
  return Array.from({ length: data.rows - 1 }, (_, index) => {
    const { value } = sheet.cell(data.row + index + 1, data.column + at + 1);
    return typeof value === "number" ? value : null;
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

function scaleOf({ values }: HostChart, figures: readonly number[]): Scale {
  const low = values.minimum ?? Math.min(0, ...figures);
  const most = values.maximum ?? Math.max(1, ...figures);
  const step = values.majorUnit ?? roundStep((most - low) / 5);
  return { low, high: values.maximum ?? low + Math.ceil((most - low) / step) * step, step };
}

/** 1, 2 or 5 of its power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}

function marksOf({ low, high, step }: Scale): readonly number[] {
  return Array.from(
    { length: Math.min(20, Math.round((high - low) / step) + 1) },
    (_, at) => low + at * step,
  );
}
