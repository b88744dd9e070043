/**
 * How a recording changes over its length: figures of windows, one after the other, over a recording or a run of snapshots. Each figure is
 * computed of all samples of its window.
 */
@NonNullByDefault
package org.edgeloop.signal.trend;

import org.eclipse.jdt.annotation.NonNullByDefault;
