/** A text of headings, paragraphs and tables as Word takes it from the clipboard: HTML, and plain text with tabs. */

export type Passage =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly bold?: boolean; readonly italic?: boolean }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Both forms of the same text. Nothing of the user's is ever markup. */
export function documentOf(
  passages: readonly Passage[],
  size: number,
): { readonly html: string; readonly plain: string } {
  const style = `font-family:'Times New Roman',serif;font-size:${size}pt;color:#000`;
  return {
    html: `<div style="${style}">${passages.map(htmlOf).join("")}</div>`,
    plain: passages.map(plainOf).join("\n"),
  };
}

function plainOf(passage: Passage): string {
  if (passage.kind !== "table") return passage.text;
  return [passage.head, ...passage.rows].map((row) => row.map(oneLine).join("\t")).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}

function htmlOf(passage: Passage): string {
  if (passage.kind === "heading") return `<p style="margin:12pt 0 6pt"><b>${escaped(passage.text)}</b></p>`;
  if (passage.kind === "paragraph") {
    const text = escaped(passage.text);
    const bold = passage.bold === true ? `<b>${text}</b>` : text;
    const said = passage.italic === true ? `<i>${bold}</i>` : bold;
    return `<p style="margin:0 0 6pt;text-align:justify;text-indent:1.27cm">${said}</p>`;
  }
  const cell = (name: "td" | "th", text: string): string =>
    `<${name} style="border:0.5pt solid #7f7f7f;padding:1pt 4pt">${escaped(text)}</${name}>`;
  const head = passage.head.map((text) => cell("th", text)).join("");
  const rows = passage.rows.map((row) => `<tr>${row.map((text) => cell("td", text)).join("")}</tr>`).join("");
  return `<table style="border-collapse:collapse;font-size:10.5pt"><tr>${head}</tr>${rows}</table>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r\n|\r|\n/g, "<br>");
}
