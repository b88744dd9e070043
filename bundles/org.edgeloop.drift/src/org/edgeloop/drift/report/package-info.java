/**
 * The drift report: computed from a spec, kept beside it, compared with earlier ones and handed on as JSON, HTML or JUnit XML.
 * A report is immutable and plain data; {@link org.edgeloop.drift.report.RunDriftReportOperation} makes it.
 */
@NonNullByDefault
package org.edgeloop.drift.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
