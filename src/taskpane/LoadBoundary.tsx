import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "./words";

export interface LoadBoundaryProps {
  /** Loads once more. */
  readonly onAgain: () => void;
  readonly children: ReactNode;
}
interface LoadBoundaryState {
  readonly error: Error | undefined;
}

/** A part of the pane whose files did not arrive says so, and asks for them again. What else goes wrong is a mistake of ours
 * and goes on to the boundary of the whole pane. */
export class LoadBoundary extends Component<LoadBoundaryProps, LoadBoundaryState> {
  override state: LoadBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): LoadBoundaryState {
    return { error: error instanceof Error ? error : new Error(typeof error) };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (error.name !== "ChunkLoadError") throw error;
    return <NotLoaded onAgain={this.again} />;
  }

  private readonly again = () => {
    this.props.onAgain();
    this.setState({ error: undefined });
  };
}

function NotLoaded({ onAgain }: Pick<LoadBoundaryProps, "onAgain">) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.panel} role="alert">
      <Body1>{say("place.failed")}</Body1>
      <div>
        <Button appearance="primary" onClick={onAgain}>
          {say("place.again")}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
});
