/** Tests of how CSV is taken into memory or, if it is large, beside it. */
@NonNullByDefault
package org.edgeloop.table.internal.csv;

import org.eclipse.jdt.annotation.NonNullByDefault;
