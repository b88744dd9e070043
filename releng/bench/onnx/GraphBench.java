import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.ui.GcInk;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.view.GraphColors;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.GraphPainter;
import org.edgeloop.onnx.view.LayoutGraphOperation;
import org.edgeloop.onnx.view.ViewSettings;

import ai.onnx.proto.OnnxMl.ModelProto;

/**
 * Opens a model of many nodes in a real canvas, 1600 by 900 points: from the file to the first picture, in a program just started and
 * again, and the CPU time of a frame at every zoom. {@code releng/bench/bench-onnx} starts it, once for each graph.
 */
final class GraphBench {

	private static final int WIDTH = 1600;
	private static final int HEIGHT = 900;
	private static final int FRAMES = 60;
	private static final int WARM_UP = 20;
	private static final double MEGA = 1 << 20;

	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private final Display display = new Display();
	private final GcInk ink = new GcInk(display);
	private final Path file;
	private final ViewSettings settings;
	private final Canvas canvas;
	private Optional<GraphPainter> painter = Optional.empty();
	private double scale = 1;
	private double x;
	private double y;
	private int pictures;

	private GraphBench(Path file, ViewSettings settings) {
		this.file = file;
		this.settings = settings;
		Shell shell = new Shell(display, SWT.NO_TRIM);
		shell.setSize(WIDTH, HEIGHT);
		canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		canvas.setSize(WIDTH, HEIGHT);
		canvas.addListener(SWT.Paint, event -> painter.ifPresent(found -> {
			ink.begin(event.gc);
			found.paint(ink, scale, x, y, WIDTH, HEIGHT);
			ink.end();
			pictures++;
		}));
		shell.open();
	}

	/** @param arguments cnn or tfm, the number of nodes, flat or folded */
	public static void main(String[] arguments) throws IOException {
		Path file = Files.createTempFile("graph", ".onnx");
		try {
			GraphFile.write(arguments[0], Integer.parseInt(arguments[1]), file);
			ViewSettings settings = arguments[2].equals("flat") ? ViewSettings.FLAT : ViewSettings.DEFAULT;
			new GraphBench(file, settings).run("%s-%s, %s".formatted(arguments[0], arguments[1], arguments[2]));
		} finally {
			Files.delete(file);
		}
		System.exit(0);
	}

	private void run(String name) throws IOException {
		double[] first = open();
		double[] again = open();
		long clock = System.nanoTime();
		try (var in = Files.newInputStream(file)) {
			ModelProto.parseFrom(in);
		}
		double parsed = (System.nanoTime() - clock) / 1e9;
		GraphLayout layout = painter.orElseThrow().layout();
		System.out.printf("%-20s first picture %6.2f s (%6.2f s by CPU), again %6.2f s (%6.2f s by CPU), %.0f times what parsing the file takes%n", name, first[0],
				first[1], again[0], again[1], again[0] / parsed);
		System.gc();
		Runtime memory = Runtime.getRuntime();
		System.out.printf("%-20s %s; heap in use %.0f MB, at its peak %.0f MB%n", "", layout, (memory.totalMemory() - memory.freeMemory()) / MEGA, peak());
		double worst = 0;
		var frames = new StringBuilder();
		for (double zoom : new double[] { fit(layout), 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 1, 2 }) {
			double milliseconds = frame(layout, zoom);
			worst = Math.max(worst, milliseconds);
			frames.append(" %.3g: %.1f ".formatted(zoom, milliseconds));
		}
		System.out.printf("%-20s a frame %.1f ms of CPU at worst; by zoom%s%n", "", worst, frames);
	}

	/** @return seconds by the clock and of CPU */
	private double[] open() throws IOException {
		painter = Optional.empty();
		long clock = System.nanoTime();
		long cpu = system.getProcessCpuTime();
		LayoutGraphOperation.prepare();
		Model model = new ReadModelOperation(file).run(Progress.NONE).model();
		GraphLayout layout = new LayoutGraphOperation(model, model.graph(), settings, Optional.empty()).run(Progress.NONE);
		painter = Optional.of(new GraphPainter(layout, GraphColors.LIGHT));
		scale = fit(layout);
		x = 0;
		y = 0;
		waitForPicture();
		return new double[] { (System.nanoTime() - clock) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9 };
	}

	private static double fit(GraphLayout layout) {
		return Math.min(1, Math.min(WIDTH / layout.width(), HEIGHT / layout.height()));
	}

	/** Pans slantwise through the middle. */
	private double frame(GraphLayout layout, double zoom) {
		scale = zoom;
		var cpu = new double[FRAMES];
		for (int i = -WARM_UP; i < FRAMES; i++) {
			x = layout.width() / 2 - WIDTH / 2 / scale + i % 30 * 3 / scale;
			y = layout.height() / 2 - HEIGHT / 2 / scale + i % 40 * 7 / scale;
			long before = system.getProcessCpuTime();
			waitForPicture();
			if (i >= 0) {
				cpu[i] = (system.getProcessCpuTime() - before) / 1e6;
			}
		}
		return Arrays.stream(cpu).average().orElse(Double.NaN);
	}

	private void waitForPicture() {
		int before = pictures;
		canvas.redraw();
		while (pictures == before) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private static double peak() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage)
				.mapToLong(usage -> usage.getUsed()).sum() / MEGA;
	}
}
