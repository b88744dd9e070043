/**
 * Small Parquet files of plain columns, read without a data base. Whatever is unusual about a file, or damaged, is an
 * {@link org.edgeloop.table.internal.parquet.UnusualFileException}, and DuckDB reads it or says what is wrong with it.
 */
@NonNullByDefault
package org.edgeloop.table.internal.parquet;

import org.eclipse.jdt.annotation.NonNullByDefault;
