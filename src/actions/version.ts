/** The version written into a report; the same as the package's, a test sees to it. */
export const VERSION = "0.1.0";
