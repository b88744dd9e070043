package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeGdbStub;
import org.edgeloop.device.practice.StubBehaviour;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Peers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A probe at a serial port: the practice debug server behind a pseudo terminal, which socat (Debian's package) joins to it. */
class SerialProbeTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void assumeSocat() {
		Peers.assume("socat");
	}

	@Test
	void probesAreToldToLookForTheirChipAndFlashIt() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Hello", false).write(elf);
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.asProbe())) {
			Process socat = new ProcessBuilder("socat", "-d", "-d", "pty,rawer,link=" + folder.resolve("port"), "tcp:127.0.0.1:" + stub.port())
					.redirectErrorStream(true).start();
			try {
				var said = new BufferedReader(new InputStreamReader(socat.getInputStream(), StandardCharsets.UTF_8));
				assertTrue(said.lines().anyMatch(line -> line.contains("starting data transfer loop")), "what it says from here on fits into the pipe");
				String port = folder.resolve("port").toRealPath().toString();
				var settings = PlanRun.settings(Map.of("server", "serial", "port", port));
				PlanRun run = new PlanRun(new GdbKind().deployment(settings, new Deployment(elf, Map.of()), access()));
				run.assertCompleted();
				assertTrue(run.result.isVerified());
				assertEquals(Status.SKIPPED, run.step("reset").status());
				assertTrue(run.step("connect").outcome().startsWith("Black Magic Probe"), run.step("connect").outcome());
				assertTrue(run.log.contains(" 1      STM32F40x M4"), () -> String.join("\n", run.log));
				assertTrue(stub.flash()[3] == 0x20);
			} finally {
				socat.destroy();
			}
		}
	}

	@Test
	void portsThatAreNotThereAreNamed() {
		var settings = PlanRun.settings(Map.of("server", "serial", "port", folder.resolve("ttyNONE").toString()));
		PlanRun run = new PlanRun(new GdbKind().connectionTest(settings, access()));
		assertEquals(Status.FAILED, run.step("connect").status());
		assertTrue(run.result.problem().orElseThrow().what().toLowerCase().contains("port"), run.result.problem().toString());
	}

	private DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
	}
}
