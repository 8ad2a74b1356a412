import type { LoadTemplate } from "./insert-template";
import type { TemplateFile } from "./template-file";

/** A part of the page like any other that is fetched when it is asked for, from where the page came from. */
export const loadTemplate: LoadTemplate = async (id, language) => {
  const loaded: unknown = await import(
    /* webpackChunkName: "template.[request]" */ `../../build/templates/${id}.${language}.json`
  );
  // It is a file of ours, made by the same build.
  return (loaded as { readonly default: TemplateFile }).default;
};
