package org.edgeloop.dataset.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.FindHeldLabelsOperation;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.signal.SampleSource;

/**
 * Checks all labels that a project has saved, against its taxonomy and against the recordings themselves. Every recording that has
 * labels is opened; one that cannot be is checked by what its label file says of it.
 */
public final class CheckLabelsOperation {

	/**
	 * What was found.
	 *
	 * @param labels what is wrong with labels, in the order of the recordings' paths, then by place
	 * @param problems what is wrong with files: label files and recordings that cannot be read, labels without a recording,
	 *            recordings that were replaced, and what contradicts itself in {@code dataset.json}
	 */
	public record Findings(List<LabelProblem> labels, List<Problem> problems) {

		/** @return whether anything found is an error, not only a warning */
		public boolean hasErrors() {
			return labels.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
					|| problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
		}
	}

	private record Checked(List<LabelProblem> labels, List<Problem> problems) {
	}

	private final Path project;

	/** @param project the project's folder */
	public CheckLabelsOperation(Path project) {
		this.project = project.toAbsolutePath().normalize();
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws ProblemException if the folder is no project or its description is not sound
	 * @throws IOException if the folder cannot be read
	 */
	public Findings run(Progress progress) throws IOException {
		var sweep = new LabelSweep(project);
		var files = sweep.files(progress);
		DatasetDescription description = DatasetFiles.read(project);
		var findings = new Findings(new ArrayList<>(), contradictions(description));
		sweep.read(files, progress, (recording, file) -> check(recording, file, description, progress), checked -> {
			findings.labels().addAll(checked.labels());
			findings.problems().addAll(checked.problems());
		});
		findings.problems().addAll(sweep.problems());
		new FindHeldLabelsOperation(project).run(progress).held().forEach(held -> findings.problems().add(held.problem()));
		return findings;
	}

	private List<Problem> contradictions(DatasetDescription description) {
		String where = project.resolve(DatasetFiles.NAME).toString();
		List<Problem> problems = new ArrayList<>();
		Set<String> tiers = description.tiers().stream().map(Tier::name).collect(Collectors.toSet());
		description.taxonomy().types().filter(type -> !type.tier().isEmpty() && !tiers.contains(type.tier()))
				.map(type -> Problem.warning("the type " + type.path() + " is in the tier \"" + type.tier() + "\", which is not described",
						where, "describe the tier, or name another one"))
				.forEach(problems::add);
		description.presets().stream().filter(preset -> description.taxonomy().find(preset.type()).isEmpty())
				.map(preset -> Problem.warning("the preset \"" + preset.name() + "\" is of the type " + preset.type()
						+ ", which the taxonomy does not have", where, "name another type"))
				.forEach(problems::add);
		return problems;
	}

	private Checked check(String recording, Path file, DatasetDescription description, Progress progress) throws IOException {
		LabelSet labels = LabelFiles.read(file);
		labels.setRecording(recording);
		List<Problem> problems = new ArrayList<>();
		RecordingFacts facts = facts(labels, description, problems, Progress.NONE.until(progress::isCancelled))
				.orElseGet(() -> RecordingFacts.of(labels));
		var checker = new LabelChecker(description, facts);
		checker.update(labels.getLabels(), _ -> true);
		return new Checked(checker.problems(), problems);
	}

	private Optional<RecordingFacts> facts(LabelSet labels, DatasetDescription description, List<Problem> problems, Progress progress)
			throws ProblemException {
		String recording = labels.getRecording();
		Path file = ProjectPaths.resolve(project, recording);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try (SampleSource source = description.settingsOf(recording).open(file, progress)) {
			return Optional.of(RecordingFacts.of(recording, source));
		} catch (ProblemException e) {
			problems.add(e.problem());
		} catch (IOException e) {
			problems.add(Problem.error("the recording cannot be read: " + IoCause.inWords(e), file.toString(), "check its permissions"));
		}
		return Optional.empty();
	}
}
