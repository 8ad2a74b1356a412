import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useMemo, useRef } from "react";
import { functionPage } from "../app/function-page";
import type { Signature } from "../text/signature";
import { CodeBlock } from "./CodeBlock";
import { ExamplePanel } from "./ExamplePanel";
import { InsertPanel } from "./InsertPanel";
import { Section } from "./Section";
import { TermList } from "./TermList";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

export interface FunctionPageProps {
  readonly signature: Signature;
  readonly onBack: () => void;
}

/** One function: what it takes and gives, an example, its errors and where it comes from. */
export function FunctionPage({ signature, onBack }: FunctionPageProps) {
  const say = usePlaceWords();
  const { words } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    void window.scrollTo(0, 0);
  }, []);
  const page = useMemo(() => functionPage(signature, words), [signature, words]);
  return (
    <>
      <div className={styles.back}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {say("functions.back")}
        </Button>
      </div>
      <Section title={`CHURN.${signature.name}`} headingRef={heading}>
        <Body1 as="p" className={styles.text}>
          {signature.about}
        </Body1>
        <CodeBlock code={page.syntax} />
        <InsertPanel signature={signature} />
      </Section>
      <Section title={say("functions.executed")}>
        <ExamplePanel example={page.example} gives={page.gives} />
      </Section>
      {page.errors.length > 0 && (
        <Section title={say("functions.errors")}>
          <TermList
            entries={page.errors.map(({ shows, sentence }) => ({ term: shows, text: sentence }))}
          />
        </Section>
      )}
      <Origin formula={page.formula} source={page.source} />
    </>
  );
}

function Origin({ formula, source }: { readonly formula: string; readonly source: string }) {
  const say = usePlaceWords();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="definition">
        <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
          {say("functions.options")}
        </AccordionHeader>
        <AccordionPanel className={styles.text}>
          <TermList
            entries={[
              { term: say("functions.formula"), text: formula },
              { term: say("functions.source"), text: source },
            ]}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  back: {
    paddingTop: tokens.spacingVerticalS,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
});
