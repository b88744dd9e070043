package org.edgeloop.experiment.charts;

import java.util.Optional;

import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.experiment.RunKey;

/**
 * How metrics over time are shown.
 *
 * @param axis what goes to the right
 * @param logX whether that is logarithmic; not for {@link StepAxis#TIME}
 * @param logY whether values are
 * @param smoothing with the raw values faint behind
 * @param groupBy a key, a param mostly: runs with the same value become one line, their mean, with the area from the lowest to the highest; empty for
 *        none
 * @param everyTrace whether the runs of a group are drawn too
 */
public record TraceSettings(StepAxis axis, boolean logX, boolean logY, Smoothing smoothing, Optional<RunKey> groupBy, boolean everyTrace) {

	public static final TraceSettings PLAIN = new TraceSettings(StepAxis.STEP, false, false, Smoothing.NONE, Optional.empty(), false);
}
