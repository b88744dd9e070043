package org.edgeloop.drift.performance;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.check.Approximate;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.Condition;
import org.edgeloop.drift.check.Operator;
import org.edgeloop.drift.check.PythonNumbers;

/** The checks of how well a classifier tells one class from the others. The defaults are those of {@link ClassificationCheck}. */
public enum ByClassCheck {

	PRECISION("TestPrecisionByClass", "Precision Score by Class", "precision", ClassQuality::precision),
	RECALL("TestRecallByClass", "Recall Score by Class", "recall", ClassQuality::recall),
	F1("TestF1ByClass", "F1 Score by Class", "F1", ClassQuality::f1);

	private final CheckKind kind;
	private final String word;
	private final ToDoubleFunction<ClassQuality> value;

	ByClassCheck(String id, String name, String word, ToDoubleFunction<ClassQuality> value) {
		this.kind = new CheckKind(id, name, CheckKind.CLASSIFICATION);
		this.word = word;
		this.value = value;
	}

	public CheckKind kind() {
		return kind;
	}

	/**
	 * @param label the class
	 * @param wanted the condition; null for the default one
	 * @param critical false to only warn
	 */
	public Check check(ClassificationComparison model, String label, @Nullable Condition wanted, boolean critical) {
		Optional<ClassQuality> found = quality(model.current(), label);
		Optional<Condition> condition = wanted != null ? Optional.of(wanted) : defaultCondition(model, label);
		if (found.isEmpty() || condition.isEmpty()) {
			return Check.error(kind, null, "Test failed with exceptions: '" + label + "'").with("label", label);
		}
		double number = value.applyAsDouble(found.get());
		return Check.of(kind, null, number, condition.get(), critical, "The " + word + " score of the label **" + label + "** is "
				+ PythonNumbers.general(number, 3) + ". The test threshold is " + condition.get().wording()).with("label", label);
	}

	/** @return the default check */
	public Check check(ClassificationComparison model, String label) {
		return check(model, label, null, true);
	}

	private Optional<Condition> defaultCondition(ClassificationComparison model, String label) {
		ClassificationQuality reference = model.reference();
		if (reference != null) {
			return quality(reference, label).map(expected -> Condition.of(Operator.EQ,
					Approximate.relative(value.applyAsDouble(expected), ClassificationCheck.TOLERANCE)));
		}
		return Optional.ofNullable(model.dummy().classes().get(label))
				.map(guessed -> Condition.of(Operator.GT, value.applyAsDouble(guessed)));
	}

	/** A class that neither occurs nor is predicted in a table has no figures there. */
	private static Optional<ClassQuality> quality(ClassificationQuality quality, String label) {
		int index = quality.confusion().labels().indexOf(label);
		boolean known = index >= 0 && quality.confusion().support(index) + quality.confusion().predicted(index) > 0;
		return known ? Optional.of(quality.confusion().quality(index)) : Optional.empty();
	}
}
