package org.edgeloop.dataset.internal.windows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.signal.write.NpzWriter;

/** Writes windows as the arrays that {@link org.edgeloop.dataset.windows.WindowFormat#NPZ} describes. */
final class NpzWindows {

	private final NpzWriter npz;
	private final WindowFeed feed;
	private final WindowPlan plan;

	private NpzWindows(NpzWriter npz, WindowFeed feed) {
		this.npz = npz;
		this.feed = feed;
		this.plan = feed.plan();
	}

	static void write(Path file, WindowFeed feed) throws IOException {
		AtomicFiles.write(file, out -> write(out, feed));
	}

	private static void write(OutputStream out, WindowFeed feed) throws IOException {
		var npz = new NpzWriter(out);
		var windows = new NpzWindows(npz, feed);
		int[] missing = windows.writeSamples();
		windows.writeMeta();
		windows.writeNames();
		npz.array(WindowColumns.MISSING, missing);
		npz.finish();
	}

	/** @return how many samples of each row's window are missing */
	private int[] writeSamples() throws IOException {
		int[] missing = new int[Math.toIntExact(feed.rows())];
		long[] shape = { missing.length, plan.channels().size(), feed.length() };
		npz.begin("X", plan.settings().precise() ? "<f8" : "<f4", shape);
		feed.forEach(row -> {
			missing[(int) row.number()] = row.missing();
			for (float[] channel : row.samples().floats()) {
				npz.append(channel);
			}
			for (double[] channel : row.samples().doubles()) {
				npz.append(channel);
			}
		});
		npz.end();
		return missing;
	}

	private void writeMeta() throws IOException {
		npz.array(WindowColumns.NUMBER, ints((recording, at) -> plan.numberOf(recording.windows().type(at))));
		npz.array(WindowColumns.CLASS, texts((recording, at) -> recording.windows().type(at)));
		npz.array(WindowColumns.RECORDING, texts((recording, _) -> recording.path()));
		npz.array(WindowColumns.GROUP, texts((recording, _) -> recording.group()));
		npz.array(WindowColumns.SPLIT, texts((recording, _) -> recording.split().key()));
		npz.array(WindowColumns.FROM, longs((recording, at) -> recording.windows().from(at)));
		npz.array(WindowColumns.TO, longs((recording, at) -> recording.windows().from(at) + plan.settings().length()));
		npz.array(WindowColumns.RATE, doubles((recording, _) -> feed.rateOf(recording)));
		npz.array(WindowColumns.PURITY, doubles((recording, at) -> recording.windows().purity(at)));
		npz.array(WindowColumns.COPY, copies());
	}

	private void writeNames() throws IOException {
		npz.array("classes", plan.classes());
		npz.array("channels", plan.channels());
		npz.array("units", plan.units());
	}

	private int[] ints(ToIntBiFunction<PlannedRecording, Integer> value) {
		return plan.recordings().stream()
				.flatMapToInt(recording -> places(recording).map(at -> value.applyAsInt(recording, at))).toArray();
	}

	private long[] longs(ToLongBiFunction<PlannedRecording, Integer> value) {
		return plan.recordings().stream()
				.flatMapToLong(recording -> places(recording).mapToLong(at -> value.applyAsLong(recording, at))).toArray();
	}

	private double[] doubles(ToDoubleBiFunction<PlannedRecording, Integer> value) {
		return plan.recordings().stream()
				.flatMapToDouble(recording -> places(recording).mapToDouble(at -> value.applyAsDouble(recording, at))).toArray();
	}

	private List<String> texts(BiFunction<PlannedRecording, Integer, String> value) {
		return plan.recordings().stream()
				.flatMap(recording -> places(recording).mapToObj(at -> value.apply(recording, at))).toList();
	}

	private int[] copies() {
		return plan.recordings().stream()
				.flatMapToInt(recording -> rows(recording).map(row -> row % feed.rowsPerWindow(recording))).toArray();
	}

	/** @return for each row of a recording the place of its window */
	private IntStream places(PlannedRecording recording) {
		return rows(recording).map(row -> row / feed.rowsPerWindow(recording));
	}

	private IntStream rows(PlannedRecording recording) {
		return IntStream.range(0, feed.rowsOf(recording));
	}
}
