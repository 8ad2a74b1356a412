import type { Kind } from "../../src/core/define";
import { answerLines, linesAbove } from "../../src/workbook/answer-lines";
import { widthOf } from "../../src/workbook/cell-format";
import { framed } from "../../src/workbook/frame";
import { framedBlock } from "../../src/workbook/frame-block";
import { cardLines, panelBlock, tallyBlock } from "../../src/workbook/panel";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

const LONG =
  "74 of 140 customers have been silent for more than 90 days: 52.9% (95% confidence: 44.6% to 60.9%). By other definitions " +
  "the share is from 9.5% (Bought once) to 77.9% (Silent): 68.3 percentage points apart. 12 bought only once, though a second " +
  "purchase was due. 5 have not gone silent, but bought less than before.";
const CHINESE =
  "140 位客户中有 74 位沉默超过 90 天，占 52.9%（95% 置信区间 44.6% 至 60.9%）。换用其他定义，占比从 9.5%（只买过一次）到 77.9%" +
  "（沉默（快消品）），相差 68.3 个百分点。1 位的沉默已超出自己平时的节奏，但还不到 90 天。5 位仍在购买，但比以前少。";

function planOf(columns: number, kind: Kind, more: Partial<SheetPlan> = {}): SheetPlan {
  const column = (at: number) => ({ header: `Column ${at}`, kind: at === 0 ? kind : "count" });
  return {
    ...{ sheetName: "S", tableName: "T", analysis: "A", title: "T", answer: "One sentence." },
    columns: Array.from({ length: columns }, (_, at) => ({ ...column(at), values: [1] }) as const),
    rows: 24,
    chart: { type: "line", title: "", category: 0, series: [1], limits: [] },
    cardTitle: "Card",
    card: [{ label: "What it is", text: "Words." }],
    ...more,
  };
}

test("the labels of the card have room in the first column of a block, however narrow its values", () => {
  const plan = planOf(3, "count", { card: [{ label: "Notes on the data", text: "Words." }] });
  const [first = 0] = framedBlock(plan, { top: 4, left: 2 }).frame.widths;
  expect(first).toBeGreaterThanOrEqual("Notes on the data".length * 5.4);
});

describe("answerLines gives", () => {
  test.each([
    ["English", LONG],
    ["Chinese", CHINESE],
  ])("lines of %s that lie within the first screen, with nothing lost", (_, answer) => {
    const lines = answerLines(answer);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.join("").replaceAll(" ", "")).toBe(answer.replaceAll(" ", ""));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(138);
  });

  test("the first sentence a line of its own, where the second has no room beside it", () => {
    expect(answerLines(LONG)[0]).toMatch(/to 60\.9%\)\.$/u);
    expect(answerLines("Two are lost. One came back.")).toEqual(["Two are lost. One came back."]);
  });

  test("as many lines as there is room for, blank or with all that is left", () => {
    expect(answerLines(LONG, 1)).toEqual([LONG]);
    expect(answerLines("Short.", 3)).toEqual(["Short.", "", ""]);
    expect(answerLines(LONG, 2).join(" ")).toBe(LONG);
    expect(answerLines(LONG, 0)).toEqual([]);
  });
});

describe("linesAbove gives", () => {
  test("the note in the last line, and none where the answer has a single one", () => {
    const plan = { answer: LONG, note: "A note." };
    expect(linesAbove(plan).at(-1)).toBe("A note.");
    expect(linesAbove(plan, 3)).toEqual([...answerLines(LONG, 2), "A note."]);
    expect([linesAbove(plan, 1), linesAbove(plan, 0)]).toEqual([[LONG], []]);
  });
});

describe("framed gives", () => {
  test("a chart above a table that leaves no room beside it, and the card beside the table", () => {
    const { chart, headerRow, cardRow, panelColumn } = framed(planOf(8, "label")).frame;
    expect(chart).toMatchObject({ row: 3, column: 0, columns: 8 });
    expect([headerRow, cardRow, panelColumn]).toEqual([16, 16, 9]);
  });

  test("the numbers of a chart beside it, and the card below both", () => {
    const numbers = { header: "Rows", kind: "count", values: [1] } as const;
    const listed = (length: number) => {
      const categories = Array.from({ length }, (_, at) => `Category ${at}`);
      const own = { header: "Category", categories, drawn: numbers, beside: [numbers] };
      return framed(planOf(8, "key", { chart: { type: "bar", title: "", own } }));
    };
    const { frame } = listed(11);
    expect([frame.numbersRow, frame.cardRow, frame.headerRow]).toEqual([3, 16, 16]);
    expect(tallyBlock(listed(11))).toEqual({ row: 3, column: 9, rows: 12, columns: 3 });
    expect(listed(20).frame.cardRow).toBe(3 + 21 + 1);
    expect(panelBlock(listed(11))).toMatchObject({ row: 3, rows: 16 - 3 + 2 });
  });

  test("a label of the card that has nothing to say a line of its own", () => {
    const card = [
      { label: "Reason", text: "" },
      { label: "What it is", text: "Words." },
    ];
    expect(cardLines(framed(planOf(2, "label", { card })))).toEqual([
      ["Reason", ""],
      ["What it is", "Words."],
    ]);
  });

  test("a chart beside a narrow table, whose header stays in sight", () => {
    const { chart, headerRow } = framed(planOf(2, "label")).frame;
    expect(chart).toMatchObject({ row: 4, column: 3, columns: 3 });
    expect(headerRow).toBe(3);
  });

  test("a chart above a list, whose rows may be filtered away, and the card below the chart", () => {
    const { chart, headerRow, cardRow } = framed(planOf(2, "key")).frame;
    expect(chart?.column).toBe(0);
    expect(cardRow).toBe(headerRow);
    expect((chart?.row ?? 0) + (chart?.rows ?? 0)).toBeLessThan(headerRow);
  });

  test("a chart within the first screen, however many columns there are", () => {
    const { chartWidth, chart } = framed(planOf(30, "label")).frame;
    expect(chartWidth).toBeLessThanOrEqual(650);
    expect(chart?.columns).toBeLessThan(30);
  });

  test("no room for a chart where there are no rows, and the card of a grid below it", () => {
    expect(framed(planOf(8, "label", { rows: 0 })).frame).toMatchObject({ headerRow: 3 });
    const grid = framed(planOf(8, "label", { colored: { from: 2, frozen: 2 }, rows: 5 }));
    expect(grid.frame).toMatchObject({ panelColumn: 0, answerColumn: 2 });
  });
});
