/**
 * Charts of runs: made from runs and histories, on any thread, as values that a canvas shows and a file takes.
 * Each knows which run stands behind each of its parts, so that what is chosen in one is chosen in all.
 */
@NonNullByDefault
package org.edgeloop.experiment.charts;

import org.eclipse.jdt.annotation.NonNullByDefault;
