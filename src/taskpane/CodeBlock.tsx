import { makeStyles, tokens } from "@fluentui/react-components";

/** A formula as it is typed. */
export function CodeBlock({ code }: { readonly code: string }) {
  return <code className={useStyles().code}>{code}</code>;
}

const useStyles = makeStyles({
  code: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});
