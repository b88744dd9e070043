import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ChartLook;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.Smoothing;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.chart.ui.TraceCanvas;
import org.edgeloop.ui.ThemeColors;

/**
 * Shows long series in the real canvas of traces, 1600 by 900 points, and says how long a picture takes from arrays to the screen and how
 * much CPU time of all threads a frame costs. {@code releng/bench/bench-charts} starts it.
 */
final class TraceBench {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 900;
	private static final int FIRST = 10;
	private static final int WARM_UP = 60;
	private static final int FRAMES = 200;

	private final Display display = new Display();
	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private final double noise;
	private TraceCanvas canvas;
	private int pictures;

	private TraceBench(double noise) {
		this.noise = noise;
	}

	public static void main(String[] arguments) {
		new TraceBench(Double.parseDouble(arguments[0])).run();
		System.exit(0);
	}

	private void run() {
		for (ThemeColors color : ThemeColors.values()) {
			JFaceResources.getColorRegistry().put(color.id(), color == ThemeColors.CANVAS ? new RGB(255, 255, 255) : new RGB(80, 80, 80));
		}
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		canvas = new TraceCanvas(shell);
		canvas.addPictureListener(_ -> pictures++);
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		double[][] million = curves(1, 1_000_000);
		firstPicture("1 run of 1,000,000 points", million, Smoothing.NONE);
		firstPicture("the same, smoothed", million, new Smoothing(0.9));
		double[][] many = curves(500, 10_000);
		firstPicture("500 runs of 10,000 points", many, Smoothing.NONE);
		firstPicture("the same, smoothed", many, new Smoothing(0.9));
		canvas.show(chart(many, Smoothing.NONE));
		waitForPicture();
		frames();
	}

	private void frames() {
		for (int zoom : new int[] { 2, 10, 100 }) {
			AxisRange whole = canvas.chart().orElseThrow().wholeX();
			double width = (whole.to() - whole.from()) / zoom;
			canvas.model().fit();
			waitForPicture();
			canvas.model().chart().ifPresent(chart -> canvas.model().show(chart));
			waitForPicture();
			canvas.model().zoomX(zoom, 800);
			waitForPicture();
			measure("pan, %,.0f points of each run".formatted(width), i -> canvas.model().panX(i % 80 < 40 ? -7 : 7));
		}
		canvas.model().fit();
		waitForPicture();
		measure("zoom, all to 1 of 86 and back", i -> canvas.model().zoomX(i % 40 < 20 ? 1.25 : 0.8, 700));
	}

	/** Losses that fall, with noise on them. */
	private double[][] curves(int runs, int points) {
		var curves = new double[runs][points];
		for (int run = 0; run < runs; run++) {
			var random = new Random(run);
			double height = 1 + random.nextDouble();
			double pace = points * (0.1 + 0.3 * random.nextDouble());
			for (int i = 0; i < points; i++) {
				curves[run][i] = 0.3 + height * Math.exp(-i / pace) + noise * random.nextGaussian();
			}
		}
		return curves;
	}

	private static TraceChart chart(double[][] curves, Smoothing smoothing) {
		List<Trace> traces = IntStream.range(0, curves.length).parallel().mapToObj(run -> {
			TraceData raw = TraceData.of(IntStream.range(0, curves[run].length).mapToDouble(step -> step).toArray(), curves[run]);
			return new Trace("run " + run, "", new ChartLook(0x5E84ED + 7919 * run & 0xFFFFFF, 0, run % 4), false, raw,
					smoothing.isNone() ? Optional.empty() : Optional.of(smoothing.of(raw)));
		}).toList();
		return TraceChart.of("loss", ChartAxis.of("Step"), ChartAxis.of("loss"), traces, List.of());
	}

	private void firstPicture(String name, double[][] curves, Smoothing smoothing) {
		var elapsed = new double[FIRST];
		for (int i = 0; i < FIRST; i++) {
			long clock = System.nanoTime();
			canvas.show(chart(curves, smoothing));
			waitForPicture();
			elapsed[i] = (System.nanoTime() - clock) / 1e6;
		}
		System.out.printf("%-36s from arrays to the screen: first time %4.0f ms, median of the next %d %4.0f ms%n", name, elapsed[0], FIRST - 1,
				median(Arrays.copyOfRange(elapsed, 1, FIRST)));
	}

	private void measure(String name, IntConsumer step) {
		var cpu = new double[FRAMES];
		var elapsed = new double[FRAMES];
		for (int i = -WARM_UP; i < FRAMES; i++) {
			long before = system.getProcessCpuTime();
			long clock = System.nanoTime();
			step.accept(i + WARM_UP);
			waitForPicture();
			if (i >= 0) {
				cpu[i] = (system.getProcessCpuTime() - before) / 1e6;
				elapsed[i] = (System.nanoTime() - clock) / 1e6;
			}
		}
		System.out.printf("%-36s %5.1f ms CPU a frame of all threads, on screen after %5.1f ms (p95 %5.1f)%n", name,
				Arrays.stream(cpu).average().orElse(Double.NaN), median(elapsed), percentile95(elapsed));
	}

	private void waitForPicture() {
		int before = pictures;
		while (pictures == before) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.update();
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static double percentile95(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) (0.95 * sorted.length)];
	}
}
