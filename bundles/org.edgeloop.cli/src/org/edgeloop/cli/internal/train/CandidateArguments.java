package org.edgeloop.cli.internal.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.SweepGrid;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which classifiers are tried with which settings. */
@NonNullByDefault({})
final class CandidateArguments {

	private static final String STANDARD = "";

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--classifier", paramLabel = "NAME", split = ",", description = "logistic-regression (the default), linear-svm, "
			+ "liblinear-logistic, liblinear-svm, rbf-svm, factorization-machine. Several are tried one after the other.")
	private List<String> classifiers = List.of(ClassifierKind.LOGISTIC_REGRESSION.id());

	@Option(names = "--sweep", paramLabel = "NAME=V,…", arity = "0..1", fallbackValue = STANDARD, description = "Try these values of a "
			+ "parameter: learning_rate, epochs, batch_size, cost, gamma, factors; with several --sweep, all combinations. Without a value: "
			+ "the usual values of every parameter.")
	private List<String> sweeps = List.of();

	@Option(names = "--epochs", paramLabel = "N", description = "Passes over the training rows of classifiers that are trained in epochs: "
			+ "20.")
	private Integer epochs;

	List<Candidate> candidates() {
		try {
			return grid().candidates(kinds());
		} catch (IllegalArgumentException e) {
			throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
		}
	}

	private List<ClassifierKind> kinds() {
		List<ClassifierKind> kinds = new ArrayList<>();
		for (String name : classifiers) {
			kinds.add(ClassifierKind.of(name).orElseThrow(() -> new IllegalArgumentException("there is no classifier " + name
					+ "; choose one of " + Arrays.stream(ClassifierKind.values()).map(ClassifierKind::id).collect(Collectors.joining(", ")))));
		}
		return kinds.stream().distinct().toList();
	}

	private SweepGrid grid() {
		Map<String, List<Double>> values = new TreeMap<>();
		if (epochs != null) {
			values.put("epochs", List.of(epochs.doubleValue()));
		}
		for (String sweep : sweeps) {
			if (!sweep.equals(STANDARD)) {
				int equals = sweep.indexOf('=');
				if (equals < 1) {
					throw new IllegalArgumentException("--sweep is NAME=VALUE,VALUE, not " + sweep);
				}
				values.put(sweep.substring(0, equals), numbers(sweep.substring(equals + 1)));
			}
		}
		return new SweepGrid(values, sweeps.contains(STANDARD));
	}

	private static List<Double> numbers(String text) {
		List<Double> numbers = new ArrayList<>();
		for (String number : text.split(",", -1)) {
			try {
				numbers.add(Double.valueOf(number.strip()));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("this is no number: '" + number + "'", e);
			}
		}
		return numbers;
	}
}
