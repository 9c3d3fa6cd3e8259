/** Draws a sheet's charts over its cells, from what the cells show now: lying bars, and lines (lineChart), in the sheet's own pixels. */
import type { CSSProperties } from "react";
import type { HostChart } from "../../workbook/chart";
import { shownText } from "../../workbook/styleBook";
import type { Ground } from "./cells";
import { GAP, Heading, Legend, MARGIN, pixelsOf, seriesNames, widthOf, Word } from "./chartParts";
import { LinePlot } from "./lineChart";

/** All of them, each where it is anchored. */
export function Charts({ ground }: { readonly ground: Ground }) {
  return (
    <>
      {ground.sheet.charts.map((chart) => (
        <Chart key={chart.id} chart={chart} ground={ground} />
      ))}
    </>
  );
}

interface Row {
  readonly name: string;
  readonly values: readonly number[];
}

function Chart({ chart, ground }: { readonly chart: HostChart; readonly ground: Ground }) {
  const { rows, columns } = ground;
  const { anchor } = chart;
  const size = {
    width: columns.size(anchor.column, anchor.columns),
    height: rows.size(anchor.row, anchor.rows),
  };
  const style: CSSProperties = {
    position: "absolute",
    left: columns.start(anchor.column),
    top: rows.start(anchor.row),
  };
  return (
    <svg
      role="img"
      aria-label={chart.title?.text ?? chart.name}
      data-chart={chart.name}
      className="chart"
      {...size}
      style={style}
    >
      <rect {...size} fill={chart.fill ?? "none"} stroke="#D9D9D9" />
      {chart.type === "LineMarkers" ? (
        <LinePlot chart={chart} ground={ground} {...size} />
      ) : (
        <Plot chart={chart} ground={ground} {...size} />
      )}
    </svg>
  );
}

function Plot({
  chart,
  ground,
  width,
  height,
}: {
  readonly chart: HostChart;
  readonly ground: Ground;
  readonly width: number;
  readonly height: number;
}) {
  const { font, title, legend, categories, values: axis } = chart;
  const names = seriesNames(chart, ground);
  const bars = rowsOf(chart, ground);
  const shown = categories.isReversed ? bars : [...bars].reverse();
  const line = pixelsOf(font) * 1.3;
  const top = MARGIN + (title === null ? 0 : pixelsOf(title.font) * 1.5) + (axis.isVisible ? line : 0);
  const bottom = height - MARGIN - (legend === null ? 0 : line + GAP);
  const side = Math.min(width * 0.5, Math.max(0, ...bars.map(({ name }) => widthOf(name, font))) + 2 * GAP);
  const scale = scaleOf(chart, bars);
  const room = { left: side, right: width - 2 * MARGIN };
  const x = (value: number): number =>
    room.left + ((value - scale.low) / (scale.high - scale.low)) * (room.right - room.left);
  const pitch = (bottom - top) / Math.max(1, shown.length);
  const thick = pitch / (1 + chart.gapWidth / 100);
  return (
    <>
      {title !== null && <Heading title={title} width={width} />}
      {axis.isVisible && <Marks {...{ chart, ground, scale, x, top, bottom }} />}
      {shown.map(({ name, values }, index) => {
        const middle = top + pitch * (index + 0.5);
        return (
          <g key={index}>
            <Word text={name} font={font} x={side - GAP} y={middle + pixelsOf(font) / 3} anchor="end" />
            {stacked(values, chart.type === "BarStacked").map(([from, to], at) => (
              <Bar
                key={at}
                chart={chart}
                at={at}
                from={x(clamp(from, scale))}
                to={x(clamp(to, scale))}
                y={middle - thick / 2 + (chart.type === "BarStacked" ? 0 : (thick / values.length) * at)}
                height={chart.type === "BarStacked" ? thick : thick / values.length}
                label={labelOf(chart, at, values[at] ?? 0, ground)}
              />
            ))}
          </g>
        );
      })}
      <line x1={x(clamp(0, scale))} x2={x(clamp(0, scale))} y1={top} y2={bottom} stroke="#7F7F7F" />
      {legend !== null && (
        <Legend chart={chart} names={names} width={width} y={height - MARGIN - pixelsOf(font) / 3} />
      )}
    </>
  );
}

function Marks(props: {
  readonly chart: HostChart;
  readonly ground: Ground;
  readonly scale: Scale;
  readonly x: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}) {
  const { chart, ground, scale, x, top, bottom } = props;
  const { font, values: axis } = chart;
  const { numberLocale } = ground.workbook;
  return marks(scale).map((mark) => (
    <g key={mark}>
      {axis.hasGridlines && <line x1={x(mark)} x2={x(mark)} y1={top} y2={bottom} stroke="#D9D9D9" />}
      <Word
        text={shownText(mark, axis.numberFormat, numberLocale, false)}
        font={font}
        x={x(mark)}
        y={top - GAP}
        anchor="middle"
      />
    </g>
  ));
}

function Bar(props: {
  readonly chart: HostChart;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
  readonly label: string;
}) {
  const { chart, at, from, to, y, height, label } = props;
  const look = chart.series[at];
  const width = Math.abs(to - from);
  if (look === undefined || width === 0) return null;
  return (
    <>
      <rect
        x={Math.min(from, to)}
        y={y}
        width={width}
        height={height}
        fill={look.fill ?? "none"}
        stroke={look.line ?? "none"}
      />
      {label !== "" && look.labels !== null && (
        <Word
          text={label}
          font={look.labels.font}
          x={(from + to) / 2}
          y={y + height / 2 + pixelsOf(look.labels.font) / 3}
          anchor="middle"
        />
      )}
    </>
  );
}

function rowsOf({ data, series }: HostChart, { sheet }: Ground): readonly Row[] {
  return Array.from({ length: data.rows - 1 }, (_, index) => {
    const row = data.row + index + 1;
    const values = series.map((__, at) => {
      const { value } = sheet.cell(row, data.column + at + 1);
      return typeof value === "number" ? value : 0;
    });
    return { name: sheet.text(row, data.column), values };
  });
}

/** Where each part of a bar begins and ends: on each side of nought one after the other. */
function stacked(values: readonly number[], isStacked: boolean): readonly (readonly [number, number])[] {
  let [above, below] = [0, 0];
  return values.map((value) => {
    const from = !isStacked ? 0 : value < 0 ? below : above;
    if (value < 0) below = from + value;
    else above = from + value;
    return [from, from + value] as const;
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

function scaleOf({ values, type }: HostChart, bars: readonly Row[]): Scale {
  const ends = bars.flatMap((bar) => stacked(bar.values, type === "BarStacked").map(([, to]) => to));
  const low = values.minimum ?? Math.min(0, ...ends);
  const high = Math.max(values.maximum ?? Math.max(1, ...ends), low + 1e-9);
  return { low, high, step: values.majorUnit ?? (high - low) / 5 };
}

function marks({ low, high, step }: Scale): readonly number[] {
  return Array.from(
    { length: Math.min(20, Math.floor((high - low) / step + 1e-9) + 1) },
    (_, at) => low + at * step,
  );
}

function clamp(value: number, { low, high }: Scale): number {
  return Math.min(high, Math.max(low, value));
}

function labelOf({ series }: HostChart, at: number, value: number, { workbook }: Ground): string {
  const labels = series[at]?.labels ?? null;
  return labels === null ? "" : shownText(value, labels.numberFormat, workbook.numberLocale, false);
}
