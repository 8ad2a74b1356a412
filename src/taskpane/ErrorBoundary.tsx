import { Component, type ReactNode } from "react";
import { detailsOf } from "../app/trouble";
import { CrashPanel } from "./CrashPanel";

interface ErrorBoundaryState {
  readonly details: string | undefined;
}

/** A mistake of ours while drawing: the pane says so, and can be started again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { details: detailsOf(error) };
  }

  override render() {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return <CrashPanel details={details} onAgain={this.again} />;
  }

  private readonly again = () => this.setState({ details: undefined });
}
