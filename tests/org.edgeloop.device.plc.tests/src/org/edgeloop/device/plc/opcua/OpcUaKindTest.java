package org.edgeloop.device.plc.opcua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.Trust;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The kind as the workbench uses it, against the server of node-opcua. */
@TestInstance(Lifecycle.PER_CLASS)
class OpcUaKindTest {

	@TempDir
	static Path folder;

	private final OpcUaKind kind = new OpcUaKind();
	private final List<String> log = new ArrayList<>();
	private OpcUaPeer peer;
	private DeviceAccess access;
	private Path model;

	@BeforeAll
	void start() throws IOException {
		peer = OpcUaPeer.start(folder.resolve("server"), "plain");
		access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder.resolve("user"));
		model = Files.writeString(folder.resolve("wear.onnx"), "abc");
	}

	@AfterAll
	void end() {
		if (peer != null) {
			peer.close();
		}
	}

	@Test
	void theConnectionIsTestedFromTheNameUpwards() {
		PlanResult result = run(kind.connectionTest(settings(Map.of("watched", "ns=1;s=Speed, ns=1;s=\"DB 1\".\"Ready, set;=[0]\"")), access));
		assertEquals(Outcome.COMPLETED, result.outcome(), () -> result.problem().map(Problem::toLine).orElse(""));
		assertEquals(List.of("name", "port", "endpoints", "session", "state", "watched"), result.steps().stream().map(StepReport::name).toList());
		assertTrue(outcome(result, "state").contains("running"), outcome(result, "state"));
		assertEquals("2 variables", outcome(result, "watched"));
		assertEquals(Reach.REACHABLE, kind.glance(settings(Map.of()), access, Progress.NONE).reach());
	}

	@Test
	void theFirstStepThatFailsNamesTheCause() throws IOException {
		int free;
		try (var socket = new ServerSocket(0)) {
			free = socket.getLocalPort();
		}
		Map<String, String> nobody = Map.of("address", "opc.tcp://127.0.0.1:" + free);
		PlanResult refused = run(kind.connectionTest(settings(nobody), access));
		assertEquals("nothing listens on this port", problem(refused, "port").what());
		assertEquals(Reach.UNREACHABLE, kind.glance(settings(nobody), access, Progress.NONE).reach());
		PlanResult nameless = run(kind.connectionTest(settings(Map.of("address", "opc.tcp://no-such-host.invalid:4840")), access));
		assertEquals("nobody knows this host name", problem(nameless, "name").what());
		PlanResult unprotected = run(kind.connectionTest(settings(Map.of("security", "best")), access));
		assertEquals("the server offers no protected connection", problem(unprotected, "session").what());
		PlanResult unreadable = run(kind.connectionTest(settings(Map.of("watched", "ns=1;s=Nothing")), access));
		assertEquals("the server knows no such node", problem(unreadable, "watched").what());
	}

	@Test
	void settingsAreCheckedWithoutReachingOut() {
		assertEquals(List.of(), kind.check(settings(Map.of())));
		assertEquals(1, kind.check(settings(Map.of("address", "http://plc"))).size());
		assertEquals(1, kind.check(settings(Map.of("address", ""))).size());
		assertEquals(1, kind.check(settings(Map.of("security", "Basic128"))).size());
		assertEquals(1, kind.check(settings(Map.of("interval", "0"))).size());
		assertEquals(List.of("ns=1;s=a,b", "i=5"), OpcUaFields.nodes(" ns=1;s=a,b ,i=5"));
	}

	@Test
	void aProgramIsToldOfAModelAndAnswers() throws IOException {
		PlanResult result = run(deployment(Map.of("path-node", "ns=1;s=ModelPath", "path", "/media/wear.onnx", "hash-node", "ns=1;s=ModelHash",
				"command-node", "ns=1;s=Command", "command", "4", "answer-node", "ns=1;s=Answer", "answer", "40", "output-nodes", "ns=1;s=Speed")));
		assertEquals(Outcome.COMPLETED, result.outcome(), () -> result.problem().map(Problem::toLine).orElse(""));
		assertEquals("/media/wear.onnx", read("ns=1;s=ModelPath"));
		// FIPS 180-2, appendix B.1.
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", read("ns=1;s=ModelHash"));
		assertFalse(result.isVerified(), "what the controller loaded is the program's word alone");
		assertEquals("", result.sha256());
		assertTrue(log.stream().anyMatch(line -> line.startsWith("ns=1;s=Speed : Double")), log.toString());
	}

	@Test
	void aProgramThatDoesNotAnswerIsToldWhatItWasToldBefore() throws IOException {
		write("ns=1;s=OtherPath", "old.onnx");
		PlanResult result = run(deployment(Map.of("path-node", "ns=1;s=OtherPath", "command-node", "ns=1;s=Silent", "command", "1", "answer-node",
				"ns=1;s=Fixed", "answer", "99", "timeout", "1")));
		assertEquals(Outcome.ROLLED_BACK, result.outcome());
		assertTrue(problem(result, "answer").what().startsWith("the program has not answered 99 within 1 s"));
		assertEquals("old.onnx", read("ns=1;s=OtherPath"));
		assertEquals(0, read("ns=1;s=Silent"));
	}

	@Test
	void aVariableThatCannotBeWrittenIsFoundBeforeAnythingIs() throws IOException {
		PlanResult result = run(deployment(Map.of("path-node", "ns=1;s=Note", "command-node", "ns=1;s=Fixed")));
		assertEquals(Outcome.FAILED, result.outcome());
		assertEquals("the server lets nobody write this", problem(result, "nodes").what());
		assertEquals("", read("ns=1;s=Note"));
		assertThrows(ProblemException.class, () -> deployment(Map.of()));
	}

	@Test
	void variablesAreWatchedWithTheirNamesAndUnits() throws IOException {
		var source = kind.liveSources(settings(Map.of("watched", "ns=1;s=Count, ns=1;s=Temperature, ns=1;s=Flag", "interval", "20")), access).getFirst();
		var received = new Received(5);
		assertThrows(CancellationException.class, () -> source.watch(received, received.progress()));
		assertEquals(List.of(new LiveChannel("Count", ""), new LiveChannel("Temperature", "°C"), new LiveChannel("Flag", "")), received.channels);
		List<Double> counts = received.samples.stream().map(sample -> sample[0]).filter(value -> !value.isNaN()).toList();
		assertEquals(counts.stream().sorted().toList(), counts, "a count only grows");
		assertTrue(counts.getLast() > counts.getFirst());
		assertEquals(21.5, received.samples.getLast()[1]);
		assertEquals(0, received.samples.getLast()[2]);
		assertEquals(received.times.stream().sorted().toList(), received.times);
	}

	@Test
	void aServerThatDiesEndsTheWatchWithItsCause() throws IOException {
		try (OpcUaPeer dying = OpcUaPeer.start(folder.resolve("dying"), "plain")) {
			var source = kind.liveSources(settings(Map.of("address", dying.url(), "watched", "ns=1;s=Count", "interval", "20")), access).getFirst();
			var received = new Received(2) {
				@Override
				void isEnough() {
					dying.kill();
				}
			};
			ConnectionException lost = assertThrows(ConnectionException.class, () -> source.watch(received, Progress.NONE));
			assertTrue(lost.problem().what().contains("lost"), lost.getMessage());
		}
	}

	/** Takes samples until there are enough. */
	private static class Received implements LiveListener {

		final List<LiveChannel> channels = new ArrayList<>();
		final List<double[]> samples = new ArrayList<>();
		final List<Long> times = new ArrayList<>();
		private final int enough;
		private final AtomicBoolean isCancelled = new AtomicBoolean();

		Received(int enough) {
			this.enough = enough;
		}

		@Override
		public void began(List<LiveChannel> named, double rate) {
			channels.addAll(named);
			assertEquals(0, rate);
		}

		@Override
		public void values(long nanos, double[][] values) {
			times.add(nanos);
			double[] sample = new double[values.length];
			for (int i = 0; i < values.length; i++) {
				sample[i] = values[i][0];
			}
			samples.add(sample);
			if (samples.size() == enough) {
				isEnough();
			}
		}

		void isEnough() {
			isCancelled.set(true);
		}

		Progress progress() {
			return Progress.NONE.until(isCancelled::get);
		}
	}

	private DevicePlan deployment(Map<String, String> options) throws IOException {
		return kind.deployment(settings(Map.of()), new Deployment(model, options), access);
	}

	private PlanResult run(DevicePlan plan) {
		return new RunPlanOperation(plan).run(new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// the result says it
			}

			@Override
			public void logged(Instant time, String line) {
				log.add(line);
			}
		}, Progress.NONE);
	}

	private static String outcome(PlanResult result, String step) {
		return step(result, step).outcome();
	}

	private static Problem problem(PlanResult result, String step) {
		assertEquals(Status.FAILED, step(result, step).status(), () -> result.steps().toString());
		return step(result, step).problem().orElseThrow();
	}

	private static StepReport step(PlanResult result, String name) {
		return result.steps().stream().collect(Collectors.toMap(StepReport::name, step -> step)).get(name);
	}

	private Object read(String node) throws IOException {
		try (OpcUaConnection connection = open()) {
			return connection.read(node).value();
		}
	}

	private void write(String node, String value) throws IOException {
		try (OpcUaConnection connection = open()) {
			connection.write(node, value);
		}
	}

	private OpcUaConnection open() throws IOException {
		return OpcUaConnection.open(OpcUaTarget.of("press", peer.url(), OpcUaSecurity.NONE, Optional.empty()), access, _ -> {
		}, Progress.NONE);
	}

	private DeviceSettings settings(Map<String, String> more) {
		Map<String, String> values = new HashMap<>(Map.of("address", peer.url(), "security", "None"));
		values.putAll(more);
		return new DeviceSettings("press", "opcua", "", values, folder);
	}
}
