package recordings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.BuildPyramidOperation;
import org.edgeloop.signal.pyramid.MinMaxOperation;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;

/** The figures of one recording, each taken several times. */
final class RecordingFigures {

	private static final int PIXELS = 1920;
	private static final int TRACKS = 4;
	private static final int COLD_ROUNDS = 4;

	private final TestRecording recording;
	private final Path pyramids;
	private final int rounds;

	RecordingFigures(TestRecording recording, Path pyramids, int rounds) {
		this.recording = recording;
		this.pyramids = pyramids;
		this.rounds = rounds;
	}

	private SampleSource open() throws IOException {
		return Recordings.open(recording.file(), ReadOptions.NONE, Progress.NONE);
	}

	private void forgetPyramids() throws IOException {
		if (Files.exists(pyramids)) {
			try (Stream<Path> all = Files.walk(pyramids)) {
				for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}

	/** From the file's name to the whole recording on 1920 pixels, with no pyramid there: in programs just started, and in this one. */
	void firstPicture(String name, Report report) throws IOException, InterruptedException {
		forgetPyramids();
		var newCold = new double[rounds];
		var newWarm = new double[rounds];
		List<Cost> cold = new ArrayList<>();
		List<Cost> warm = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			Cost.evict(recording.file());
			newCold[i] = FirstPicture.inNewProgram(recording.file(), pyramids);
			newWarm[i] = FirstPicture.inNewProgram(recording.file(), pyramids);
			Cost.evict(recording.file());
			cold.add(Cost.of(() -> picture(true)));
			warm.add(Cost.of(() -> picture(true)));
		}
		report.add(name, "first picture, new program, file not in memory", 1e3 * Cost.median(newCold), "ms", 150);
		report.add(name, "first picture, new program, file in memory", 1e3 * Cost.median(newWarm), "ms", 150);
		report.add(name, "first picture, file not in memory, median", 1e3 * Cost.median(cold, Cost::wall), "ms", 150);
		report.add(name, "first picture, file in memory, median", 1e3 * Cost.median(warm, Cost::wall), "ms", 150);
	}

	private void picture(boolean provisional) throws IOException {
		FirstPicture.show(recording.file(), pyramids, provisional);
	}

	/** Building and keeping the pyramid, next to reading the file in the same minute. */
	void build(String name, Report report) throws IOException, InterruptedException {
		Cost.ofCat(recording.file());
		List<Cost> cat = new ArrayList<>();
		List<Cost> build = new ArrayList<>();
		var ratios = new double[rounds];
		Cost first = null;
		for (int i = 0; i <= rounds; i++) {
			forgetPyramids();
			Cost reading = Cost.ofCat(recording.file());
			Cost building = build();
			if (first == null) {
				first = building;
			} else {
				cat.add(reading);
				build.add(building);
				ratios[i - 1] = building.wall() / reading.wall();
			}
		}
		report.add(name, "cat, warm: best", Cost.best(cat, Cost::wall), "s");
		report.add(name, "cat, warm: median", Cost.median(cat, Cost::wall), "s");
		report.add(name, "cat, warm: CPU, median", Cost.median(cat, Cost::cpu), "s");
		report.add(name, "build, warm: the very first, being compiled", first.wall(), "s");
		report.add(name, "build, warm: best", Cost.best(build, Cost::wall), "s");
		report.add(name, "build, warm: median", Cost.median(build, Cost::wall), "s");
		report.add(name, "build, warm: CPU, median", Cost.median(build, Cost::cpu), "s");
		report.add(name, "build to cat, best of each", Cost.best(build, Cost::wall) / Cost.best(cat, Cost::wall), "", 1.5);
		report.add(name, "build to cat, median of pairs", Cost.median(ratios), "", 1.5);
		double cores = Math.min(Runtime.getRuntime().availableProcessors(), 2);
		report.add(name, "build to cat by CPU, the build's on two cores",
				Cost.best(build, Cost::cpu) / cores / Cost.best(cat, Cost::cpu), "", 1.5);
		coldBuild(name, report);
		try (Stream<Path> files = Files.list(pyramids)) {
			double bytes = files.mapToLong(file -> file.toFile().length()).sum();
			report.add(name, "pyramid on disk for 10^9 samples", bytes * 1e3 / recording.frames() / recording.channels(), "MB",
					70);
		}
	}

	/** In turn, because the second to read a file finds it in caches of the disk that cannot be emptied from here. */
	private void coldBuild(String name, Report report) throws IOException, InterruptedException {
		List<Cost> cat = new ArrayList<>();
		List<Cost> build = new ArrayList<>();
		for (int i = 0; i < COLD_ROUNDS; i++) {
			Cost.evict(recording.file());
			cat.add(Cost.ofCat(recording.file()));
			forgetPyramids();
			Cost.evict(recording.file());
			build.add(build());
		}
		report.add(name, "cat, file not in memory: best", Cost.best(cat, Cost::wall), "s");
		report.add(name, "build, file not in memory: best", Cost.best(build, Cost::wall), "s");
		report.add(name, "build to cat, file not in memory, best of each",
				Cost.best(build, Cost::wall) / Cost.best(cat, Cost::wall), "", 1.2);
	}

	private Cost build() throws IOException, InterruptedException {
		try (SampleSource source = open()) {
			return Cost.of(() -> new BuildPyramidOperation(source, pyramids).run(Progress.NONE).close());
		}
	}

	/** From the file's name to the exact picture of all of it. */
	void reopen(String name, Report report) throws IOException, InterruptedException {
		List<Cost> costs = new ArrayList<>();
		for (int i = 0; i < rounds; i++) {
			costs.add(Cost.of(() -> picture(false)));
		}
		report.add(name, "reopen to the exact picture, median", 1e3 * Cost.median(costs, Cost::wall), "ms", 100);
	}

	/** Frames of four tracks from the whole recording down to single samples, each zoom at several places. */
	void panAndZoom(String name, Report report) throws IOException {
		List<double[]> zooms = new ArrayList<>();
		try (SampleSource source = open(); var envelopes = new RecordingEnvelopes(source, pyramids)) {
			for (long shown = recording.frames(); shown > PIXELS / 4; shown /= 3) {
				zooms.add(pan(envelopes, shown));
			}
		}
		double[] all = zooms.stream().flatMapToDouble(Arrays::stream).toArray();
		double slowest = zooms.stream().mapToDouble(Cost::median).max().orElseThrow();
		report.add(name, "envelopes of 4 x 1920 px: CPU a frame, median", Cost.median(all), "ms", 2);
		report.add(name, "envelopes of 4 x 1920 px: CPU, median of worst zoom", slowest, "ms", 8);
		report.add(name, "envelopes of 4 x 1920 px: CPU, worst frame of all", Arrays.stream(all).max().orElseThrow(), "ms");
	}

	private double[] pan(EnvelopeSource envelopes, long shown) throws IOException {
		var cpu = ManagementFactory.getThreadMXBean();
		var frames = new double[30];
		for (int i = 0; i < frames.length; i++) {
			long from = (recording.frames() - shown) / frames.length * i + i;
			var range = new SampleRange(from, Math.min(from + shown, recording.frames()));
			long before = cpu.getCurrentThreadCpuTime();
			for (int track = 0; track < TRACKS; track++) {
				envelopes.envelope(track % recording.channels(), range, PIXELS);
			}
			frames[i] = (cpu.getCurrentThreadCpuTime() - before) / 1e6;
		}
		return frames;
	}

	/** Every bin through the pyramid against the samples themselves. */
	void exactness(String name, Report report) throws IOException {
		try (SampleSource source = open(); var envelopes = new RecordingEnvelopes(source, pyramids)) {
			var range = new SampleRange(12_345, recording.frames() - 6_789);
			Envelope shown = envelopes.envelope(0, range, PIXELS);
			Envelope exact = new MinMaxOperation(source, 0, range, PIXELS).run(Progress.NONE);
			int wrong = 0;
			for (int k = 0; k < PIXELS; k++) {
				wrong += shown.min()[k] == exact.min()[k] && shown.max()[k] == exact.max()[k] ? 0 : 1;
			}
			report.add(name, "bins of 1920 whose peaks are not the samples'", wrong, "", 0);
		}
	}

	/** What stays on the heap while a recording is shown; the whole bench runs within 200 MB of it. */
	void heap(String name, Report report) throws IOException {
		try (SampleSource source = open(); var envelopes = new RecordingEnvelopes(source, pyramids)) {
			Envelope shown = envelopes.envelope(0, new SampleRange(0, recording.frames()), PIXELS);
			System.gc();
			long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
			report.add(name, "heap in use with the recording shown", used / 1e6, "MB", 200);
			if (shown.bins() != PIXELS) {
				throw new UncheckedIOException(new IOException("no picture"));
			}
		}
	}
}
