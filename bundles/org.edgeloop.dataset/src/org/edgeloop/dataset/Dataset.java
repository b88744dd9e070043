package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.edgeloop.base.ContentHashes;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.FileWalk;
import org.edgeloop.dataset.internal.LabelCount;
import org.edgeloop.dataset.internal.LabelSweep;
import org.edgeloop.dataset.internal.ProjectHashes;
import org.edgeloop.dataset.internal.ProjectPaths;
import org.edgeloop.dataset.internal.RecordingFolder;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.Recordings;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The catalogue of a project's recordings: every file below {@code data} that a reader knows by its extension and every folder of
 * snapshots, with the number of its labels. No recording is opened; a label file is looked at again only if its size or time changed. May be used from any
 * thread.
 */
public final class Dataset {

	/** A label file as it was when its labels were counted. */
	private record Counted(long bytes, FileTime modified, LabelCount count) {

		boolean isOf(BasicFileAttributes attributes) {
			return bytes == attributes.size() && modified.equals(attributes.lastModifiedTime());
		}
	}

	private record LabelFile(Path file, BasicFileAttributes attributes) {
	}

	private final Path project;
	private final Map<String, Counted> counts = new ConcurrentHashMap<>();
	private final ContentHashes hashes;
	private volatile List<String> changed = List.of();
	private volatile List<Problem> problems = List.of();
	private volatile List<RecordingEntry> lost = List.of();

	/** @param project the project's folder */
	public Dataset(Path project) {
		this.project = project.toAbsolutePath().normalize();
		hashes = ProjectHashes.of(project);
	}

	/** @return what the last scan found to be wrong: broken label files, labels without their recording, folders without access */
	public List<Problem> problems() {
		return problems;
	}

	/**
	 * @return for each label file that the last scan found no recording for, what it holds: the path is the recording's, which is
	 *         not there; the format is empty
	 */
	public List<RecordingEntry> withoutRecording() {
		return lost;
	}

	/**
	 * @return the labelled recordings that changed since they were hashed last: whether they were replaced shows in the next scan
	 *         after {@link IdentifyRecordingOperation} looked at them
	 */
	public List<String> changedRecordings() {
		return changed;
	}

	/**
	 * @return all recordings, ordered by path
	 * @throws java.util.concurrent.CancellationException if the user cancelled
	 * @throws IOException if the project's folder cannot be read
	 */
	public List<RecordingEntry> scan(Progress progress) throws IOException {
		progress.begin("Scanning " + project.getFileName(), 0);
		var found = new ArrayList<Problem>();
		var labelFiles = labelFiles(progress, found);
		counts.keySet().retainAll(Set.copyOf(labelFiles.keySet()));
		var entries = new ArrayList<RecordingEntry>();
		Predicate<Path> whole = folder -> RecordingFolder.is(folder) && !isLabelledInParts(folder, labelFiles.keySet());
		FileWalk.walk(project.resolve(ProjectPaths.DATA), whole, progress, (file, attributes) -> {
			String path = ProjectPaths.relative(project, file);
			entry(path, file, attributes.isDirectory() ? RecordingFolder.bytes(file) : attributes.size(), labelFiles.remove(path), found).ifPresent(entries::add);
			progress.worked(1);
		}, found::add);
		labelFiles.forEach((recording, file) -> found.add(LabelSweep.orphan(file.file(), recording)));
		lost = labelFiles.entrySet().stream().map(file -> entry(file.getKey(), "", 0, count(file.getKey(), file.getValue())))
				.sorted(Comparator.comparing(RecordingEntry::path)).toList();
		entries.sort(Comparator.comparing(RecordingEntry::path));
		var unidentified = new ArrayList<String>();
		entries.replaceAll(entry -> held(entry, unidentified));
		changed = List.copyOf(unidentified);
		problems = List.copyOf(found);
		return List.copyOf(entries);
	}

	/** Where the files of a folder have labels of their own, somebody takes each of them for a recording. */
	private boolean isLabelledInParts(Path folder, Set<String> labelled) {
		String below = ProjectPaths.relative(project, folder) + "/";
		return labelled.stream().anyMatch(recording -> recording.startsWith(below));
	}

	/** @return the label files by the path of the recording that they belong to */
	private Map<String, LabelFile> labelFiles(Progress progress, List<Problem> found) throws IOException {
		var files = new HashMap<String, LabelFile>();
		FileWalk.walk(project.resolve(ProjectPaths.LABELS), progress, (file, attributes) -> {
			if (file.toString().endsWith(LabelFiles.SUFFIX)) {
				files.put(LabelFiles.recordingOf(project, file), new LabelFile(file, attributes));
			}
		}, found::add);
		return files;
	}

	private Optional<RecordingEntry> entry(String path, Path file, long bytes, @Nullable LabelFile labelFile,
			List<Problem> found) {
		Optional<RecordingReader> reader = Recordings.readerFor(file);
		if (reader.isEmpty()) {
			return Optional.empty();
		}
		LabelCount count = labelFile == null ? LabelCount.NONE : count(path, labelFile);
		count.problem().ifPresent(found::add);
		return Optional.of(entry(path, reader.get().format(), bytes, count));
	}

	private static RecordingEntry entry(String path, String format, long bytes, LabelCount count) {
		var state = count.problem().isPresent() ? RecordingEntry.State.BROKEN
				: count.labels() > 0 ? RecordingEntry.State.LABELLED : RecordingEntry.State.UNLABELLED;
		return new RecordingEntry(path, groupOf(path), format, bytes, count.labels(), count.types(), state);
	}

	private LabelCount count(String recording, LabelFile file) {
		Counted counted = counts.get(recording);
		if (counted == null || !counted.isOf(file.attributes())) {
			BasicFileAttributes attributes = file.attributes();
			counted = new Counted(attributes.size(), attributes.lastModifiedTime(), LabelCount.of(file.file()));
			counts.put(recording, counted);
		}
		return counted.count();
	}

	/** Looks at no content: what others found out in the past is enough, or the recording is left to them. */
	private RecordingEntry held(RecordingEntry entry, List<String> unidentified) {
		Counted counted = counts.get(entry.path());
		if (entry.state() != RecordingEntry.State.LABELLED || counted == null || counted.count().contentHash().isEmpty()) {
			return entry;
		}
		try {
			Path file = ProjectPaths.resolve(project, entry.path());
			Optional<String> present = hashes.known(file);
			if (present.isEmpty() && hashes.knew(file)) {
				unidentified.add(entry.path());
			}
			boolean replaced = present.isPresent() && !present.get().equals(counted.count().contentHash());
			return replaced ? entry.in(RecordingEntry.State.HELD) : entry;
		} catch (IOException e) {
			// It is gone, and the next scan says so.
			return entry;
		}
	}

	private static String groupOf(String path) {
		int data = ProjectPaths.DATA.length();
		int slash = path.lastIndexOf('/');
		return slash <= data ? "" : path.substring(data + 1, slash);
	}
}
