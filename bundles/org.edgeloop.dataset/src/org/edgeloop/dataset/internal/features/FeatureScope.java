package org.edgeloop.dataset.internal.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;

/**
 * The recordings that a feature table is made of.
 *
 * @param project the project that they lie in; empty for a recording by itself
 * @param description what the project says of them
 * @param recordings their paths from the project's folder, with '/' between the names; the file's name for a recording by itself
 * @param folder where these paths begin
 * @param hashing names a recording's content; empty text where nobody needs to know
 */
public record FeatureScope(Optional<Path> project, Optional<DatasetDescription> description, List<String> recordings, Path folder,
		Hashing hashing) {

	/** Names the content of a recording. */
	@FunctionalInterface
	public interface Hashing {
		String of(Path recording, Progress progress) throws IOException;
	}

	/**
	 * @param input a project's folder or a recording; an absolute path
	 * @throws ProblemException if it is neither, or the table would cover no recording
	 */
	public static FeatureScope of(Path input, FeatureTableSettings settings, Progress progress) throws IOException {
		if (!Files.exists(input)) {
			throw new ProblemException(Problem.error("there is no such file or folder", input.toString(), "check the path"));
		}
		return DatasetFiles.isProject(input) ? ofProject(input, settings, progress) : ofRecording(input);
	}

	private static FeatureScope ofProject(Path project, FeatureTableSettings settings, Progress progress) throws IOException {
		DatasetDescription description = DatasetFiles.read(project);
		List<String> paths = new Dataset(project).scan(progress).stream().map(RecordingEntry::path).filter(settings::covers).toList();
		if (paths.isEmpty()) {
			throw new ProblemException(Problem.error("there is no recording to compute features of", project.toString(),
					settings.recordings().isEmpty() ? "import recordings into the project" : "check which recordings are asked for"));
		}
		return new FeatureScope(Optional.of(project), Optional.of(description), paths, project, ProjectHashes.of(project)::of);
	}

	private static FeatureScope ofRecording(Path file) throws IOException {
		Optional<Path> project = DatasetFiles.projectAbove(file).filter(folder -> file.startsWith(folder.resolve(ProjectPaths.DATA)));
		if (project.isPresent()) {
			return new FeatureScope(project, Optional.of(DatasetFiles.read(project.get())),
					List.of(ProjectPaths.relative(project.get(), file)), project.get(), ProjectHashes.of(project.get())::of);
		}
		Path parent = file.getParent();
		return new FeatureScope(Optional.empty(), Optional.empty(), List.of(String.valueOf(file.getFileName())),
				parent == null ? file : parent, (_, _) -> "");
	}

	Path file(String recording) {
		return folder.resolve(recording);
	}

	RecordingSettings settingsOf(String recording) {
		return description.map(said -> said.settingsOf(recording)).orElse(RecordingSettings.NONE);
	}
}
