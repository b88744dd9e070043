package org.edgeloop.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;

/**
 * Which windows a model is judged on. What is left open is found: of a model that takes samples from its input's shape, of one that takes
 * features from the table that it was trained on, if the project still has it.
 *
 * @param length samples in a window
 * @param hop samples from a window's first to the next one's; the length where not found
 * @param channels the channels' names, in the order that the model takes them; empty for all
 * @param rule how labels decide on a window's class
 * @param split how windows are divided; empty to judge on all
 * @param part the part of the split that is judged on
 * @param classes the model's classes in the order of its outputs, where it does not say them; empty to find them
 * @param worst how many of the worst windows are kept
 */
public record EvaluationSettings(OptionalInt length, OptionalInt hop, List<String> channels, LabelRule rule, Optional<SplitSettings> split, Split part,
		List<String> classes, int worst) {

	public static final EvaluationSettings DEFAULT = new EvaluationSettings(OptionalInt.empty(), OptionalInt.empty(), List.of(), LabelRule.MAJORITY,
			Optional.empty(), Split.TEST, List.of(), 50);

	public EvaluationSettings {
		channels = List.copyOf(channels);
		classes = List.copyOf(classes);
	}

	/** @return these settings with windows of so many samples, one after the other */
	public EvaluationSettings withLength(int samples) {
		return new EvaluationSettings(OptionalInt.of(samples), hop, channels, rule, split, part, classes, worst);
	}

	public EvaluationSettings withHop(int samples) {
		return new EvaluationSettings(length, OptionalInt.of(samples), channels, rule, split, part, classes, worst);
	}

	public EvaluationSettings withChannels(List<String> names) {
		return new EvaluationSettings(length, hop, names, rule, split, part, classes, worst);
	}

	public EvaluationSettings withSplit(SplitSettings settings, Split judged) {
		return new EvaluationSettings(length, hop, channels, rule, Optional.of(settings), judged, classes, worst);
	}

	public EvaluationSettings withClasses(List<String> names) {
		return new EvaluationSettings(length, hop, channels, rule, split, part, names, worst);
	}
}
