import { faultSentences } from "../../src/core/fault";
import { excelErrors } from "../../src/functions/excel-errors";

test("every fault has an Excel error, and one with a cell or a name shows its sentence", () => {
  expect(Object.keys(excelErrors).sort()).toEqual(Object.keys(faultSentences).sort());
  for (const [code, sentence] of Object.entries(faultSentences))
    if (sentence.includes("{cell}"))
      expect(["#VALUE!", "#N/A"]).toContain(excelErrors[code as keyof typeof excelErrors]);
});
