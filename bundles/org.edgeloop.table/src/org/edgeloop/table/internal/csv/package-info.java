/**
 * CSV read as pandas.read_csv reads it: which cells are missing, what is a number, and which type a column has.
 * Small tables become arrays in memory; large ones a Parquet file beside which nothing is kept.
 */
@NonNullByDefault
package org.edgeloop.table.internal.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
