import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactNode } from "react";

interface UnfoldProps {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly className: string;
  /** With the border and ground of a button; without them it is words and an arrow. */
  readonly isBox?: boolean;
  /** For those who hear it, where its words alone do not say of what. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Shows more or less of what stands below it; an arrow says which. */
export function UnfoldButton({ isOpen, toggle, className, isBox = false, label, children }: UnfoldProps) {
  return (
    <Button
      appearance={isBox ? "secondary" : "transparent"}
      className={className}
      aria-expanded={isOpen}
      aria-label={label}
      icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      iconPosition="after"
      onClick={toggle}
    >
      {children}
    </Button>
  );
}
