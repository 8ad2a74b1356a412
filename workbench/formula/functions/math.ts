import { elementwise } from "../definition";
import { BAD_NUMBER, DIVIDED_BY_ZERO } from "../values";
import type { FunctionEntry, FunctionTable } from "../definition";
import type { Scalar } from "../values";

export const math: FunctionTable = {
  ABS: of(Math.abs),
  SIGN: of(Math.sign),
  INT: of((value) => Math.floor(decimal(value))),
  EXP: of(Math.exp),
  SQRT: of(Math.sqrt),
  LN: of((value) => (value > 0 ? Math.log(value) : Number.NaN)),
  LOG10: of((value) => (value > 0 ? Math.log10(value) : Number.NaN)),
  SIN: of(Math.sin),
  COS: of(Math.cos),
  TAN: of(Math.tan),
  ASIN: of(Math.asin),
  ACOS: of(Math.acos),
  ATAN: of(Math.atan),
  SINH: of(Math.sinh),
  COSH: of(Math.cosh),
  TANH: of(Math.tanh),
  DEGREES: of((value) => (value * 180) / Math.PI),
  RADIANS: of((value) => (value * Math.PI) / 180),
  EVEN: of((value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: of((value) => {
    const odd = Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1;
    return value < 0 ? -odd : odd;
  }),
  FACT: of((value) => (value < 0 ? Number.NaN : factorial(Math.trunc(value)))),
  PI: elementwise([], [], () => Math.PI),
  ATAN2: elementwise(["number", "number"], [], (x, y) =>
    x === 0 && y === 0 ? DIVIDED_BY_ZERO : Math.atan2(y, x)
  ),
  LOG: elementwise(["number", "number"], [10], (value, base) => {
    if (value <= 0 || base <= 0) return BAD_NUMBER;
    return base === 1 ? DIVIDED_BY_ZERO : decimal(Math.log(value) / Math.log(base));
  }),
  POWER: elementwise(["number", "number"], [], (base, exponent) => {
    if (base === 0 && exponent < 0) return DIVIDED_BY_ZERO;
    return base === 0 && exponent === 0 ? BAD_NUMBER : base ** exponent;
  }),
  MOD: elementwise(["number", "number"], [], (value, divisor) =>
    divisor === 0 ? DIVIDED_BY_ZERO : decimal(value - divisor * Math.floor(value / divisor))
  ),
  QUOTIENT: elementwise(["number", "number"], [], (value, divisor) =>
    divisor === 0 ? DIVIDED_BY_ZERO : Math.trunc(value / divisor)
  ),
  ROUND: rounding((value) => Math.sign(value) * Math.round(Math.abs(value)), true),
  ROUNDUP: rounding((value) => Math.sign(value) * Math.ceil(Math.abs(value)), true),
  ROUNDDOWN: rounding(Math.trunc, true),
  TRUNC: rounding(Math.trunc, false),
  MROUND: elementwise(["number", "number"], [], (value, multiple) => {
    if (multiple === 0) return 0;
    if (value * multiple < 0) return BAD_NUMBER;
    return decimal(Math.round(decimal(value / multiple)) * multiple);
  }),
  CEILING: multiples(Math.ceil),
  FLOOR: multiples(Math.floor),
  "CEILING.MATH": upTo(Math.ceil),
  "FLOOR.MATH": upTo(Math.floor),
  COMBIN: elementwise(["number", "number"], [], (count, chosen) => {
    const [all, some] = [Math.trunc(count), Math.trunc(chosen)];
    if (some < 0 || all < some) return BAD_NUMBER;
    let result = 1;
    for (let step = 1; step <= some; step++) result = (result * (all - some + step)) / step;
    return Math.round(result);
  }),
  RAND: elementwise([], [], () => Math.random()),
  RANDBETWEEN: elementwise(["number", "number"], [], (low, high) => {
    const [bottom, top] = [Math.ceil(low), Math.floor(high)];
    return bottom > top ? BAD_NUMBER : bottom + Math.floor(Math.random() * (top - bottom + 1));
  }),
};

function of(compute: (value: number) => number): FunctionEntry {
  return elementwise(["number"], [], compute);
}

/** What 15 digits say, as Excel rounds before it cuts: 1.005*100 is 100.5. */
function decimal(value: number): number {
  return Number(value.toPrecision(15));
}

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= value && factor <= 171; factor++) product *= factor;
  return product;
}

function rounding(toWhole: (value: number) => number, needsDigits: boolean): FunctionEntry {
  return elementwise(["number", "number"], needsDigits ? [] : [0], (value, digits): Scalar => {
    const places = Math.trunc(digits);
    if (places > 15) return value;
    const scale = 10 ** Math.abs(places);
    if (places < 0) return toWhole(decimal(value / scale)) * scale;
    return toWhole(decimal(value * scale)) / scale;
  });
}

function multiples(toWhole: (value: number) => number): FunctionEntry {
  return elementwise(["number", "number"], [], (value, multiple) => {
    if (multiple === 0) return toWhole === Math.floor && value !== 0 ? DIVIDED_BY_ZERO : 0;
    if (value > 0 && multiple < 0) return BAD_NUMBER;
    return decimal(toWhole(decimal(value / multiple)) * multiple);
  });
}

function upTo(toWhole: (value: number) => number): FunctionEntry {
  return elementwise(["number", "number", "number"], [1, 0], (value, step, mode) => {
    const size = Math.abs(step);
    if (size === 0) return 0;
    if (value < 0 && mode !== 0) return decimal(-toWhole(decimal(-value / size)) * size);
    return decimal(toWhole(decimal(value / size)) * size);
  });
}
