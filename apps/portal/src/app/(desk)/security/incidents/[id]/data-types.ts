import { type DataType, dataTypeLabels } from "@factory-to-home/contract";
import { text } from "#lib/form-data";

export const dataTypes = Object.keys(dataTypeLabels) as [DataType, ...DataType[]];

const nameOf = (type: DataType): string => `type-${type}`;

/** A box for each kind of data. */
export const typeNames = dataTypes.map(nameOf) as [string, ...string[]];

export const chosenTypes = (form: FormData): DataType[] =>
  dataTypes.filter((type) => text(form, nameOf(type)) === "on");
