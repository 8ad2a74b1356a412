import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { currenciesOf, otherCurrencies, rateOf, rateTyped, withRate } from "../app/rates";
import type { FindingChoice, Rates } from "../core/table/reading";
import { useWords } from "./words";

export interface RatesFieldProps {
  readonly rates: Rates;
  /** The currencies of the rows. */
  readonly found: readonly FindingChoice[];
  readonly disabled: boolean;
  readonly onRates: (rates: Rates) => void;
}

/** The currency to convert to, and what one of each other is worth in it. */
export function RatesField({ rates, found, disabled, onRates }: RatesFieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  const currencies = currenciesOf(found);
  const others = otherCurrencies(currencies);
  const isGone = !currencies.includes(rates.to) && !others.includes(rates.to);
  const optionOf = (currency: string) => <option key={currency}>{currency}</option>;
  return (
    <div className={styles.rates}>
      <Field label={say("rates.to")} size="small">
        <Select
          disabled={disabled}
          value={rates.to}
          onChange={(_, { value }) => onRates({ to: value, of: [] })}
        >
          {[...currencies, ...(isGone ? [rates.to] : [])].map(optionOf)}
          <optgroup label={say("rates.others")}>{others.map(optionOf)}</optgroup>
        </Select>
      </Field>
      {currencies
        .filter((currency) => currency !== rates.to)
        .map((currency) => (
          <RateField
            key={`${currency} ${rates.to}`}
            from={currency}
            to={rates.to}
            rate={rateOf(rates, currency)}
            disabled={disabled}
            onRate={(rate) => onRates(withRate(rates, currency, rate))}
          />
        ))}
    </div>
  );
}

interface RateFieldProps {
  readonly from: string;
  readonly to: string;
  readonly rate: number | undefined;
  readonly disabled: boolean;
  readonly onRate: (rate: number | undefined) => void;
}

/** Keeps what is typed as it is; the rate goes up as soon as it is one. */
function RateField({ from, to, rate, disabled, onRate }: RateFieldProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(() => (rate === undefined ? "" : String(rate)));
  const styles = useStyles();
  const isWrong = typed.trim() !== "" && rateTyped(typed) === undefined;
  const one = say("rates.one", { currency: from });
  return (
    <Field size="small" {...(isWrong ? { validationMessage: say("rates.wrong") } : {})}>
      <Input
        aria-label={`${one} … ${to}`}
        inputMode="decimal"
        disabled={disabled}
        value={typed}
        contentBefore={{ children: one, className: styles.unit }}
        contentAfter={{ children: to, className: styles.unit }}
        onChange={(_, { value }) => {
          setTyped(value);
          onRate(rateTyped(value));
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  rates: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    // Below the text of the choice that they belong to.
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalS,
  },
  unit: { whiteSpace: "nowrap" },
});
