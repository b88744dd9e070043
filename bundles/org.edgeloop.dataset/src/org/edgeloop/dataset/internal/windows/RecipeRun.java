package org.edgeloop.dataset.internal.windows;

import java.util.SplittableRandom;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.RecipeUse;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.dataset.windows.WindowRecipe;
import org.edgeloop.signal.dsp.Augmentation;
import org.edgeloop.signal.dsp.SignalStep;

/** Does what a recipe says to the windows of a plan, or nothing where it is not to be applied. */
final class RecipeRun {

	private static final int SEED_DIGITS = 15;
	/** An odd number with its bits well mixed, from the golden ratio, so that neighbouring numbers give unlike seeds. */
	private static final long MIX = 0x9E3779B97F4A7C15L;

	private final WindowRecipe recipe;
	private final WindowPlan plan;
	private final int length;

	/** @throws ProblemException if the recipe cannot be done to a recording's windows, or leaves them unequally long */
	RecipeRun(RecipeUse use, WindowPlan plan) throws ProblemException {
		recipe = use.applied() ? use.recipe() : WindowRecipe.NONE;
		this.plan = plan;
		int first = lengthAfter(plan.recordings().getFirst());
		for (PlannedRecording recording : plan.recordings()) {
			if (lengthAfter(recording) != first) {
				throw new ProblemException(Problem.error("its windows would not be as long as those of the others, because its sample rate differs",
						recording.path(), "leave out \"resample\", or do not apply the recipe"));
			}
		}
		length = first;
	}

	boolean isEmpty() {
		return recipe.isEmpty();
	}

	/** @return samples of a channel of a window, as written */
	int length() {
		return length;
	}

	/** @return rows that a window of the recording has in the file */
	int rowsPerWindow(PlannedRecording recording) {
		return recording.split() == Split.TRAIN ? 1 + recipe.copies() : 1;
	}

	/** @return the sample rate in Hz as written; NaN if unknown */
	double rateOf(PlannedRecording recording) {
		double rate = recording.sampleRate().orElse(Double.NaN);
		for (SignalStep step : recipe.steps()) {
			rate = step.rateAfter(rate);
		}
		return rate;
	}

	/** @param window its channels are replaced, {@code [channel][sample]} */
	void clean(double[][] window, PlannedRecording recording) {
		for (int channel = 0; channel < window.length; channel++) {
			double rate = recording.sampleRate().orElse(Double.NaN);
			for (SignalStep step : recipe.steps()) {
				window[channel] = step.apply(window[channel], rate);
				rate = step.rateAfter(rate);
			}
		}
	}

	/**
	 * Varies a copy; the same copy of the same window of the same recording is varied alike in every export with the same seed.
	 *
	 * @param copy from 1
	 */
	void vary(double[][] window, PlannedRecording recording, long from, int copy) {
		String digits = recording.contentHash().substring(ContentHash.PREFIX.length());
		long seed = Long.parseLong(digits.substring(0, SEED_DIGITS), 16);
		var random = new SplittableRandom(((plan.split().seed() * MIX ^ seed) * MIX ^ from) * MIX ^ copy);
		for (Augmentation augmentation : recipe.augmentations()) {
			augmentation.apply(window, random);
		}
	}

	private int lengthAfter(PlannedRecording recording) throws ProblemException {
		int samples = plan.settings().length();
		double rate = recording.sampleRate().orElse(Double.NaN);
		try {
			for (SignalStep step : recipe.steps()) {
				samples = step.lengthAfter(samples, rate);
				rate = step.rateAfter(rate);
			}
			return samples;
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("the recipe does not fit: " + e.getMessage(), recording.path(),
					"change the recipe, or do not apply it"), e);
		}
	}
}
