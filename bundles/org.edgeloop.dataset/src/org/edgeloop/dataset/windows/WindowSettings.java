package org.edgeloop.dataset.windows;

import java.util.HashSet;
import java.util.List;

/**
 * Which windows are cut, and what class each has. Window k of a segment begins k·hop samples after the segment's first sample;
 * only windows that lie in their segment as a whole are taken. A recording without gaps is one segment.
 *
 * @param length samples in a window, at least 1
 * @param hop samples from a window's first to the next one's, at least 1; less than the length where windows overlap
 * @param rule how labels decide on a window's class
 * @param purity the least share of a window's samples that its class must cover, 0 to 1, else the window is left out; for an
 *        unlabelled window the share that no label covers
 * @param keepUnlabelled whether windows without a class stay in
 * @param channels the channels' names in the order they are wanted in; empty for all that the recordings have
 * @param types the taxonomy paths that count, each with all below it; empty for all
 * @param precise whether samples are kept as 64-bit instead of 32-bit floats
 */
public record WindowSettings(int length, int hop, LabelRule rule, double purity, boolean keepUnlabelled, List<String> channels,
		List<String> types, boolean precise) {

	/** @throws IllegalArgumentException with a sentence for the user */
	public WindowSettings {
		check(length > 0, "a window has at least 1 sample");
		check(hop > 0, "the hop from window to window is at least 1 sample");
		check(purity >= 0 && purity <= 1, "the purity is a share from 0 to 1");
		check(new HashSet<>(channels).size() == channels.size(), "a channel is named twice");
		channels = List.copyOf(channels);
		types = List.copyOf(types);
	}

	/** Takes all channels and types, by majority, whatever the purity, without what is unlabelled. */
	public WindowSettings(int length, int hop) {
		this(length, hop, LabelRule.MAJORITY, 0, false, List.of(), List.of(), false);
	}

	/** @return whether labels of the type count */
	public boolean counts(String type) {
		return types.isEmpty() || types.stream().anyMatch(wanted -> type.equals(wanted) || type.startsWith(wanted + "/"));
	}

	public WindowSettings withRule(LabelRule newRule, double newPurity) {
		return new WindowSettings(length, hop, newRule, newPurity, keepUnlabelled, channels, types, precise);
	}

	public WindowSettings withUnlabelled() {
		return new WindowSettings(length, hop, rule, purity, true, channels, types, precise);
	}

	public WindowSettings withChannels(List<String> newChannels) {
		return new WindowSettings(length, hop, rule, purity, keepUnlabelled, newChannels, types, precise);
	}

	public WindowSettings withTypes(List<String> newTypes) {
		return new WindowSettings(length, hop, rule, purity, keepUnlabelled, channels, newTypes, precise);
	}

	public WindowSettings withDoubles() {
		return new WindowSettings(length, hop, rule, purity, keepUnlabelled, channels, types, true);
	}

	private static void check(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}
}
