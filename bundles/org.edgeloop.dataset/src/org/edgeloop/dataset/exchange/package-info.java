/**
 * Labels from and for other programs: Label Studio, Audacity, Praat and tables, by operations that say what a format cannot hold.
 * Times become integer sample positions by exact arithmetic, so that what comes back is what went out.
 */
@NonNullByDefault
package org.edgeloop.dataset.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
