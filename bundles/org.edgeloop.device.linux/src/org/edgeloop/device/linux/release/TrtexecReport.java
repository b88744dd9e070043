package org.edgeloop.device.linux.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What NVIDIA's {@code trtexec} said of an engine that it built, read from its output. Versions differ in which percentiles they name.
 *
 * @param isPassed whether it ended with {@code &&&& PASSED}
 * @param throughput in queries a second; empty if it was not told
 * @param figures in milliseconds, by trtexec's names as {@code Latency} or {@code GPU Compute Time}, and then as {@code median} or
 *        {@code percentile(99%)}
 * @param errors lines marked as errors, without the mark
 */
public record TrtexecReport(boolean isPassed, OptionalDouble throughput, Map<String, Map<String, Double>> figures, List<String> errors) {

	private static final Pattern THROUGHPUT = Pattern.compile("Throughput: ([0-9.]+(?:[eE][-+]?\\d+)?) qps");
	/** Older versions put the name before a colon without figures of other percentiles, and some lines have a unit behind each figure. */
	private static final Pattern FIGURES = Pattern.compile("(Latency|End-to-End Host Latency|Enqueue Time|H2D Latency|GPU Compute Time|D2H Latency): (min = .*)");
	private static final Pattern FIGURE = Pattern.compile("(min|max|mean|median|percentile\\(\\d+(?:\\.\\d+)?%\\)|percentile) = ([0-9.]+(?:[eE][-+]?\\d+)?) ms(?: at (\\d+(?:\\.\\d+)?)%)?");
	private static final Pattern ERROR = Pattern.compile("^(?:\\[[^\\]]*\\] ?)*\\[E\\] ?(.*)");
	private static final int MOST_ERRORS = 20;

	public TrtexecReport {
		Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
		figures.forEach((name, values) -> copy.put(name, Map.copyOf(values)));
		figures = Map.copyOf(copy);
		errors = List.copyOf(errors);
	}

	/** @param output all lines that trtexec wrote */
	public static TrtexecReport read(String output) {
		boolean passed = false;
		OptionalDouble throughput = OptionalDouble.empty();
		Map<String, Map<String, Double>> figures = new HashMap<>();
		List<String> errors = new ArrayList<>();
		for (String line : output.lines().toList()) {
			passed |= line.contains("&&&& PASSED");
			Matcher queries = THROUGHPUT.matcher(line);
			if (queries.find()) {
				throughput = OptionalDouble.of(Double.parseDouble(queries.group(1)));
			}
			Matcher named = FIGURES.matcher(line);
			if (named.find()) {
				figures.put(named.group(1), figures(named.group(2)));
			}
			Matcher error = ERROR.matcher(line.strip());
			if (error.find() && errors.size() < MOST_ERRORS) {
				errors.add(error.group(1));
			}
		}
		return new TrtexecReport(passed, throughput, figures, errors);
	}

	private static Map<String, Double> figures(String text) {
		Map<String, Double> values = new HashMap<>();
		Matcher figure = FIGURE.matcher(text);
		while (figure.find()) {
			String name = figure.group(3) == null ? figure.group(1) : "percentile(%s%%)".formatted(figure.group(3));
			values.put(name, Double.parseDouble(figure.group(2)));
		}
		return values;
	}

	/** @return one of the figures, in milliseconds */
	public Optional<Double> figure(String name, String which) {
		return Optional.ofNullable(figures.getOrDefault(name, Map.of()).get(which));
	}

	/** @return throughput and latency in a few words, as far as they were told */
	public String inWords() {
		List<String> words = new ArrayList<>();
		throughput.ifPresent(queries -> words.add(String.format(Locale.ROOT, "%.1f queries a second", queries)));
		figure("Latency", "median").ifPresent(median -> words.add(String.format(Locale.ROOT, "median %.3f ms", median)));
		figure("Latency", "percentile(99%)").ifPresent(percentile -> words.add(String.format(Locale.ROOT, "99 %% within %.3f ms", percentile)));
		return words.isEmpty() ? "trtexec told no figures" : String.join(", ", words);
	}
}
