package org.edgeloop.dataset.windows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.dataset.internal.windows.RecipeReader;
import org.edgeloop.signal.dsp.Augmentation;
import org.edgeloop.signal.dsp.SignalStep;

/**
 * How the windows of a training set are to be cleaned and varied. Cleaning is done to each window and each of its channels by itself,
 * step after step, as it can be done to what a machine sends later. Varying is done behind cleaning and only to windows for
 * training: beside each one as it is, there are copies, each varied by chance.
 * <p>
 * A recipe is a JSON object, {@code {"format": "edgeloop-recipe", "version": 1, "steps": […], "augment": {"copies": 1, "by": […]}}},
 * in which steps and variations are named by {@code "do"}:
 * <ul>
 * <li>{@code {"do": "missing", "policy": "zero"|"hold"|"linear"}}</li>
 * <li>{@code {"do": "detrend", "kind": "constant"|"linear"}}</li>
 * <li>{@code {"do": "filter", "band": "lowpass"|"highpass"|"bandpass"|"bandstop", "order": 4, "low": Hz, "high": Hz,
 * "zeroPhase": true|false}}; the edge that the band does not have is left out</li>
 * <li>{@code {"do": "resample", "rate": Hz}}</li>
 * <li>{@code {"do": "normalise", "method": "zscore"|"minmax"|"rms"}}</li>
 * <li>in {@code by}: {@code {"do": "noise", "snr": dB}}, {@code {"do": "gain", "least": 0.8, "most": 1.25}},
 * {@code {"do": "shift", "most": samples}}</li>
 * </ul>
 *
 * @param steps cleaning steps in their order
 * @param copies how many varied copies a window for training gets, at most {@value #MOST_COPIES}
 * @param augmentations what is done to each copy, in order
 * @param json the recipe's own text in one line, to be kept with what was made from it
 */
public record WindowRecipe(List<SignalStep> steps, int copies, List<Augmentation> augmentations, String json) {

	public static final int MOST_COPIES = 1000;

	/** Nothing is done. */
	public static final WindowRecipe NONE = new WindowRecipe(List.of(), 0, List.of(), "");

	/** @throws IllegalArgumentException with a sentence for the user */
	public WindowRecipe {
		if (copies < 0 || copies > MOST_COPIES) {
			throw new IllegalArgumentException("a window gets 0 to " + MOST_COPIES + " copies, not " + copies);
		}
		steps = List.copyOf(steps);
		augmentations = List.copyOf(augmentations);
	}

	/** @param text the recipe as JSON in one line */
	public WindowRecipe withJson(String text) {
		return new WindowRecipe(steps, copies, augmentations, text);
	}

	/** @return whether the recipe does nothing */
	public boolean isEmpty() {
		return steps.isEmpty() && copies == 0;
	}

	/**
	 * @throws org.edgeloop.base.ProblemException if the file is no sound recipe: names file and line
	 * @throws IOException if it cannot be read
	 */
	public static WindowRecipe read(Path file) throws IOException {
		return RecipeReader.read(file);
	}
}
