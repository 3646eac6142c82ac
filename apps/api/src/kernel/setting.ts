import type { Text } from "./locale.js";
import type { Fen } from "./money.js";

/** Where a setting is found on the page. */
export const settingAreas = ["AFTER_SALES", "SUPPORT", "PRIVACY", "SECURITY", "MESSAGES"] as const;
export type SettingArea = (typeof settingAreas)[number];

export const settingUnits = ["MINUTES", "HOURS", "DAYS", "WORKING_DAYS", "TIMES", "PEOPLE"] as const;
export type SettingUnit = (typeof settingUnits)[number];

interface Declared {
  /** `room.what-it-limits`, unique in the house. */
  readonly key: string;
  readonly area: SettingArea;
  readonly label: Text;
  /** What changes with it, and for whom. */
  readonly hint?: Text;
  /** The law or a contract speaks of it: a change takes two persons. */
  readonly fourEyes?: boolean;
}

export interface AmountSetting extends Declared {
  readonly type: "FEN";
  readonly default: Fen;
  readonly min: Fen;
  readonly max: Fen;
}

export interface NumberSetting extends Declared {
  readonly type: "NUMBER";
  readonly unit: SettingUnit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export type Setting = AmountSetting | NumberSetting;

/**
 * Declares something that staff may change while the mall runs. The room that obeys it declares it, lists it on
 * `Room.settings` and reads it with `settingOf`; its bounds are the room's, so that no change can undo a rule.
 */
export const setting = <S extends Setting>(declared: S): S => declared;
