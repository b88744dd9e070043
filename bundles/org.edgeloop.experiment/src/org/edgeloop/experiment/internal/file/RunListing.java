package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunQuery;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.internal.file.RunReader.Head;

/**
 * Lists runs. What they say of themselves is read first, for it tells which are wanted and in what order; the rest follows, the
 * newest run first.
 */
final class RunListing {

	private static final int HEADS = 64;
	private static final int RUNS = 32;

	private final StoreLayout layout;
	private final RunSink sink;
	private final Progress progress;
	private final RunReader reader;

	/** What came of reading something: itself, or nothing, and what is wrong with it. */
	private record Found<T>(Optional<T> value, List<Problem> problems) {
	}

	RunListing(StoreLayout layout, RunSink sink, Progress progress) {
		this.layout = layout;
		this.sink = sink;
		this.progress = progress;
		this.reader = new RunReader(layout.files());
	}

	void list(RunQuery query) throws IOException {
		List<Head> heads = heads(folders(query), query);
		heads.sort(Comparator.comparingLong(Head::started).reversed().thenComparing(head -> StoreLayout.name(head.folder())));
		progress.begin("Reading runs", heads.size());
		ParallelReads.run(heads, RUNS, (head, _) -> run(head), found -> {
			found.forEach(one -> one.problems().forEach(sink::problem));
			List<Run> runs = found.stream().flatMap(one -> one.value().stream()).toList();
			if (!runs.isEmpty()) {
				sink.runs(runs);
			}
		}, progress);
	}

	private List<Path> folders(RunQuery query) throws IOException {
		List<Path> experiments = query.experimentIds().isEmpty() ? layout.activeExperiments() : named(query);
		layout.linksOut(layout.root()).forEach(sink::problem);
		List<Path> folders = new ArrayList<>();
		for (Path experiment : experiments) {
			try {
				folders.addAll(layout.runs(experiment));
				layout.linksOut(experiment).forEach(sink::problem);
			} catch (IOException e) {
				sink.problem(KeyedFiles.problem(experiment, e));
			}
		}
		return folders;
	}

	private List<Path> named(RunQuery query) {
		List<Path> experiments = new ArrayList<>();
		for (String id : query.experimentIds().stream().sorted().toList()) {
			layout.experiment(id).ifPresentOrElse(experiments::add,
					() -> sink.problem(Problem.error("There is no experiment " + id, layout.root().toString(), "")));
		}
		return experiments;
	}

	private List<Head> heads(List<Path> folders, RunQuery query) throws IOException {
		List<Head> heads = new ArrayList<>();
		ParallelReads.run(folders, HEADS, (folder, _) -> head(folder), found -> {
			found.forEach(one -> one.problems().forEach(sink::problem));
			found.stream().flatMap(one -> one.value().stream()).filter(head -> query.lifecycles().contains(head.lifecycle()))
					.forEach(heads::add);
		}, Progress.NONE.until(progress::isCancelled));
		return heads;
	}

	/** A folder without {@code meta.yaml} is no run, unless it has what only runs have. */
	private Found<Head> head(Path folder) {
		if (!layout.files().isFile(folder.resolve(MetaFile.NAME)) && !looksLikeRun(folder)) {
			return new Found<>(Optional.empty(), List.of());
		}
		try {
			return new Found<>(Optional.of(reader.head(folder)), List.of());
		} catch (IOException e) {
			return new Found<>(Optional.empty(), List.of(KeyedFiles.problem(folder, e)));
		}
	}

	private boolean looksLikeRun(Path folder) {
		return List.of(StoreLayout.METRICS, StoreLayout.PARAMS, StoreLayout.TAGS).stream()
				.anyMatch(part -> layout.files().isFolder(folder.resolve(part)));
	}

	private Found<Run> run(Head head) {
		List<Problem> problems = new ArrayList<>();
		try {
			Run run = reader.run(head, problems::add);
			layout.found(run.id(), head.folder());
			return new Found<>(Optional.of(run), problems);
		} catch (IOException e) {
			problems.add(KeyedFiles.problem(head.folder(), e));
			return new Found<>(Optional.empty(), problems);
		}
	}
}
