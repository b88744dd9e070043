package org.edgeloop.device.linux.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BenchSettings;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At which step a test of the way to a board stops, and what it says then. */
class LinuxConnectionTestTest {

	@TempDir
	private Path folder;
	private OpenSshServer server;

	@BeforeEach
	void start() throws Exception {
		server = OpenSshServer.start(folder);
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	private PlanResult run(Map<String, String> changed) throws IOException {
		DeviceSettings settings = BenchSettings.of(server, changed);
		return new RunPlanOperation(new LinuxConnectionTest(settings, BenchSettings.access(server)).plan()).run(PlanListener.NONE, Progress.NONE);
	}

	private static List<Status> statuses(PlanResult result, int count) {
		return result.steps().stream().map(StepReport::status).limit(count).toList();
	}

	private static void stopsAt(String step, String saying, PlanResult result) {
		StepReport failed = result.steps().stream().filter(one -> one.status() == Status.FAILED).findFirst().orElseThrow();
		assertEquals(step, failed.name());
		assertTrue(failed.problem().orElseThrow().what().contains(saying), failed::toString);
		assertEquals(PlanResult.Outcome.FAILED, result.outcome());
	}

	@Test
	void everythingThatThisMachineHas() throws Exception {
		PlanResult result = run(Map.of("root", folder.resolve("releases").toString()));
		assertEquals(List.of(Status.DONE, Status.DONE, Status.DONE, Status.DONE, Status.DONE, Status.DONE), statuses(result, 6));
		assertTrue(result.steps().get(1).outcome().startsWith("2.0-OpenSSH_"), result.steps()::toString);
		assertTrue(result.steps().get(4).outcome().contains(System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64"), result.steps()::toString);
	}

	@Test
	void nobodyHasTheName() throws Exception {
		stopsAt("name", "Nobody knows", run(Map.of("host", "bench.invalid")));
	}

	@Test
	void nobodyListens() throws Exception {
		int port;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		stopsAt("network", "refuses connections", run(Map.of("port", "" + port)));
	}

	@Test
	void theHostKeyIsNotKnown() throws Exception {
		stopsAt("log in", "host key is not known", run(Map.of("knownHosts", "empty")));
	}

	@Test
	void theKeyOpensNothing() throws Exception {
		OpenSshServer.makeKey(folder.resolve("other"), "ed25519");
		stopsAt("log in", "does not let", run(Map.of("key", "other")));
	}

	@Test
	void noFileTransfer() throws Exception {
		server.close();
		server = OpenSshServer.start(folder, List.of("# no subsystem"));
		stopsAt("file transfer", "no file transfer", run(Map.of()));
	}
}
