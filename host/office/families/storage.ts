/** Where an add-in keeps things: its settings (the same store as Office.context.document.settings), and custom XML parts. */
import { namespaceOf } from "../../workbook/customXml";
import type { HostWorkbook } from "../../workbook/model";
import { refuse } from "../shared/area";
import { settingsFit } from "../shared/wire";
import type { Context, Node, Table } from "../shared/family";
import { family } from "../shared/family";
import type { Parts } from "../shared/registry";

interface Stored {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

function known({ workbook, key }: Stored): string {
  return workbook.addinSettings.has(key) ? key : refuse("ItemNotFound", `no setting ${key}`);
}

function store(workbook: HostWorkbook, key: string, value: unknown): void {
  if (!settingsFit([...workbook.addinSettings, [key, value]]))
    refuse("InvalidArgument", "settings of more than 2 MB");
  workbook.addinSettings.set(key, value);
}

const settingFamily = family<Stored>("Setting", {
  key: ["_Id", (self) => self.key],
  scalars: {
    Key: (self) => known(self),
    Value: [
      (self) => self.workbook.addinSettings.get(known(self)),
      (self, value: unknown) => store(self.workbook, known(self), value),
    ],
  },
  methods: {
    Delete: (self) => void self.workbook.addinSettings.delete(known(self)),
  },
});

export const settingsTable: Table<HostWorkbook> = {
  items: (workbook) => [...workbook.addinSettings.keys()].map((key) => settingFamily.of({ workbook, key })),
  item: (workbook, _context, key: string): Node | null =>
    workbook.addinSettings.has(key) ? settingFamily.of({ workbook, key }) : null,
  methods: {
    Add: (workbook, _context, key: string, value: unknown) => {
      if (typeof key !== "string" || key === "") refuse("InvalidArgument", "a setting without a key");
      store(workbook, key, value ?? null);
      return settingFamily.of({ workbook, key });
    },
  },
};

function xmlOf({ workbook, key }: Stored): string {
  return workbook.customXml.get(key) ?? refuse("ItemNotFound", `no custom XML part ${key}`);
}

function wellFormed(xml: unknown): string {
  return typeof xml === "string" && namespaceOf(xml) !== null
    ? xml
    : refuse("InvalidArgument", "no XML document");
}

const customXmlPartFamily = family<Stored>("CustomXmlPart", {
  key: ["Id", (self) => self.key],
  scalars: {
    Id: (self) => (xmlOf(self), self.key),
    NamespaceUri: (self) => namespaceOf(xmlOf(self)),
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (self, _context, xml: unknown) => {
      xmlOf(self);
      self.workbook.customXml.set(self.key, wellFormed(xml));
    },
    Delete: (self) => (xmlOf(self), void self.workbook.customXml.delete(self.key)),
  },
});

function partsOf({ workbook, namespace }: Parts): Node[] {
  return [...workbook.customXml]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([key]) => customXmlPartFamily.of({ workbook, key }));
}

const part = (self: Parts, _context: Context, id: string): Node | null =>
  partsOf(self).find((one) => (one.self as Stored).key === id) ?? null;

const scopedPartsFamily = family<Parts>("CustomXmlPartScopedCollection", {
  items: partsOf,
  item: part,
  methods: {
    GetOnlyItem: (self) => {
      const [only, ...more] = partsOf(self);
      return more.length > 0 ? refuse("InvalidOperation", "several custom XML parts") : (only ?? null);
    },
  },
});

export const customXmlPartsTable: Table<Parts> = {
  items: partsOf,
  item: part,
  methods: {
    Add: ({ workbook }, _context, xml: unknown) => {
      const key = `{${crypto.randomUUID().toUpperCase()}}`;
      workbook.customXml.set(key, wellFormed(xml));
      return customXmlPartFamily.of({ workbook, key });
    },
    GetByNamespace: ({ workbook }, _context, namespace: string) =>
      scopedPartsFamily.of({ workbook, namespace }),
  },
};
