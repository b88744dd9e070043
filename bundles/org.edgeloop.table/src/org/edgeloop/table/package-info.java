/**
 * Tables by columns, on DuckDB: written row by row in order, kept as Parquet.
 * What the rows mean is known elsewhere.
 */
@NonNullByDefault
package org.edgeloop.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
