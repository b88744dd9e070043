package org.edgeloop.experiment.ui.internal.training;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.ColumnChoice;
import org.edgeloop.training.RunNames;
import org.edgeloop.training.SweepGrid;
import org.edgeloop.training.TrainSettings;
import org.edgeloop.training.TrialMetric;

/**
 * What the fields of the wizard hold, as they hold it.
 *
 * @param target the column with the classes; empty if none is chosen
 * @param groups the columns that keep rows together
 * @param features the columns to train on
 * @param classifiers what is tried
 * @param sweep whether each is tried with several settings
 * @param folds of the cross-validation
 * @param seed decides what is left to chance
 * @param bestBy what the best trial is best by
 * @param experiment the experiment's name
 * @param run the run's name
 * @param register the registered model's name; empty for none
 * @param model the file that the best model goes to
 */
record TrainFields(String target, List<String> groups, List<String> features, List<ClassifierKind> classifiers, boolean sweep,
		String folds, String seed, TrialMetric bestBy, String experiment, String run, String register, String model) {

	private static final String MODEL_EXTENSION = ".onnx";

	/** @return what is wrong with the choice of columns, in a sentence; empty if nothing */
	Optional<String> columnsError() {
		if (target.isEmpty()) {
			return Optional.of("Choose the column with the classes.");
		}
		if (groups.contains(target)) {
			return Optional.of("The column with the classes cannot keep rows together as well.");
		}
		return features.isEmpty() ? Optional.of("Choose at least one column to train on.") : Optional.empty();
	}

	/** @return what is wrong, in a sentence; empty if nothing. The disk is not asked. */
	Optional<String> error() {
		try {
			settings();
			modelFile();
			return columnsError();
		} catch (IllegalArgumentException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
	}

	/** @return how many trials are made; 0 if no classifier is chosen */
	int trials() {
		return classifiers.isEmpty() ? 0 : candidates().size();
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	TrainSettings settings() {
		if (classifiers.isEmpty()) {
			throw new IllegalArgumentException("Choose at least one classifier.");
		}
		if (experiment.isBlank()) {
			throw new IllegalArgumentException("Name the experiment to log to.");
		}
		long count = wholeNumber("The number of folds", folds);
		if (count < 2 || count > Integer.MAX_VALUE) {
			throw new IllegalArgumentException("A cross-validation has at least 2 folds.");
		}
		var names = new RunNames(experiment.strip(), run.strip(), System.getProperty("user.name", ""), register.strip());
		return new TrainSettings(new ColumnChoice(target, groups, features, Set.of()), candidates(), (int) count,
				wholeNumber("The seed", seed), bestBy, names);
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	Path modelFile() {
		try {
			Path file = Path.of(model.strip());
			if (file.isAbsolute() && file.toString().endsWith(MODEL_EXTENSION)) {
				return file;
			}
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("No file can have this name: " + model, e);
		}
		throw new IllegalArgumentException("The model's file is a whole path that ends in " + MODEL_EXTENSION + ".");
	}

	private List<Candidate> candidates() {
		return new SweepGrid(Map.of(), sweep).candidates(classifiers);
	}

	private static long wholeNumber(String what, String text) {
		try {
			return Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(what + " is a whole number.", e);
		}
	}
}
