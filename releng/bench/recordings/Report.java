package recordings;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures with their targets, as a table and as JSON. */
final class Report {

	/** A figure; {@code target} is NaN where there is none. */
	private record Line(String recording, String what, double value, String unit, double target) {
	}

	private final List<Line> lines = new ArrayList<>();

	void add(String recording, String what, double value, String unit) {
		add(recording, what, value, unit, Double.NaN);
	}

	/** @param target the most that the value should be */
	void add(String recording, String what, double value, String unit, double target) {
		lines.add(new Line(recording, what, value, unit, target));
	}

	void print(PrintStream out) {
		for (Line line : lines) {
			String target = Double.isNaN(line.target()) ? ""
					: String.format(Locale.ROOT, "target %6.4g  %s", line.target(), line.value() <= line.target() ? "met" : "MISSED");
			out.printf(Locale.ROOT, "%-15s %-52s %10.4g %-6s %s%n", line.recording(), line.what(), line.value(), line.unit(),
					target);
		}
	}

	String toJson() {
		return lines.stream()
				.map(line -> String.format(Locale.ROOT, "{\"recording\":\"%s\",\"what\":\"%s\",\"value\":%.6g,\"unit\":\"%s\"%s}",
						line.recording(), line.what(), line.value(), line.unit(),
						Double.isNaN(line.target()) ? "" : String.format(Locale.ROOT, ",\"target\":%.6g", line.target())))
				.collect(Collectors.joining(",\n", "[\n", "\n]\n"));
	}
}
