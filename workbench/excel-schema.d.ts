// Made by tools/excel-schema.cjs; before it has run, type checking still needs to know its shape.
declare module "*/excel-schema.json" {
  const described: {
    key: string;
    classes: Record<string, import("./richapi/schema").ClassInfo>;
  };
  export default described;
}
