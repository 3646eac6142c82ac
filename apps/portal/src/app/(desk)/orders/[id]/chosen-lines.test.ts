import { describe, expect, it } from "vitest";
import { chosenLines } from "./chosen-lines";

function filled(quantities: readonly string[]) {
  const form = new FormData();
  quantities.forEach((quantity, index) => {
    form.set(`lines.${index}.orderLineId`, `oln_${index}`);
    form.set(`lines.${index}.quantity`, quantity);
  });
  return chosenLines(form);
}

describe("the pieces of a parcel", () => {
  it("are the lines that were not set to 0", () => {
    expect(filled(["0", "２", "1"]).lines).toEqual([
      { orderLineId: "oln_1", quantity: 2 },
      { orderLineId: "oln_2", quantity: 1 },
    ]);
  });

  it("[check 25] a problem leads to the field it was typed into, not to its place in the input", () => {
    const { fieldOf } = filled(["0", "2", "0", "9"]);
    expect(fieldOf("lines.1.quantity")).toBe("lines.3.quantity");
    expect(fieldOf("lines")).toBe("lines.0.quantity");
    expect(fieldOf("trackingNumber")).toBe("trackingNumber");
  });

  it.each(["", "two", "1.5", "-3", "1e9"])("%j is sent as something the API refuses by its field", (typed) => {
    expect(filled([typed]).lines).toEqual([{ orderLineId: "oln_0", quantity: -1 }]);
  });

  it("a number beyond all reason still reaches the API", () => {
    expect(filled(["99999999999999"]).lines[0]?.quantity).toBe(2 ** 31 - 1);
  });
});
