package org.edgeloop.dataset.ui.labelling.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.edgeloop.dataset.DatasetFiles;

/**
 * Where a recording lies: in a project's data folder, where it has labels, or anywhere else, where it can only be looked at.
 *
 * @param file the recording
 * @param project the nearest folder above it with a {@code dataset.json}, if the recording lies in that project's data folder
 */
public record RecordingLocation(Path file, Optional<Path> project) {

	private static final String DATA = "data";

	/** Looks for the project on the disk; not for the UI thread. */
	static RecordingLocation of(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		return new RecordingLocation(absolute,
				DatasetFiles.projectAbove(absolute).filter(folder -> absolute.startsWith(folder.resolve(DATA))));
	}

	/** @return the path from the project's folder, with '/' between the names; the file's name where there is no project */
	String recording() {
		Path relative = project.map(folder -> folder.relativize(file)).orElse(file.getFileName());
		return StreamSupport.stream(relative.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
	}

	/** @return where the recording's pyramid is kept: with its project, else with the user's other caches */
	Path pyramids() {
		return project.orElseGet(RecordingLocation::userCache).resolve(project.isPresent() ? ".edgeloop/pyramids" : "pyramids");
	}

	private static Path userCache() {
		String cache = System.getenv("XDG_CACHE_HOME");
		Path folder = cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
		return folder.resolve("edgeloop");
	}
}
