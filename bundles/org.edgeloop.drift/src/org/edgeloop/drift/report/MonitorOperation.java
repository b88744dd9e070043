package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ContentHashes;
import org.edgeloop.base.FileStamp;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;

/**
 * Compares each table that comes into a folder with the reference of a spec, once: what the history names with the same content is left
 * alone. A table of a server is compared at every look. The history grows by a line a table.
 */
public final class MonitorOperation {

	/** Files that look like tables; hidden ones are still being written. */
	private static final Pattern TABLE = Pattern.compile("[^.].*\\.(csv|tsv|txt|parquet)", Pattern.CASE_INSENSITIVE);

	private final DriftSpec spec;
	private final Path folder;
	private final Path watched;
	private final DriftHistory history;
	private final ContentHashes hashes;
	/** Files that could not be compared, as they were then: they are not complained of again until they change. */
	private final Map<Path, FileStamp> hopeless = new HashMap<>();

	/**
	 * @param spec its current table is the one to watch if it is on a server; not changed
	 * @param folder that of the spec
	 * @param watched a folder of tables, or one file
	 * @param history the file that is appended to
	 */
	public MonitorOperation(DriftSpec spec, Path folder, Path watched, Path history) {
		this.spec = EcoreUtil.copy(spec);
		this.folder = folder;
		this.watched = watched.toAbsolutePath().normalize();
		this.history = new DriftHistory(history);
		Path home = Files.isDirectory(this.watched) || this.watched.getParent() == null ? this.watched : this.watched.getParent();
		hashes = new ContentHashes(home, history.resolveSibling("." + history.getFileName() + "-hashes"));
	}

	/**
	 * Looks once. May be called again, to look for what came since.
	 *
	 * @param found takes the report of each new table, after its line is in the history
	 * @throws ProblemException if the folder cannot be read, or the history is none
	 * @throws java.util.concurrent.CancellationException if cancelled; tables that were compared are in the history
	 * @throws IOException if the history cannot be written
	 */
	public MonitorPass pass(Progress progress, Consumer<DriftReport> found) throws IOException {
		List<RunSummary> runs = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		if (spec.getCurrent() != null && !spec.getCurrent().getTable().isEmpty()) {
			keep(new RunDriftReportOperation(spec, folder).run(progress, part -> progress.checkCancelled()), runs, found);
			return new MonitorPass(runs, problems);
		}
		Set<String> known = known();
		for (Path file : files()) {
			progress.checkCancelled();
			DriftReport report = look(file, known, problems, progress);
			if (report != null) {
				keep(report, runs, found);
			}
		}
		return new MonitorPass(runs, problems);
	}

	/** @return the report of a table that is new, or null */
	private @Nullable DriftReport look(Path file, Set<String> known, List<Problem> problems, Progress progress) throws IOException {
		try {
			FileStamp stamp = FileStamp.of(file);
			if (stamp.equals(hopeless.get(file))) {
				return null;
			}
			hopeless.put(file, stamp);
			String hash = hashes.of(file, progress);
			DriftReport report = known.add(key(String.valueOf(file.getFileName()), hash)) ? compare(file, progress).withHashes("", hash) : null;
			hopeless.remove(file);
			return report;
		} catch (NoSuchFileException e) {
			return null;
		} catch (ProblemException e) {
			problems.add(e.problem());
			return null;
		}
	}

	private DriftReport compare(Path file, Progress progress) throws IOException {
		DriftSpec one = EcoreUtil.copy(spec);
		DataSet current = one.getCurrent() == null ? SpecFactory.eINSTANCE.createDataSet() : one.getCurrent();
		current.setFile(file.toString());
		one.setCurrent(current);
		return new RunDriftReportOperation(one, folder).run(progress, part -> progress.checkCancelled());
	}

	private void keep(DriftReport report, List<RunSummary> runs, Consumer<DriftReport> found) throws IOException {
		RunSummary run = RunSummary.of(report);
		history.append(run);
		runs.add(run);
		found.accept(report);
	}

	private Set<String> known() throws IOException {
		Set<String> known = new HashSet<>();
		for (RunSummary run : history.runs()) {
			known.add(key(run.current().name(), run.current().hash()));
		}
		return known;
	}

	private static String key(String name, String hash) {
		return hash + " " + name;
	}

	private List<Path> files() throws IOException {
		if (Files.isRegularFile(watched)) {
			return List.of(watched);
		}
		try (Stream<Path> files = Files.list(watched)) {
			return files.filter(file -> TABLE.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file))
					.sorted(Comparator.comparing(file -> String.valueOf(file.getFileName()), NaturalOrder.INSTANCE)).toList();
		} catch (IOException e) {
			throw new ProblemException(Problem.error("cannot be watched: " + IoCause.inWords(e), watched.toString(), "name a folder or a file"),
					e);
		}
	}
}
