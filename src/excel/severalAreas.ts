/**
 * Several areas in one address. What Excel wants between them is its own affair: "," or, on a Windows whose decimal sign is a
 * comma, ";" (OfficeDev/office-js #1167, #1985); no property says which. So a reading asks once for two areas.
 */

import { unlessRefused } from "./inExcel";
import { thisExcel, type ListSeparator } from "./thisExcel";

/** Office takes addresses of up to 8,192 characters. */
const MAX_ADDRESS = 8_000;

/** Queues asking for two areas, a question without a trace. */
export type AskForAreas = (context: Excel.RequestContext) => void;

/**
 * Runs a batch that only reads, and lets it ask for two areas along with the rest until the separator is known: no round trip of
 * its own where Excel takes ",", one more where it wants ";". A batch Excel refuses for both is run without the question.
 */
export async function askingForAreas<T>(read: (ask: AskForAreas) => Promise<T>): Promise<T> {
  const plainly = () => read(() => undefined);
  if (thisExcel().listSeparator !== null) return plainly();
  return askWith(",", read, () => askWith(";", read, plainly));
}

async function askWith<T>(
  separator: ListSeparator,
  read: (ask: AskForAreas) => Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> {
  const attempt = async () => {
    const answer = await read((context) => {
      context.workbook.worksheets.getFirst().getRanges(`A1${separator}C1`).load("address");
    });
    thisExcel().listSeparator = separator;
    return answer;
  };
  return unlessRefused(attempt, ["unknown"], async (failure) => {
    if (failure.officeCode !== "InvalidArgument") throw failure;
    return otherwise();
  });
}

/** These areas of a sheet in as few objects as Office takes; a single area never needs a separator. */
export function rangesAt(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  const separator = thisExcel().listSeparator ?? ",";
  return joinAddresses(addresses, separator).map((joined) =>
    joined.includes(separator) ? sheet.getRanges(joined) : sheet.getRange(joined),
  );
}

/** Addresses joined by a separator into as few texts as Office takes. */
export function joinAddresses(addresses: readonly string[], separator: ListSeparator): string[] {
  const joined: string[] = [];
  let current = "";
  for (const address of addresses) {
    if (current !== "" && current.length + address.length + 1 > MAX_ADDRESS) {
      joined.push(current);
      current = "";
    }
    current = current === "" ? address : `${current}${separator}${address}`;
  }
  return current === "" ? joined : [...joined, current];
}
