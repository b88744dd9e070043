/**
 * How a drift report is computed and written: the tables of a spec, the columns to compare, what is drawn of a column.
 */
@NonNullByDefault
package org.edgeloop.drift.internal.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
