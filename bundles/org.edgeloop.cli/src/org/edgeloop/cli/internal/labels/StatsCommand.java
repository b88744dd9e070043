package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.Problems;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.dataset.overview.LabelGroup;
import org.edgeloop.dataset.overview.LabelStatistics;
import org.edgeloop.dataset.overview.LabelStatistics.Grouping;
import org.edgeloop.dataset.overview.LabelStatisticsOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labels stats}: how many labels there are, of what, where. */
@Command(name = "stats", description = { "Count the labels of a project, by type, recording and machine.",
		"A recording's machine is its attribute machine in dataset.json, or the project's only one. Durations are summed in "
				+ "seconds; where labels overlap, their time counts for each. Evenness is the entropy of the types' shares divided "
				+ "by its greatest value: 1 if all types have equally many labels.",
		"With --json: an object with labels, seconds, evenness, and the lists types, recordings and machines, whose objects "
				+ "have name, labels, seconds and share (of all labels, 0-1)." },
		footer = { "  edgeloop labels stats project", "  edgeloop labels stats project --json" })
@NonNullByDefault({})
public final class StatsCommand implements Callable<Integer> {

	@Parameters(paramLabel = "PROJECT", description = "A project's folder: one with a dataset.json.")
	private Path project;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public StatsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		LabelStatistics statistics = new LabelStatisticsOperation(project).run(console.progress());
		if (asJson) {
			printJson(statistics);
		} else {
			printTables(statistics);
		}
		return Problems.report(statistics.problems(), console);
	}

	private void printTables(LabelStatistics statistics) throws IOException {
		for (Grouping grouping : Grouping.values()) {
			var table = new TextTable(grouping.name().toLowerCase(Locale.ROOT), ">labels", ">seconds", ">share");
			for (LabelGroup group : statistics.by(grouping)) {
				table.row(group.name().isEmpty() ? "(not said)" : group.name(), Long.toString(group.count()),
						String.format(Locale.ROOT, "%.3f", group.seconds()), String.format(Locale.ROOT, "%.1f %%", 100 * group.share()));
			}
			console.print(table + "\n");
		}
		console.print(String.format(Locale.ROOT, "%d labels, %.3f s, evenness %.3f%n", statistics.count(), statistics.seconds(),
				statistics.evenness()));
	}

	private void printJson(LabelStatistics statistics) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeNumberField("labels", statistics.count());
			json.writeNumberField("seconds", statistics.seconds());
			json.writeNumberField("evenness", statistics.evenness());
			for (Grouping grouping : Grouping.values()) {
				json.writeArrayFieldStart(grouping.name().toLowerCase(Locale.ROOT) + "s");
				for (LabelGroup group : statistics.by(grouping)) {
					json.writeStartObject();
					json.writeStringField("name", group.name());
					json.writeNumberField("labels", group.count());
					json.writeNumberField("seconds", group.seconds());
					json.writeNumberField("share", group.share());
					json.writeEndObject();
				}
				json.writeEndArray();
			}
			json.writeEndObject();
		}
		console.print("\n");
	}
}
