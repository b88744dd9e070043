/**
 * Features of windows: figures such as RMS, kurtosis or the spectral centroid that stand for a window's samples in a table.
 * Each feature is defined in one place by its name, unit, formula and source; what computes it stands beside that.
 */
@NonNullByDefault
package org.edgeloop.signal.features;

import org.eclipse.jdt.annotation.NonNullByDefault;
