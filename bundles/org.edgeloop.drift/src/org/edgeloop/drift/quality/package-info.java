/**
 * The quality of a table's data, alone or beside a reference: what its columns hold, what is missing, constant, doubled or correlated,
 * and the checks that hold these numbers against limits.
 */
@NonNullByDefault
package org.edgeloop.drift.quality;

import org.eclipse.jdt.annotation.NonNullByDefault;
