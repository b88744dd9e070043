package org.edgeloop.dataset.ui.windows.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowFormat;
import org.edgeloop.dataset.windows.WindowSettings;

/**
 * What the fields of the wizard hold, as they hold it.
 *
 * @param length samples in a window
 * @param hop samples from window to window
 * @param rule how labels decide on the class
 * @param purity the least purity in percent
 * @param unlabelled whether windows without a class stay in
 * @param channels names with commas between; empty for all
 * @param types label types with commas between; empty for all
 * @param by what is split by
 * @param train the share for training in percent
 * @param validation the share for validation in percent
 * @param test the share for testing in percent
 * @param seed the seed of the split
 * @param recipe the recipe's file; empty for none
 * @param applied whether the recipe is applied
 * @param file the file to make
 */
record WindowFields(String length, String hop, LabelRule rule, int purity, boolean unlabelled, String channels, String types,
		String by, int train, int validation, int test, String seed, String recipe, boolean applied, String file) {

	private static final int ALL = 100;

	/** @throws IllegalArgumentException with a sentence for the user */
	WindowSettings settings() {
		return new WindowSettings(wholeNumber("The window's length", length), wholeNumber("The hop", hop), rule, purity / (double) ALL,
				unlabelled, list(channels), list(types), false);
	}

	/** @throws IllegalArgumentException with a sentence for the user */
	SplitSettings split() {
		if (train + validation + test != ALL) {
			throw new IllegalArgumentException("The shares add up to " + (train + validation + test) + " %, not to 100 %.");
		}
		return new SplitSettings(by.strip(), train / (double) ALL, validation / (double) ALL, test / (double) ALL,
				wholeNumber("The seed", seed));
	}

	/** @return the recipe's file; empty for none */
	Optional<Path> recipeFile() {
		return recipe.isBlank() ? Optional.empty() : Optional.of(path(recipe));
	}

	/** @return the file to make */
	Path outputFile() {
		return path(file);
	}

	/** @return why the windows cannot be counted; empty if they can */
	Optional<String> countingError() {
		try {
			settings();
			split();
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(sentence(e));
		}
	}

	/** @return what is wrong with the names of the files; empty if nothing. The disk is not asked. */
	Optional<String> nameError() {
		try {
			recipeFile();
			if (file.isBlank()) {
				return Optional.of("Name the file to make: .parquet, .npz or .csv.");
			}
			return outputFile().isAbsolute() && WindowFormat.of(outputFile()).isPresent() ? Optional.empty()
					: Optional.of("The file is a whole path that ends in .parquet, .npz or .csv.");
		} catch (IllegalArgumentException e) {
			return Optional.of(sentence(e));
		}
	}

	private static int wholeNumber(String what, String text) {
		try {
			return Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(what + " is a whole number.", e);
		}
	}

	private static List<String> list(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	private static Path path(String text) {
		try {
			return Path.of(text.strip());
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("No file can have this name: " + text, e);
		}
	}

	private static String sentence(IllegalArgumentException e) {
		String text = String.valueOf(e.getMessage());
		String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
		return begun.endsWith(".") ? begun : begun + ".";
	}
}
