package org.edgeloop.drift.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.internal.report.ReportJson;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * The runs of a report, oldest first: a file of JSON with a {@link RunSummary} a line. Lines are appended whole and synced to the disk;
 * what a crash left of one is dropped by the next. Several processes may append at once.
 */
public final class DriftHistory {

	private final Path file;

	/** @param file made with the first run */
	public DriftHistory(Path file) {
		this.file = file;
	}

	/** @throws IOException if it cannot be written; what was there is then still there */
	public void append(RunSummary run) throws IOException {
		byte[] line = (ReportJson.MAPPER.writeValueAsString(run) + "\n").getBytes(StandardCharsets.UTF_8);
		if (file.toAbsolutePath().getParent() instanceof Path folder) {
			Files.createDirectories(folder);
		}
		// The lock of a file keeps out other processes only.
		synchronized (DriftHistory.class) {
			append(line);
		}
	}

	private void append(byte[] line) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			assert lock.isValid();
			long end = endOfLastLine(channel);
			ByteBuffer bytes = ByteBuffer.wrap(line);
			while (bytes.hasRemaining()) {
				channel.write(bytes, end + bytes.position());
			}
			channel.truncate(end + line.length);
			channel.force(true);
		}
	}

	/** @return the position behind the last line that has an end */
	private static long endOfLastLine(FileChannel channel) throws IOException {
		ByteBuffer one = ByteBuffer.allocate(1);
		for (long end = channel.size(); end > 0; end--) {
			one.clear();
			channel.read(one, end - 1);
			if (one.get(0) == '\n') {
				return end;
			}
		}
		return 0;
	}

	/**
	 * @return all runs, oldest first; none if there is no file
	 * @throws ProblemException if a line is no run
	 * @throws IOException if the file cannot be read
	 */
	public List<RunSummary> runs() throws IOException {
		if (!Files.exists(file)) {
			return List.of();
		}
		List<RunSummary> runs = new ArrayList<>();
		String text = Files.readString(file);
		List<String> lines = text.lines().toList();
		int whole = text.endsWith("\n") ? lines.size() : lines.size() - 1;
		for (int i = 0; i < whole; i++) {
			try {
				runs.add(ReportJson.MAPPER.readValue(lines.get(i), RunSummary.class));
			} catch (JsonProcessingException e) {
				throw new ProblemException(
						Problem.error("this line is no run of a drift report", file + ":" + (i + 1), "delete the line, or the file"), e);
			}
		}
		return runs;
	}

	/** @return each column's scores over the runs, by when the run was begun */
	public Map<String, SortedMap<Instant, RunSummary.ColumnScore>> trends() throws IOException {
		Map<String, SortedMap<Instant, RunSummary.ColumnScore>> trends = new LinkedHashMap<>();
		for (RunSummary run : runs()) {
			run.columns().forEach((column, score) -> trends.computeIfAbsent(column, _ -> new TreeMap<>()).put(run.started(), score));
		}
		return trends;
	}
}
