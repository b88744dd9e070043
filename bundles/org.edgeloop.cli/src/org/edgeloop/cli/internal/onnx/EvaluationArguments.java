package org.edgeloop.cli.internal.onnx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dataset.windows.LabelRule;
import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.evaluation.EvaluationSettings;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the command line says of the windows that a model is judged on. */
@NonNullByDefault({})
final class EvaluationArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--length", paramLabel = "N", description = "Samples in a window. Default: as the model or its table says.")
	private Integer length;

	@Option(names = "--hop", paramLabel = "M", description = "Samples from a window's first to the next one's. Default: the length, or the table's.")
	private Integer hop;

	@Option(names = "--channels", paramLabel = "A,B", split = ",", description = "The channels by name, in the model's order. Default: all.")
	private List<String> channels = List.of();

	@Option(names = "--rule", paramLabel = "RULE", defaultValue = "majority",
			description = "How labels decide on the class: majority, any or centre. Default: majority.")
	private LabelRule rule;

	@Option(names = "--split", paramLabel = "SPLIT", description = "by=GROUP,train=A,val=B,test=C,seed=S, as in windows export. Default: all windows.")
	private String split;

	@Option(names = "--part", paramLabel = "PART", defaultValue = "test", description = "The part of the split to judge on: train, val or test. Default: test.")
	private String part;

	@Option(names = "--classes", paramLabel = "A,B", split = ",",
			description = "The model's classes in the order of its outputs. Default: as it says, else the project's in alphabetical order.")
	private List<String> classes = List.of();

	@Option(names = "--worst", paramLabel = "N", defaultValue = "50", description = "How many of the worst windows to print. Default: 50.")
	private int worst;

	/** @throws ParameterException if something cannot be */
	EvaluationSettings settings() {
		try {
			return new EvaluationSettings(optional(length), optional(hop), channels, rule, Optional.ofNullable(split).map(SplitSettings::parse), judged(),
					classes, Math.max(0, worst));
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private static OptionalInt optional(Integer number) {
		if (number != null && number < 1) {
			throw new IllegalArgumentException("a length or hop is at least 1 sample");
		}
		return number == null ? OptionalInt.empty() : OptionalInt.of(number);
	}

	private Split judged() {
		for (Split each : Split.values()) {
			if (each.key().equals(part.toLowerCase(Locale.ROOT))) {
				return each;
			}
		}
		throw new IllegalArgumentException("the parts of a split are train, val and test, not " + part);
	}
}
