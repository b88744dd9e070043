/**
 * Tables in files: CSV read as pandas reads it, and Parquet.
 * What cannot be read becomes a problem that says where and what to do.
 */
@NonNullByDefault
package org.edgeloop.table.internal.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
