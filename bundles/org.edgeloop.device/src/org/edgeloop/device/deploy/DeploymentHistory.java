package org.edgeloop.device.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.internal.deploy.HistoryLine;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.project.DeviceFile;

/**
 * What was put onto a device of a project: a JSON object a line in {@code history/NAME.jsonl} beside its file, to which lines are only
 * ever added: one when a deployment begins, one when it ends. The logs are in a folder beside that. May be written by several processes.
 */
public final class DeploymentHistory {

	private static final String FOLDER = "history";
	private static final long LARGEST = 64L << 20;
	private static final DateTimeFormatter LOG_NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

	/**
	 * What a history holds.
	 *
	 * @param entries the oldest first
	 * @param problems of lines that cannot be read, but for a last one that a crash has torn
	 */
	public record Read(List<HistoryEntry> entries, List<Problem> problems) {
	}

	private static final Object ADDING = new Object();

	private final Path file;
	private final Path logs;

	/** @param deviceFile the device's {@code .device} file */
	public DeploymentHistory(Path deviceFile) {
		String name = Objects.requireNonNull(deviceFile.getFileName()).toString();
		String ending = "." + DeviceFile.EXTENSION;
		String base = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
		Path folder = deviceFile.resolveSibling(FOLDER);
		file = folder.resolve(base + ".jsonl");
		logs = folder.resolve(base);
	}

	/** @return the file, which need not be there yet */
	public Path file() {
		return file;
	}

	/** @throws IOException if the file cannot be read; a device onto which nothing was put yet has none */
	public Read read() throws IOException {
		var entries = new LinkedHashMap<String, HistoryEntry>();
		var problems = new ArrayList<Problem>();
		if (!Files.exists(file)) {
			return new Read(List.of(), List.of());
		}
		if (Files.size(file) > LARGEST) {
			throw new IOException("the history is too large: " + file);
		}
		boolean isTorn = !endsInLineFeed();
		var damaged = new ArrayList<Integer>();
		int number = 0;
		try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				// What a crash has torn need not be UTF-8; each line is decoded by itself.
				String text = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
				Optional<HistoryEntry> entry = HistoryLine.read(text);
				// A deployment has a line when it begins and one when it ends.
				entry.ifPresent(read -> entries.put(read.time() + " " + read.by() + " " + read.action(), read));
				if (entry.isEmpty() && !text.isBlank()) {
					damaged.add(number);
				}
			}
		}
		int last = number;
		damaged.removeIf(line -> isTorn && line == last);
		damaged.forEach(line -> problems.add(Problem.warning("A line of the history cannot be read", file + ":" + line, "the others are used; restore the "
				+ "file from the project's history to have it back")));
		return new Read(List.copyOf(entries.values()), List.copyOf(problems));
	}

	private boolean endsInLineFeed() throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return endsInLineFeed(channel);
		}
	}

	private static boolean endsInLineFeed(FileChannel channel) throws IOException {
		long size = channel.size();
		ByteBuffer last = ByteBuffer.allocate(1);
		return size == 0 || channel.read(last, size - 1) == 1 && last.get(0) == '\n';
	}

	/** Adds a deployment; when it returns, the line is on the disk. */
	public void add(HistoryEntry entry) throws IOException {
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		// The lock on the file keeps other processes out, and fails for other threads of this one.
		synchronized (ADDING) {
			append(entry);
		}
	}

	private void append(HistoryEntry entry) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
				FileLock _ = channel.lock()) {
			// A line that a crash has torn stays a line of its own.
			String text = (endsInLineFeed(channel) ? "" : "\n") + HistoryLine.write(entry) + "\n";
			ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			long end = channel.size();
			while (bytes.hasRemaining()) {
				end += channel.write(bytes, end);
			}
			channel.force(true);
		}
	}

	/** Keeps the log of a deployment. @return what {@link HistoryEntry#log} says of it */
	String keepLog(Instant began, String text) throws IOException {
		Path log = logs.resolve(LOG_NAME.format(began) + ".log");
		AtomicFiles.writeString(log, text);
		return logs.getFileName() + "/" + log.getFileName();
	}

	/** @return the file of an entry's log; empty if it has none, or names one elsewhere */
	public Optional<Path> log(HistoryEntry entry) {
		if (entry.log().isEmpty() || entry.log().indexOf('\0') >= 0) {
			return Optional.empty();
		}
		Path log = file.resolveSibling(entry.log()).normalize();
		return log.startsWith(logs) && Files.isRegularFile(log) ? Optional.of(log) : Optional.empty();
	}

	/**
	 * @param entries the oldest first
	 * @return the deployment to which a rollback leads: the last complete one before that of the file which the device has now, rollbacks
	 *         taken into account; after one that ended half-way, the last complete one. Empty if there is none
	 */
	public static Optional<HistoryEntry> previous(List<HistoryEntry> entries) {
		var present = new ArrayDeque<HistoryEntry>();
		for (HistoryEntry entry : entries) {
			if (entry.action() == Action.ROLL_BACK) {
				if (entry.outcome() == Outcome.COMPLETED) {
					present.pollLast();
				}
			} else if (entry.outcome() == Outcome.COMPLETED || entry.mayHaveLeftAMixture()) {
				put(entry, present);
			}
		}
		present.pollLast();
		return Optional.ofNullable(present.pollLast());
	}

	/** A mixture of two files stands on the device until something is put onto it once more. */
	private static void put(HistoryEntry entry, ArrayDeque<HistoryEntry> present) {
		if (!present.isEmpty() && present.getLast().outcome() != Outcome.COMPLETED) {
			present.removeLast();
		}
		boolean isSame = !present.isEmpty() && entry.outcome() == Outcome.COMPLETED && present.getLast().sha256().equals(entry.sha256());
		if (!isSame) {
			present.addLast(entry);
		}
	}
}
