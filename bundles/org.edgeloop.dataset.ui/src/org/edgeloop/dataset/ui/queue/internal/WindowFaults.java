package org.edgeloop.dataset.ui.queue.internal;

import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.signal.Channel;

/** Finds out why a window cannot be looked at in its recording as that is now. */
public final class WindowFaults {

	private WindowFaults() {
	}

	/**
	 * @param channels those of the window's recording
	 * @return a sentence; empty if nothing is wrong
	 */
	public static Optional<String> of(FeatureWindow window, List<Channel> channels) {
		List<Channel> meant = channels.stream().filter(channel -> window.channel().isEmpty() || channel.name().equals(window.channel()))
				.toList();
		if (meant.isEmpty()) {
			return Optional.of("The recording has no channel \"" + window.channel() + "\" any more.");
		}
		long length = meant.stream().mapToLong(Channel::length).max().orElse(0);
		return window.range().to() <= length ? Optional.empty()
				: Optional.of("The window ends at sample " + window.range().to() + ", but the recording has only " + length
						+ ": it was cut or replaced.");
	}
}
