/**
 * Reads Parquet tables by range, row group by row group, through Hardwood.
 * What it decodes lies outside the heap in a bounded cache.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.parquet;

import org.eclipse.jdt.annotation.NonNullByDefault;
