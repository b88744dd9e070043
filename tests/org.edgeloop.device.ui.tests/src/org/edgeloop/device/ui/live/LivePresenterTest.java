package org.edgeloop.device.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.ui.live.LivePresenter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live view without its widgets, against a device that gives what the test says. */
class LivePresenterTest {

	private static final List<LiveChannel> CHANNELS = List.of(new LiveChannel("CPU", "%"), new LiveChannel("Chip", "°C"), new LiveChannel("GPU", "%"));

	@TempDir
	Path folder;

	private final ThreadedBackground background = new ThreadedBackground();
	private final Device device = new Device("usage", 0);
	private final List<LiveSource> sources = new ArrayList<>(List.of(device));
	private final LivePresenter presenter = new LivePresenter("bench", () -> sources, background);

	@AfterEach
	void stop() {
		presenter.stop();
	}

	@Test
	void valuesBecomeChartsByUnitAndFigures() throws InterruptedException {
		presenter.start();
		assertEquals(State.STARTING, presenter.state());
		device.give(0, 10, 40, 1);
		device.give(1_500_000_000L, 30, Double.NaN, 2);
		background.until(() -> presenter.now() == 1.5);
		assertEquals(State.RUNNING, presenter.state());
		assertEquals(List.of("%", "°C"), presenter.charts().stream().map(UnitChart::unit).toList());
		assertEquals(List.of("CPU", "GPU"), presenter.charts().getFirst().chart().traces().stream().map(trace -> trace.name()).toList());
		assertEquals(new ChannelRow("CPU", "%", 30, 10, 30, 20, 2), presenter.rows().get(0));
		assertEquals(new ChannelRow("Chip", "°C", Double.NaN, 40, 40, 40, 2), presenter.rows().get(1));
	}

	@Test
	void withoutAUnitEachQuantityHasAChartOfItsOwnUnlessThereAreTooMany() {
		assertEquals(List.of(List.of("speed"), List.of("v[0]", "v[1]")), names("speed", "v[0]", "v[1]"));
		assertEquals(1, names("a", "b", "c", "d", "e").size());
	}

	/** The names in each chart of channels without units. */
	private static List<List<String>> names(String... channels) {
		List<LiveChannel> all = Arrays.stream(channels).map(name -> new LiveChannel(name, "")).toList();
		List<TraceData> traces = all.stream().map(_ -> TraceData.of(new double[0], new double[0])).toList();
		return LiveCharts.of(all, traces, LiveWindow.ALL, 0).stream().map(chart -> chart.chart().traces().stream().map(trace -> trace.name()).toList()).toList();
	}

	@Test
	void aStretchOfTimeIsShownWhichFollowsTheEnd() throws InterruptedException {
		presenter.setWindow(LiveWindow.MINUTE);
		presenter.start();
		device.give(0, 1, 1, 1);
		device.give(100_000_000_000L, 2, 2, 2);
		background.until(() -> presenter.now() == 100);
		assertEquals(40, presenter.charts().getFirst().chart().xRange().from());
		assertEquals(100, presenter.charts().getFirst().chart().xRange().to());
		presenter.setWindow(LiveWindow.ALL);
		background.until(() -> presenter.charts().getFirst().chart().xRange().from() <= 0);
	}

	@Test
	void whatIsAskedForWhileAChartIsPreparedIsShownAfterIt() throws InterruptedException {
		presenter.start();
		device.give(0, 1, 1, 1);
		device.give(100_000_000_000L, 2, 2, 2);
		background.until(() -> presenter.now() == 100);
		for (LiveWindow window : List.of(LiveWindow.ALL, LiveWindow.MINUTE)) {
			presenter.setWindow(window);
		}
		background.until(() -> presenter.charts().getFirst().chart().xRange().from() == 40);
	}

	@Test
	void aPictureThatStandsStillMissesNothing() throws InterruptedException {
		presenter.start();
		device.give(0, 1, 1, 1);
		background.until(() -> presenter.rows().size() == 3);
		presenter.setPaused(true);
		device.give(1_000_000_000L, 2, 2, 2);
		presenter.setPaused(false);
		background.until(() -> presenter.now() == 1);
		assertEquals(2, presenter.rows().getFirst().samples());
	}

	@Test
	void whatIsShownIsRecordedWithoutASecondConnection() throws Exception {
		presenter.start();
		device.give(0, 5, 40, 1);
		background.until(() -> presenter.state() == State.RUNNING);
		Path file = folder.resolve("bench.csv");
		List<Path> written = new ArrayList<>();
		presenter.record(file, written::add);
		assertTrue(presenter.isRecording());
		// It begins when the recorder listens: values are given until the first has come to the file.
		for (int i = 1; !Files.exists(file); i++) {
			device.give(i * 1_000_000_000L, i, 40, 1);
			int second = i;
			background.until(() -> presenter.now() == second);
		}
		presenter.stopRecording();
		background.until(() -> !written.isEmpty());
		assertFalse(presenter.isRecording());
		assertEquals(List.of(file), written);
		assertTrue(Files.readAllLines(file).getFirst().contains("CPU"), Files.readAllLines(file).getFirst());
		assertEquals(1, device.watches);
		assertEquals(State.RUNNING, presenter.state());
	}

	@Test
	void aFileThatIsThereIsNotOverwritten() throws Exception {
		Path file = Files.writeString(folder.resolve("old.csv"), "precious");
		presenter.start();
		device.give(0, 5, 40, 1);
		background.until(() -> presenter.state() == State.RUNNING);
		presenter.record(file, _ -> {
		});
		background.until(() -> presenter.problem().isPresent());
		assertEquals("precious", Files.readString(file));
		assertFalse(presenter.isRecording());
	}

	@Test
	void aLostDeviceIsSaidAndWhatItGaveStays() throws InterruptedException {
		presenter.start();
		device.give(0, 1, 1, 1);
		device.end(Problem.error("the cable is out", "bench", "plug it in"));
		background.until(() -> presenter.problem().isPresent() && presenter.rows().size() == 3);
		assertEquals(State.STOPPED, presenter.state());
		assertEquals("the cable is out", presenter.problem().orElseThrow().what());
		presenter.start();
		assertTrue(presenter.problem().isEmpty());
		device.give(0, 1, 1, 1);
		background.until(() -> presenter.state() == State.RUNNING);
	}

	@Test
	void anotherSourceIsWatchedInsteadOfTheFirst() throws InterruptedException {
		var other = new Device("samples", 100);
		sources.add(other);
		presenter.start();
		device.give(0, 1, 1, 1);
		background.until(() -> presenter.state() == State.RUNNING);
		presenter.choose(1);
		other.give(0, 7, 7, 7);
		background.until(() -> presenter.rate() == 100 && presenter.rows().size() == 3 && presenter.rows().getFirst().last() == 7);
		assertEquals(List.of("usage", "samples"), presenter.sourceNames());
	}

	@Test
	void aDeviceWithoutValuesSaysSo() throws InterruptedException {
		sources.clear();
		presenter.start();
		background.until(() -> presenter.problem().isPresent());
		assertTrue(presenter.problem().orElseThrow().what().contains("gives no values"));
	}

	/** Gives what it is told to, in the thread that watches it. */
	private static final class Device implements LiveSource {

		private final String name;
		private final double rate;
		private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>();
		private volatile int watches;

		private interface Step {
			void run(LiveListener listener) throws IOException;
		}

		Device(String name, double rate) {
			this.name = name;
			this.rate = rate;
		}

		void give(long nanos, double... values) {
			var samples = new double[values.length][];
			for (int i = 0; i < values.length; i++) {
				samples[i] = new double[] { values[i] };
			}
			steps.add(listener -> listener.values(nanos, samples));
		}

		void end(Problem why) {
			steps.add(_ -> {
				throw new ConnectionException(why);
			});
		}

		@Override
		public String name() {
			return name;
		}

		@Override
		public void watch(LiveListener listener, Progress progress) throws IOException {
			watches++;
			listener.began(CHANNELS, rate);
			while (true) {
				progress.checkCancelled();
				try {
					Step step = steps.poll(20, TimeUnit.MILLISECONDS);
					if (step != null) {
						step.run(listener);
					}
				} catch (InterruptedException e) {
					throw new CancellationException();
				}
			}
		}
	}
}
