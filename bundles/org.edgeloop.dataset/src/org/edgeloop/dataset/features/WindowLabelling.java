package org.edgeloop.dataset.features;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * Labels windows of one recording, as one step of undo. Windows that overlap or touch become one label; a stretch that a label of the same
 * type covers already is left as it is.
 */
public final class WindowLabelling {

	private final LabelDocument document;
	private final String type;
	private final boolean ofAllChannels;

	/**
	 * @param type the labels' taxonomy path
	 * @param ofAllChannels whether labels are for all channels; otherwise each is for its window's channel
	 */
	public WindowLabelling(LabelDocument document, String type, boolean ofAllChannels) {
		this.document = document;
		this.type = type;
		this.ofAllChannels = ofAllChannels;
	}

	/**
	 * @param windows of the document's recording, inside it
	 * @return the labels that were added; may be none
	 */
	public List<Label> label(Collection<FeatureWindow> windows) {
		Map<String, List<SampleRange>> byChannel = new TreeMap<>();
		for (FeatureWindow window : windows) {
			byChannel.computeIfAbsent(ofAllChannels ? "" : window.channel(), _ -> new ArrayList<>()).add(window.range());
		}
		var added = new ArrayList<Label>();
		byChannel.forEach((channel, ranges) -> merged(ranges).stream().filter(range -> !isCovered(channel, range))
				.forEach(range -> added.add(label(channel, range))));
		if (!added.isEmpty()) {
			document.execute(document.commands().add(added));
		}
		return added;
	}

	private static List<SampleRange> merged(List<SampleRange> ranges) {
		var merged = new ArrayList<SampleRange>();
		for (SampleRange range : ranges.stream().sorted(Comparator.comparingLong(SampleRange::from)).toList()) {
			if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
				SampleRange before = merged.removeLast();
				merged.add(new SampleRange(before.from(), Math.max(before.to(), range.to())));
			} else {
				merged.add(range);
			}
		}
		return merged;
	}

	private boolean isCovered(String channel, SampleRange range) {
		return document.labels().getLabels().stream()
				.anyMatch(label -> label.getType().equals(type) && covers(label, range)
						&& (label.getChannels().isEmpty() || !channel.isEmpty() && label.getChannels().contains(channel)));
	}

	private static boolean covers(Label label, SampleRange range) {
		return switch (label.getKind()) {
			case RECORDING -> true;
			case REGION -> label.getFrom() <= range.from() && range.to() <= label.getTo();
			case POINT, BOX -> false;
		};
	}

	private Label label(String channel, SampleRange range) {
		Label label = document.newLabel(LabelKind.REGION, type);
		label.setFrom(range.from());
		label.setTo(range.to());
		if (!channel.isEmpty()) {
			label.getChannels().add(channel);
		}
		return label;
	}
}
