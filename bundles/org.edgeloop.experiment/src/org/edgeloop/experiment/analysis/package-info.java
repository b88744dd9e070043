/**
 * What params of runs have to do with a metric: correlations and importance.
 * Each figure says by its name how it was computed.
 */
@NonNullByDefault
package org.edgeloop.experiment.analysis;

import org.eclipse.jdt.annotation.NonNullByDefault;
