package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.Trust;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a controller says while somebody watches. */
@Timeout(60)
class AdsLiveTest {

	private PracticeController controller;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open());
	}

	@AfterEach
	void end() throws IOException {
		controller.close();
	}

	private static final class Rows implements LiveListener {
		private final List<LiveChannel> channels = new ArrayList<>();
		private final List<double[]> rows = new ArrayList<>();
		private final List<Long> times = new ArrayList<>();
		private final CountDownLatch enough = new CountDownLatch(10);

		@Override
		public void began(List<LiveChannel> all, double rate) {
			channels.addAll(all);
		}

		@Override
		public void values(long nanos, double[][] values) {
			times.add(nanos);
			rows.add(Arrays.stream(values).mapToDouble(channel -> channel[0]).toArray());
			enough.countDown();
		}
	}

	private LiveSource source() {
		return new AdsKind().liveSources(Controllers.settings(controller, Map.of("liveSymbols", "MAIN.counter, MAIN.vibration", "liveCycle", "10")),
				Controllers.NOBODY).getFirst();
	}

	@Test
	void putsTogetherWhatWasTakenAtOnce() throws Exception {
		var rows = new Rows();
		var enough = new AtomicBoolean();
		var watching = CompletableFuture.runAsync(() -> {
			try {
				source().watch(rows, Progress.NONE.until(enough::get));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		assertTrue(rows.enough.await(20, TimeUnit.SECONDS));
		enough.set(true);
		watching.get(5, TimeUnit.SECONDS);
		assertEquals(List.of("MAIN.counter", "MAIN.vibration[0]", "MAIN.vibration[1]", "MAIN.vibration[2]", "MAIN.vibration[3]"),
				rows.channels.stream().map(LiveChannel::name).toList());
		assertEquals(0, rows.times.getFirst());
		// The practice program computes the vibration of its counter, in this closed form.
		// Cycles may pass between the two subscriptions.
		List<double[]> both = rows.rows.stream().dropWhile(row -> Double.isNaN(row[4])).toList();
		List<double[]> whole = both.stream().filter(row -> !Double.isNaN(row[0]) && !Double.isNaN(row[4])).toList();
		assertTrue(!whole.isEmpty() && whole.size() >= both.size() - 2, () -> whole.size() + " of " + both.size());
		for (double[] row : whole) {
			assertEquals(Math.sin(row[0] * 0.6), row[4], 1e-6);
		}
	}

	@Test
	void saysThatTheControllerIsGone() throws Exception {
		var rows = new Rows();
		var watching = CompletableFuture.supplyAsync(() -> assertThrows(ConnectionException.class, () -> source().watch(rows, Progress.NONE)));
		assertTrue(rows.enough.await(20, TimeUnit.SECONDS));
		controller.cutConnections();
		assertTrue(watching.get(5, TimeUnit.SECONDS).problem().what().contains("lost"));
	}

	@Test
	void obeysLinesThatAreTyped() throws Exception {
		var said = new LinkedBlockingQueue<String>();
		var ended = new CompletableFuture<Optional<Problem>>();
		ConsoleSession console = new AdsKind().console(Controllers.settings(controller, Map.of()), Controllers.NOBODY).orElseThrow()
				.open(new ConsoleListener() {
					@Override
					public void said(String text) {
						said.add(text);
					}

					@Override
					public void ended(Optional<Problem> cause) {
						ended.complete(cause);
					}
				}, Progress.NONE);
		console.send("MAIN.setpoint := 1");
		console.send("2\nGVL.small\r\nMAIN.none\nlist MAIN.axis\n");
		await(said, "MAIN.setpoint : INT = 12");
		await(said, "GVL.small : SINT = -128");
		await(said, "no such symbol");
		await(said, "MAIN.axis.name : STRING(15)");
		controller.log(1, "all is well");
		await(said, " hint PlcTask (851): all is well");
		console.send("MAIN.modelPath := none.onnx\nMAIN.loadModel := true\n");
		await(said, " \u001b[31merror\u001b[39m PlcTask (851): the model cannot be read: none.onnx");
		controller.cutConnections();
		assertTrue(ended.get(5, TimeUnit.SECONDS).orElseThrow().what().contains("lost"));
		console.close();
	}

	@Test
	void tellsTheLog() throws Exception {
		var lines = new LinkedBlockingQueue<AdsLogEntry>();
		var enough = new AtomicBoolean();
		var watching = CompletableFuture.runAsync(() -> {
			try {
				new AdsLog(Controllers.target(controller)).run(lines::add, Progress.NONE.until(enough::get));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		// Only what is written while somebody watches is told, so it is written until then.
		AdsLogEntry first = null;
		while (first == null && !watching.isDone()) {
			controller.log(2, "Druck zu hoch: 7 m\u00B3");
			first = lines.poll(20, TimeUnit.MILLISECONDS);
		}
		assertNotNull(first);
		assertEquals("PlcTask (851): Druck zu hoch: 7 m\u00B3", first.toLine());
		assertEquals(AdsLogEntry.Level.WARNING, first.level());
		controller.log(4, "x".repeat(5000));
		AdsLogEntry next = lines.poll(5, TimeUnit.SECONDS);
		while (next != null && next.level() != AdsLogEntry.Level.ERROR) {
			next = lines.poll(5, TimeUnit.SECONDS);
		}
		assertEquals("x".repeat(1024 - 36), Objects.requireNonNull(next).text());
		enough.set(true);
		watching.get(5, TimeUnit.SECONDS);
	}

	@Test
	void saysThatAControllerIsGoneWhichWritesNothing() throws Exception {
		var target = Controllers.target(controller);
		var impatient = new AdsTarget(target.address(), target.netId(), target.amsPort(), target.source(), Duration.ofMillis(200));
		var watching = CompletableFuture.supplyAsync(() -> assertThrows(ConnectionException.class, () -> new AdsLog(impatient).run(_ -> {
			// it writes nothing
		}, Progress.NONE)));
		controller.close();
		assertFalse(watching.get(10, TimeUnit.SECONDS).problem().remedy().isEmpty());
	}

	private static void await(LinkedBlockingQueue<String> said, String expected) throws InterruptedException {
		for (String line = said.poll(5, TimeUnit.SECONDS); line != null; line = said.poll(5, TimeUnit.SECONDS)) {
			if (line.contains(expected)) {
				return;
			}
		}
		throw new AssertionError("not said: " + expected);
	}

	@Test
	void glancesAtAController() throws IOException {
		var kind = new AdsKind();
		assertEquals(Reach.REACHABLE, kind.glance(Controllers.settings(controller, Map.of()), Controllers.NOBODY, Progress.NONE).reach());
		assertEquals(Reach.REFUSED, kind.glance(Controllers.settings(controller, Map.of("netId", "1.1.1.1.1.1")), Controllers.NOBODY, Progress.NONE).reach());
		var settings = Controllers.settings(controller, Map.of());
		controller.close();
		assertEquals(Reach.UNREACHABLE, kind.glance(settings, Controllers.NOBODY, Progress.NONE).reach());
	}

	@Test
	void changesAStateOnlyWhenThatIsAllowed() throws IOException {
		try (var client = new AdsClient(Controllers.target(controller))) {
			var change = new ChangeStateOperation(client, AdsTarget.SYSTEM_SERVICE, AdsState.RECONFIG);
			assertThrows(IOException.class, () -> change.run(Trust.NOTHING));
			assertEquals(5, controller.state());
			change.run(question -> question.subject() == Trust.Subject.RUN_STATE && question.what().contains("from 'run' to 'reconfig'"));
			assertEquals("config", client.state(AdsTarget.SYSTEM_SERVICE).name());
		}
	}

	@Test
	void checksSettings() {
		var kind = new AdsKind();
		assertEquals(List.of(), kind.check(Controllers.settings(controller, Map.of())));
		assertEquals(List.of("host", "netId", "sourceNetId", "amsPort", "timeout"), kind.check(Controllers.settings(controller,
				Map.of("host", "a b", "netId", "1.2.3.4.5", "sourceNetId", "1.2.3.4.5.256", "amsPort", "0", "timeout", "x"))).stream().map(Problem::where).toList());
	}
}
