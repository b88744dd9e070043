/**
 * What columns and texts of times say of the samples beside them.
 * Shared by the formats that keep times as data.
 */
@NonNullByDefault
package org.edgeloop.signal.internal.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
