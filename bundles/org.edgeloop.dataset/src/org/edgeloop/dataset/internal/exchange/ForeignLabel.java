package org.edgeloop.dataset.internal.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.review.Review;

/**
 * A label as a foreign file says it, while it is read: its times are not sample positions yet, and its text is not yet a type of the
 * taxonomy.
 */
final class ForeignLabel {

	/** What a label covers. */
	enum Shape {
		REGION, POINT, RECORDING
	}

	/**
	 * Who guessed a label that nobody has confirmed.
	 *
	 * @param model the model's name and version; empty if unknown
	 * @param score how sure it is, usually 0–1
	 */
	record Guess(String model, OptionalDouble score) {
	}

	private final Shape shape;
	private final String text;
	private final BigDecimal start;
	private final BigDecimal end;
	boolean endIncluded;
	boolean isPath;
	String id = "";
	String tier = "";
	String note = "";
	String author = "";
	String created = "";
	String otherKeys = "";
	OptionalDouble lowFrequency = OptionalDouble.empty();
	OptionalDouble highFrequency = OptionalDouble.empty();
	Optional<Guess> guess = Optional.empty();
	LabelOrigin origin = LabelOrigin.PERSON;
	Review review = Review.DRAFT;
	final List<String> channels = new ArrayList<>();
	LabelAttributes attributes = LabelAttributes.NONE;

	ForeignLabel(Shape shape, String text, BigDecimal start, BigDecimal end) {
		this.shape = shape;
		this.text = text;
		this.start = start;
		this.end = end;
	}

	static ForeignLabel ofRecording(String text) {
		return new ForeignLabel(Shape.RECORDING, text, BigDecimal.ZERO, BigDecimal.ZERO);
	}

	Shape shape() {
		return shape;
	}

	/** @return the type as the file names it, maybe with a note behind it */
	String text() {
		return text;
	}

	BigDecimal start() {
		return start;
	}

	/** @return for a point, the start */
	BigDecimal end() {
		return end;
	}
}
