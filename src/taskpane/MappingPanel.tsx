import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Role, doubledRole } from "../app/columns";
import { type Mapping, type Source, type SourceColumn } from "../app/source";
import { useWords } from "./words";

export interface MappingPanelProps {
  readonly source: Source;
  /** Whose columns they are. */
  readonly analysis: string;
  readonly mapping: Mapping;
  readonly roles: readonly Role[];
  /** The role without which the question cannot be answered. */
  readonly missing: string | undefined;
  readonly disabled: boolean;
  readonly onMap: (role: string, column: number | undefined) => void;
}

/** One field for each role, with cells of the chosen column below it, so that a mistake is seen at once. */
export function MappingPanel(props: MappingPanelProps) {
  const { source, analysis, mapping, roles, missing, disabled, onMap } = props;
  const { say, columnName, ...words } = useWords();
  const roleName = (role: string) => words.roleName(role, analysis);
  const styles = useStyles();
  const doubled = doubledRole(roles, mapping);
  return (
    <div className={styles.fields}>
      {roles.map(({ role }) => {
        const column = source.columns.find((each) => each.column === mapping[role]);
        const problem = problemOf(role);
        return (
          <Field
            key={role}
            label={roleName(role)}
            required={missing === role}
            {...(column ? { hint: <Samples column={column} /> } : {})}
            {...(problem === undefined ? {} : { validationMessage: problem })}
          >
            <Select
              className={styles.select}
              disabled={disabled}
              value={column ? String(column.column) : ""}
              onChange={(_, { value }) => onMap(role, value === "" ? undefined : Number(value))}
            >
              <option value="">{say(missing === role ? "map.choose" : "map.none")}</option>
              {source.columns.map((each) => (
                <option key={each.column} value={String(each.column)}>
                  {columnName(each)}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );

  function problemOf(role: string): string | undefined {
    if (missing === role) return say("map.missing", { role: roleName(role) });
    if (doubled?.role !== role) return undefined;
    return say("map.unique", { role: roleName(role), other: roleName(doubled.other) });
  }
}

/** Cells of a column as the sheet shows them. */
function Samples({ column }: { readonly column: SourceColumn }) {
  const { say } = useWords();
  const styles = useStyles();
  if (column.samples.length === 0 || column.holds === "nothing") return say("map.noSamples");
  return (
    <bdi className={styles.samples}>
      {say(`map.holds.${column.holds}`, { samples: column.samples.join(" · ") })}
    </bdi>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  select: { minWidth: 0 },
  samples: { overflowWrap: "anywhere" },
});
