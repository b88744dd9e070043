package org.edgeloop.signal.internal.tdms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How raw values become values in the channel's unit, as the {@code NI_Scale} properties say: a list of stages, each of which
 * takes the raw values or what an earlier stage made of them. The last one's values are the channel's.
 *
 * @param stage the last stage
 * @param skipped the kinds of stages that are not known, and which let their input through; empty where all are
 */
record Scaling(Stage stage, List<String> skipped) {

	/** Far more than DAQmx writes; each stage costs time for each sample. */
	private static final int MOST_STAGES = 64;
	private static final int MOST_POINTS = 1 << 16;
	private static final long RAW_VALUES = 0xFFFF_FFFFL;

	/**
	 * @param properties those of a channel, of its group or of the file
	 * @param raw the raw values by the numbers that scales call them; the first are those that a scale means which names none
	 * @return empty where the properties say nothing of scales, or that the values are scaled already
	 */
	static Optional<Scaling> of(TdmsProperties properties, SequencedMap<Long, Stage> raw) {
		OptionalDouble count = properties.number("NI_Number_Of_Scales");
		if (count.isEmpty() || !(count.getAsDouble() >= 1) || count.getAsDouble() > MOST_STAGES
				|| properties.text("NI_Scaling_Status").filter("scaled"::equalsIgnoreCase).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(new Builder(properties, raw).build((int) count.getAsDouble()));
	}

	/** Makes the stages in turn, so that none can depend on itself. */
	private static final class Builder {

		private final TdmsProperties properties;
		private final SequencedMap<Long, Stage> raw;
		private final List<Stage> stages = new ArrayList<>();
		private final List<String> skipped = new ArrayList<>();

		Builder(TdmsProperties properties, SequencedMap<Long, Stage> raw) {
			this.properties = properties;
			this.raw = raw;
		}

		Scaling build(int count) {
			for (int i = 0; i < count; i++) {
				stages.add(stage("NI_Scale[" + i + "]_", i));
			}
			return new Scaling(stages.getLast(), List.copyOf(skipped));
		}

		private Stage stage(String prefix, int number) {
			String type = properties.text(prefix + "Scale_Type").orElse("");
			String of = prefix + type + "_";
			Stage made = switch (type) {
			// Of DAQmx scalers nothing is said but their numbers.
			case "" -> raw.getOrDefault((long) number, raw.firstEntry().getValue());
			case "Linear" -> Stage.linear(input(of + "Input_Source"), number(of + "Slope", 1), number(of + "Y_Intercept", 0));
			case "Polynomial" -> polynomial(of);
			case "Table" -> table(of);
			case "Add" -> ofTwo(of, Stage::sum);
			case "Subtract" -> ofTwo(of, Stage::difference);
			default -> null;
			};
			return made == null ? skip(type, of) : made;
		}

		private Stage skip(String type, String of) {
			skipped.add(type);
			return input(of + "Input_Source");
		}

		private @Nullable Stage polynomial(String of) {
			double[] coefficients = numbers(of + "Coefficients", 4);
			return coefficients.length == 0 ? null : Stage.polynomial(input(of + "Input_Source"), coefficients);
		}

		/** NI's names are the other way round: what it calls scaled is the table's input. */
		private @Nullable Stage table(String of) {
			double[] from = numbers(of + "Scaled_Values", 0);
			double[] to = numbers(of + "Pre_Scaled_Values", 0);
			for (int i = 1; i < from.length; i++) {
				if (!(from[i - 1] < from[i])) {
					return null;
				}
			}
			return from.length == 0 || from.length != to.length ? null : Stage.table(input(of + "Input_Source"), from, to);
		}

		private Stage ofTwo(String of, BinaryOperator<Stage> operation) {
			return operation.apply(input(of + "Left_Operand_Input_Source"), input(of + "Right_Operand_Input_Source"));
		}

		/** A stage takes the raw values, or the result of one before it. */
		private Stage input(String name) {
			double source = number(name, RAW_VALUES);
			return source >= 0 && source < stages.size() ? stages.get((int) source) : raw.firstEntry().getValue();
		}

		private double number(String name, double otherwise) {
			return properties.number(name).orElse(otherwise);
		}

		/** @return the numbers of a list, or none where one is missing */
		private double[] numbers(String name, int usual) {
			int count = (int) Math.clamp(number(name + "_Size", usual), 0, MOST_POINTS);
			double[] numbers = new double[count];
			for (int i = 0; i < count; i++) {
				OptionalDouble number = properties.number(name + "[" + i + "]");
				if (number.isEmpty()) {
					return new double[0];
				}
				numbers[i] = number.getAsDouble();
			}
			return numbers;
		}
	}
}
