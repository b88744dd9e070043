package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * One label as the table shows it: a snapshot that may be sorted and searched in any thread.
 *
 * @param label the label itself, for the thread that edits it
 * @param type its class's path
 * @param typeName its class's name
 * @param kind region or point, in words
 * @param from its first sample
 * @param to the sample behind its last one; equal to {@code from} for a point
 * @param channels the names of its channels, or "all"
 * @param author who made it
 * @param note what was noted
 */
record LabelRow(Label label, String type, String typeName, String kind, long from, long to, String channels, String author,
		String note) {

	/**
	 * To be called in the thread that edits the label.
	 *
	 * @param typeNames gives the name of a class by its path
	 */
	static LabelRow of(Label label, UnaryOperator<String> typeNames) {
		return new LabelRow(label, label.getType(), typeNames.apply(label.getType()), LabelText.kind(label),
				label.getFrom(), label.getTo(), LabelText.channels(label), label.getAuthor(), label.getNote());
	}

	boolean isPoint() {
		return label.getKind() == LabelKind.POINT;
	}

	/** @return whether every word stands somewhere in the row, whatever its case */
	boolean matches(String words) {
		String text = String.join("\n", type, typeName, kind, channels, author, note).toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
