package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.features.FeatureTable;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.features.GivenBearing;
import org.edgeloop.dataset.windows.PlanWindowsOperation;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.SplitSettings;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.dataset.windows.WindowSettings;
import org.edgeloop.evaluation.EvaluationSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.table.FileSource;
import org.edgeloop.table.Table;
import org.edgeloop.table.Tables;

/** Makes the labelled windows that a model is judged on. */
public final class WindowSets {

	private static final String LABEL = "label";

	private final Path source;
	private final EvaluationSettings settings;

	/** @param source a project's folder, or a feature table */
	public WindowSets(Path source, EvaluationSettings settings) {
		this.source = source.toAbsolutePath().normalize();
		this.settings = settings;
	}

	/**
	 * @return what the model is given, to be closed
	 * @throws ProblemException if the model fits none of the windows, or no window is labelled
	 */
	public WindowSet of(ModelUse use, Progress progress) throws IOException {
		if (Files.isRegularFile(source)) {
			return ofTable(use, progress);
		}
		if (!DatasetFiles.isProject(source)) {
			throw new ProblemException(Problem.error("this is no project and no feature table", source.toString(), "name a folder with a "
					+ DatasetFiles.NAME + ", or a file with a row for each window"));
		}
		return use.takesFeatures() ? computed(use, progress) : recorded(use, progress);
	}

	private WindowSet ofTable(ModelUse use, Progress progress) throws IOException {
		if (!use.takesFeatures()) {
			throw new ProblemException(Problem.error("the model does not say which columns of a table it takes", use.file().toString(),
					"judge it on a project's folder"));
		}
		try (Table table = Tables.open(new FileSource(source), progress)) {
			return TableWindows.read(table, use.features(), use.targetColumn().orElse(LABEL), _ -> true, table.name(), progress);
		}
	}

	private WindowSet computed(ModelUse use, Progress progress) throws IOException {
		Optional<TrainedTable> trained = TrainedTable.find(source, use, progress);
		String target = use.targetColumn().orElse(LABEL);
		FeatureTableSettings wanted = featureSettings(use, trained, target);
		try (TemporaryFolder scratch = TemporaryFolder.create("edgeloop-evaluation")) {
			FeatureTable made = new FeatureTableOperation(source, wanted, scratch.path().resolve("features.parquet")).run(progress);
			try (Table table = Tables.open(new FileSource(made.file()), progress)) {
				int length = wanted.features().length();
				TableWindows set = TableWindows.read(table, use.features(), target, inPart(length, wanted.features().hop(), progress),
						"windows of %d samples".formatted(length), progress);
				set.problems().addAll(made.problems());
				trained.filter(TrainedTable::exact).ifPresent(known -> set.problems().add(seen(use, known)));
				return set;
			}
		}
	}

	/** @return how the features of the windows are computed: as those were that the model was trained on, where that is known */
	FeatureTableSettings featureSettings(ModelUse use, Optional<TrainedTable> trained, String target) throws ProblemException {
		if (trained.isEmpty() && settings.length().isEmpty()) {
			throw new ProblemException(Problem.error("no feature table of the project says how long the windows of the model's features are",
					use.file().toString(), "say how many samples a window has"));
		}
		FeatureSettings base = trained.map(known -> known.settings().features())
				.orElseGet(() -> new FeatureSettings(settings.length().getAsInt(), settings.length().getAsInt()));
		int length = settings.length().orElse(base.length());
		var features = new FeatureSettings(length, settings.hop().orElse(settings.length().isPresent() ? length : base.hop()), base.bandEdges(),
				base.filling(), base.envelope());
		List<String> channels = !settings.channels().isEmpty() ? settings.channels() : trained.map(known -> known.settings().channels()).orElse(List.of());
		return new FeatureTableSettings(features, trained.map(known -> known.settings().rule()).orElse(settings.rule()), channels, List.of(),
				target.equals(LABEL) ? List.of() : List.of(target), trained.map(known -> known.settings().bearing()).orElse(GivenBearing.NONE));
	}

	private static Problem seen(ModelUse use, TrainedTable table) {
		return new Problem(Severity.INFO, "the model was trained on windows of this project (%s): it may have seen what it is judged on"
				.formatted(table.file().getFileName()), use.file().toString(), "judge it on recordings that it was not trained on");
	}

	/** @return whether a recording is in the part that is judged */
	private Predicate<String> inPart(int length, int hop, Progress progress) throws IOException {
		if (settings.split().isEmpty()) {
			return _ -> true;
		}
		WindowPlan plan = new PlanWindowsOperation(source, new WindowSettings(length, hop).withUnlabelled().withChannels(settings.channels()),
				settings.split().get()).run(progress);
		Set<String> judged = new HashSet<>();
		judged(plan).forEach(recording -> judged.add(recording.path()));
		return judged::contains;
	}

	private WindowSet recorded(ModelUse use, Progress progress) throws IOException {
		SampleLayout layout = SampleLayout.of(use, settings.length());
		var windows = new WindowSettings(layout.length(), settings.hop().orElse(layout.length())).withRule(settings.rule(), 0)
				.withChannels(settings.channels());
		WindowPlan plan = new PlanWindowsOperation(source, windows, settings.split().orElse(SplitSettings.NONE)).run(progress);
		if (plan.channels().size() != layout.channels()) {
			throw new ProblemException(Problem.error("the model takes %d channels, and the recordings have %d: %s".formatted(layout.channels(),
					plan.channels().size(), String.join(", ", plan.channels())), use.file().toString(), "name the channels in the model's order"));
		}
		return new RecordedWindows(source, plan, settings.split().isEmpty() ? plan.recordings() : judged(plan), layout.channelsFirst());
	}

	private List<PlannedRecording> judged(WindowPlan plan) throws ProblemException {
		List<PlannedRecording> judged = plan.recordings().stream().filter(recording -> recording.split() == settings.part()).toList();
		if (judged.isEmpty()) {
			throw new ProblemException(Problem.error("no recording is in the part '" + settings.part().key() + "' of the split", source.toString(),
					"give it a share"));
		}
		return new ArrayList<>(judged);
	}
}
