package org.edgeloop.device.ui.internal.live;

import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.device.ui.live.LivePresenter;
import org.edgeloop.device.ui.live.LivePresenter.State;

/** How a watch stands, in words. */
final class LiveWords {

	private static final double MINUTE = 60;

	private LiveWords() {
	}

	static String status(LivePresenter presenter) {
		if (presenter.problem().isPresent()) {
			return presenter.problem().map(Problem::toLine).get();
		}
		var words = new StringBuilder(state(presenter));
		if (presenter.state() == State.RUNNING) {
			words.append(", ").append(duration(presenter.now()));
			if (presenter.rate() > 0) {
				words.append(", %s samples a second".formatted(number(presenter.rate())));
			}
		}
		if (presenter.isPaused()) {
			words.append(" (the picture stands still)");
		}
		if (presenter.isRecording()) {
			words.append("; ● recording to ").append(presenter.recorded().map(Object::toString).orElse(""));
		} else {
			presenter.recorded().ifPresent(file -> words.append("; recorded to ").append(file));
		}
		return words.toString();
	}

	private static String state(LivePresenter presenter) {
		return switch (presenter.state()) {
		case STARTING -> "Waiting for " + presenter.device() + "…";
		case RUNNING -> "Watching";
		case STOPPED -> "Stopped";
		};
	}

	private static String duration(double seconds) {
		return seconds < MINUTE ? "%.0f s".formatted(seconds) : "%d min %02d s".formatted((int) (seconds / MINUTE), (int) (seconds % MINUTE));
	}

	private static String number(double value) {
		return value == Math.rint(value) ? "%.0f".formatted(value) : String.format(Locale.ROOT, "%.1f", value);
	}
}
