package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.cli.internal.tracking.ReadProblems;
import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.analysis.AnalyseParamsOperation;
import org.edgeloop.experiment.analysis.ParamEffect;
import org.edgeloop.experiment.analysis.ParamEffects;
import org.edgeloop.experiment.search.FoundRuns;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs importance}: which params a metric hangs on. */
@Command(name = "importance", description = { "Say which params a metric's last value hangs on, over many runs: correlations, and the importance in a "
		+ "random forest whose error is measured with the param shuffled (Breiman 2001). Params that are the same in all runs are left out.",
		"With --json: an object with metric, runs, explained (the share of the variance that the forest explains out of bag) and params, an "
				+ "array with an object for each: param, numeric, runs, pearson, spearman, correlationRatio, importance and spread (its "
				+ "standard deviation over the trees); NaN as a string." },
		footer = { "  edgeloop runs importance f1 --experiment sweep --tracking file:mlruns --json" })
@NonNullByDefault({})
public final class ImportanceCommand implements Callable<Integer> {

	@Parameters(paramLabel = "METRIC", description = "The metric's name.")
	private String metric;

	@Mixin
	private TrackingArguments tracking;

	@Mixin
	private ScopeArguments scope;

	@Option(names = "--param", paramLabel = "NAME", description = "Look at this param alone. Given several times: at any of them.")
	private List<String> params = List.of();

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ImportanceCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		FoundRuns found;
		try (TrackingStore store = tracking.open()) {
			found = scope.search(store).run(console.progress());
		}
		ParamEffects effects = AnalyseParamsOperation.of(found.runs(), RunKey.metric(metric), keys(found.runs())).run(console.progress());
		if (asJson) {
			printJson(effects);
		} else {
			print(effects);
		}
		return ReadProblems.report(found.problems(), !found.runs().isEmpty(), console);
	}

	private List<RunKey> keys(List<Run> runs) {
		var names = new TreeSet<>(params);
		if (params.isEmpty()) {
			runs.forEach(run -> names.addAll(run.params().keySet()));
		}
		return names.stream().map(RunKey::param).toList();
	}

	private void print(ParamEffects effects) throws IOException {
		var table = new TextTable("param", ">importance", ">spread", ">correlation", "", ">runs");
		for (ParamEffect effect : effects.effects()) {
			table.row(effect.param(), figure(effect.importance()), figure(effect.spread()), figure(effect.correlation()),
					effect.isNumeric() ? "Spearman" : "ratio \u03B7", Integer.toString(effect.runs()));
		}
		console.print(table + effects.remark() + "\n");
	}

	private static String figure(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3f", value);
	}

	private void printJson(ParamEffects effects) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("metric", metric);
			json.writeNumberField("runs", effects.runs());
			number(json, "explained", effects.explained());
			json.writeArrayFieldStart("params");
			for (ParamEffect effect : effects.effects()) {
				json.writeStartObject();
				json.writeStringField("param", effect.param());
				json.writeBooleanField("numeric", effect.isNumeric());
				json.writeNumberField("runs", effect.runs());
				number(json, "pearson", effect.pearson());
				number(json, "spearman", effect.spearman());
				number(json, "correlationRatio", effect.correlationRatio());
				number(json, "importance", effect.importance());
				number(json, "spread", effect.spread());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void number(JsonGenerator json, String name, double value) throws IOException {
		json.writeFieldName(name);
		RunJson.writeValue(json, value);
	}
}
