/**
 * Stands for what hucre reads of charts, pivot tables, slicers and locked files where the pages are built (webpack.config): of a closed
 * file only its cells are asked for, and a locked one is refused before. 12 KB of the reader of files (0173).
 */

const nothing = (): null => null;
const none = (): readonly never[] => [];

export {
  nothing as parseChart,
  nothing as parsePivotTable,
  nothing as parsePivotCacheDefinition,
  nothing as attachPivotCacheFields,
  nothing as parseSlicerCache,
  nothing as parseTimelineCache,
  none as parseSlicers,
  none as parseTimelines,
  nothing as decryptAgile,
  nothing as encryptAgile,
};
