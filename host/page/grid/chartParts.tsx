/** What all kinds of charts have when they are drawn: their title, their legend, words in their letters. */
import type { ChartFont, ChartSeries, Dash, HostChart } from "../../workbook/chart";
import type { Ground } from "./cells";
import { family, fontPixels, textWidth } from "./measure";

/** Pixels round a chart, between its parts, and of a sign in its legend. */
export const [MARGIN, GAP, SWATCH] = [8, 6, 8];

/** Over the whole width. */
export function Heading({
  title,
  width,
}: {
  readonly title: NonNullable<HostChart["title"]>;
  readonly width: number;
}) {
  const { text, font } = title;
  return <Word text={text} font={font} x={width / 2} y={MARGIN + pixelsOf(font)} anchor="middle" />;
}

/** The names of the series, each behind its look. */
export function Legend({
  chart,
  names,
  width,
  y,
}: {
  readonly chart: HostChart;
  readonly names: readonly string[];
  readonly width: number;
  readonly y: number;
}) {
  const widths = names.map((name) => SWATCH + GAP + widthOf(name, chart.font) + 2 * GAP);
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return (
    <>
      {names.map((name, at) => {
        const x = (width - whole) / 2 + widths.slice(0, at).reduce((sum, each) => sum + each, 0);
        const look = chart.series[at];
        return (
          <g key={at}>
            {chart.type === "LineMarkers" ? (
              <>
                <Dashes look={look} points={[`${x - SWATCH},${y - 3}`, `${x + SWATCH},${y - 3}`]} />
                <Mark look={look} x={x} y={y - 3} />
              </>
            ) : (
              <rect
                x={x}
                y={y - SWATCH}
                width={SWATCH}
                height={SWATCH}
                fill={look?.fill ?? "none"}
                stroke={look?.line ?? "none"}
              />
            )}
            <Word text={name} font={chart.font} x={x + SWATCH + GAP} y={y} anchor="start" />
          </g>
        );
      })}
    </>
  );
}

/** A word or a line of them. */
export function Word(props: {
  readonly text: string;
  readonly font: ChartFont;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}) {
  const { text, font, x, y, anchor } = props;
  const style = {
    fontFamily: family(font.name),
    fontSize: pixelsOf(font),
    fontWeight: font.bold ? 700 : 400,
    fill: font.color,
  };
  return (
    <text x={x} y={y} textAnchor={anchor} style={style}>
      {text}
    </text>
  );
}

/** As their cells show them. */
export function seriesNames({ data, series }: HostChart, { sheet }: Ground): readonly string[] {
  return series.map((_, at) => sheet.text(data.row, data.column + at + 1));
}

const lettering = ({ name, size, bold }: ChartFont) =>
  ({ fontName: name, fontSize: size, bold, italic: false }) as const;

/** The size of letters. */
export function pixelsOf(font: ChartFont): number {
  return fontPixels(lettering(font));
}

/** How long a text is. */
export function widthOf(text: string, font: ChartFont): number {
  return textWidth(text, lettering(font));
}

const DASH_LENGTHS: Readonly<Record<Dash, string>> = {
  Continuous: "",
  Dash: "8 4",
  Dot: "2 3",
  DashDot: "8 3 2 3",
  DashDotDot: "10 3 2 3 2 3",
};

/** A line through points that are there. */
export function Dashes({
  look,
  points,
}: {
  readonly look: ChartSeries | undefined;
  readonly points: readonly string[];
}) {
  const dashes = DASH_LENGTHS[look?.dash ?? "Continuous"];
  return (
    <polyline
      points={points.join(" ")}
      fill="none"
      stroke={look?.line ?? "none"}
      strokeWidth={2}
      strokeDasharray={dashes}
    />
  );
}

/** The mark of one figure. */
export function Mark({
  look,
  x,
  y,
}: {
  readonly look: ChartSeries | undefined;
  readonly x: number;
  readonly y: number;
}) {
  if (look === undefined || look.marker.style === "None") return null;
  const { style, size, fill, line } = look.marker;
  const half = size / 2 + 0.5;
  const colours = { fill: fill ?? "none", stroke: line ?? "none" };
  if (style === "Circle") return <circle cx={x} cy={y} r={half} {...colours} />;
  const corners = {
    Square: [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    Diamond: [
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
      [-1.2, 0],
    ],
    Triangle: [
      [0, -1.1],
      [1.1, 0.9],
      [-1.1, 0.9],
    ],
    X: [
      [-1, -1],
      [1, 1],
      [0, 0],
      [1, -1],
      [-1, 1],
      [0, 0],
    ],
  }[style];
  const points = corners.map(([across = 0, down = 0]) => `${x + across * half},${y + down * half}`);
  return <polygon points={points.join(" ")} {...colours} />;
}
