import { findSample, removeSample } from "../../workbook";

/** The name of the sheet with the sample, if it is in the workbook. */
export async function sampleSheet(): Promise<string | undefined> {
  return (await findSample())?.name;
}

export { removeSample };
