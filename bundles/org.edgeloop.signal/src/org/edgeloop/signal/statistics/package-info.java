/**
 * Figures that describe a whole channel: its extremes, its energy, how much of it is missing.
 * They are computed from the samples themselves, in one cancelable pass.
 */
@NonNullByDefault
package org.edgeloop.signal.statistics;

import org.eclipse.jdt.annotation.NonNullByDefault;
