import { useStyles } from "../parts/styles";
import { DoneCard } from "./DoneCard";
import { DocumentFields } from "./DocumentFields";
import { NamedIndicators } from "./NamedIndicators";
import { Preview } from "./Preview";
import { ReportButtons } from "./ReportButtons";
import { ReportState } from "./ReportState";
import { StaleCard } from "./StaleCard";

/** The report: where it stands, what it will say, and the choices, each seen at once in the preview. */
export default function ReportScreen() {
  const shared = useStyles();
  return (
    <div className={shared.page}>
      <div className={shared.section}>
        <ReportState />
        <DoneCard />
        <StaleCard />
        <ReportButtons />
      </div>
      <Preview />
      <NamedIndicators />
      <DocumentFields />
    </div>
  );
}
