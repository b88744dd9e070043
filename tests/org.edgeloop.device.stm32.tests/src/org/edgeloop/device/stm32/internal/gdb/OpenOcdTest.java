package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Peers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Debian's OpenOCD without hardware: an adapter that is none, before an ARM7 that is not there. It speaks the protocol as it does to
 * a real chip; its flash takes everything and forgets it.
 */
class OpenOcdTest {

	private static final String CONFIGURATION = """
			adapter driver dummy
			adapter speed 100
			transport select jtag
			jtag newtap chip cpu -irlen 4 -expected-id 0
			target create chip.cpu arm7tdmi -chain-position chip.cpu
			flash bank chip.flash faux 0x01000000 0x10000 0 0 chip.cpu
			bindto 127.0.0.1
			gdb_port %d
			tcl_port disabled
			telnet_port disabled
			init
			echo "it listens"
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void assumeOpenOcd() {
		Peers.assume("openocd");
	}

	@Test
	void itIsStartedAndEndedWithAConnectionTest() {
		var settings = PlanRun.settings(Map.of("server", "openocd", "config", "interface/dummy.cfg, target/lpc2148.cfg"));
		PlanRun run = new PlanRun(new GdbKind().connectionTest(settings, access()));
		run.assertCompleted();
		assertEquals("OpenOCD, packets of 16384 bytes", run.step("connect").outcome());
		assertTrue(run.step("chip").outcome().contains("500 KiB of flash") || run.step("chip").outcome().contains("512 KiB of flash"),
				run.step("chip").outcome());
		assertTrue(ProcessHandle.current().descendants().noneMatch(child -> child.info().command().orElse("").endsWith("/openocd")));
	}

	@Test
	void scriptsThatItDoesNotHaveAreNamed() {
		var settings = PlanRun.settings(Map.of("server", "openocd", "config", "interface/crystal-ball.cfg"));
		PlanRun run = new PlanRun(new GdbKind().connectionTest(settings, access()));
		assertEquals(Status.FAILED, run.step("connect").status());
		assertTrue(run.result.problem().orElseThrow().what().contains("interface/crystal-ball.cfg"), run.result.problem().toString());
	}

	@Test
	void flashIsErasedAndWrittenByItsCommandsAndMissedWhenItIsReadBack() throws IOException {
		int port = freePort();
		Path configuration = Files.writeString(folder.resolve("none.cfg"), CONFIGURATION.formatted(port));
		Process openOcd = new ProcessBuilder("openocd", "-f", configuration.toString()).redirectErrorStream(true).start();
		try {
			var said = new BufferedReader(new InputStreamReader(openOcd.getInputStream(), StandardCharsets.UTF_8));
			assertTrue(said.lines().anyMatch("it listens"::equals), "what it says from here on has room in the pipe");
			Path raw = Files.write(folder.resolve("firmware.bin"), new byte[5000]);
			var settings = PlanRun.settings(Map.of("server", "running", "address", "localhost:" + port));
			PlanRun run = new PlanRun(new GdbKind().deployment(settings, new Deployment(raw, Map.of("address", "0x01000000", "run", "false")), access()));
			assertEquals("1 block", run.step("erase").outcome());
			assertEquals(Status.DONE, run.step("write").status(), () -> String.join("\n", run.log));
			assertEquals(Status.FAILED, run.step("verify").status());
			assertEquals(Fault.CHECK, run.result.fault());
		} finally {
			openOcd.destroy();
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
	}
}
