package org.edgeloop.experiment.internal.logging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.internal.logging.RecordFile.Line;

/**
 * The folder that keeps what a logger and its children log until the store has it: {@code store.txt} with the store's address,
 * {@code records.jsonl} with what was logged, {@code delivered.jsonl} with how far that has been delivered and what the store calls
 * the runs, {@code refused.jsonl} with what the store does not take, and {@code files/} with copies of artifacts.
 */
public final class Spool implements Closeable {

	private static final String STORE = "store.txt";
	private static final String RECORDS = "records.jsonl";
	private static final String DELIVERED = "delivered.jsonl";
	private static final String REFUSED = "refused.jsonl";
	private static final String FILES = "files";

	/** How far the store has it, or what the store calls a run; either half of a line may be missing. */
	private record Mark(long offset, int run, String runId) {
	}

	/** A record that the store does not take. */
	private record Refusal(SpoolRecord record, String reason, String where) {
	}

	private final Path folder;
	private final SpoolLock lock;
	private final RecordFile records;
	private final RecordFile delivered;
	private final Map<Integer, String> runIds = new HashMap<>();
	private long offset;

	private Spool(Path folder, SpoolLock lock) throws IOException {
		this.folder = folder;
		this.lock = lock;
		this.records = new RecordFile(folder.resolve(RECORDS));
		this.delivered = new RecordFile(folder.resolve(DELIVERED));
		readMarks();
	}

	/**
	 * Makes a spool.
	 *
	 * @param folder must not exist
	 * @param store the address of the store that it is meant for
	 */
	public static Spool create(Path folder, String store) throws IOException {
		if (Files.exists(folder)) {
			throw new FileAlreadyExistsException(folder.toString());
		}
		Files.createDirectories(folder);
		AtomicFiles.writeString(folder.resolve(STORE), store);
		return open(folder).orElseThrow(() -> new FileAlreadyExistsException(folder.toString()));
	}

	/** @return the spool that a logger left; empty while one works with it */
	@SuppressWarnings("resource") // the spool closes its lock
	public static Optional<Spool> open(Path folder) throws IOException {
		Optional<SpoolLock> lock = SpoolLock.tryLock(folder);
		if (lock.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Spool(folder, lock.get()));
		} catch (IOException | RuntimeException e) {
			lock.get().close();
			throw e;
		}
	}

	/** @return the folders of spools in a folder of them, sorted; none if there is no such folder */
	public static List<Path> foldersIn(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> found = Files.list(folder)) {
			return found.filter(each -> Files.exists(each.resolve(STORE))).sorted().toList();
		}
	}

	private void readMarks() throws IOException {
		for (long at = 0; at < delivered.size();) {
			for (Line line : delivered.lines(at)) {
				take(line);
				at = line.to();
			}
		}
	}

	/** What a damaged mark would tell is delivered again, which looks before it leaps; believed, it might lose records. */
	private void take(Line line) {
		try {
			Mark mark = line.as(Mark.class);
			if (!mark.runId().isEmpty()) {
				runIds.put(mark.run(), mark.runId());
			} else if (records.isBetweenLines(mark.offset())) {
				offset = mark.offset();
			}
		} catch (IOException e) {
			// damaged
		}
	}

	public Path folder() {
		return folder;
	}

	/** @return the address of the store */
	public String store() throws IOException {
		return Files.readString(folder.resolve(STORE)).strip();
	}

	/** Keeps a record from now on, whatever happens to this process. */
	public void append(SpoolRecord record) throws IOException {
		records.append(record);
	}

	/** Copies a file that is to become an artifact, because its owner may change or delete it any time. @return the copy's name */
	public String copy(Path file) throws IOException {
		Path files = Files.createDirectories(folder.resolve(FILES));
		Path copy = Files.createTempFile(files, "", ".copy");
		AtomicFiles.write(copy, out -> Files.copy(file, out));
		return copy.getFileName().toString();
	}

	/** @return the copy of an artifact */
	Path file(String copy) {
		return folder.resolve(FILES).resolve(Path.of(copy).getFileName());
	}

	/** Returns when all that was logged is on the disk. */
	void sync() throws IOException {
		records.sync();
	}

	/** @return whether the store has all that was logged */
	public synchronized boolean isDelivered() {
		return offset == records.size();
	}

	/** @return in bytes, how far the store has what was logged */
	synchronized long offset() {
		return offset;
	}

	/** @return some of the records from a place on, read one by one as they are asked for; at least one unless the spool ends there */
	Iterator<SpoolEntry> entries(long from) throws IOException {
		return records.lines(from).stream().map(Spool::entry).iterator();
	}

	private static SpoolEntry entry(Line line) {
		try {
			return new SpoolEntry(line.as(SpoolRecord.class), line.from(), line.to());
		} catch (IOException e) {
			return new SpoolEntry(new SpoolRecord.Damaged(SpoolRecord.NO_PARENT, line.text()), line.from(), line.to());
		}
	}

	/** @return what the store calls a run, once it has named it */
	public synchronized Optional<String> runId(int run) {
		return Optional.ofNullable(runIds.get(run));
	}

	synchronized void named(int run, String runId) throws IOException {
		delivered.append(new Mark(0, run, runId));
		runIds.put(run, runId);
	}

	synchronized void delivered(long to) throws IOException {
		delivered.append(new Mark(to, 0, ""));
		offset = to;
	}

	/** Keeps a record that the store does not take, with the reason. */
	void refuse(SpoolRecord record, Problem problem) throws IOException {
		try (RecordFile refused = new RecordFile(folder.resolve(REFUSED))) {
			refused.append(new Refusal(record, problem.what(), problem.where()));
			refused.sync();
		}
	}

	/** @return the file with what the store did not take, if there is any */
	public Optional<Path> refused() {
		return Optional.of(folder.resolve(REFUSED)).filter(Files::exists);
	}

	/** Closes the spool, and takes it away if the store has everything. */
	@Override
	public void close() throws IOException {
		boolean needed = !isDelivered() || refused().isPresent();
		records.close();
		delivered.close();
		try {
			if (!needed) {
				delete();
			}
		} finally {
			lock.close();
		}
	}

	/** The records go first: without them, what a crash leaves of the rest delivers nothing twice. */
	private void delete() throws IOException {
		Files.deleteIfExists(folder.resolve(RECORDS));
		Files.deleteIfExists(folder.resolve(DELIVERED));
		Path files = folder.resolve(FILES);
		if (Files.isDirectory(files)) {
			try (Stream<Path> copies = Files.list(files)) {
				for (Path copy : copies.toList()) {
					Files.delete(copy);
				}
			}
			Files.delete(files);
		}
		Files.deleteIfExists(folder.resolve(STORE));
		lock.delete();
		Files.delete(folder);
	}
}
