/**
 * Rows in chunks, by size, number or time, a score of each chunk, and the limits within which the reference's scores keep.
 * The methods that score one column are NannyML's.
 */
@NonNullByDefault
package org.edgeloop.drift.chunk;

import org.eclipse.jdt.annotation.NonNullByDefault;
