package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeQemu;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Machine;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Peers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Firmware put into QEMU's machines, which run it: what comes out of their UARTs is what their processors did. */
class QemuTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void assumeQemu() {
		Peers.assume("qemu-system-arm");
	}

	@ParameterizedTest
	@EnumSource
	void compiledFirmwareSaysHello(Machine machine) throws IOException {
		Path elf = FirmwareBuild.hello(machine, folder);
		PlanRun run = deploy(machine.name, elf, Map.of("expect", "hello from %s %d".formatted(machine.name, FirmwareBuild.FIRST_COUNT)));
		run.assertCompleted();
		assertTrue(run.result.isVerified());
		assertEquals(ContentHash.of(elf, Progress.NONE), "sha256:" + run.result.sha256());
		assertTrue(run.step("start").outcome().contains("runs at 0x"), run.step("start").outcome());
		assertEquals(Status.SKIPPED, run.step("erase").status());
	}

	@Test
	void firmwareWithoutACompilerRuns() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Good morning,", false).write(elf);
		PlanRun run = deploy("netduinoplus2", elf, Map.of("expect", "Good morning, 12\r\n"));
		run.assertCompleted();
		assertTrue(run.log.contains("UART: Good morning, 9"), () -> String.join("\n", run.log));
	}

	@Test
	void crashesAreNoticed() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Good morning", true).write(elf);
		PlanRun run = deploy("netduinoplus2", elf, Map.of());
		assertEquals(Outcome.FAILED, run.result.outcome());
		assertEquals(Fault.CHECK, run.result.fault());
		assertEquals(Status.FAILED, run.step("start").status());
	}

	@Test
	void compiledCrashesAreNoticedByTheirFault() throws IOException {
		PlanRun run = deploy("netduinoplus2", FirmwareBuild.hello(Machine.NETDUINOPLUS2, folder, "-DCRASHES"), Map.of());
		assertTrue(run.result.problem().orElseThrow().what().contains("HardFault"), run.result.problem().toString());
	}

	@Test
	void serversThatEndInTheMiddleAreQuoted() throws IOException {
		byte[] vectors = new byte[64];
		System.arraycopy(new byte[] { 0, 0, 2, 0x20, 9, 0, 0, 8, 0, (byte) 0xDE }, 0, vectors, 0, 10);
		Path raw = Files.write(folder.resolve("lock-up.bin"), vectors);
		PlanRun run = deploy("netduinoplus2", raw, Map.of());
		assertEquals(Fault.DEVICE, run.result.fault());
		assertTrue(run.result.problem().orElseThrow().what().contains("QEMU ended with code"), run.result.problem().toString());
	}

	@Test
	void missingWordsFailTheDeployment() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Good morning", false).write(elf);
		PlanRun run = deploy("netduinoplus2", elf, Map.of("expect", "Good night", "expectSeconds", "1"));
		assertEquals(Status.FAILED, run.step("listen").status());
		assertTrue(run.result.problem().orElseThrow().what().contains("Good morning"), run.result.problem().toString());
	}

	@Test
	void whatIsNoMemoryIsNoticedWhenItIsReadBack() throws IOException {
		PlanRun run = deploy("stm32vldiscovery", FirmwareBuild.hello(Machine.MPS2_AN386, folder, "-Wl,--defsym=FLASH=0x60000000"), Map.of());
		assertEquals(Status.FAILED, run.step("verify").status());
		assertEquals(Fault.DEVICE, run.result.fault());
	}

	@Test
	void machinesThatQemuDoesNotHaveAreNamed() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Good morning", false).write(elf);
		PlanRun run = deploy("pdp11", elf, Map.of());
		assertEquals(Status.FAILED, run.step("connect").status());
		assertTrue(run.result.problem().orElseThrow().what().contains("unsupported machine type"), run.result.problem().toString());
	}

	@Test
	void testsLeaveAChipWithoutFirmwareHaltedAndFirmwareRunning() throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Good morning,", false).write(elf);
		try (var qemu = PracticeQemu.start(PracticeQemu.USUAL_MACHINE, 0, 0)) {
			var settings = PlanRun.settings(Map.of("address", qemu.gdbAddress(), "console", qemu.uartAddress()));
			PlanRun empty = new PlanRun(new GdbKind().connectionTest(settings, access()));
			empty.assertCompleted();
			assertEquals(Status.SKIPPED, empty.step("release").status());
			new PlanRun(new GdbKind().deployment(settings, new Deployment(elf, Map.of("expect", "Good")), access())).assertCompleted();
			PlanRun running = new PlanRun(new GdbKind().connectionTest(settings, access()));
			running.assertCompleted();
			assertEquals(Status.DONE, running.step("release").status());
			try (var uart = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(qemu.uartAddress().split(":")[1]))) {
				assertEquals(100, uart.getInputStream().readNBytes(100).length, "it still says good morning");
			}
		}
	}

	@Test
	void connectionsAreTested() {
		PlanRun run = new PlanRun(new GdbKind().connectionTest(PlanRun.settings(Map.of("server", "qemu", "chip", "netduino2")), access()));
		run.assertCompleted();
		assertTrue(run.step("connect").outcome().startsWith("QEMU"), run.step("connect").outcome());
	}

	private PlanRun deploy(String machine, Path firmware, Map<String, String> options) throws IOException {
		var settings = PlanRun.settings(Map.of("server", "qemu", "chip", machine));
		return new PlanRun(new GdbKind().deployment(settings, new Deployment(firmware, options), access()));
	}

	private DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
	}
}
