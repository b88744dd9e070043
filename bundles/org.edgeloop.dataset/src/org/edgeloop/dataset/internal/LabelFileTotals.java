package org.edgeloop.dataset.internal;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * What statistics need of a label file.
 *
 * @param types how many labels each type has and how long they are
 * @param labels how many labels there are
 * @param samples the recording's length in samples; 0 if unknown
 * @param covered how many samples at least one label covers
 * @param sampleRate in Hz; 0 if unknown
 */
public record LabelFileTotals(SequencedMap<String, Total> types, int labels, long samples, long covered, double sampleRate) {

	/**
	 * Labels of one type.
	 *
	 * @param count how many there are
	 * @param samples how long they are together
	 */
	public record Total(long count, long samples) {

		Total plus(Total other) {
			return new Total(count + other.count, samples + other.samples);
		}
	}

	public static LabelFileTotals of(LabelSet set) {
		var types = new TreeMap<String, Total>();
		for (Label label : set.getLabels()) {
			types.merge(label.getType(), new Total(1, label.getTo() - label.getFrom()), Total::plus);
		}
		return new LabelFileTotals(types, set.getLabels().size(), set.getSamples(), covered(set.getLabels()), set.getSampleRate());
	}

	private static long covered(List<Label> labels) {
		long covered = 0;
		long end = 0;
		for (Label label : labels.stream().sorted(Comparator.comparingLong(Label::getFrom)).toList()) {
			covered += Math.max(0, label.getTo() - Math.max(end, label.getFrom()));
			end = Math.max(end, label.getTo());
		}
		return covered;
	}
}
