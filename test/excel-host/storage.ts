import type { HostObject } from "./host-object";
import { HostError, itemNotFound } from "./host-object";
import type { HostModel, HostXmlPart } from "./model";
import { freshId } from "./model";

const namespaceOf = (xml: string): string => /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";

/** The custom XML parts of the workbook. */
export function xmlPartsOf(model: HostModel): HostObject {
  const partOf = (part: HostXmlPart): HostObject => ({
    type: "CustomXmlPart",
    identity: () => ({ Id: part.id }),
    properties: { id: () => part.id, namespaceUri: () => namespaceOf(part.xml) },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml: string) => void (part.xml = checked(xml)),
      Delete: () => void (model.xmlParts = model.xmlParts.filter((other) => other !== part)),
    },
  });
  const collection = (type: string, own: () => HostXmlPart[]): HostObject => ({
    type,
    items: () => own().map(partOf),
    indexer: (id) => {
      const found = own().find((part) => part.id === id);
      if (!found) throw itemNotFound(`${type}.getItem`);
      return partOf(found);
    },
    methods: {
      Add: (xml: string) => {
        const part = { id: freshId(), xml: checked(xml) };
        model.xmlParts.push(part);
        return partOf(part);
      },
      GetByNamespace: (namespace: string) =>
        collection("CustomXmlPartScopedCollection", () =>
          model.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace),
        ),
      GetOnlyItem: () => {
        const [only, ...more] = own();
        if (!only || more.length > 0) throw itemNotFound(`${type}.getOnlyItem`);
        return partOf(only);
      },
      GetOnlyItemOrNullObject: () => {
        const [only, ...more] = own();
        return only && more.length === 0 ? partOf(only) : null;
      },
    },
  });
  return collection("CustomXmlPartCollection", () => model.xmlParts);
}

function checked(xml: string): string {
  if (!/^(<\?xml[^>]*\?>)?\s*<[^>]+>[\s\S]*>$/.test(xml))
    throw new HostError("InvalidArgument", "The XML is not well formed.", "CustomXmlPartCollection.add");
  return xml;
}
