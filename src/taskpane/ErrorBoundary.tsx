import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

import type { Text } from "../text";

interface Props {
  readonly text: Text;
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** A screen that broke says so and can be tried again; what was typed lives above it and stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: Error): State {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const { trouble } = this.props.text.pane;
    // Its file is not at the address any more: only the whole pane, anew, is of one version.
    const isGone = fault.name === "ChunkLoadError";
    return (
      <div role="alert" style={{ padding: "16px 12px" }}>
        <h1 style={{ fontSize: "16px", margin: 0 }}>{trouble.screenTitle}</h1>
        <p>{isGone ? trouble.gone(window.location.host) : trouble.unexpected}</p>
        <Button
          appearance="primary"
          onClick={() => (isGone ? window.location.reload() : this.setState({ fault: null }))}
        >
          {isGone ? trouble.reload : trouble.retry}
        </Button>
        <details>
          <summary>{trouble.support}</summary>
          {fault.name}: {fault.message}
        </details>
      </div>
    );
  }
}
