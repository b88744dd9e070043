package org.edgeloop.suggestion.internal;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendOperation;
import org.edgeloop.signal.trend.TrendSettings;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;

/** Figures of the windows that a detector looks at, which says by its settings {@code window} and {@code hop} where they lie. */
final class WindowFigures {

	private WindowFigures() {
	}

	/** @throws ProblemException if no window fits in, or too many do */
	static Trend of(DetectorInput input, DetectorSettings settings, Progress progress) throws IOException {
		long window = settings.samples("window", input.sampleRate());
		long hop = settings.samples("hop", input.sampleRate());
		TrendSettings windows;
		try {
			windows = new TrendSettings(window, hop);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error(String.valueOf(e.getMessage()), input.place(), "choose longer windows or hops"), e);
		}
		return new TrendOperation(input.source(), input.channel(), input.range(), windows).run(progress);
	}
}
