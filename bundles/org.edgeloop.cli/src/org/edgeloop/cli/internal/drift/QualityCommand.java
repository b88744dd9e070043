package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckSuiteJson;
import org.edgeloop.drift.quality.CheckRequest;
import org.edgeloop.drift.quality.ColumnKind;
import org.edgeloop.drift.quality.DataQuality;
import org.edgeloop.drift.quality.DataQualityJson;
import org.edgeloop.drift.quality.DataQualityOperation;
import org.edgeloop.drift.quality.QualityExtent;
import org.edgeloop.drift.quality.QualityJson;
import org.edgeloop.drift.quality.QualityPreset;
import org.edgeloop.drift.quality.QualitySettings;
import org.edgeloop.drift.quality.SummaryValuesJson;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift quality}: what a table's data is worth. */
@Command(name = "quality", description = { "Describe the data of a table, alone or beside a reference, and check it.",
		"Found are missing and infinite values, constant and duplicated columns, duplicated rows, categories that came or went, and how "
				+ "columns go together. The exit code is 1 if a check fails or cannot be made.",
		"A check is ID, ID:COLUMN or ID:COLUMN:LIMITS (without a column: ID::LIMITS); LIMITS are eq, gt, gte, lt, lte and not_eq with a "
				+ "number, relative and absolute tolerances, what the check needs beside, and warn, separated by commas. Without limits they "
				+ "are taken from the reference. IDs are Evidently's class names, such as TestColumnValueMin.",
		"With --json: an object with reference, current, columns, checks and problems. --compat gives it Evidently's shape: metrics, "
				+ "tests, summary; or the metrics of its version 0.7." },
		footer = { "  edgeloop drift quality --reference train.csv --current today.csv --preset DataQuality,DataStability",
				"  edgeloop drift quality --current today.parquet --check TestColumnQuantile:speed:quantile=0.9,lt=3,warn",
				"      --check TestNumberOfDuplicatedRows::lte=10 --json" })
@NonNullByDefault({})
public final class QualityCommand implements Callable<Integer> {

	private static final String EVIDENTLY = "evidently-0.4";
	private static final String EVIDENTLY_LATER = "evidently-0.7";
	private static final Set<String> SHAPES = Set.of(EVIDENTLY, EVIDENTLY_LATER);

	@Spec
	private CommandSpec command;

	@Mixin
	private ModelArguments arguments;

	@Option(names = "--kind", paramLabel = "COLUMN=KIND", description = "As what a column is described: num, cat, datetime or text. "
			+ "Otherwise texts, flags and integers of up to five different values are categories.")
	private Map<String, String> kinds = new LinkedHashMap<>();

	@Option(names = "--preset", paramLabel = "NAME", split = ",", description = "Checks to be made: DataQuality, DataStability, "
			+ "NoTargetPerformance. Without presets and checks: DataQuality.")
	private List<String> presets = new ArrayList<>();

	@Option(names = "--check", paramLabel = "CHECK", description = "A check to be made.")
	private List<String> checks = new ArrayList<>();

	@Option(names = "--no-correlations", description = "Do not compute how columns go together.")
	private boolean withoutCorrelations;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	@Option(names = "--compat", paramLabel = "SHAPE", description = "The shape of the JSON: " + EVIDENTLY + " or " + EVIDENTLY_LATER + ".")
	private String compat;

	private final Console console;

	public QualityCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (compat != null && !SHAPES.contains(compat)) {
			throw wrong("there is no shape " + compat + "; choose " + EVIDENTLY + " or " + EVIDENTLY_LATER);
		}
		QualitySettings settings = settings();
		DataQuality quality;
		try (Table current = arguments.openCurrent(console.progress())) {
			if (arguments.hasReference()) {
				Table reference = arguments.openReference(console.progress());
				try (TablePair pair = TablePair.of(reference, current)) {
					quality = new DataQualityOperation(pair, withRoles(settings, reference)).run(console.progress());
				}
			} else {
				quality = new DataQualityOperation(current, withRoles(settings, current)).run(console.progress());
			}
		}
		print(quality);
		quality.problems().forEach(console::report);
		return quality.checks().passed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
	}

	private QualitySettings withRoles(QualitySettings settings, Table table) throws IOException {
		return settings.withRoles(arguments.roles(table, ModelTask.NONE, console.progress()));
	}

	private QualitySettings settings() {
		var settings = QualitySettings.DEFAULT.withMode(arguments.mode()).withKinds(kinds());
		List<CheckRequest> requests = new ArrayList<>();
		for (String check : checks) {
			requests.add(CheckArgument.parse(check, this::wrong));
		}
		List<QualityPreset> chosen = new ArrayList<>();
		for (String preset : presets.isEmpty() && checks.isEmpty() ? List.of(QualityPreset.DATA_QUALITY.id()) : presets) {
			chosen.add(QualityPreset.of(preset).orElseThrow(
					() -> wrong("there is no preset " + preset + "; choose DataQuality, DataStability or NoTargetPerformance")));
		}
		settings = settings.withPresets(chosen).withChecks(requests);
		return withoutCorrelations ? settings.withExtent(QualityExtent.ROWS) : settings;
	}

	private Map<String, ColumnKind> kinds() {
		Map<String, ColumnKind> found = new LinkedHashMap<>();
		kinds.forEach((column, key) -> {
			for (ColumnKind kind : ColumnKind.values()) {
				if (kind.key().equals(key)) {
					found.put(column, kind);
				}
			}
			if (!found.containsKey(column)) {
				throw wrong("there is no kind " + key + "; choose num, cat, datetime or text");
			}
		});
		return found;
	}

	private ParameterException wrong(String what) {
		return new ParameterException(command.commandLine(), what);
	}

	private void print(DataQuality quality) throws IOException {
		if (asJson || compat != null) {
			console.flush();
			console.binary().write(new ObjectMapper().writeValueAsBytes(json(quality)));
			console.print("\n");
			return;
		}
		console.print(new QualityText(quality).toString());
		var table = new TextTable("check", "result", "");
		for (Check check : quality.checks().checks()) {
			table.row(check.name(), check.status().name().toLowerCase(Locale.ROOT), check.description());
		}
		console.print("\n" + table);
	}

	private JsonNode json(DataQuality quality) {
		if (compat == null) {
			return DataQualityJson.of(quality);
		}
		if (compat.equals(EVIDENTLY_LATER)) {
			return new ObjectMapper().createObjectNode().set("metrics", SummaryValuesJson.of(quality));
		}
		var json = new ObjectMapper().createObjectNode();
		var metrics = json.putArray("metrics");
		QualityJson.preset(quality).forEach(metrics::add);
		metrics.add(QualityJson.correlations(quality));
		json.setAll(CheckSuiteJson.of(quality.checks()));
		return json;
	}
}
