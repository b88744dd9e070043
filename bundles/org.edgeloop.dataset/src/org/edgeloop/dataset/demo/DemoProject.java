package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.internal.features.FeatureTableFiles;
import org.edgeloop.signal.simulation.SimulatedRecording;

/** The demo project's files. Remembers what it made, so that an unfinished project can be taken away again. */
final class DemoProject {

	private static final List<String> TEXTS = List.of("README.md", ".gitignore", "reports/inner-race.drift");

	private final Path folder;
	private final ConcurrentSkipListSet<Path> made = new ConcurrentSkipListSet<>();
	private final List<Path> pathsOfParts = new ArrayList<>();

	DemoProject(Path folder) {
		this.folder = folder.toAbsolutePath();
	}

	/** Writes a recording and, if somebody has labelled it, its labels. May be called for several recordings at once. */
	void write(DemoRecording recording, SimulatedRecording simulated) throws IOException {
		recording.format().write(newFile(folder.resolve(recording.path())), simulated);
		if (recording.labelled()) {
			LabelFiles.write(newFile(LabelFiles.fileFor(folder, recording.path())), DemoLabels.of(recording, simulated));
		}
	}

	/** Writes what makes the recordings a project. */
	void finish(List<DemoRecording> recordings, List<DemoPart> parts, Progress progress) throws IOException {
		for (String text : TEXTS) {
			writeText(text);
		}
		DatasetDescription description = DemoDescription.of(recordings);
		for (DemoFeatures table : DemoFeatures.values()) {
			newFile(FeatureTableFiles.manifestOf(newFile(folder.resolve(table.path()))));
			table.write(folder, description, recordings, Instant.parse(DemoLabels.CREATED), progress);
		}
		for (DemoPart part : parts) {
			part.paths().forEach(path -> pathsOfParts.add(folder.resolve(path)));
			part.writing().write(folder, progress);
		}
		newFile(folder.resolve(DatasetFiles.NAME));
		DatasetFiles.write(folder, description);
	}

	/** Takes away what was made, and the folders that are empty then. */
	void delete() throws IOException {
		for (Path part : pathsOfParts) {
			deleteAll(part);
		}
		for (Path path : made.descendingSet()) {
			try {
				Files.deleteIfExists(path);
			} catch (DirectoryNotEmptyException e) {
				// somebody else has put something there meanwhile
			}
		}
	}

	private static void deleteAll(Path part) throws IOException {
		if (Files.exists(part)) {
			try (Stream<Path> all = Files.walk(part)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.deleteIfExists(path);
				}
			}
		}
	}

	private void writeText(String name) throws IOException {
		String file = name.substring(name.lastIndexOf('/') + 1);
		String resource = file.startsWith(".") ? file.substring(1) : file;
		try (InputStream text = DemoProject.class.getResourceAsStream(resource)) {
			if (text == null) {
				throw new IOException("the program is incomplete: it has no " + resource);
			}
			Files.copy(text, newFile(folder.resolve(name)));
		}
	}

	/** Makes the folders that a file needs. */
	private Path newFile(Path file) throws IOException {
		List<Path> missing = new ArrayList<>();
		for (Path parent = file.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
			missing.add(parent);
		}
		made.addAll(missing);
		made.add(file);
		missing.sort(Comparator.naturalOrder());
		Files.createDirectories(file.getParent());
		return file;
	}
}
