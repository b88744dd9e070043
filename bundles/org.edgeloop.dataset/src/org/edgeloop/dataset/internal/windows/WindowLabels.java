package org.edgeloop.dataset.internal.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.WindowSettings;

/** Gives the windows of one recording their classes, as {@link LabelRule} says. */
public final class WindowLabels {

	/**
	 * What the labels say of a window.
	 *
	 * @param type the class's path, or {@link RecordingWindows#UNLABELLED}
	 * @param purity the covered share
	 */
	public record Verdict(String type, double purity) {

		public boolean isUnlabelled() {
			return type.equals(RecordingWindows.UNLABELLED);
		}
	}

	private final LabelRule rule;
	private final int length;
	private final TreeMap<String, Coverage> classes = new TreeMap<>();
	private final Coverage any;

	/**
	 * @param channels the channels that the windows have; a label on other channels only says nothing of them
	 * @param samples the recording's length, which a label of the whole recording covers
	 */
	public WindowLabels(LabelSet labels, WindowSettings settings, List<String> channels, long samples) {
		rule = settings.rule();
		length = settings.length();
		Map<String, List<SampleRange>> ranges = new TreeMap<>();
		for (Label label : labels.getLabels()) {
			boolean scoped = !label.getChannels().isEmpty() && label.getChannels().stream().noneMatch(channels::contains);
			if (!scoped && settings.counts(label.getType())) {
				ranges.computeIfAbsent(label.getType(), _ -> new ArrayList<>()).add(rangeOf(label, samples));
			}
		}
		ranges.forEach((type, covered) -> classes.put(type, new Coverage(covered)));
		any = new Coverage(ranges.values().stream().flatMap(List::stream).toList());
	}

	/** @return whether no label counts, so that all windows are unlabelled */
	public boolean isEmpty() {
		return classes.isEmpty();
	}

	/** @param from the window's first sample */
	public Verdict verdict(long from) {
		long to = from + length;
		long centre = from + length / 2;
		String best = RecordingWindows.UNLABELLED;
		long most = 0;
		for (Map.Entry<String, Coverage> entry : classes.entrySet()) {
			Coverage coverage = entry.getValue();
			long covered = coverage.covered(from, to);
			if (covered > most && (rule != LabelRule.CENTRE || coverage.covered(centre, centre + 1) > 0)) {
				best = entry.getKey();
				most = covered;
			}
		}
		long unlabelled = length - any.covered(from, to);
		if (most == 0 || rule == LabelRule.MAJORITY && unlabelled > most) {
			return new Verdict(RecordingWindows.UNLABELLED, (double) unlabelled / length);
		}
		return new Verdict(best, (double) most / length);
	}

	private static SampleRange rangeOf(Label label, long samples) {
		return switch (label.getKind()) {
			case LabelKind.POINT -> new SampleRange(label.getFrom(), label.getFrom() + 1);
			case LabelKind.RECORDING -> new SampleRange(0, samples);
			default -> new SampleRange(label.getFrom(), label.getTo());
		};
	}
}
