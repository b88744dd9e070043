/** Tests of how columns in memory are sorted and compared. */
@NonNullByDefault
package org.edgeloop.table.internal.local;

import org.eclipse.jdt.annotation.NonNullByDefault;
