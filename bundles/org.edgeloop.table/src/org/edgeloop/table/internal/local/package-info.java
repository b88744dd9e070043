/**
 * Columns held in memory as primitive arrays, and the aggregates of two of them: one sort a side and one merge.
 * Where the columns come from is known elsewhere.
 */
@NonNullByDefault
package org.edgeloop.table.internal.local;

import org.eclipse.jdt.annotation.NonNullByDefault;
