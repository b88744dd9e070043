package org.edgeloop.dataset.windows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How windows are divided for training, validation and testing. Windows of one group never come apart, nor do recordings of
 * equal content: what a model is tested on has nothing in common with what it has seen.
 *
 * @param by what makes a group: {@link #RECORDING}, {@link #FOLDER}, or the name of an attribute of the recordings, such as
 *        {@code machine} or {@code run}
 * @param train the share of the windows for training, 0 to 1
 * @param validation the share for validation
 * @param test the share for testing; the three add up to 1
 * @param seed two exports with the same seed, labels and settings are divided alike
 */
public record SplitSettings(String by, double train, double validation, double test, long seed) {

	/** Each recording is a group of its own. */
	public static final String RECORDING = "recording";

	/** The recordings of a folder are a group. */
	public static final String FOLDER = "folder";

	/** All windows are for training. */
	public static final SplitSettings NONE = new SplitSettings(RECORDING, 1, 0, 0, 0);

	private static final double TOLERANCE = 1e-6;

	/** @throws IllegalArgumentException with a sentence for the user */
	public SplitSettings {
		if (by.isBlank()) {
			throw new IllegalArgumentException("a split needs to know by what: recording, folder, or an attribute such as machine");
		}
		if (!(train >= 0 && validation >= 0 && test >= 0) || !(Math.abs(train + validation + test - 1) <= TOLERANCE)) {
			throw new IllegalArgumentException("the shares of a split must not be negative and must add up to 1");
		}
	}

	public double share(Split split) {
		return switch (split) {
			case TRAIN -> train;
			case VALIDATION -> validation;
			case TEST -> test;
		};
	}

	/**
	 * Reads the form of the command line, {@code by=machine,train=0.7,val=0.15,test=0.15,seed=1}. A share left out is 0, but one left
	 * out for training is what the others leave; the seed is 0 and the group a recording unless given.
	 *
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static SplitSettings parse(String text) {
		Map<String, String> given = new HashMap<>();
		for (String part : text.split(",")) {
			int sign = part.indexOf('=');
			String key = sign < 0 ? part : part.substring(0, sign).strip();
			if (sign < 0 || given.put(key, part.substring(sign + 1).strip()) != null) {
				throw new IllegalArgumentException("not understood in the split: \"" + part + "\"");
			}
		}
		String by = given.getOrDefault("by", RECORDING);
		double validation = number(given, "val", 0);
		double test = number(given, "test", 0);
		double train = number(given, "train", rest(validation, test));
		long seed = seed(given.getOrDefault("seed", "0"));
		given.keySet().removeAll(Set.of("by", "train", "val", "test", "seed"));
		if (!given.isEmpty()) {
			throw new IllegalArgumentException("a split has no " + given.keySet().iterator().next()
					+ ": it has by, train, val, test and seed");
		}
		return new SplitSettings(by, train, validation, test, seed);
	}

	/** In decimals, as a person reckons: 1 − 0.2 − 0.2 is 0.6. */
	private static double rest(double validation, double test) {
		if (!Double.isFinite(validation + test)) {
			throw new IllegalArgumentException("the shares of a split are finite numbers");
		}
		return BigDecimal.ONE.subtract(BigDecimal.valueOf(validation)).subtract(BigDecimal.valueOf(test)).doubleValue();
	}

	private static double number(Map<String, String> given, String key, double otherwise) {
		String text = given.get(key);
		try {
			return text == null ? otherwise : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(key + " in the split is no number: \"" + text + "\"", e);
		}
	}

	private static long seed(String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("seed in the split is no whole number: \"" + text + "\"", e);
		}
	}
}
