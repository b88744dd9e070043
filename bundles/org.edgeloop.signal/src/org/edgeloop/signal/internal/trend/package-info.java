/** How trends are computed: where their windows lie, and sums that can be joined. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.trend;

import org.eclipse.jdt.annotation.NonNullByDefault;
