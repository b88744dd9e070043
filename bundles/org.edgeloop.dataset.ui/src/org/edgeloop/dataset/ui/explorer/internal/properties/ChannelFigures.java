package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.signal.statistics.ChannelStatistics;

/**
 * How far the statistics of one channel are.
 *
 * @param statistics the figures; {@code null} while there are none
 * @param problem why there are none; {@code null} unless computing failed
 * @param running whether a job is on it
 */
public record ChannelFigures(@Nullable ChannelStatistics statistics, @Nullable Problem problem, boolean running) {

	static final ChannelFigures NOT_ASKED_FOR = new ChannelFigures(null, null, false);

	static final ChannelFigures RUNNING = new ChannelFigures(null, null, true);

	Optional<ChannelStatistics> known() {
		return Optional.ofNullable(statistics);
	}

	/** @return what stands in place of the figures */
	String placeholder() {
		Problem reason = problem;
		return reason != null ? reason.toLine() : running ? "computing…" : "select the channel to compute it";
	}
}
