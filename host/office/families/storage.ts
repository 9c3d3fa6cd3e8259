/** Where an add-in keeps things: workbook.settings. It is the same store as Office.context.document.settings. */
import type { HostWorkbook } from "../../workbook/model";
import { refuse } from "../area";
import type { Node } from "../family";
import { family } from "../family";

interface Stored {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

function known({ workbook, key }: Stored): string {
  return workbook.addinSettings.has(key) ? key : refuse("ItemNotFound", `no setting ${key}`);
}

const settingFamily = family<Stored>("Setting", {
  key: ["_Id", (self) => self.key],
  scalars: {
    Key: (self) => known(self),
    Value: [
      (self) => self.workbook.addinSettings.get(known(self)),
      (self, value: unknown) => void self.workbook.addinSettings.set(known(self), value),
    ],
  },
  methods: {
    Delete: (self) => void self.workbook.addinSettings.delete(known(self)),
  },
});

export const settingsFamily = family<HostWorkbook>("SettingCollection", {
  items: (workbook) => [...workbook.addinSettings.keys()].map((key) => settingFamily.of({ workbook, key })),
  item: (workbook, _context, key: string): Node | null =>
    workbook.addinSettings.has(key) ? settingFamily.of({ workbook, key }) : null,
  methods: {
    Add: (workbook, _context, key: string, value: unknown) => {
      if (typeof key !== "string" || key === "") refuse("InvalidArgument", "a setting without a key");
      workbook.addinSettings.set(key, value ?? null);
      return settingFamily.of({ workbook, key });
    },
  },
});
