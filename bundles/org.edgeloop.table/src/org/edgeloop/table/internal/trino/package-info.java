/**
 * Tables on a Trino server: what tests and summaries need is asked for in SQL, so that only aggregates travel.
 * Whole columns are fetched where nothing less will do, up to a limit.
 */
@NonNullByDefault
package org.edgeloop.table.internal.trino;

import org.eclipse.jdt.annotation.NonNullByDefault;
