package org.edgeloop.experiment.ui.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.TrialMetric;
import org.junit.jupiter.api.Test;

/** What the wizard's fields become, and what it says of fields that become nothing. */
class TrainFieldsTest {

	private static final String MODEL = Path.of("models", "a.onnx").toAbsolutePath().toString();

	@Test
	void wholeFieldsBecomeSettings() {
		TrainFields fields = fields("class", List.of("machine"), List.of("rms"), List.of(ClassifierKind.LIBLINEAR_SVM), " 4 ", "7", MODEL);
		assertEquals(Optional.empty(), fields.error());
		var settings = fields.settings();
		assertEquals(4, settings.folds());
		assertEquals(7, settings.seed());
		assertEquals(List.of("machine"), settings.columns().groups());
		assertEquals("bearings", settings.names().experiment());
		assertEquals(Path.of(MODEL), fields.modelFile());
	}

	@Test
	void aSweepTriesSeveralSettings() {
		TrainFields one = fields("class", List.of(), List.of("rms"), List.of(ClassifierKind.LIBLINEAR_SVM, ClassifierKind.RBF_SVM), "4", "7",
				MODEL);
		assertEquals(2, one.trials());
		TrainFields many = new TrainFields(one.target(), one.groups(), one.features(), one.classifiers(), true, one.folds(), one.seed(),
				one.bestBy(), one.experiment(), one.run(), one.register(), one.model());
		assertEquals(4 + 4 * 3, many.trials());
	}

	@Test
	void whatIsWrongIsSaid() {
		var kinds = List.of(ClassifierKind.LINEAR_SVM);
		assertSays("column with the classes", fields("", List.of(), List.of("rms"), kinds, "4", "1", MODEL));
		assertSays("cannot keep rows together", fields("class", List.of("class"), List.of("rms"), kinds, "4", "1", MODEL));
		assertSays("one column to train on", fields("class", List.of(), List.of(), kinds, "4", "1", MODEL));
		assertSays("at least one classifier", fields("class", List.of(), List.of("rms"), List.of(), "4", "1", MODEL));
		assertSays("at least 2 folds", fields("class", List.of(), List.of("rms"), kinds, "1", "1", MODEL));
		assertSays("whole number", fields("class", List.of(), List.of("rms"), kinds, "4", "x", MODEL));
		assertSays("ends in .onnx", fields("class", List.of(), List.of("rms"), kinds, "4", "1", "model.onnx"));
		assertSays("ends in .onnx", fields("class", List.of(), List.of("rms"), kinds, "4", "1", MODEL + ".txt"));
	}

	private static void assertSays(String part, TrainFields fields) {
		assertTrue(fields.error().orElse("nothing").contains(part), fields.error().toString());
	}

	private static TrainFields fields(String target, List<String> groups, List<String> features, List<ClassifierKind> classifiers,
			String folds, String seed, String model) {
		return new TrainFields(target, groups, features, classifiers, false, folds, seed, TrialMetric.MACRO_F1, "bearings", "sweep", "", model);
	}
}
