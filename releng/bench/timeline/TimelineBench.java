import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;
import org.edgeloop.ui.ThemeColors;

/**
 * Pans and zooms the real timeline canvas, 4 tracks of 1920 pixel columns, over a recording of any length, and says what a frame
 * costs: CPU time of the UI thread (all it paints, the stretched old picture too) and of the worker (envelopes).
 * {@code releng/bench/bench-timeline} starts it.
 */
final class TimelineBench {

	private static final int TRACKS = 4;
	private static final int COLUMNS = 1920;
	private static final int WARM_UP = 60;
	private static final int FRAMES = 200;

	/** The recording's channels, repeated until there are as many as wanted. */
	private record Repeated(SampleSource source, EnvelopeSource envelopes, AtomicInteger answers)
			implements SampleSource, EnvelopeSource {

		private int original(int channel) {
			return channel % source.channels().size();
		}

		@Override
		public List<Channel> channels() {
			return IntStream.range(0, TRACKS).mapToObj(i -> source.channels().get(original(i))).toList();
		}

		@Override
		public Envelope envelope(int channel, SampleRange range, int bins) throws IOException {
			Envelope envelope = envelopes.envelope(original(channel), range, bins);
			answers.incrementAndGet();
			return envelope;
		}

		@Override
		public void read(int channel, long from, double[] into, int offset, int count) throws IOException {
			source.read(original(channel), from, into, offset, count);
			answers.incrementAndGet();
		}

		@Override
		public void read(int channel, long from, float[] into, int offset, int count) throws IOException {
			source.read(original(channel), from, into, offset, count);
		}

		@Override
		public Path file() {
			return source.file();
		}

		@Override
		public String format() {
			return source.format();
		}

		@Override
		public Map<String, String> metadata() {
			return source.metadata();
		}

		@Override
		public void close() throws IOException {
			source.close();
		}
	}

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display = new Display();
	private final AtomicInteger answers = new AtomicInteger();
	private int paints;
	private TimelineCanvas canvas;
	private TimelineModel model;

	public static void main(String[] arguments) throws IOException {
		Path cache = Path.of(arguments[1]);
		try (SampleSource source = Recordings.open(Path.of(arguments[0]), ReadOptions.NONE, Progress.NONE);
				RecordingEnvelopes envelopes = new RecordingEnvelopes(source, cache)) {
			envelopes.build(Progress.NONE);
			new TimelineBench().run(source, envelopes);
		}
		System.exit(0);
	}

	private void run(SampleSource source, EnvelopeSource envelopes) {
		for (ThemeColors color : ThemeColors.values()) {
			JFaceResources.getColorRegistry().put(color.id(), new RGB(0, 10 * color.ordinal(), 255 - 10 * color.ordinal()));
		}
		Shell shell = new Shell(display, SWT.NO_TRIM);
		canvas = new TimelineCanvas(shell, SWT.NONE);
		Repeated recording = new Repeated(source, envelopes, answers);
		model = new TimelineModel(recording, recording);
		canvas.setModel(Optional.of(model));
		int margins = 2000 - widthOfPlot(2000);
		shell.setSize(COLUMNS + margins, 1080);
		canvas.setSize(shell.getSize());
		canvas.addListener(SWT.Paint, event -> paints++);
		shell.open();
		waitForFrame(TRACKS);
		long whole = model.axis().length();
		System.out.printf("%s: %,d samples, %d tracks x %d columns, %d frames each%n", source.file().getFileName(), whole, TRACKS,
				widthOfPlot(shell.getSize().x), FRAMES);
		TimelineNavigation navigation = new TimelineNavigation(model);
		for (int divisor : new int[] { 2, 100, 10_000 }) {
			long length = Math.max(4 * COLUMNS, whole / divisor);
			model.setRange(new SampleRange(0, length));
			measure("pan, %,d samples a column".formatted(length / COLUMNS), i -> {
				SampleRange before = model.range();
				navigation.pan(0.01);
				if (model.range().equals(before)) {
					navigation.home();
				}
			});
		}
		navigation.fitAll();
		measure("zoom, all to %,d samples and back".formatted((long) (whole / Math.pow(2, 10))), i -> {
			double factor = i % 40 < 20 ? 1 / TimelineNavigation.ZOOM_STEP : TimelineNavigation.ZOOM_STEP;
			navigation.zoom(factor, whole * 0.37);
		});
		model.setRange(new SampleRange(whole / 2, whole / 2 + COLUMNS / 4));
		measure("pan, single samples", i -> navigation.pan(i % 100 < 50 ? 0.01 : -0.01));
	}

	private int widthOfPlot(int width) {
		canvas.setSize(width, 1080);
		return canvas.geometry().orElseThrow().plot().width;
	}

	private void measure(String name, IntConsumer step) {
		int painted = 0;
		double[] painting = new double[FRAMES];
		double[] computing = new double[FRAMES];
		double[] elapsed = new double[FRAMES];
		for (int i = -WARM_UP; i < FRAMES; i++) {
			SampleRange before = model.range();
			long worker = workerTime();
			long ui = threads.getCurrentThreadCpuTime();
			long clock = System.nanoTime();
			painted = i == 0 ? paints : painted;
			answers.set(0);
			step.accept(i + WARM_UP);
			if (!model.range().equals(before)) {
				waitForFrame(TRACKS);
			}
			if (i >= 0) {
				painting[i] = (threads.getCurrentThreadCpuTime() - ui) / 1e6;
				computing[i] = (workerTime() - worker) / 1e6;
				elapsed[i] = (System.nanoTime() - clock) / 1e6;
			}
		}
		double[] both = IntStream.range(0, FRAMES).mapToDouble(i -> painting[i] + computing[i]).toArray();
		System.out.printf("  %-44s painting %5.2f + envelopes %5.2f = %5.2f ms CPU a frame (p95 %5.2f), painted %.1f times, on screen after %5.1f ms%n",
				name, mean(painting), mean(computing), mean(both), percentile95(both), (paints - painted) / (double) FRAMES,
				mean(elapsed));
	}

	/** Runs the event loop until so many summaries have been answered, since {@code answers} was set to 0, and then painted. */
	private void waitForFrame(int summaries) {
		while (answers.get() < summaries) {
			dispatch();
		}
		int painted = paints;
		while (paints == painted) {
			dispatch();
		}
	}

	private void dispatch() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}

	private long workerTime() {
		long[] workers = Stream.of(threads.dumpAllThreads(false, false)).filter(t -> t.getThreadName().startsWith("Edgeloop timeline"))
				.mapToLong(t -> threads.getThreadCpuTime(t.getThreadId())).toArray();
		return Arrays.stream(workers).sum();
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElse(Double.NaN);
	}

	private static double percentile95(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) (0.95 * sorted.length)];
	}
}
