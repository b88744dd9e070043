package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.run.InputFiles;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.tensor.Datum;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes into a model: files, and made up numbers for the rest. */
@NonNullByDefault({})
final class InputArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--input", paramLabel = "NAME=FILE", description = "An input from a file: .npy, .csv or .pb. NAME= may be left out if there is one input.")
	private List<String> files = new ArrayList<>();

	@Option(names = "--zeros", description = "Give zeros to the inputs that no file is given for.")
	private boolean zeros;

	@Option(names = "--random", paramLabel = "SEED", description = "Give random numbers, normally distributed, to the inputs that no file is given for; "
			+ "zeros to those of whole numbers.")
	private Long seed;

	@Option(names = "--bind", paramLabel = "NAME=SIZE", description = "The size of a symbolic dimension of made up inputs; those not given are 1.")
	private Map<String, Long> bindings = new LinkedHashMap<>();

	@Mixin
	private RecordingArguments recording;

	/** @param usual what inputs get that nothing is said about; empty if something must be */
	Map<String, Datum> read(Model model, Optional<MadeInputs> usual, Progress progress) throws IOException {
		Map<String, Datum> inputs = new LinkedHashMap<>();
		for (Map.Entry<Value, Path> file : named(model.graph().inputs(), model.graph().requiredInputs(), files, "input").entrySet()) {
			inputs.put(file.getKey().name(), InputFiles.read(file.getKey(), file.getValue()));
		}
		recording.addTo(inputs, model, progress);
		Optional<MadeInputs> made = made().or(() -> usual);
		if (made.isPresent()) {
			for (Value input : model.graph().requiredInputs()) {
				if (!inputs.containsKey(input.name())) {
					inputs.put(input.name(), made.get().of(input));
				}
			}
		}
		return inputs;
	}

	Map<String, Long> bindings() {
		return bindings;
	}

	private Optional<MadeInputs> made() {
		if (seed != null) {
			return Optional.of(MadeInputs.random(bindings, seed));
		}
		return zeros ? Optional.of(MadeInputs.zeros(bindings)) : Optional.empty();
	}

	/** Names of values may hold an equals sign, as paths may: the longest name that fits is meant. */
	Map<Value, Path> named(List<Value> values, List<Value> usual, List<String> arguments, String what) {
		Map<Value, Path> named = new LinkedHashMap<>();
		for (String argument : arguments) {
			Optional<Value> value = values.stream().filter(each -> argument.startsWith(each.name() + "="))
					.max((a, b) -> Integer.compare(a.name().length(), b.name().length()));
			if (value.isPresent()) {
				named.put(value.get(), Path.of(argument.substring(value.get().name().length() + 1)));
			} else if (usual.size() == 1) {
				named.put(usual.getFirst(), Path.of(argument));
			} else {
				throw new ParameterException(spec.commandLine(), "'%s' names no %s of the model: it has %s".formatted(argument, what,
						String.join(", ", values.stream().map(Value::name).toList())));
			}
		}
		return named;
	}
}
