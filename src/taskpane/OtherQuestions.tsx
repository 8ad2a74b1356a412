import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { questionsElsewhere, questionsWithColumn } from "../app/shapes";
import type { Mapping } from "../app/source";
import type { Shape } from "../core/table/recognise/recognition";
import { useWords } from "./words";

export interface OtherQuestionsProps {
  readonly shape: Shape;
  readonly mapping: Mapping;
}

/** What cannot be asked of these rows, and of which rows it can. */
export function OtherQuestions({ shape, mapping }: OtherQuestionsProps) {
  const { say, words, roleName } = useWords();
  const styles = useStyles();
  const lacking = questionsWithColumn(shape, mapping).map(({ id, offeredWith = "" }) => ({
    title: say("others.withColumn", { role: roleName(offeredWith, id) }),
    ids: [id],
  }));
  const elsewhere = questionsElsewhere(shape).map(({ shape: other, analyses }) => ({
    title: say("others.where", { shape: say(`shape.${other}`) }),
    ids: analyses.map(({ id }) => id),
  }));
  return (
    <Accordion collapsible>
      <AccordionItem value="others">
        <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
          {say("others.title")}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Body1>{say("others.hint")}</Body1>
          {[...lacking, ...elsewhere].map(({ title, ids }) => (
            <div key={ids.join()}>
              <Body1>{title}</Body1>
              <ul className={styles.list}>
                {ids.map((id) => (
                  <li key={id}>{words.analysis(id).question}</li>
                ))}
              </ul>
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
