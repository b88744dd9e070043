package org.edgeloop.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.FileWalk;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.RecordingFolder;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

/**
 * Brings recordings into a project. Each is opened first, so that only sound ones come in; nothing that is there is overwritten;
 * a recording is there whole or not at all, also when the user cancels.
 */
public final class ImportRecordingsOperation {

	/** How a recording comes into the project. */
	public enum Mode {
		/** Its bytes are copied. */
		COPY,
		/** A symbolic link points to it, for recordings that are too large to have twice. */
		LINK
	}

	/**
	 * @param imported the new recordings' paths from the project's folder
	 * @param problems why the others did not come in
	 */
	public record Result(List<String> imported, List<Problem> problems) {
	}

	private final Path project;
	private final List<Path> sources;
	private final String group;
	private final Mode mode;
	private final ReadOptions reading;

	/**
	 * @param project the project's folder
	 * @param sources recordings, and folders of which all recordings are taken, subfolders becoming subgroups; a folder of snapshots is
	 *            one recording
	 * @param group the folder below {@code data} that receives them; empty for {@code data} itself
	 */
	public ImportRecordingsOperation(Path project, List<Path> sources, String group, Mode mode) {
		this(project, sources, group, mode, ReadOptions.NONE);
	}

	/** @param reading what is said of the recordings that their files do not say, without which some cannot be opened */
	public ImportRecordingsOperation(Path project, List<Path> sources, String group, Mode mode, ReadOptions reading) {
		this.reading = reading;
		this.project = project.toAbsolutePath().normalize();
		this.sources = List.copyOf(sources);
		this.group = group;
		this.mode = mode;
	}

	/**
	 * @return what came in and what did not
	 * @throws ProblemException if the group lies outside the project's data
	 * @throws IOException if a folder cannot be read
	 * @throws java.util.concurrent.CancellationException if the user cancelled; what was imported until then stays
	 */
	public Result run(Progress progress) throws IOException {
		Path target = group.isEmpty() ? project.resolve(ProjectPaths.DATA)
				: project.resolve(ProjectPaths.DATA).resolve(LabelFiles.belowData(project, ProjectPaths.DATA + "/" + group));
		ProjectPaths.checkInside(project, target);
		var problems = new ArrayList<Problem>();
		Map<Path, Path> files = collect(target, progress, problems);
		progress.begin("Importing recordings", files.keySet().stream().mapToLong(RecordingFolder::bytes).sum());
		var imported = new ArrayList<String>();
		files.forEach((source, file) -> {
			progress.checkCancelled();
			try {
				importOne(source, file, progress);
				imported.add(ProjectPaths.relative(project, file));
			} catch (FileAlreadyExistsException e) {
				problems.add(Problem.error("a recording of that name is already there: " + file, source.toString(),
						"rename one of them or choose another group"));
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("could not be imported: " + IoCause.inWords(e), source.toString(), ""));
			}
		});
		return new Result(List.copyOf(imported), List.copyOf(problems));
	}

	/** @return where each recording goes, in the order in which they were given */
	private Map<Path, Path> collect(Path target, Progress progress, List<Problem> problems) throws IOException {
		var files = new LinkedHashMap<Path, Path>();
		for (Path source : sources) {
			Path from = source.toAbsolutePath().normalize();
			if (RecordingFolder.is(from)) {
				files.put(from, target.resolve(from.getFileName()));
			} else if (Files.isDirectory(from)) {
				var found = new ArrayList<Path>();
				FileWalk.walk(from, RecordingFolder::is, progress, (file, _) -> found.add(file), problems::add);
				found.stream().filter(file -> Recordings.readerFor(file).isPresent()).sorted()
						.forEach(file -> files.put(file, target.resolve(from.getFileName()).resolve(from.relativize(file))));
			} else if (Files.exists(from)) {
				files.put(from, target.resolve(from.getFileName()));
			} else {
				problems.add(Problem.error("there is no such file", source.toString(), "check the path"));
			}
		}
		return files;
	}

	private void importOne(Path source, Path target, Progress progress) throws IOException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(target.toString());
		}
		// Opening only asks whether to stop: the progress counts the bytes copied.
		Progress silent = Progress.NONE.until(progress::isCancelled);
		try (SampleSource recording = Recordings.open(source, reading, silent)) {
			if (recording.channels().isEmpty()) {
				throw new ProblemException(Problem.error("the file holds no channel", source.toString(), ""));
			}
		}
		Files.createDirectories(target.getParent());
		if (mode == Mode.LINK) {
			Files.createSymbolicLink(target, source.toRealPath());
			progress.worked(RecordingFolder.bytes(source));
		} else if (Files.isDirectory(source)) {
			copyFolder(source, target, progress);
		} else {
			copy(source, target, progress);
		}
	}

	/** Copies all files of a recording that is a folder; it is hidden until it is whole. */
	private static void copyFolder(Path source, Path target, Progress progress) throws IOException {
		Path part = Files.createTempDirectory(target.getParent(), ".import");
		try {
			for (Path file : RecordingFolder.files(source)) {
				copy(file, part.resolve(file.getFileName()), progress);
			}
			Files.move(part, target);
		} finally {
			if (Files.exists(part)) {
				for (Path file : RecordingFolder.files(part)) {
					Files.delete(file);
				}
				Files.delete(part);
			}
		}
	}

	private static void copy(Path source, Path target, Progress progress) throws IOException {
		// Hidden until it is whole, so that a scan meanwhile does not see it.
		Path part = Files.createTempFile(target.getParent(), ".import", ".part");
		try {
			Files.delete(part);
			try (InputStream in = Files.newInputStream(source); OutputStream out = Files.newOutputStream(part)) {
				byte[] buffer = new byte[1 << 20];
				for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
					out.write(buffer, 0, n);
					progress.worked(n);
					progress.checkCancelled();
				}
			}
			Files.setLastModifiedTime(part, Files.getLastModifiedTime(source));
			Files.move(part, target);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
