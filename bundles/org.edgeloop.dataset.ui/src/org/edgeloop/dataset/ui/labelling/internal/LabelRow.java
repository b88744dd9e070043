package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.review.Review;
import org.edgeloop.dataset.ui.review.ReviewText;

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
 * @param attributes what it says beside its class
 * @param author who made it
 * @param origin who came upon it: a person, or a detector or model and how sure it was
 * @param review how far it has come in its review
 * @param note what was noted
 */
record LabelRow(Label label, String type, String typeName, String kind, long from, long to, String channels, LabelAttributes attributes,
		String author, String origin, Review review, String note) {

	/**
	 * To be called in the thread that edits the label.
	 *
	 * @param typeNames gives the name of a class by its path
	 */
	static LabelRow of(Label label, UnaryOperator<String> typeNames) {
		return new LabelRow(label, label.getType(), typeNames.apply(label.getType()), LabelText.kind(label),
				label.getFrom(), label.getTo(), LabelText.channels(label), label.getAttributes(), label.getAuthor(),
				LabelText.origin(label), label.getReview(), label.getNote());
	}

	boolean isPoint() {
		return label.getKind() == LabelKind.POINT;
	}

	/** @return the value of an attribute as text; empty if the label does not have it */
	String attribute(String name) {
		return AttributeText.of(attributes.get(name));
	}

	/** @return the value of an attribute that is a number */
	OptionalDouble number(String name) {
		return attributes.get(name).map(AttributeValue::number).orElse(OptionalDouble.empty());
	}

	/** @return whether every word stands somewhere in the row, whatever its case */
	boolean matches(String words) {
		String text = String.join("\n", type, typeName, kind, channels, author, origin, reviewText(), note,
				attributesText()).toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** @return how far it has come in its review, by whom and why */
	String reviewText() {
		return ReviewText.of(review);
	}

	private String attributesText() {
		return attributes.isEmpty() ? ""
				: attributes.values().entrySet().stream().map(entry -> entry.getKey() + " " + AttributeText.of(Optional.of(entry.getValue())))
						.collect(Collectors.joining("\n"));
	}
}
