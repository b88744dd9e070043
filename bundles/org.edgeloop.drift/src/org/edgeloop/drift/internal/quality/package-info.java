/**
 * How the numbers of data quality are computed: one pass over the rows, and correlations of columns in memory.
 * What they mean is said in {@link org.edgeloop.drift.quality}.
 */
@NonNullByDefault
package org.edgeloop.drift.internal.quality;

import org.eclipse.jdt.annotation.NonNullByDefault;
