import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineCanvas;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineNavigation;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabelEdge;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.internal.LabelLayer;
import org.edgeloop.dataset.ui.labelling.internal.LabelMenu;
import org.edgeloop.dataset.ui.labelling.internal.TypeColors;
import org.edgeloop.dataset.ui.labelling.internal.TypeImages;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;
import org.edgeloop.ui.ThemeColors;

/**
 * Edits labels of a recording in the real timeline canvas, with journal and undo, and says what each gesture costs the UI thread
 * until it is painted. {@code releng/bench/bench-labels} starts it.
 */
final class LabelsBench {

	private static final int SAMPLES = 10_000_000;
	private static final int SAMPLE_RATE = 25_600;
	private static final int WARM_UP = 10;
	private static final int GESTURES = 50;
	private static final int MOVES_A_DRAG = 5;
	private static final List<String> TYPES = List.of("normal", "fault/inner-race", "fault/outer-race", "fault/ball", "imbalance");

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Random random = new Random(5);
	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final Path project;
	private int paints;
	private TimelineCanvas canvas;
	private TimelineModel timeline;
	private LabellingPresenter presenter;

	private LabelsBench(Path project) {
		this.project = project;
	}

	public static void main(String[] arguments) throws IOException {
		var bench = new LabelsBench(Path.of(arguments[0]));
		bench.registerColors();
		for (int labels : new int[] { 100, 100_000 }) {
			bench.run(labels);
		}
	}

	/** The workbench takes them from its theme. */
	private void registerColors() {
		for (ThemeColors color : ThemeColors.values()) {
			JFaceResources.getColorRegistry().put(color.id(), new RGB(128, 128, 128));
		}
	}

	private void run(int labels) throws IOException {
		String recording = "data/labels" + labels + ".npy";
		writeRecording(project.resolve(recording));
		writeLabels(recording, labels);
		try (SampleSource source = Recordings.open(project.resolve(recording), ReadOptions.NONE, Progress.NONE);
				RecordingEnvelopes envelopes = new RecordingEnvelopes(source, project.resolve("cache"))) {
			envelopes.build(Progress.NONE);
			long begin = System.nanoTime();
			LabelDocument document = LabelDocument.open(project, recording, SAMPLES, SAMPLE_RATE);
			timeline = new TimelineModel(source, envelopes);
			presenter = new LabellingPresenter(document, Taxonomy.DEFAULT, List.of(), timeline);
			System.out.printf(Locale.ROOT, "%n%,d labels: opened in %d ms%n", labels, (System.nanoTime() - begin) / 1_000_000);
			System.out.println("                                             median        95 %     longest   [ms of CPU, painted]");
			show();
			gestures();
			canvas.dispose();
			document.close();
		}
	}

	private static void writeRecording(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		byte[] header = ("{'descr': '|i1', 'fortran_order': False, 'shape': (" + SAMPLES + ",), }").getBytes();
		int length = 118;
		byte[] bytes = new byte[10 + length + SAMPLES];
		System.arraycopy(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) length, 0 }, 0, bytes, 0, 10);
		Arrays.fill(bytes, 10, 10 + length, (byte) ' ');
		System.arraycopy(header, 0, bytes, 10, header.length);
		bytes[9 + length] = '\n';
		var noise = new Random(3);
		for (int i = 10 + length; i < bytes.length; i++) {
			bytes[i] = (byte) (20 * noise.nextGaussian());
		}
		Files.write(file, bytes);
	}

	/** Most are short and lie side by side; every tenth is a point, and every hundredth reaches over many others. */
	private void writeLabels(String recording, int count) throws IOException {
		var text = new StringBuilder("{\n\"format\":\"edgeloop-labels\",\n\"version\":1,\n\"recording\":\"" + recording + "\",\n\"samples\":"
				+ SAMPLES + ",\n\"sampleRate\":" + SAMPLE_RATE + ".0,\n\"labels\":[\n");
		int step = SAMPLES / count;
		for (int i = 0; i < count; i++) {
			int from = i * step;
			int to = i % 10 == 0 ? from : Math.min(SAMPLES, from + (i % 100 == 1 ? 200 * step : step / 5 + random.nextInt(step)));
			text.append(i == 0 ? "" : ",\n").append("{\"id\":\"label-").append(i).append("\",\"kind\":\"")
					.append(from == to ? "point" : "region").append("\",\"type\":\"").append(TYPES.get(i % TYPES.size())).append("\",\"from\":")
					.append(from).append(",\"to\":").append(to).append('}');
		}
		Path file = project.resolve("labels").resolve(recording.substring("data/".length()) + ".labels.json");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text.append("\n]\n}\n"));
		Files.writeString(project.resolve("dataset.json"), "{\"format\":\"edgeloop-dataset\",\"version\":1,\"name\":\"bench\"}\n");
	}

	private void show() {
		canvas = new TimelineCanvas(shell, SWT.NONE);
		TypeColors colors = new TypeColors(presenter.taxonomy());
		canvas.addLayer(new LabelLayer(presenter, colors, new LabelMenu(presenter, new TypeImages(colors, canvas), null), canvas, () -> true));
		canvas.setModel(Optional.of(timeline));
		canvas.addListener(SWT.Paint, _ -> paints++);
		presenter.addListener(_ -> canvas.redraw());
		shell.setSize(2150, 900);
		canvas.setBounds(shell.getClientArea());
		shell.open();
		canvas.setBounds(shell.getClientArea());
		paint();
	}

	/** Runs the event loop until the canvas has been painted. */
	private void paint() {
		int painted = paints;
		canvas.redraw();
		while (paints == painted) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private void gestures() {
		var stack = presenter.document().domain().getCommandStack();
		SampleRange whole = timeline.axis().whole();
		for (SampleRange view : List.of(whole, new SampleRange(SAMPLES / 2, SAMPLES / 2 + 40_000))) {
			timeline.setRange(view);
			String where = view.equals(whole) ? ", all in sight" : ", zoomed in";
			measure("add a region" + where, i -> presenter.marking().addRegion(place(view), List.of()));
			measure("undo" + where, _ -> stack.undo());
			measure("redo" + where, _ -> stack.redo());
			measure("drag an edge (" + MOVES_A_DRAG + " moves)" + where, _ -> drag(view));
			measure("nudge an edge" + where, i -> nudge(i));
			measure("point at a label" + where, _ -> pointAt());
			measure("pan" + where, i -> new TimelineNavigation(timeline).pan(i % 2 == 0 ? 0.1 : -0.1));
			measure("next label" + where, _ -> presenter.navigation().next());
		}
		timeline.setRange(whole);
		measure("select all, deselect", 10, _ -> {
			presenter.selectAll();
			paint();
			presenter.select(List.of());
		});
		measure("change the class of all, undo", 6, _ -> {
			presenter.selectAll();
			presenter.editing().setType(presenter.selection(), "other/transient");
			paint();
			stack.undo();
		});
		measure("delete all, undo", 6, _ -> {
			presenter.selectAll();
			presenter.editing().deleteSelected();
			paint();
			stack.undo();
		});
	}

	private SampleRange place(SampleRange view) {
		long from = view.from() + random.nextLong(view.length() - 2000);
		return new SampleRange(from, from + 500 + random.nextInt(1000));
	}

	private void drag(SampleRange view) {
		long position = view.from() + random.nextLong(view.length() / 2);
		Label label = presenter.index().from(position).orElseThrow();
		presenter.dragging().start(label, LabelEdge.WHOLE, position);
		for (int move = 1; move <= MOVES_A_DRAG; move++) {
			presenter.dragging().to(position + move * view.length() / 2000);
			paint();
		}
		presenter.dragging().finish();
	}

	private void nudge(int turn) {
		if (presenter.selection().size() != 1 || turn == 0) {
			presenter.navigation().next();
		}
		if (presenter.edges().active() == LabelEdge.NONE) {
			presenter.edges().step(1);
		}
		presenter.edges().nudge(turn % 2 == 0 ? 1 : -1);
	}

	/** Looks for what lies under the pointer, as every move of the mouse does. */
	private void pointAt() {
		var event = new Event();
		event.x = 200 + random.nextInt(1800);
		event.y = 100 + random.nextInt(600);
		canvas.pointerAt(event).ifPresent(pointer -> {
			canvas.layers().forEach(layer -> layer.cursorAt(pointer));
			timeline.setPointer(OptionalLong.of(pointer.position()));
		});
	}

	private void measure(String name, IntConsumer gesture) {
		measure(name, GESTURES, gesture);
	}

	private void measure(String name, int times, IntConsumer gesture) {
		int warmUp = Math.min(WARM_UP, times / 2);
		double[] costs = new double[times - warmUp];
		for (int i = 0; i < times; i++) {
			long before = threads.getCurrentThreadCpuTime();
			gesture.accept(i);
			paint();
			if (i >= warmUp) {
				costs[i - warmUp] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
			}
		}
		Arrays.sort(costs);
		System.out.printf(Locale.ROOT, "%-40s %10.2f  %10.2f  %10.2f%n", name, costs[costs.length / 2],
				costs[Math.min(costs.length - 1, costs.length * 95 / 100)], costs[costs.length - 1]);
	}
}
