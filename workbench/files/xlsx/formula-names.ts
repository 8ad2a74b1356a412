import { tokenize, type Token } from "@borgar/fx";

/** Functions newer than the file format, which carry a prefix in files. */
const FUTURE = new Set(
  (
    "ACOT ACOTH ANCHORARRAY ARRAYTOTEXT BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM " +
    "CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FORECAST.LINEAR GAMMA GAUSS " +
    "HSTACK IFNA IFS ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NORM.DIST NORM.INV " +
    "NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PHI QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR BETA.DIST BETA.INV BINOM.DIST BINOM.INV " +
    "CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST EXPON.DIST F.DIST F.INV F.TEST GAMMA.DIST GAMMA.INV " +
    "HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV NEGBINOM.DIST POISSON.DIST WEIBULL.DIST Z.TEST T.TEST"
  ).split(" ")
);
const WORKSHEET = new Set(["FILTER", "SORT"]);
const ADD_IN = "_xldudf_";

/** A formula as files hold it, without "=": names of add-in functions and of newer functions carry prefixes. How Excel
 * writes the names of add-in functions is known from files only, not from documentation. */
export function storedFormula(formula: string, isAddIn: (name: string) => boolean): string {
  const tokens = tokenize(formula, { withLocation: false });
  const locals = localNames(tokens);
  return tokens
    .slice(tokens[0]?.type === "fx_prefix" ? 1 : 0)
    .map((token, at, all) => {
      if (isSpillMark(token)) return "";
      const text = storedToken(token, { isAddIn, locals });
      return isSpillMark(all[at + 1]) ? `_xlfn.ANCHORARRAY(${text})` : text;
    })
    .join("");
}

/** A formula of a file as it is typed. */
export function typedFormula(stored: string): string {
  const tokens = tokenize(`=${stored}`, { withLocation: false });
  return tokens
    .map(typedToken)
    .join("")
    .replace(/\bANCHORARRAY\(([^()]*)\)/g, "$1#");
}

/** "A1#", what A1 spills to, is a function in files. */
function isSpillMark(token: Token | undefined): boolean {
  return token?.type === "operator" && token.value === "#";
}

interface Names {
  readonly isAddIn: (name: string) => boolean;
  readonly locals: ReadonlySet<string>;
}

function storedToken({ type, value }: Token, { isAddIn, locals }: Names): string {
  if (type === "structured")
    return value
      .replace(/\[@(?=[^\]])/, "[[#This Row],")
      .replace(/(\[\[#This Row\],)([^[\]]+)\]$/, "$1[$2]]");
  if (type === "range_named") return locals.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
  if (type !== "func") return value;
  const name = value.toUpperCase();
  if (isAddIn(name)) return ADD_IN + name.replaceAll(".", "_");
  if (WORKSHEET.has(name)) return `_xlfn._xlws.${name}`;
  return FUTURE.has(name) ? `_xlfn.${name}` : value;
}

function typedToken({ type, value }: Token): string {
  if (type === "func" || type === "range_named") {
    const name = value.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
    if (!name.toLowerCase().startsWith(ADD_IN)) return name;
    return name.slice(ADD_IN.length).replace("_", ".");
  }
  return value;
}

/** Names given by LET or LAMBDA: those that stand right before a comma or closing bracket, and are no names otherwise. */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const makers = tokens.some(({ type, value }) => type === "func" && /^(LET|LAMBDA)$/i.test(value));
  const names = makers ? tokens.filter(({ type }) => type === "range_named") : [];
  return new Set(names.map(({ value }) => value.toLowerCase()));
}
