package org.edgeloop.dataset.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * What several labels say together: from where the first begins to where the last ends, for the channels of any of them.
 *
 * @param first the earliest, which becomes the joined label
 * @param others the labels that go
 * @param to the end of the latest
 * @param lowFrequency the lower edge of the lowest box, in Hz
 * @param highFrequency the upper edge of the highest box, in Hz
 * @param channels the channels of all; empty for all of the recording's
 * @param attributes those of all; where several have one, the earliest wins
 * @param note the notes, one behind the other
 */
public record JoinedLabel(Label first, List<Label> others, long to, double lowFrequency, double highFrequency, List<String> channels,
		LabelAttributes attributes, String note) {

	/** @throws IllegalArgumentException with a sentence for the user if the labels do not go together */
	public static JoinedLabel of(Collection<Label> labels) {
		List<Label> sorted = labels.stream().sorted(LabelWriter.ORDER).toList();
		if (sorted.size() < 2) {
			throw new IllegalArgumentException("only several labels can be joined");
		}
		Label first = sorted.getFirst();
		LabelKind kind = first.getKind();
		if (sorted.stream().anyMatch(label -> label.getKind() != kind || !label.getType().equals(first.getType()))
				|| kind == LabelKind.POINT || kind == LabelKind.RECORDING) {
			throw new IllegalArgumentException("only regions of one type, or boxes of one type, can be joined");
		}
		LabelAttributes attributes = LabelAttributes.NONE;
		for (Label label : sorted) {
			attributes = label.getAttributes().with(attributes);
		}
		return new JoinedLabel(first, sorted.subList(1, sorted.size()), sorted.stream().mapToLong(Label::getTo).max().orElseThrow(),
				sorted.stream().mapToDouble(Label::getLowFrequency).min().orElseThrow(),
				sorted.stream().mapToDouble(Label::getHighFrequency).max().orElseThrow(), channels(sorted), attributes,
				sorted.stream().map(Label::getNote).filter(note -> !note.isEmpty()).distinct().collect(Collectors.joining("\n")));
	}

	private static List<String> channels(List<Label> labels) {
		if (labels.stream().anyMatch(label -> label.getChannels().isEmpty())) {
			return List.of();
		}
		Set<String> channels = new LinkedHashSet<>();
		labels.forEach(label -> channels.addAll(label.getChannels()));
		return new ArrayList<>(channels);
	}
}
