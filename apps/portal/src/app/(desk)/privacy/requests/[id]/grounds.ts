import { type RefusalGround, refusalGroundLabels } from "@factory-to-home/contract";
import { text } from "#lib/form-data";

export const grounds = Object.keys(refusalGroundLabels) as [RefusalGround, ...RefusalGround[]];

export const groundName = (ground: RefusalGround): string => `ground-${ground}`;

/** A box for each ground. */
export const groundNames = grounds.map(groundName) as [string, ...string[]];

export const chosenGrounds = (form: FormData): RefusalGround[] =>
  grounds.filter((ground) => text(form, groundName(ground)) === "on");
