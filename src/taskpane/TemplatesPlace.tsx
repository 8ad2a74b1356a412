import { Body1, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useReducer } from "react";
import { insertTemplate } from "../app/insert-template";
import { reduceTemplates, type TemplatesAction } from "../app/templates-state";
import { TEMPLATES, type TemplateId } from "../text/templates";
import type { PlaceProps } from "./place-props";
import { usePlaceWords } from "./place-words";
import { Section } from "./Section";
import { TemplateCard } from "./TemplateCard";
import { TroubleBar } from "./TroubleBar";
import { useTasks } from "./use-tasks";
import { VISUALLY_HIDDEN } from "./visually-hidden";
import { useWords } from "./words";

/** Ready-made workbooks, whose sheets go into the workbook that is open. */
export function TemplatesPlace({ services }: PlaceProps) {
  const { language, troubleText } = useWords();
  const say = usePlaceWords();
  const styles = useStyles();
  const [state, dispatch] = useReducer(reduceTemplates, {});
  const [perform] = useTasks<TemplateId | undefined, TemplatesAction>(dispatch, undefined);
  const { busy, inserted, trouble } = state;
  const insert = (id: TemplateId) =>
    perform(id, async () => {
      await insertTemplate(id, language, services.loadTemplate);
      return { type: "inserted", id };
    });
  const done = inserted && say("templates.done", { title: say(`templates.${inserted}.title`) });
  return (
    <Section title={say("templates.title")} busy={busy !== undefined}>
      <Body1 as="p" className={styles.text}>
        {say("templates.about")}
      </Body1>
      <ul className={styles.list}>
        {TEMPLATES.map((id) => (
          <TemplateCard key={id} id={id} disabled={busy !== undefined} onInsert={() => insert(id)}>
            {busy === id && <Body1 aria-hidden="true">{say("templates.inserting")}</Body1>}
            {inserted === id && (
              <MessageBar intent="success" layout="multiline">
                <MessageBarBody>{done}</MessageBarBody>
              </MessageBar>
            )}
            {trouble?.task === id && <TroubleBar trouble={trouble.trouble} />}
          </TemplateCard>
        ))}
      </ul>
      <div className={styles.hidden} role="status" aria-live="polite">
        {busy ? say("templates.inserting") : trouble ? troubleText(trouble.trouble) : done}
      </div>
    </Section>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  text: { margin: 0 },
  hidden: VISUALLY_HIDDEN,
});
