/**
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../workbench/page/manifest";

const xml = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("reading a manifest gives", () => {
  test("name, pane and functions of the add-in", () => {
    const addIn = readManifest(xml, "en-US");
    expect(addIn.name).toBe("Churn Analytics for Excel");
    expect(addIn.paneUrl).toMatch(/\/taskpane\.html$/);
    expect(addIn.functions).toEqual({
      metadataUrl: expect.stringMatching(/\/functions\.json$/),
      namespace: "CHURN",
    });
  });

  test("the buttons of the Home tab with their icons and tips", () => {
    const [group] = readManifest(xml, "en-US").groups;
    const [button] = group?.buttons ?? [];
    expect(button?.label).not.toBe("");
    expect(button?.description).not.toBe("");
    expect(button?.icon).toMatch(/icon-32\.png$/);
    expect(button?.action).toEqual({ shows: expect.stringMatching(/taskpane\.html$/) });
  });

  test("the words of the language asked for, else those of the default", () => {
    expect(readManifest(xml, "zh-CN").name).toBe("Excel 客户流失分析");
    expect(readManifest(xml, "zh-cn").functions?.metadataUrl).toMatch(/functions-zh-CN\.json$/);
    expect(readManifest(xml, "fr-FR").name).toBe("Churn Analytics for Excel");
  });

  test("the name of the function that a command runs", () => {
    const command = xml.replace(
      /<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>refresh</FunctionName></Action>'
    );
    const [button] = readManifest(command, "en-US").groups[0]?.buttons ?? [];
    expect(button?.action).toEqual({ calls: "refresh" });
  });
});

describe("reading a manifest refuses", () => {
  test("what is no XML", () => {
    expect(() => readManifest("<OfficeApp>", "en-US")).toThrow(/manifest\.xml/);
  });
});
