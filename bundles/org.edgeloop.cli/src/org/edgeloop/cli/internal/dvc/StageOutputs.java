package org.edgeloop.cli.internal.dvc;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.edgeloop.dvc.pipeline.NewOutput;

import picocli.CommandLine.Option;

/** What a stage puts out, by the options of DVC. */
@NonNullByDefault({})
public final class StageOutputs {

	@Option(names = { "-o", "--outs" }, paramLabel = "PATH", description = "A file or a folder that it makes.")
	private List<String> cached = new ArrayList<>();

	@Option(names = { "-O", "--outs-no-cache" }, paramLabel = "PATH", description = "One that does not go to the cache.")
	private List<String> uncached = new ArrayList<>();

	@Option(names = "--outs-persist", paramLabel = "PATH", description = "One that stays while the stage runs.")
	private List<String> persistent = new ArrayList<>();

	@Option(names = "--outs-persist-no-cache", paramLabel = "PATH", description = "One that stays, and does not go to the cache.")
	private List<String> persistentUncached = new ArrayList<>();

	@Option(names = { "-m", "--metrics" }, paramLabel = "PATH", description = "A file of metrics that it makes.")
	private List<String> metrics = new ArrayList<>();

	@Option(names = { "-M", "--metrics-no-cache" }, paramLabel = "PATH", description = "A file of metrics that does not go to the cache.")
	private List<String> metricsUncached = new ArrayList<>();

	@Option(names = "--plots", paramLabel = "PATH", description = "A file of plots that it makes.")
	private List<String> plots = new ArrayList<>();

	@Option(names = "--plots-no-cache", paramLabel = "PATH", description = "A file of plots that does not go to the cache.")
	private List<String> plotsUncached = new ArrayList<>();

	List<NewOutput> all() {
		List<NewOutput> all = new ArrayList<>();
		add(all, cached, Kind.OUT, true, false);
		add(all, uncached, Kind.OUT, false, false);
		add(all, persistent, Kind.OUT, true, true);
		add(all, persistentUncached, Kind.OUT, false, true);
		add(all, metrics, Kind.METRIC, true, false);
		add(all, metricsUncached, Kind.METRIC, false, false);
		add(all, plots, Kind.PLOT, true, false);
		add(all, plotsUncached, Kind.PLOT, false, false);
		return all;
	}

	private static void add(List<NewOutput> all, List<String> paths, Kind kind, boolean cache, boolean persist) {
		paths.forEach(path -> all.add(new NewOutput(path, kind, cache, persist)));
	}
}
