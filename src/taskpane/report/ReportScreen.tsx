import { lazy, Suspense, useMemo } from "react";

import { previewReport } from "../../actions/preview";
import { useStyles } from "../parts/styles";
import { useView } from "../state/PaneContext";
import { DoneCard } from "./DoneCard";
import { DocumentFields } from "./DocumentFields";
import { NamedIndicators } from "./NamedIndicators";
import { Preview } from "./Preview";
import { PreviewContext } from "./PreviewContext";
import { ReportButtons } from "./ReportButtons";
import { ReportState } from "./ReportState";
import { StaleCard } from "./StaleCard";

const ChartsCard = lazy(() => import("./ChartsCard"));
const OwnSentencesCard = lazy(() => import("./OwnSentencesCard"));
const CompareCard = lazy(() => import("./CompareCard"));

/** The report: where it stands, what it will say, and the choices, each seen at once in the preview. */
export default function ReportScreen() {
  const shared = useStyles();
  const view = useView();
  const preview = useMemo(() => previewReport(view), [view]);
  return (
    <PreviewContext value={preview}>
      <div className={shared.page}>
        <div className={shared.section}>
          <ReportState />
          <DoneCard />
          <StaleCard />
          <ReportButtons />
        </div>
        <Suspense fallback={null}>
          <OwnSentencesCard />
          <ChartsCard />
          <CompareCard />
        </Suspense>
        <Preview />
        <NamedIndicators />
        <DocumentFields />
      </div>
    </PreviewContext>
  );
}
