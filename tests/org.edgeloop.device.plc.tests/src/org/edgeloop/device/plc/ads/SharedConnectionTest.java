package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plc.ads.AddRouteOperation.Route;
import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A controller that ends a machine's connection when the machine makes a second one, as routers of TwinCAT do. */
@Timeout(60)
class SharedConnectionTest {

	private PracticeController controller;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open().withRoutes());
		var route = new Route(new InetSocketAddress(InetAddress.getLoopbackAddress(), controller.udpPort()), "bench", Optional.empty(), "Administrator");
		new AddRouteOperation(route, Duration.ofSeconds(1)).run(new DeviceAccess((_, _, _) -> Optional.of("1".toCharArray()), _ -> true, Path.of("nowhere")),
				Progress.NONE);
	}

	@AfterEach
	void end() throws IOException {
		controller.close();
	}

	@Test
	void watchesLooksAndDeploysAtOnce(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("a.bin"), new byte[300_000]);
		try (AdsSymbols watched = AdsSymbols.open(Controllers.target(controller))) {
			var before = new CountDownLatch(3);
			watched.sample("MAIN.speed", Duration.ofMillis(10), _ -> before.countDown());
			assertTrue(before.await(10, TimeUnit.SECONDS));
			assertEquals(Reach.REACHABLE, new AdsKind().glance(Controllers.settings(controller, Map.of()), Controllers.NOBODY, Progress.NONE).reach());
			var result = new RunPlanOperation(Controllers.deployment(controller, file, Map.of("path", "/a.bin"))).run(PlanListener.NONE, Progress.NONE);
			assertEquals(Outcome.COMPLETED, result.outcome(), result::toString);
			var after = new CountDownLatch(3);
			watched.sample("MAIN.counter", Duration.ofMillis(10), _ -> after.countDown());
			assertTrue(after.await(10, TimeUnit.SECONDS), "what was watched before goes on");
		}
	}

	@Test
	void connectsOnceHoweverManyComeAtOnce() throws Exception {
		var begin = new CountDownLatch(1);
		List<CompletableFuture<Boolean>> all = new ArrayList<>();
		var closed = new CountDownLatch(8);
		for (int i = 0; i < 8; i++) {
			var outcome = new CompletableFuture<Boolean>();
			all.add(outcome);
			Thread.ofPlatform().start(() -> {
				try {
					begin.await();
					try (var client = new AdsClient(Controllers.target(controller))) {
						boolean isGood = client.state(851).isRun();
						closed.countDown();
						closed.await();
						outcome.complete(isGood && client.isOpen());
					}
				} catch (IOException | InterruptedException e) {
					closed.countDown();
					outcome.completeExceptionally(e);
				}
			});
		}
		begin.countDown();
		for (var outcome : all) {
			assertTrue(outcome.get(20, TimeUnit.SECONDS));
		}
	}

	@Test
	void endsNobodyElsesWaits() throws Exception {
		controller.inject(ControllerFault.silence(0x4040, 0));
		try (var first = new AdsClient(Controllers.target(controller))) {
			var second = new AdsClient(Controllers.target(controller));
			AdsClient.Pending pending = second.readWriteLater(851, 0x4040, 0, 4, new byte[0]);
			second.close();
			assertThrows(ConnectionException.class, pending::await);
			assertFalse(second.isOpen());
			assertTrue(first.state(851).isRun());
		}
	}

	/** A machine that is off does not even refuse: here, one whose queue of connections is full. */
	@Test
	void connectingEndsAtOnceWhenCancelled(@TempDir Path folder) throws Exception {
		Path file = Files.write(folder.resolve("a.bin"), new byte[10]);
		List<Socket> filling = new ArrayList<>();
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Assumptions.assumeTrue(fill(server, filling), "skipped: the system takes all connections");
			var settings = new DeviceSettings("off", AdsKind.ID, "", Map.of("host", "127.0.0.1:" + server.getLocalPort(), "netId", "1.2.3.4.1.1", "timeout",
					"3600"), folder);
			var plan = new AdsKind().deployment(settings, new Deployment(file, Map.of("path", "/a.bin")), Controllers.NOBODY);
			var cancelled = new AtomicBoolean();
			var connecting = new CountDownLatch(1);
			var running = CompletableFuture.supplyAsync(() -> new RunPlanOperation(plan).run(new PlanListener() {
				@Override
				public void changed(StepReport step) {
					if (step.name().equals("connect")) {
						connecting.countDown();
					}
				}

				@Override
				public void logged(Instant time, String line) {
					// nobody reads it
				}
			}, Progress.NONE.until(cancelled::get)));
			assertTrue(connecting.await(10, TimeUnit.SECONDS));
			cancelled.set(true);
			assertEquals(Outcome.CANCELLED, running.get(5, TimeUnit.SECONDS).outcome());
		} finally {
			for (Socket each : filling) {
				each.close();
			}
		}
	}

	private static boolean fill(ServerSocket server, List<Socket> filling) throws IOException {
		for (int i = 0; i < 8; i++) {
			var socket = new Socket();
			filling.add(socket);
			try {
				socket.connect(server.getLocalSocketAddress(), 200);
			} catch (SocketTimeoutException _) {
				return true;
			}
		}
		return false;
	}

	/** A cable that is out is not noticed by TCP for minutes: who comes next must not wait for that. */
	@Test
	void connectsAnewWhenNothingComesAnyMore() throws Exception {
		AdsTarget usual = Controllers.target(controller);
		var impatient = new AdsTarget(usual.address(), usual.netId(), 851, Optional.empty(), Duration.ofMillis(100));
		try (var silent = new AdsClient(impatient)) {
			silent.state(851);
			controller.inject(ControllerFault.silence(0x4040, 0));
			assertThrows(ConnectionException.class, () -> silent.read(851, 0x4040, 0, 1));
			assertFalse(silent.isOpen());
			try (var fresh = new AdsClient(Controllers.target(controller))) {
				assertTrue(fresh.state(851).isRun());
			}
		}
	}
}
