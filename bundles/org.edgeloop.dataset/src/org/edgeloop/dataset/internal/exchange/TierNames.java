package org.edgeloop.dataset.internal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * How the tiers of a TextGrid are named: as the channels that their labels concern, else as the tier of the labels' type.
 *
 * @param channels the names of the recording's channels
 */
record TierNames(Set<String> channels) {

	private static final String SEPARATOR = ", ";
	private static final String PLAIN = "labels";

	static TierNames of(List<String> channels) {
		return new TierNames(Set.copyOf(channels));
	}

	/** @param tier the tier of the label's type; empty if it has none */
	String nameOf(Label label, String tier) {
		if (label.getKind() == LabelKind.RECORDING) {
			return TextGridFormat.RECORDING_TIER;
		}
		if (!label.getChannels().isEmpty()) {
			return String.join(SEPARATOR, label.getChannels());
		}
		String name = tier.isEmpty() ? PLAIN : tier;
		boolean isTaken = name.equals(TextGridFormat.RECORDING_TIER) || !channelsOf(name).isEmpty();
		return isTaken ? name + " tier" : name;
	}

	/** @return the channels that a tier of that name is about; empty for all */
	List<String> channelsOf(String name) {
		if (channels.contains(name)) {
			return List.of(name);
		}
		List<String> parts = Arrays.asList(name.split(SEPARATOR, -1));
		return channels.containsAll(parts) ? parts : List.of();
	}
}
